"""Progress of every project, result and period (R47 to R52)."""

from fractions import Fraction

from .basics import by_bytes, half_up, period_bounds

VALIDATED = ("validated", "inPayment", "paid")


def counts(claims):
    """R47: declared, verified, validated, paid."""
    return (
        sum(c.state != "withdrawn" for c in claims),
        sum(
            c.state in ("verified",) + VALIDATED
            and c.finding is not None
            and c.finding.outcome in ("confirmed", "reduced")
            for c in claims
        ),
        sum(c.state in VALIDATED for c in claims),
        sum(c.state == "paid" for c in claims),
    )


def to_date(quantity, period, today):
    """R49: a past target in full, the current one by its elapsed days."""
    first, last = period_bounds(period)
    if today > last:
        return Fraction(quantity)
    if today < first:
        return Fraction(0)
    return Fraction(quantity * ((today - first).days + 1), (last - first).days + 1)


def ratio(validated, exact_target):
    return None if exact_target == 0 else half_up(Fraction(validated * 100) / exact_target)


def status(programme, percent):
    """R50: the sign uses the same rounded number as the figure."""
    if percent is None or percent >= programme.ok_percent:
        return "ok"
    return "watch" if percent >= programme.watch_percent else "late"


def forecast(project, claims, validated, today):
    """R51: the rate of the last 90 days until the agreement's end."""
    recent = sum(
        c.state in VALIDATED and 0 <= (today - c.validated_on).days < 90 for c in claims
    )
    left = max(0, (project.ends_on - today).days)
    return validated + half_up(Fraction(recent * left, 90))


def row(world, key, period, target, exact, claims, today):
    declared, verified, validated, paid = counts(claims)
    percent = ratio(validated, exact)
    return {
        "project": key[0],
        "result": key[1],
        "period": period,
        "target": target,
        "declared": declared,
        "verified": verified,
        "validated": validated,
        "paid": paid,
        "target_to_date": half_up(exact * 100),
        "ratio_percent": percent,
        "status": status(world.programme, percent),
        "forecast": forecast(world.projects[key[0]], claims, validated, today)
        if period == "all"
        else None,
    }


def report(world, today):
    """R48, R50: a row for each period with a target or a claim, and one `all`."""
    grid = {}
    for (project, result, period, group), quantity in world.targets.items():
        cell = grid.setdefault((project, result), {}).setdefault(period, [0, []])
        cell[0] += 0 if group else quantity
    for claim in world.claims.values():
        periods = grid.setdefault((claim.project, claim.result), {})
        periods.setdefault(world.period(claim), [0, []])[1].append(claim)
    rows = []
    for key in sorted(grid):
        total, exact_total, everything = 0, Fraction(0), []
        for period in by_bytes(grid[key]):
            target, claims = grid[key][period]
            exact = to_date(target, period, today)
            rows.append(row(world, key, period, target, exact, claims, today))
            total, exact_total = total + target, exact_total + exact
            everything += claims
        rows.append(row(world, key, "all", total, exact_total, everything, today))
    return rows


def breakdown(world, claims, kind):
    """R52: claims by sex, group set or province, `unknown` shown."""
    buckets = {}
    for claim in claims:
        participant = world.participants[claim.participant]
        if kind == "sex":
            name = participant.sex
        elif kind == "group":
            name = "+".join(by_bytes(set(claim.groups)))
        else:
            name = claim.province
        buckets.setdefault(name or "unknown", []).append(claim)
    return {name: counts(members) for name, members in buckets.items()}
