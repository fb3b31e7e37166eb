"""Whether women, groups, levels of education and provinces are served in proportion."""

from collections import Counter
from fractions import Fraction

from . import progress
from .basics import half_up
from .steering import claims_of, groups_of, reached

AXES = {
    "sex": lambda thing: {thing.sex or "unknown"},
    "education": lambda thing: {thing.education or "unknown"},
    "group": groups_of,
    "province": lambda thing: {thing.province or "unknown"},
}


def percent(part, whole):
    return half_up(Fraction(part * 100, whole)) if whole else None


def ratio(part, whole, entered, everyone):
    """The share of what was reached over the share of those who entered."""
    if not whole or not entered:
        return None
    return half_up(Fraction(part, whole) / Fraction(entered, everyone) * 100)


def rows(world, project):
    """Of one project, or of all (None): the base is who entered those with a validated claim."""
    done = reached(claims_of(world, project))
    paid = [c for c in done if c.state == "paid"]
    served = {c.project for c in done}
    people = [p for p in world.participants.values() if p.project in served]
    found = []
    for axis, of in AXES.items():
        counted = [Counter(b for thing in things for b in of(thing))
                   for things in (paid, done, people)]
        buckets = set().union(*counted) | ({"F", "M"} if axis == "sex" else set())
        for bucket in buckets:
            parts = [counter[bucket] for counter in counted]
            now = ratio(parts[0], len(paid), parts[2], len(people))
            early = ratio(parts[1], len(done), parts[2], len(people))
            found.append({
                "project": project, "axis": axis, "bucket": bucket,
                "paid": parts[0], "validated": parts[1], "entered": parts[2],
                "paid_share_percent": percent(parts[0], len(paid)),
                "validated_share_percent": percent(parts[1], len(done)),
                "entered_share_percent": percent(parts[2], len(people)),
                "ratio_percent": now, "status": progress.status(world.programme, now),
                "validated_ratio_percent": early,
                "validated_status": progress.status(world.programme, early),
                "few": len(paid) < 20, "few_validated": len(done) < 20,
            })
    return found
