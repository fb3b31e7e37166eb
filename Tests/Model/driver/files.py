"""Random import files: claims and their new versions, findings, CNSS, records, bad rows."""

import datetime

from fbrmodel.csvtext import written
from fbrmodel.imports import COLUMNS
from . import programmes, spoil, texts
from .programmes import CONTRACTS

REASONS = ["KEEP0", "KEEP80", "KEEPODD", "NOKEEP", "FULL", "KEEPNEW"]


def imported(t, kind, rows, person, **more):
    separator = t.rng.choice([",", ",", ";", "\t"])
    made = t.command("import", person, kind=kind,
                     data=written(rows, COLUMNS[kind], separator), **more)
    return texts.dressed(t.rng, made) if t.rng.random() < 0.15 else made


def claim_row(t, claim):
    """The line that declares a claim as it stands."""
    return {
        "claim": claim.code, "project": claim.project, "result": claim.result,
        "participant": claim.participant, "achieved_on": claim.achieved_on.isoformat(),
        "declared_on": claim.declared_on.isoformat(), "employer_name": claim.employer_name,
        "employer_ice": claim.employer_ice, "contract_type": claim.contract_type,
        "evidence": list(claim.evidence), "declared_by": claim.declared_by,
    }


def likely_result(t, participant):
    """The next result of the participant's chain, mostly."""
    had = {c.result for c in t.world.claims.values() if c.participant == participant.code}
    chain = [r for r in ("R1", "R2", "R3", "S1") if r not in had]
    if t.rng.random() < 0.1 or not chain:
        return t.rng.choice(list(t.world.programme.results))
    return chain[0] if t.rng.random() < 0.75 else t.rng.choice(chain)


def new_claim(t, declarer):
    participant = t.rng.choice(list(t.world.participants.values()))
    result = likely_result(t, participant)
    back = t.rng.choice([0, 1, 3, 8, 20, 45])
    achieved = max(t.today - datetime.timedelta(days=back), datetime.date(2026, 1, 9))
    declared = min(t.today, achieved + datetime.timedelta(days=t.rng.choice([0, 2, 5, 40])))
    if t.rng.random() < 0.02:
        declared = achieved - datetime.timedelta(days=1)
    evidence = ["attestation", "presence"] if t.rng.random() < 0.93 else ["presence"]
    code = f"C{t.next_claim:03d}"
    t.next_claim += 1
    return {
        "claim": code, "project": participant.project, "result": result,
        "participant": participant.code, "achieved_on": achieved.isoformat(),
        "declared_on": declared.isoformat(),
        "employer_name": t.rng.choice(["", "Société Une", "=Une", "'Une"]),
        "employer_ice": t.rng.choice(["", "999", "999"] + ["111000"] * (t.rng.random() < 0.1)),
        "contract_type": t.rng.choice(["CDI", "CDI", "CDD", t.rng.choice(CONTRACTS)]),
        "evidence": evidence, "declared_by": declarer,
    }


def changed_line(t, claim):
    """Another content for a claim: repaired, moved, or declared by another."""
    row = claim_row(t, claim)
    roll = t.rng.random()
    if roll < 0.4:
        row.update(evidence=["attestation", "presence", "contrat"], contract_type="CDI")
    elif roll < 0.7:
        moved = claim.achieved_on + datetime.timedelta(days=t.rng.choice([1, 2, 30]))
        row.update(achieved_on=moved.isoformat(), declared_on=t.today.isoformat())
    elif roll < 0.75:
        row["result"] = t.rng.choice(list(t.world.programme.results))
    else:
        row.update(employer_name=f"Société {t.rng.randint(2, 9)}", employer_ice="888")
    return row


