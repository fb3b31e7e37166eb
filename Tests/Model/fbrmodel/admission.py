"""Admissibility: the checks of R3, in their order, and the price and bonus of a claim."""

from .basics import add_days, add_months, day, month_index, pct

COUNTING = ("exempt", "validated", "inPayment", "paid")
GONE = ("inadmissible", "refused", "withdrawn")


def predecessor_claims(world, claim, result):
    """R8: the claims of the previous result that count for this participant."""
    return [
        c
        for c in world.claims.values()
        if c.participant == claim.participant
        and c.result == result.predecessor
        and (c.state in COUNTING or (c.state == "verified" and c.finding.outcome != "refused"))
    ]


def enough_cnss(world, claim, result, first):
    """R14: enough months in a row, each with enough days summed over employers."""
    minimum = world.programme.mechanism_of(result.code).cnss_min_days
    days = {}
    for (participant, _, month), count in world.cnss.items():
        if participant == claim.participant:
            index = month_index(day(month + "-01"))
            days[index] = days.get(index, 0) + count
    run = best = 0
    for index in range(first, month_index(claim.achieved_on) + 1):
        run = run + 1 if index in days and days[index] >= minimum else 0
        best = max(best, run)
    return best >= result.cnss_months


def is_duplicate(world, claim):
    """R5, R6: another claim of the same person and result, admitted before, still stands.

    A claim not yet decided in this import counts when its version before had been admitted.
    """
    person = world.participants[claim.participant].person
    return any(
        other.code != claim.code
        and other.result == claim.result
        and other.state not in GONE
        and (other.state != "declared" or other.versioned_from in ("returned", "verified"))
        and world.participants[other.participant].person == person
        for other in world.claims.values()
    )


def faults(world, claim):
    """R3: every failing check, in the order of the list."""
    programme = world.programme
    project = world.projects[claim.project]
    participant = world.participants[claim.participant]
    result = programme.results[claim.result]
    found = []

    def check(code, good):
        if not good:
            found.append(code)

    check("resultNotInAgreement", claim.result in world.agreement_results(claim.project))
    check("outsideAgreement", project.starts_on <= claim.achieved_on <= project.ends_on)
    check("declaredBeforeAchieved", claim.declared_on >= claim.achieved_on)
    check("periodClosed", world.period(claim) not in world.closed)
    check("ageOutOfBounds", age_fits(programme, participant))
    check("notLongEnoughOutOfWork", out_of_work_fits(programme, participant))
    check("evidenceMissing", set(result.evidence) <= set(claim.evidence))
    check("noPrice", claim.gross is not None)
    chain(world, claim, participant, result, check)
    check("duplicatePerson", not is_duplicate(world, claim))
    ice = world.actors.get(project.operator, "")
    check("employerIsOperator", not claim.employer_ice or claim.employer_ice != ice)
    allowed = not result.contract_types or claim.contract_type in result.contract_types
    check("contractTypeNotAllowed", allowed)
    return found


def chain(world, claim, participant, result, check):
    """R8, R9, R14: the predecessor, the waiting period, the CNSS months."""
    start = participant.entry_on
    if result.predecessor:
        before = predecessor_claims(world, claim, result)
        check("predecessorMissing", bool(before))
        if not before:
            return
        start = min(c.achieved_on for c in before)
        earliest = add_months(start, result.waiting_months)
        check("waitingPeriod", claim.achieved_on >= earliest)
    check("cnssMonthsMissing", enough_cnss(world, claim, result, month_index(start)))


def age_fits(programme, participant):
    """R11."""
    if programme.min_age is None and programme.max_age is None:
        return True
    if participant.birth_year is None:
        return False
    age = participant.entry_on.year - participant.birth_year
    if programme.min_age is not None and age < programme.min_age:
        return False
    return programme.max_age is None or age <= programme.max_age


def out_of_work_fits(programme, participant):
    """R11."""
    if not programme.min_months_out_of_work:
        return True
    months = participant.months_out_of_work
    return months is not None and months >= programme.min_months_out_of_work


def examine(world, claim, today):
    """R1, R2, R17, R19: freezes groups, province and price, then decides this version."""
    programme = world.programme
    participant = world.participants[claim.participant]
    claim.pack = world.pack
    claim.groups, claim.province = list(participant.groups), participant.province
    claim.sex, claim.education = participant.sex, participant.education
    price = programme.price(claim.result, claim.achieved_on, claim.province, claim.groups)
    claim.gross = None
    if price is not None:
        claim.gross = price + pct(price, programme.bonus_bp(claim.groups))
    claim.flags = faults(world, claim)
    if claim.flags:
        claim.state, claim.ruled_on = "inadmissible", today
    else:
        become_admissible(world, claim, today)


def become_admissible(world, claim, today):
    """R1, R19, R27: an admissible claim under full coverage, or drawn before, is queued."""
    claim.state = "admissible"
    if claim.selection in ("drawn", "forced"):
        queue(world, claim, today)
    elif world.mechanism(claim).coverage == "all":
        claim.selection, claim.cause = "forced", "coverageAll"
        queue(world, claim, today)


def queue(world, claim, today):
    claim.state, claim.due_on = "queued", verify_by(world, claim, today)


def verify_by(world, claim, today):
    """R97: the due day of a claim that waits for its verifier."""
    return add_days(today, world.mechanism(claim).verify_days)
