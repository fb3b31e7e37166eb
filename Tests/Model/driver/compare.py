"""Differences between what the program answers and what the model says."""

from fbrmodel import costs, equity, progress, steering
from fbrmodel.basics import by_bytes, day
from . import payments

CLAIM_KEYS = ("version", "project", "result", "participant", "period", "state", "selection")
CLAIM_KEYS += ("cause", "flags", "achieved_on", "declared_on", "declared_by", "gross_centimes")
CLAIM_KEYS += ("payable_centimes", "stratum", "taken_by", "due_on", "outcome", "reason")
CLAIM_KEYS += ("province",)
STRATUM_KEYS = ("project", "result", "period", "round", "status", "population", "size")
STRATUM_KEYS += ("examined", "confirmed", "gap_bp", "effect", "bound_bp", "seed", "drawn_by")
STRATUM_KEYS += ("population_sha256",)


def answer(command, expected, exit_code, document):
    """The exit code (R21), the rows of a bulk move (R56), the draw, the bad rows of a file."""
    if exit_code != expected.exit:
        said = document.get("error") or document
        return [f"exit {exit_code}, model {expected.exit} {expected.code or ''}: {said}"]
    if command["verb"] == "import":
        return imported(expected.made, document) if "rejected" in document else []
    if expected.rows is not None and "rows" in document:
        theirs = [(r["claim"], r["ok"]) for r in document["rows"]]
        ours = [(code, done) for code, done, _ in expected.rows]
        return [] if sorted(theirs) == sorted(ours) else [f"rows {theirs}, model {ours}"]
    if command["verb"] == "draw" and hasattr(expected.made, "drawn") and exit_code == 0:
        return drawn(expected.made, document)
    return []


def drawn(stratum, document):
    """R26: order, size and the population's fingerprint."""
    ours = {"stratum": stratum.name, "seed": stratum.seed, "claims": stratum.drawn}
    ours.update(population=len(stratum.population), size=len(stratum.drawn))
    ours.update(population_sha256=stratum.fingerprint)
    return [
        f"draw {key}: {document.get(key)}, model {value}"
        for key, value in ours.items()
        if document.get(key) != value
    ]


def imported(expected, document):
    """Every bad row by line and column; the codes that the text names."""
    theirs = {r["line"]: (r["column"], r["code"]) for r in document["rejected"]}
    found = []
    if sorted(r["line"] for r in document["rejected"]) != [r[0] for r in expected.rejected]:
        found.append(f"bad rows {document['rejected']}, model {expected.rejected}")
    for line, column, code in expected.rejected:
        said = theirs.get(line, (None, None))
        if column and said[0] != column:
            found.append(f"line {line}: column {said[0]}, model {column}")
        if code and code.startswith("unknown") and said[1] != code:
            found.append(f"line {line}: code {said[1]}, model {code}")
    if document["rejected_total"] != len(expected.rejected):
        found.append(f"rejected_total {document['rejected_total']}")
    if not expected.rejected:
        ours = (expected.accepted, expected.unchanged)
        said = (document["accepted"], document["unchanged"])
        if ours != said:
            found.append(f"accepted, unchanged {said}, model {ours}")
    return found


def kind(difference):
    """What a difference is about, without the codes: the shrinker keeps to it."""
    words = difference.split(":")[0].split()
    return words[0], words[-1] if words[0] in ("claim", "stratum") else words[0]


def text(value):
    return None if value is None else value.isoformat()


def claim_row(world, claim):
    finding = claim.finding
    return {
        "version": claim.version, "project": claim.project, "result": claim.result,
        "participant": claim.participant, "period": world.period(claim), "state": claim.state,
        "selection": claim.selection, "cause": claim.cause, "flags": claim.flags,
        "achieved_on": text(claim.achieved_on), "declared_on": text(claim.declared_on),
        "declared_by": claim.declared_by, "gross_centimes": claim.gross,
        "payable_centimes": claim.payable, "stratum": claim.stratum,
        "taken_by": claim.taken_by, "due_on": text(claim.due_on),
        "outcome": finding.outcome if finding else None,
        "reason": finding.reason if finding else None, "province": claim.province,
    }


