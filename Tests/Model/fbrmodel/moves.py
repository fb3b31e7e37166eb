"""The moves of one claim (DESIGN 4), each with its guard in the order of R21."""

from .admission import become_admissible, examine, is_duplicate, queue, verify_by
from .basics import add_days, not_allowed, not_possible, pct
from .policy import may_decide, may_validate, may_verify
from .records import Finding
from .strata import close_if_concluded

BEFORE_VALIDATED = ("declared", "inadmissible", "admissible", "exempt", "queued")
BEFORE_VALIDATED += ("inVerification", "returned", "verified", "contested")
OPEN = ("validated", "inPayment", "paid")


def need_state(claim, *states):
    if claim.state not in states:
        raise not_possible("illegalMove", claim.code)


def need_reason(reason, claim):
    if not reason:
        raise not_possible("reasonRequired", claim.code)


def coded(world, reason, claim):
    need_reason(reason, claim)
    if world.reason(reason, claim) is None:
        raise not_possible("unknownReason", reason)


def period_open(world, claim):
    """R53."""
    if world.period(claim) in world.closed:
        raise not_possible("periodIsClosed", claim.code)


def touch(world, claim):
    """R24: no second draw of a stratum once a claim of it has been taken."""
    if claim.stratum:
        world.strata[claim.stratum].touched = True


def take(world, person, claim, today, for_=None):
    """R36: a verifier takes; a coordinator takes in a verifier's name."""
    need_state(claim, "queued")
    may_verify(world, for_ or person, claim)
    claim.state, claim.taken_by = "inVerification", (for_ or person).code
    touch(world, claim)


def release(world, person, claim, today):
    """R57: by its taker or a coordinator."""
    need_state(claim, "inVerification")
    if claim.taken_by != person.code and "coordinator" not in person.roles:
        raise not_allowed("notTaker", claim.code)
    claim.state, claim.taken_by = "queued", None


def unfinished(world, claim, outcome, seen, checks):
    """What the mechanism wants done before a claim is accepted, and was not: the kinds of document
    to see, by the version that admitted the claim, and the checks to make."""
    if outcome == "refused":
        return [], []
    mechanism = world.mechanism(claim)
    evidence = world.versions[claim.pack][0].results[claim.result].evidence
    unseen = [kind for kind in evidence if kind not in seen] if mechanism.evidence_seen else []
    return unseen, [check for check in mechanism.checks if check not in checks]


def conclude(world, person, claim, today, outcome, reason=None, note="", mode=None, seen=(),
             checks=()):
    """R28, R36, R53."""
    need_state(claim, "inVerification")
    if claim.taken_by != person.code:
        raise not_allowed("notTaker", claim.code)
    may_verify(world, person, claim)
    if outcome != "confirmed" or reason:
        coded(world, reason, claim)
    period_open(world, claim)
    if any(unfinished(world, claim, outcome, seen, checks)):
        raise not_possible("checksNotMade", claim.code)
    record_finding(world, claim, person.code, today, outcome, reason, note, mode, today)


def record_finding(world, claim, by, on, outcome, reason, note, mode, today):
    """The finding becomes current; the stratum may close.

    R46: the appeal is open from the day that the finding came, not from one written in a file.
    """
    mode = mode or world.mechanism(claim).kind  # R77
    claim.finding = Finding(outcome, by, on, reason or None, note or "", mode)
    claim.state, claim.due_on = "verified", None
    claim.ruled_on = today
    close_if_concluded(world, claim.stratum, today)


def return_(world, person, claim, today, reason, due):
    """R36, R97."""
    need_state(claim, "inVerification")
    if claim.taken_by != person.code:
        raise not_allowed("notTaker", claim.code)
    need_reason(reason, claim)
    if due < today:
        raise not_possible("dueDayPassed", claim.code)
    claim.state, claim.due_on, claim.taken_by = "returned", due, None


def withdraw(world, person, claim, today, reason):
    need_state(claim, *BEFORE_VALIDATED)
    need_reason(reason, claim)
    claim.state, claim.due_on, claim.taken_by = "withdrawn", None, None
    close_if_concluded(world, claim.stratum, today)


def force(world, person, claim, today, cause):
    need_state(claim, "admissible")
    need_reason(cause, claim)
    claim.selection, claim.cause = "forced", cause
    queue(world, claim, today)


def admit(world, person, claim, today):
    """R2: an inadmissible claim is examined again; an expired one needs a new version."""
    need_state(claim, "inadmissible")
    if "dueDayPassed" in claim.flags:
        raise not_possible("newVersionNeeded", claim.code)
    examine(world, claim, today)


def worth(world, claim):
    """R34: what a claim is worth after its finding."""
    if claim.finding and claim.finding.outcome == "reduced":
        return pct(claim.gross, world.reason(claim.finding.reason, claim))
    return claim.gross


