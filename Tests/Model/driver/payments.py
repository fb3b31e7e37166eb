"""What is owed, against the model: statements, regularisations and the budget, to the centime."""

from fbrmodel import budget
from fbrmodel import statements as model

SUMS = ("gross", "deductions", "holdback", "advance_recovery", "net")
HANDS = ("drafted_by", "certified_by", "ordered_by", "paid_by")
DAYS = ("certified_on", "order_due_on", "due_on")


def differences(world, program):
    """The three parts of `fbr report payments`."""
    _, document = program.call("report", "payments")
    return (
        statements(world, document["statements"])
        + regularisations(world, document["regularisations"])
        + budgets(world, document["budget"])
    )


def statements(world, rows):
    """Lines, deductions, holdback, recovery, net, hands and days of every statement."""
    return listed("statement", sorted(map(statement_row, rows), key=str),
                  sorted(map(model_row, world.statements), key=str))


def statement_row(s):
    """The keys of DESIGN 6, of what the program answers."""
    lines = [(x["result"], x["quantity"], x["gross_centimes"]) for x in s["lines"]]
    deductions = [(x["kind"], x["stratum"], x["centimes"]) for x in s["deductions"]]
    sums = tuple(s[name + "_centimes"] for name in SUMS)
    more = tuple(s[name] for name in HANDS + DAYS)
    stale = s["stale"] if s["state"] == "draft" else None
    return s["project"], s["period"], s["state"], sums, lines, deductions, more, stale


def model_row(s):
    deductions = [("extrapolation", stratum, amount) for stratum, amount in s.deductions]
    sums = (s.gross, s.deducted, s.holdback, s.recovery, s.net)
    days = (s.certified_on, model.order_due_on(s), model.due_on(s))
    more = tuple(getattr(s, name) for name in HANDS)
    more += tuple(day.isoformat() if day else None for day in days)
    stale = s.stale if s.state == "draft" else None
    return s.project, s.period, s.state, sums, s.lines, deductions, more, stale


def regularisations(world, rows):
    """Each correction of a paid line, the oldest first, with who signed it and when (R82)."""
    theirs = [
        (r["claim"], r["project"], r["centimes"], r["signed"], r["signed_by"], r["signed_on"])
        for r in rows
    ]
    ours = [
        (r.claim, world.claims[r.claim].project, r.centimes, r.signed_by is not None, r.signed_by,
         r.signed_on.isoformat() if r.signed_on else None)
        for r in world.regularisations
    ]
    return listed("regularisation", theirs, ours)


def budgets(world, rows):
    """Where the money of each agreement stands, and the region's."""
    theirs = {row["project"]: row for row in rows}
    ours = budget.rows(world)
    if sorted(theirs) != sorted(ours):
        return [f"budget: projects {sorted(theirs)}, model {sorted(ours)}"]
    return [
        f"budget {project} {name}: {theirs[project][name + '_centimes']}, model {value}"
        for project, row in ours.items()
        for name, value in row.items()
        if theirs[project][name + "_centimes"] != value
    ]


def listed(what, theirs, ours):
    if theirs == ours:
        return []
    return [f"{what}: {t}\n  model {o}" for t, o in zip(theirs, ours) if t != o] or [
        f"{what}: {len(theirs)} of them, model {len(ours)}"
    ]
