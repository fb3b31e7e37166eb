"""What a result costs, and a kept job: what paid statements say, corrected since."""

from fractions import Fraction

from .basics import half_even


def unit(cost, quantity):
    return half_even(Fraction(cost, quantity)) if quantity else None


def lines(world):
    """Quantity and cost of each project and result where anything was paid."""
    found = {}

    def add(key, quantity, cost):
        old = found.get(key, (0, 0, False))
        moved = bool(quantity or cost)
        found[key] = (old[0] + quantity, old[1] + cost, old[2] or moved)

    for statement in world.statements:
        if statement.state != "paid" or statement.period == "holdback":
            continue
        for result, quantity, gross in statement.lines:
            add((statement.project, result), quantity, gross)
        for stratum, amount in statement.deductions:
            add((statement.project, stratum.split("|")[1]), 0, -amount)
    for made in world.regularisations:
        if made.signed_by is not None:
            claim = world.claims[made.claim]
            add((claim.project, claim.result), 0, made.centimes)
    return {key: (quantity, cost) for key, (quantity, cost, moved) in found.items() if moved}


def summed(paid, keep):
    kept = [value for key, value in paid.items() if keep(key)]
    return sum(q for q, _ in kept), sum(c for _, c in kept)


def row(project, result, quantity, cost):
    return {"project": project, "result": result, "quantity": quantity,
            "cost_centimes": cost, "unit_centimes": unit(cost, quantity)}


def results(world):
    """By project and result, then each result of all projects: sums, not means."""
    paid = lines(world)
    rows = [row(*key, *value) for key, value in paid.items()]
    for result in {key[1] for key in paid}:
        rows.append(row(None, result, *summed(paid, lambda key: key[1] == result)))
    return rows


def kept_jobs(world):
    """Everything that was paid, over the paid results of job retention."""
    paid = lines(world)
    kept = {r.code for r in world.programme.results.values() if r.level == "jobRetention"}
    rows = []
    for project in sorted({key[0] for key in paid}) + ([None] if paid else []):
        def inside(key):
            return project in (None, key[0])

        quantity = summed(paid, lambda key: inside(key) and key[1] in kept)[0]
        cost = summed(paid, inside)[1]
        rows.append({"project": project, "quantity": quantity, "cost_centimes": cost,
                     "unit_centimes": unit(cost, quantity)})
    return rows
