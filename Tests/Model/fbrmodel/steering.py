"""What a region steers by: forecast range, pace, what a miss comes from, funnel, delays.

Everything is counted over the claims themselves; the program reads sums it keeps.
"""

from collections import Counter
from fractions import Fraction
from math import ceil

from . import progress
from .basics import by_bytes, half_up
from .progress import VALIDATED


def reached(claims):
    return [c for c in claims if c.state in VALIDATED]


def groups_of(thing):
    """A person of two groups is in both; one without is unknown."""
    return set(thing.groups) or {"unknown"}


def keys_in_order(world):
    """Every project and result with a target or a claim."""
    found = {key[:2] for key in world.targets}
    found |= {(c.project, c.result) for c in world.claims.values()}
    return sorted(found)


def claims_of(world, project=None, result=None):
    return [
        c for c in world.claims.values()
        if project in (None, c.project) and result in (None, c.result)
    ]


def to_date(world, project, result, today, group=""):
    """The exact target to date of one line, or of every project's."""
    return sum(
        progress.to_date(quantity, key[2], today)
        for key, quantity in world.targets.items()
        if project in (None, key[0]) and key[1] == result and key[3] == group
    )


def block(claims, today, youngest, oldest):
    return sum(youngest <= (today - c.validated_on).days < oldest for c in claims)


def span(world, project, result, today):
    """The slowest, the mean and the fastest of the last three blocks of thirty days."""
    done = reached(claims_of(world, project, result))
    left = max(0, (world.projects[project].ends_on - today).days)
    blocks = [block(done, today, start, start + 30) for start in (0, 30, 60)]
    ends = [half_up(Fraction(b * left, 30)) for b in blocks]
    middle = half_up(Fraction(sum(blocks) * left, 90))
    return len(done) + min(ends), len(done) + middle, len(done) + max(ends)


def outlook(low, middle, high, target):
    if low >= target:
        return "sure"
    if middle >= target:
        return "likely"
    return "doubtful" if high >= target else "missed"


def worst(world, project, result, today, of_person, own_lines=False):
    """The bucket furthest behind its share of the target to date."""
    people = [p for p in world.participants.values() if p.project == project]
    entered = Counter(name for p in people for name in of_person(p))
    whole = to_date(world, project, result, today)
    expected = {b: whole * Fraction(n, len(people)) for b, n in entered.items()}
    if own_lines:
        for key in world.targets:
            if key[:2] == (project, result) and key[3]:
                expected[key[3]] = to_date(world, project, result, today, key[3])
    done = reached(claims_of(world, project, result))
    counted = Counter(name for c in done for name in of_person(c))
    lacking = {
        b: half_up((wanted - counted[b]) * 100)
        for b, wanted in expected.items()
        if b != "unknown" and wanted > counted[b]
    }
    most = max(lacking.values(), default=0)
    if not most:
        return None, None
    return by_bytes(b for b, lack in lacking.items() if lack == most)[0], most


def pace(world, project, result, today):
    done = reached(claims_of(world, project, result))
    target = sum(
        q for key, q in world.targets.items() if key[:2] == (project, result) and not key[3]
    )
    left = (world.projects[project].ends_on - today).days
    low, middle, high = span(world, project, result, today)
    exact = to_date(world, project, result, today)
    percent = progress.ratio(len(done), exact)
    missing = max(0, target - len(done))
    group, group_lack = worst(world, project, result, today, groups_of, own_lines=True)
    province, province_lack = worst(
        world, project, result, today, lambda thing: {thing.province or "unknown"}
    )
    return {
        "project": project, "result": result, "target": target, "validated": len(done),
        "paid": sum(c.state == "paid" for c in done), "target_to_date": half_up(exact * 100),
        "ratio_percent": percent, "status": progress.status(world.programme, percent),
        "low": low, "forecast": middle, "high": high,
        "outlook": outlook(low, middle, high, target), "miss": max(0, target - middle),
        "needed_per_week": ceil(Fraction(missing * 700, left)) if left > 0 else None,
        "current_per_week": half_up(Fraction(block(done, today, 0, 90) * 700, 90)),
        "worst_group": group, "worst_group_shortfall": group_lack,
        "worst_province": province, "worst_province_shortfall": province_lack,
    }


def funnel(world, today):
    """Each project's steps, and those of all together (project None)."""
    rows = []
    keys = keys_in_order(world)
    scopes = [(p, {r for q, r in keys if q == p}) for p in world.projects]
    for project, results in scopes + [(None, {r for _, r in keys})]:
        for code in results:
            before = world.programme.results[code].predecessor
            done = len(reached(claims_of(world, project, code)))
            parts = {"conversion_bp": None, "assumption_bp": None}
            if before:
                whole = len(reached(claims_of(world, project, before)))
                goal = to_date(world, project, before, today)
                if whole:
                    parts["conversion_bp"] = half_up(Fraction(done * 10_000, whole))
                if goal:
                    share = Fraction(to_date(world, project, code, today)) * 10_000 / goal
                    parts["assumption_bp"] = half_up(share)
            rows.append({"project": project, "result": code, "predecessor": before or None,
                         "validated": done, **parts})
    return rows


def waits(claim):
    """How many days a claim took, by what it waited for."""
    found, declared = claim.finding, claim.declared_on
    if claim.state != "withdrawn":
        yield "declaration", (declared - claim.achieved_on).days
    if found:
        yield "verification", (found.verified_on - declared).days
    if claim.state in VALIDATED:
        start = found.verified_on if found else declared
        yield "decision", (claim.validated_on - start).days
        yield "validation", (claim.validated_on - declared).days


def within(days, percent):
    """The smallest number of days within which so many percent are."""
    days = sorted(days)
    return next(d for d in days if sum(x <= d for x in days) * 100 >= percent * len(days))


def delays(world):
    """By project and result, by project, and together."""
    days = {}
    for claim in world.claims.values():
        for kind, count in waits(claim):
            for scope in ((claim.project, claim.result), (claim.project, None), (None, None)):
                days.setdefault((kind,) + scope, []).append(count)
    return [
        {"kind": kind, "project": project, "result": result, "count": len(members),
         "median_days": within(members, 50), "ninetieth_days": within(members, 90)}
        for (kind, project, result), members in days.items()
    ]


def portfolio(world, today):
    return [pace(world, project, result, today) for project, result in keys_in_order(world)]
