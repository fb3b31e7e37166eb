"""Draws of a stratum, and what happens when its last drawn claim is concluded."""

from . import drawing
from .admission import queue
from .basics import is_period, not_allowed, not_possible
from .policy import require_role
from .records import Stratum

# R30: a drawn claim in one of these states is concluded.
CONCLUDED = ("verified", "validated", "inPayment", "paid", "contested", "refused")
CONCLUDED += ("inadmissible", "withdrawn")


def parse(world, text):
    """R98: `project|result|period|round`, `/` allowed for `|`."""
    parts = text.replace("/", "|").split("|")
    programme = world.programme
    known = (
        len(parts) == 4
        and parts[0] in world.projects
        and parts[1] in programme.results
        and is_period(parts[2], programme.period)
        and parts[3].isdigit()
        and int(parts[3]) > 0
    )
    if not known:
        raise not_possible("unknownStratum", text)
    return parts[0], parts[1], parts[2], int(parts[3])


def rounds(world, project, result, period):
    return [
        s
        for s in world.strata.values()
        if (s.project, s.result, s.period) == (project, result, period)
    ]


def waiting(world, project, result, period):
    """R23: the admissible claims of no population."""
    return [
        c.code
        for c in world.claims.values()
        if (c.project, c.result, world.period(c)) == (project, result, period)
        and c.state == "admissible"
        and c.stratum is None
    ]


def draw(world, person, text, seed, reason, today):
    """R23 to R26, R78."""
    require_role(person, "coordinator")
    project, result, period, round_ = parse(world, text)
    name = f"{project}|{result}|{period}|{round_}"
    existing = rounds(world, project, result, period)
    if name in world.strata:
        return redraw(world, person, world.strata[name], seed, reason, today)
    population = waiting(world, project, result, period)
    if round_ != len(existing) + 1:
        raise not_possible("roundIsNotNext", name)
    if not population:
        raise not_possible("emptyPopulation", name)
    pack = draw_version(world, result, population)
    mechanism = world.versions[pack][0].mechanism_of(result)
    if mechanism.coverage == "all":
        raise not_possible("coverageIsAll", name)
    size = drawing.size(mechanism, len(population))
    chosen = drawing.ordered(seed, name, population)[:size]
    stratum = Stratum(name, project, result, period, round_, population,
                      drawing.fingerprint(population), seed, chosen, person.code, pack)
    world.strata[name] = stratum
    for code in population:
        world.claims[code].stratum = name
    select(world, stratum, today)
    return stratum


def draw_version(world, result, population):
    """The version in force; or, when that one verifies all of the result, the newest that admitted
    a claim of the population."""
    if world.programme.mechanism_of(result).coverage != "all":
        return world.pack
    return max(world.claims[code].pack for code in population)


def redraw(world, person, stratum, seed, reason, today):
    """R24: the same population in a new order, by another person, with a reason."""
    if stratum.touched or stratum.status != "open":
        raise not_possible("drawIsUnderWay", stratum.name)
    if stratum.drawn_by == person.code:
        raise not_allowed("drawerCannotRedraw", stratum.name)
    if not reason:
        raise not_possible("reasonRequired", stratum.name)
    before, size = stratum.drawn, len(stratum.drawn)
    stratum.drawn = drawing.ordered(seed, stratum.name, stratum.population)[:size]
    stratum.seed, stratum.drawn_by = seed, person.code
    for code in before:
        claim = world.claims[code]
        if claim.state == "queued" and code not in stratum.drawn:
            claim.state, claim.selection, claim.due_on = "admissible", "none", None
    select(world, stratum, today)
    close_if_concluded(world, stratum.name, today)
    return stratum


def select(world, stratum, today):
    for code in stratum.drawn:
        claim = world.claims[code]
        if claim.state != "withdrawn":
            claim.selection, claim.cause = "drawn", None
        if claim.state == "admissible":
            queue(world, claim, today)


def close_if_concluded(world, name, today):
    """R28 to R32: gap, band and bound are fixed when the last drawn claim is concluded."""
    stratum = world.strata.get(name)
    if stratum is None or stratum.status != "open":
        return
    drawn = [world.claims[code] for code in stratum.drawn]
    if any(c.state not in CONCLUDED for c in drawn):
        return
    counted = [c for c in drawn if c.state != "withdrawn"]
    confirmed = [c for c in counted if c.finding and c.finding.outcome == "confirmed"]
    mechanism = world.versions[stratum.pack][0].mechanism_of(stratum.result)
    stratum.examined, stratum.confirmed = len(counted), len(confirmed)
    stratum.gap_bp = drawing.gap(len(counted), len(confirmed))
    stratum.bound_bp = drawing.bound(len(counted), len(confirmed), mechanism.bound_confidence_bp)
    stratum.effect = drawing.effect(mechanism, stratum.gap_bp)
    stratum.status = "suspended" if stratum.effect == "suspend" else "closed"
    apply(world, stratum, stratum.effect, today)


def apply(world, stratum, effect, today):
    """DESIGN 5: what a band does to the undrawn claims of its stratum (R44, R81)."""
    for code in stratum.population:
        claim = world.claims[code]
        if code in stratum.drawn or claim.state != "admissible":
            continue
        if effect in ("payDeclared", "extrapolate"):
            claim.state, claim.selection, claim.cause = "exempt", "exempt", effect
        elif effect == "verifyAll":
            claim.selection, claim.cause = "forced", "verifyAll"
            queue(world, claim, today)


def release(world, person, text, effect, reason, today):
    """R44: a suspended stratum is released by a coordinator who did not draw it."""
    require_role(person, "coordinator")
    project, result, period, round_ = parse(world, text)
    name = f"{project}|{result}|{period}|{round_}"
    if name not in world.strata:
        raise not_possible("unknownStratum", name)
    stratum = world.strata[name]
    if stratum.status != "suspended":
        raise not_possible("notSuspended", name)
    if stratum.drawn_by == person.code:
        raise not_allowed("drawerCannotRelease", name)
    if not reason:
        raise not_possible("reasonRequired", name)
    stratum.status, stratum.effect = "closed", effect
    apply(world, stratum, effect, today)


def period_move(world, person, verb, period, reason):
    """Rule 9: closing and reopening; reopening needs a reason."""
    require_role(person, "coordinator")
    if verb == "close":
        if period in world.closed:
            raise not_possible("periodIsClosed", period)
        world.closed.add(period)
        return
    if period not in world.closed:
        raise not_possible("periodIsOpen", period)
    if not reason:
        raise not_possible("reasonRequired", period)
    world.closed.discard(period)


