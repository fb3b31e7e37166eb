"""Statements, step by step, and what corrects a payment (DESIGN 5, R38 to R44, R54, R68, R82)."""

from dataclasses import dataclass, field
from math import ceil
from fractions import Fraction

from . import drawing
from .basics import add_days, by_bytes, not_allowed, not_possible, pct
from .policy import may_verify, require_role
from .records import CounterDraw, Regularisation

LIVE = ("draft", "certified", "ordered", "paid")
UNFINISHED = ("draft", "certified", "ordered")


@dataclass
class Statement:
    project: str
    period: str
    state: str = "draft"
    claims: list = field(default_factory=list)
    lines: list = field(default_factory=list)  # (result, quantity, gross)
    deductions: list = field(default_factory=list)  # (stratum, centimes)
    gross: int = 0
    deducted: int = 0
    holdback: int = 0
    recovery: int = 0
    net: int = 0
    stale: bool = False  # a claim was taken off: to be drawn up again (R41)
    drafted_by: str = None
    certified_by: str = None
    certified_on: object = None
    ordered_by: str = None
    paid_by: str = None


def unfinished(world, project, period):
    for s in world.statements:
        if (s.project, s.period) == (project, period) and s.state in UNFINISHED:
            return s
    return None


def suspended(world, claim):
    return claim.stratum is not None and world.strata[claim.stratum].status == "suspended"


def eligible(world, project, period, own):
    """R40: what a statement of a project and period holds."""
    taken = {
        code
        for s in world.statements
        if s is not own and s.state in LIVE
        for code in s.claims
    }
    return [
        c
        for c in world.sorted_claims()
        if c.project == project
        and c.state == "validated"
        and world.period(c) == period
        and "ceiling" not in c.flags
        and c.code not in taken
        and not suspended(world, c)
    ]


def deductions(world, claims):
    """R33: one deduction a stratum whose band extrapolates; a zero one is not listed."""
    found = []
    for name in by_bytes({c.stratum for c in claims if c.selection == "exempt"}):
        stratum = world.strata[name]
        exempt = [c for c in claims if c.stratum == name and c.selection == "exempt"]
        if stratum.effect == "extrapolate":
            amount = pct(sum(c.payable for c in exempt), stratum.bound_bp)
            if amount:
                found.append((name, amount))
    return found


def draft(world, person, project_code, period, today):
    """R40 to R43, R54: a draft may be drawn up again, which recomputes it wholly."""
    require_role(person, "coordinator")
    project = project_of(world, project_code)
    own = unfinished(world, project_code, period)
    if own and own.state != "draft":
        raise not_possible("statementUnderWay", project_code)
    if period == "holdback":
        return draft_holdback(world, person, project, own, today)
    claims = eligible(world, project_code, period, own)
    if not claims:
        raise not_possible("emptyStatement", project_code)
    if own is None:
        own = Statement(project_code, period)
        world.statements.append(own)
    own.claims = [c.code for c in claims]
    results = by_bytes({c.result for c in claims})
    own.lines = [
        (r, sum(c.result == r for c in claims), sum(c.payable for c in claims if c.result == r))
        for r in results
    ]
    own.deductions = deductions(world, claims)
    own.gross = sum(line[2] for line in own.lines)
    own.deducted = sum(amount for _, amount in own.deductions)
    base = own.gross - own.deducted
    own.holdback = pct(base, project.holdback_bp)
    left = project.advance - sum(
        s.recovery
        for s in world.statements
        if s is not own and s.project == project_code and s.state in LIVE
    )
    # An advance that was lowered below what is recovered leaves nothing, and gives nothing back.
    own.recovery = min(pct(base, project.recovery_bp), max(0, left))
    own.net = base - own.holdback - own.recovery
    own.stale, own.drafted_by = False, person.code
    return own


def draft_holdback(world, person, project, own, today):
    """R68: after the agreement's end, the held amounts of all its paid statements, once."""
    others = [s for s in world.statements if s.project == project.code and s is not own]
    held = sum(s.holdback for s in others if s.state == "paid")
    done = any(s.period == "holdback" and s.state in LIVE for s in others)
    if today <= project.ends_on or done or held == 0:
        raise not_possible("noHoldback", project.code)
    if own is None:
        own = Statement(project.code, "holdback")
        world.statements.append(own)
    own.gross = own.net = held
    own.stale, own.drafted_by = False, person.code
    return own


def project_of(world, code):
    if code not in world.projects:
        raise not_possible("unknownProject", code)
    return world.projects[code]


def found(world, project, period, *states):
    project_of(world, project)
    statement = unfinished(world, project, period)
    if statement is None:
        raise not_possible("unknownStatement", project)
    if statement.state not in states:
        raise not_possible("illegalMove", project)
    return statement


def unblocked(world, statement):
    """R41, R44, R82: no step with a claim taken off, or one contradicted, still waiting."""
    if statement.stale:
        raise not_possible("drawUpAgain", statement.project)
    if any(world.claims[code].counter == "contradicted" for code in statement.claims):
        raise not_possible("contradicted", statement.project)
    if any(suspended(world, world.claims[code]) for code in statement.claims):
        raise not_possible("suspendedStratum", statement.project)  # R44, since the draft


