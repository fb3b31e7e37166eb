"""Where the money of an agreement stands (DESIGN 5, R38 to R42, R68, R82)."""

ISSUED = ("certified", "ordered", "paid")
VALIDATED = ("validated", "inPayment", "paid")
NAMES = ("ceiling", "committed", "waiting", "due", "paid", "held", "deducted", "advance",
         "recovered", "regularised", "left")


def rows(world):
    """One row a project, and their sum under `all`; a sum with a hole has no ceiling."""
    found = {code: row(world, project) for code, project in world.projects.items()}
    total = {name: total_of([r[name] for r in found.values()]) for name in NAMES}
    if not found:
        total.update(dict.fromkeys(NAMES, 0), ceiling=None, left=None)
    return {**found, "all": total}


def total_of(values):
    return None if any(v is None for v in values) else sum(values)


def row(world, project):
    """Every dirham that a validation commits waits for a statement, is on one, or is out."""
    claims = [c for c in world.claims.values() if c.project == project.code]
    committed = sum(
        c.payable for c in claims if c.state in VALIDATED and "ceiling" not in c.flags
    )
    issued = [s for s in world.statements if s.project == project.code and s.state in ISSUED]
    ordinary = [s for s in issued if s.period != "holdback"]
    given_back = sum(s.gross for s in issued if s.period == "holdback")
    return {
        "ceiling": project.ceiling,
        "committed": committed,
        "waiting": committed - sum(s.gross for s in ordinary),
        "due": sum(s.net for s in issued if s.state != "paid"),
        "paid": sum(s.net for s in issued if s.state == "paid"),
        "held": sum(s.holdback for s in ordinary) - given_back,
        "deducted": sum(s.deducted for s in ordinary),
        "advance": project.advance,
        "recovered": sum(s.recovery for s in ordinary),
        "regularised": sum(
            r.centimes
            for r in world.regularisations
            if r.signed_by and world.claims[r.claim].project == project.code
        ),
        "left": None if project.ceiling is None else project.ceiling - committed,
    }