def stratum_row(stratum):
    found = {key: getattr(stratum, key, None) for key in STRATUM_KEYS}
    found["population"], found["size"] = len(stratum.population), len(stratum.drawn)
    found["population_sha256"] = stratum.fingerprint
    return found


def keyed(rows, keys):
    return {tuple(r[k] for k in keys): r for r in rows}


def rows_differ(what, theirs, ours, keys):
    found = []
    for key in sorted(set(theirs) | set(ours), key=str):
        if key not in theirs or key not in ours:
            where = "program" if key not in theirs else "model"
            found.append(f"{what} {key}: missing in the {where}")
            continue
        for name in keys:
            if theirs[key].get(name) != ours[key].get(name):
                said, meant = theirs[key].get(name), ours[key].get(name)
                found.append(f"{what} {'|'.join(key)} {name}: {said}, model {meant}")
    return found


def claims(world, program):
    _, document = program.call("list", "claims")
    if [c["claim"] for c in document["claims"]] != by_bytes(world.claims):
        return ["list claims: other claims, or another order"]
    if document["total"] != len(world.claims):
        return [f"list claims: total {document['total']}"]
    ours = {(c.code,): claim_row(world, c) for c in world.claims.values()}
    return rows_differ("claim", keyed(document["claims"], ["claim"]), ours, CLAIM_KEYS)


def strata(world, program):
    _, document = program.call("list", "strata")
    ours = {(s.name,): stratum_row(s) for s in world.strata.values()}
    theirs = {
        key: row for key, row in keyed(document["strata"], ["stratum"]).items()
        if row.get("seed") is not None
    }
    for name, row in theirs.items():
        if name in ours and ours[name]["status"] == "open":  # counts so far, not yet fixed
            row.update(examined=None, confirmed=None)
    return rows_differ("stratum", theirs, ours, STRATUM_KEYS)


def progress_rows(world, program, today):
    _, document = program.call("report", "progress", "--today", today)
    world.look(day(today))
    for row in document["rows"]:
        row["target_to_date"] = round(row["target_to_date"] * 100)
    ours = keyed(progress.report(world, day(today)), ["project", "result", "period"])
    theirs = keyed(document["rows"], ["project", "result", "period"])
    names = next(iter(ours.values()), {})
    return rows_differ("progress", theirs, ours, names)


def everything(world, program, today, wide=True):
    """What can be read of a store, against the model; without progress when not `wide`."""
    found = claims(world, program) + strata(world, program)
    if world.statements or any(c.payable is not None for c in world.claims.values()):
        found += payments.differences(world, program)
    if not wide:
        return found
    found += progress_rows(world, program, today) + portfolio(world, program, today)
    return found + cost_rows(world, program, today) + equity_rows(world, program, today)


HUNDREDTHS = ("target_to_date", "needed_per_week", "current_per_week")
HUNDREDTHS += ("worst_group_shortfall", "worst_province_shortfall")


def compared(what, theirs, ours, keys):
    """Rows of a report against the model's, `all` standing for no project or no result."""
    ours = [
        {name: "all" if value is None and name in keys else value for name, value in row.items()}
        for row in ours
    ]
    for row in theirs:
        for name in HUNDREDTHS:
            if row.get(name) is not None:
                row[name] = round(row[name] * 100)
    names = ours[0] if ours else {}
    return rows_differ(what, keyed(theirs, keys), keyed(ours, keys), names)


def portfolio(world, program, today):
    """Pace, forecast range and where a miss comes from; the funnel; the delays."""
    _, document = program.call("report", "portfolio", "--today", today)
    world.look(day(today))
    ours = steering.portfolio(world, day(today))
    found = compared("pace", document["rows"], ours, ["project", "result"])
    steps = steering.funnel(world, day(today))
    found += compared("funnel", document["funnel"], steps, ["project", "result"])
    keys = ["kind", "project", "result"]
    found += compared("delay", document["delays"], steering.delays(world), keys)
    if document["closed_periods"] != sorted(world.closed):
        found.append(f"closed: {document['closed_periods']}, model {sorted(world.closed)}")
    return found