def four_eyes(person, *others):
    if person.code in others:
        raise not_allowed("fourEyes", person.code)


def certify(world, person, project, period, today):
    require_role(person, "coordinator", "validator")
    statement = found(world, project, period, "draft")
    four_eyes(person, statement.drafted_by)
    unblocked(world, statement)
    statement.state, statement.certified_by = "certified", person.code
    statement.certified_on = today
    return statement


def order(world, person, project, period, today):
    require_role(person, "coordinator", "payer")
    statement = found(world, project, period, "certified")
    four_eyes(person, statement.drafted_by, statement.certified_by)
    unblocked(world, statement)
    statement.state, statement.ordered_by = "ordered", person.code
    for code in statement.claims:
        world.claims[code].state = "inPayment"
    return statement


def pay(world, person, project, period, today):
    require_role(person, "payer")
    statement = found(world, project, period, "ordered")
    four_eyes(person, statement.drafted_by, statement.certified_by, statement.ordered_by)
    for code in statement.claims:
        claim = world.claims[code]
        verifier = claim.finding.verified_by if claim.finding else None
        four_eyes(person, claim.declared_by, verifier, claim.validator, *claim.deciders)
    unblocked(world, statement)
    statement.state, statement.paid_by = "paid", person.code
    for code in statement.claims:
        world.claims[code].state = "paid"
    return statement


def cancel(world, person, project, period, reason, today):
    require_role(person, "coordinator")
    statement = found(world, project, period, *UNFINISHED)
    if not reason:
        raise not_possible("reasonRequired", project)
    statement.state = "cancelled"
    for code in statement.claims:
        world.claims[code].state = "validated"
    return statement


def due_on(statement):
    """DESIGN 5: 60 days after certification."""
    return add_days(statement.certified_on, 60) if statement.certified_on else None


def order_due_on(statement):
    """DESIGN 5: the first 45 of these days are for ordering it."""
    return add_days(statement.certified_on, 45) if statement.certified_on else None


# Counter-verification and regularisations.


def counter_population(world, project, period):
    """R82: the project's claims of the period, validated or later, never drawn for it."""
    drawn = {code for made in world.counter_draws.values() for code in made.drawn}
    return [
        c.code
        for c in world.sorted_claims()
        if c.project == project
        and world.period(c) == period
        and c.state in ("validated", "inPayment", "paid")
        and c.code not in drawn
    ]


def counter_draw(world, person, project, period, round_, seed, reason, today):
    require_role(person, "coordinator")
    project_of(world, project)
    name = f"counter|{project}|{period}|{round_}"
    known = world.counter_draws.get(name)
    done = [n for n in world.counter_draws if n.startswith(f"counter|{project}|{period}|")]
    if known:
        may_draw_again(world, person, name, known, reason)
        population = known.population
    else:
        population = counter_population(world, project, period)
        if round_ != len(done) + 1:
            raise not_possible("roundIsNotNext", name)
        if not population:
            raise not_possible("emptyPopulation", name)
    share = Fraction(len(population) * world.programme.counter_share_bp, 10_000)
    size = max(1, ceil(share))
    chosen = drawing.ordered(seed, name, population)[:size]
    for code in known.drawn if known else []:
        world.claims[code].counter = None
    world.counter_draws[name] = CounterDraw(population, chosen, person.code)
    for code in chosen:
        world.claims[code].counter = "drawn"
    return name, population


def may_draw_again(world, person, name, known, reason):
    """R24, R82: none of its claims concluded, another person, a reason."""
    if world.countered & set(known.drawn):
        raise not_possible("drawIsUnderWay", name)
    if known.drawn_by == person.code:
        raise not_allowed("drawerCannotRedraw", name)
    if not reason:
        raise not_possible("reasonRequired", name)


def counter(world, person, claim, today, outcome, reason):
    """R82: what a second verifier found; a contradicted paid claim opens a regularisation."""
    if claim.counter != "drawn" or claim.state not in ("validated", "inPayment", "paid"):
        raise not_possible("illegalMove", claim.code)
    may_verify(world, person, claim)
    four_eyes(person, claim.finding.verified_by if claim.finding else None)
    if not reason:
        raise not_possible("reasonRequired", claim.code)
    claim.counter = outcome
    world.countered.add(claim.code)
    if outcome == "contradicted" and claim.state == "paid" and claim.payable:
        world.regularisations.append(Regularisation(claim.code, -claim.payable))


def regularise(world, person, claim, today, centimes, reason):
    """R82, DESIGN 4 rule 8: signs the oldest one that waits with this amount, else a new one."""
    if claim.state != "paid":
        raise not_possible("illegalMove", claim.code)
    if centimes == 0:
        raise not_possible("invalidValue", claim.code)
    if not reason:
        raise not_possible("reasonRequired", claim.code)
    waiting = [
        r for r in world.regularisations
        if (r.claim, r.centimes, r.signed_by) == (claim.code, centimes, None)
    ]
    signed = waiting[0] if waiting else Regularisation(claim.code, centimes)
    if not waiting:
        world.regularisations.append(signed)
    signed.signed_by, signed.signed_on = person.code, today