def counted(world, agreement):
    """R37, R39: the claims that weigh on an agreement's cap and ceiling."""
    return [
        c
        for c in world.claims.values()
        if c.state in OPEN
        and "ceiling" not in c.flags
        and world.projects[c.project].agreement == agreement
    ]


def validate(world, person, claim, today):
    """R37, R39, R46b, R55."""
    need_state(claim, "verified", "exempt")
    if claim.state == "verified" and claim.finding.outcome == "refused":
        raise not_possible("illegalMove", claim.code)
    may_validate(person, claim)
    project = world.projects[claim.project]
    standing = counted(world, project.agreement)
    payable = worth(world, claim)
    if project.cap is not None:
        spent = sum(c.payable for c in standing if c.participant == claim.participant)
        payable = max(0, min(payable, project.cap - spent))
    total = sum(c.payable for c in standing)
    if project.ceiling is not None and total + payable > project.ceiling:
        claim.flags = claim.flags + ["ceiling"]
    claim.payable, claim.state = payable, "validated"
    claim.validator, claim.validated_on, claim.due_on = person.code, today, None


def refuse(world, person, claim, today, reason=None):
    """R46b: `validate --refuse`, whatever the finding."""
    need_state(claim, "verified")
    may_validate(person, claim)
    if reason:
        coded(world, reason, claim)
    claim.state, claim.validator, claim.ruled_on = "refused", person.code, today


def sendback(world, person, claim, today, reason):
    need_state(claim, "verified")
    need_reason(reason, claim)
    claim.state, claim.finding = "inVerification", None
    claim.due_on = verify_by(world, claim, today)


def unvalidate(world, person, claim, today, reason):
    """R41: before payment; off a draft, but never from a certified statement."""
    need_state(claim, "validated")
    statement = world_statement(world, claim)
    if statement and statement.state != "draft":
        raise not_possible("onStatement", claim.code)
    need_reason(reason, claim)
    if statement:
        statement.claims.remove(claim.code)
        statement.stale = True
    claim.state = "verified" if claim.finding else "exempt"
    claim.payable = None
    claim.flags = [f for f in claim.flags if f != "ceiling"]
    claim.validator, claim.validated_on = None, None
    if claim.counter == "contradicted":  # R82: that is what lifts it; a draw stays a draw
        claim.counter = "lifted"


def world_statement(world, claim):
    """The statement, neither paid nor cancelled, that holds a claim."""
    for statement in world.statements:
        if statement.state not in ("paid", "cancelled") and claim.code in statement.claims:
            return statement
    return None


def appeal(world, person, claim, today, ground):
    """R46: a refusal, a reduction or an inadmissibility, within the mechanism's deadline."""
    need_state(claim, "inadmissible", "verified", "refused")
    if claim.state == "verified" and claim.finding.outcome == "confirmed":
        raise not_possible("illegalMove", claim.code)
    need_reason(ground, claim)
    deadline = world.versions[claim.pack][0].mechanism_of(claim.result).deadline_days
    if deadline and today > add_days(claim.ruled_on, deadline):
        raise not_possible("deadlinePassed", claim.code)
    claim.state = "contested"
    close_if_concluded(world, claim.stratum, today)


def settle(world, person, claim, today, outcome, reason=None):
    """R45: the decider states the new finding."""
    need_state(claim, "contested")
    may_decide(person, claim)
    if outcome != "confirmed" or reason:
        coded(world, reason, claim)
    period_open(world, claim)
    from_inadmissible = claim.finding is None  # an appeal refused before has none either
    if from_inadmissible and outcome == "reduced":
        raise not_possible("outcomeNotAllowed", claim.code)
    if outcome != "refused" and is_duplicate(world, claim):
        raise not_possible("anotherClaimStands", claim.code)  # rule 5, by whatever path
    if from_inadmissible and outcome == "confirmed" and claim.gross is None:
        raise not_possible("noPrice", claim.code)
    claim.deciders = claim.deciders | {person.code}
    if outcome == "refused":
        claim.state, claim.ruled_on = "refused", today
    elif from_inadmissible:
        claim.flags = []
        become_admissible(world, claim, today)
    else:
        claim.state, claim.ruled_on = "verified", today
    if not from_inadmissible:
        # What the verifier did stays: who, and the day from which delays are counted.
        claim.finding = Finding(outcome, claim.finding.verified_by, claim.finding.verified_on, reason,
                                claim.finding.note, claim.finding.mode)


def expire(world, today):
    """R20: a returned claim past its due day becomes inadmissible, at the next change."""
    for claim in world.sorted_claims():
        if claim.state == "returned" and today > claim.due_on:
            claim.state, claim.flags = "inadmissible", ["dueDayPassed"]
            claim.due_on, claim.ruled_on = None, today
            claim.finding = None
            close_if_concluded(world, claim.stratum, today)