def as_of(then, program, past, today):
    """A past day answers what the world was at its end; the forecast follows today's agreements."""
    _, document = program.call("report", "progress", "--as-of", past, "--today", today)
    then.look(day(past))
    ours = [dict(row, forecast=None) for row in progress.report(then, day(past))]
    theirs = [dict(row, forecast=None) for row in document["rows"]]
    return compared("as-of", theirs, ours, ["project", "result", "period"])


def cost_rows(world, program, today):
    """To the centime: what each result cost, and each kept job."""
    _, document = program.call("report", "costs", "--today", today)
    world.look(day(today))
    found = compared("cost", document["rows"], costs.results(world), ["project", "result"])
    return found + compared("kept", document["kept_jobs"], costs.kept_jobs(world), ["project"])


def equity_rows(world, program, today):
    """Of all projects together, then of each."""
    found = []
    world.look(day(today))
    for project in [None] + sorted(world.projects):
        scope = ["--project", project] if project else []
        _, document = program.call("report", "equity", *scope, "--today", today)
        said = {name: document[name] for name in ("project", "few", "few_validated")}
        theirs = [dict(row, **said) for row in document["rows"]]
        ours = equity.rows(world, project)
        found += compared("equity", theirs, ours, ["project", "axis", "bucket"])
    return found


def explained(world, program, some):
    """The totals of an explanation are the claim's, and so is what its steps come to."""
    found = []
    for claim in some:
        code, said = program.call("explain", claim.code)
        steps = said.get("steps", [])
        ours = (0, claim.code, claim.gross, claim.payable)
        theirs = (code, said.get("claim"), said.get("gross_centimes", "none"),
                  said.get("payable_centimes", "none"))
        if theirs != ours or not steps:
            found.append(f"explain {claim.code}: {theirs}, model {ours}")
        elif claim.payable is not None and worked_out(steps) != claim.payable:
            found.append(f"explain {claim.code}: steps {steps}, model {claim.payable}")
    return found


def worked_out(steps):
    """What the last step before the validation says that the claim is payable for."""
    before = [s["rule"] for s in steps].index("R46b")
    amounts = [s["centimes"] for s in steps[:before] if s["rule"] in ("R37", "R34", "R38")]
    return amounts[-1]


def explained_statements(world, program):
    """The steps of a statement's explanation come to its net."""
    found = []
    _, document = program.call("list", "statements")
    for row in document["statements"]:
        code, said = program.call("explain", row["statement"])
        steps = said.get("steps", [])
        wanted = ("R33", "R42", "R68", "§5")
        gross = said.get("gross_centimes")
        parts = [s["centimes"] for s in steps[:-1] if s["rule"] in wanted]
        net = sum(parts) if row["period"] == "holdback" else gross + sum(parts)
        if code or net != row["net_centimes"] or steps[-1]["centimes"] != net:
            found.append(f"explain {row['statement']}: {steps}, net {row['net_centimes']}")
    return found


IMPORTABLE = ("actors", "relations", "projects", "targets", "participants", "claims", "findings")
IMPORTABLE += ("cnss",)


def round_trip(program, today):
    """R98: what `list --format csv` writes can be imported again, and changes nothing."""
    found = []
    for kind in IMPORTABLE:
        listed = program.raw("list", kind, "--format", "csv").stdout
        code, said = program.call("import", kind, "-", "--as", "coord1", "--today", today,
                                  stdin=listed)
        rows = max(0, len(listed.splitlines()) - 1)
        if code or said["accepted"] or said["unchanged"] != rows:
            found.append(f"roundtrip {kind}: exit {code}, {rows} rows, {str(said)[:600]}")
    return found


def checked(program):
    """`fbr check` is clean."""
    code, document = program.call("check")
    if code == 0 and document.get("ok"):
        return []
    bad = [c for c in document.get("checks", []) if not c["ok"]] or document
    return [f"check exit {code}: {bad}"]