def claims(t):
    person = t.rng.choice(["coord1", "coord1", "coord1", "op1", "op2", "part1", "many"])
    declarer = t.rng.choice(["op1", "op1", "op2", "", "many", "both"])
    if not t.world.participants:
        return None
    rows = [new_claim(t, declarer) for _ in range(t.rng.choice([2, 5, 12, 20]))]
    again = t.pick("inadmissible", "returned", "verified")
    if again and t.rng.random() < 0.6:
        rows += [changed_line(t, t.world.claims[c]) for c in t.some(again, 3)]
    if t.world.claims and t.rng.random() < 0.3:
        rows.append(claim_row(t, t.rng.choice(t.world.sorted_claims())))
    if t.world.claims and t.rng.random() < 0.06:
        rows.append(changed_line(t, t.rng.choice(t.world.sorted_claims())))
    unique = {row["claim"]: row for row in rows}
    rows = list(unique.values())
    if person != "coord1" and t.rng.random() < 0.9:
        actor = t.world.programme.persons[person].actor
        projects = [p.code for p in t.world.projects.values()
                    if actor in [p.operator] + p.partners]
        rows = [r for r in rows if r["project"] in projects]
    t.rng.shuffle(rows)
    return imported(t, "claims", rows, person) if rows else None


def findings(t):
    held = t.pick("inVerification")
    if not held:
        return None
    rows = []
    for code in t.some(held, 8):
        claim = t.world.claims[code]
        said = t.rng.choice(["confirmed"] * 5 + ["reduced", "refused"])
        rows.append({
            "claim": code, "outcome": said,
            "reason": "" if said == "confirmed" else t.rng.choice(REASONS),
            "note": t.rng.choice(["", "vu, signé", "- rien"]), "verified_by": claim.taken_by,
            "verified_on": (t.today - datetime.timedelta(t.rng.choice([0, 0, 0, 4, 25]))).isoformat(),
            "mode": t.rng.choice(["", "phoneSurvey"]), **programmes.examination(t.rng),
        })
    if t.rng.random() < 0.05:
        rows.append(dict(rows[0], claim=t.rng.choice(list(t.world.claims))))
    return imported(t, "findings", list({r["claim"]: r for r in rows}.values()), "coord1")


def cnss(t):
    if not t.world.participants:
        return None
    months = [f"2026-{m:02d}" for m in range(1, 13)]
    rows = {}
    for code in t.rng.sample(list(t.world.participants), min(6, len(t.world.participants))):
        first = t.rng.randint(0, 8)
        for month in months[first:first + 5]:
            ice = t.rng.choice(["999", "888"])
            rows[code, ice, month] = {"participant": code, "employer_ice": ice, "month": month,
                                      "days": str(t.rng.choice([5, 13, 20, 26]))}
    return imported(t, "cnss", list(rows.values()), "coord2")


def records(t):
    """Projects whose money changes, more targets, more participants."""
    roll = t.rng.random()
    if roll < 0.3:
        projects = [programmes.project_row(t.rng, "P01", "OP1", ["PART"])]
        return imported(t, "projects", projects, "coord1")
    if roll < 0.6:
        rows = programmes.target_rows(t.rng, t.world.programme, ["P01", "P02"])
        rows = {tuple(r[c] for c in ("project", "result", "period", "group")): r for r in rows}
        return imported(t, "targets", list(rows.values()), "coord1") if rows else None
    codes = [f"X{n:02d}" for n in t.rng.sample(range(50), 4)]
    rows = []
    for code in codes:
        old = t.world.participants.get(code)
        project = old.project if old else t.rng.choice(["P01", "P02"])
        rows.append(programmes.participant_row(t.rng, code, project))
    return imported(t, "participants", rows, "coord1")


def spoiled(t):
    """A good file with bad rows among the good ones."""
    kind = t.rng.choice(["claims", "claims", "targets", "participants", "cnss", "projects"])
    makers = {"claims": claims, "cnss": cnss}
    made = makers.get(kind, records)(t)
    if made is None or isinstance(made["data"], bytes):
        return made
    if t.rng.random() < 0.4:
        return texts.dressed(t.rng, made, harmful=True)
    return spoil.spoil(t.rng, made)
