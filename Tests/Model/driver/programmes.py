"""A random programme, and the records a history starts from."""

import dataclasses
import datetime

from fbrmodel.csvtext import written
from fbrmodel.imports import COLUMNS
from fbrmodel.programme import Mechanism, Person, Price, Programme, Result

START = datetime.date(2026, 1, 5)
COMMUNES = ["07.351.01.13", "07.351.02.07", "07.041.01.09", "07.041.03.11", "07.041.03.05"]
PROVINCES = ["07.351", "07.041"]
EVIDENCE = ["attestation", "presence", "contrat"]
CHECKS = ["personCalled", "employerCalled", "placeVisited"]
CONTRACTS = ["CDI", "CDD", "insertion"]
EFFECTS = ["payDeclared", "extrapolate", "verifyAll", "suspend"]
ACTORS = {"REG": "", "OP1": "111000", "OP2": "222000", "PART": "333000", "VER": "444000"}

PERSONS = [
    Person("coord1", ["coordinator"], "REG"),
    Person("coord2", ["coordinator"], "REG"),
    Person("op1", ["operator"], "OP1"),
    Person("op2", ["operator"], "OP2"),
    Person("part1", ["operator"], "PART"),
    Person("verif1", ["verifier"], "VER"),
    Person("verif2", ["verifier"], "VER"),
    Person("verifop", ["verifier"], "OP1"),
    Person("valid1", ["validator"], "REG"),
    Person("valid2", ["validator"], "REG"),
    Person("pay1", ["payer"], "REG"),
    Person("pay2", ["payer"]),
    Person("trainer1", ["trainer"]),
    Person("viewer1", ["viewer"]),
    Person("both", ["verifier", "validator"], "VER"),
    Person("many", ["coordinator", "validator", "payer", "operator"], "OP2"),
]


def bands(rng, alone=False):
    """Ordered half-open intervals over 0..10,000, with all four effects."""
    cuts = sorted(rng.sample(range(200, 9800, 100), rng.randint(1, 3)))
    edges = [0] + cuts + [10_000]
    found = []
    for start, end in zip(edges, edges[1:]):
        found.append((start, end, rng.choice(EFFECTS if start else EFFECTS[:3])))
    return found


def mechanism(rng, code, coverage):
    made = Mechanism(code, rng.choice(["documentReview", "phoneSurvey", "siteVisit"]), coverage)
    made.minimum = rng.choice([0, 0, 2, 3])
    made.deadline_days = rng.choice([0, 10, 30])
    made.cnss_min_days = rng.choice([1, 13, 20])
    made.verify_days = rng.choice([7, 15, 30])
    made.bound_confidence_bp = rng.choice([9750, 9500, 9000, 5000])
    made.evidence_seen = rng.random() < 0.3
    made.checks = rng.sample(CHECKS, rng.choice([0, 0, 1, 2]))
    if coverage == "share":
        made.share_bp = rng.choice([1000, 2500, 3333, 5000, 10_000])
    if coverage == "confidence":
        made.confidence = rng.choice([90, 95, 99])
        made.margin_bp = rng.choice([500, 1000, 2000, 4000])
        made.expected_bp = rng.choice([None, 5000, 1000, 9000])
    if coverage != "all":
        made.bands = bands(rng)
    return made


def examination(rng):
    """What a verifier says to have done: mostly everything that may be asked."""
    if rng.random() < 0.9:
        return {"seen": EVIDENCE, "checks": CHECKS}
    return {"seen": rng.sample(EVIDENCE, rng.randint(0, 3)), "checks": rng.sample(CHECKS, 2)}


def chance(rng, share, value, other=None):
    return value if rng.random() < share else other


def programme(rng):
    """Several groups, a chain of results, prices by province, group and dates."""
    made = Programme("ALEA", rng.choice(["quarter", "quarter", "month"]))
    made.min_age, made.max_age = chance(rng, 0.5, 18), chance(rng, 0.5, 45)
    made.min_months_out_of_work = rng.choice([0, 0, 3])
    made.ok_percent, made.watch_percent = rng.choice([(90, 70), (80, 50), (100, 60)])
    made.counter_share_bp = rng.choice([500, 2000, 5000])
    made.bonus_mode = rng.choice(["highest", "sum"])
    made.bonus_cap_bp = chance(rng, 0.6, rng.choice([1500, 2500]))
    made.groups = {g: rng.choice([0, 333, 500, 1000, 1250, 2001]) for g in ("F", "SD", "RUR")}
    made.mechanisms = {
        "MS": mechanism(rng, "MS", "share"),
        "MC": mechanism(rng, "MC", "confidence"),
        "MA": mechanism(rng, "MA", "all"),
    }
    sampled = rng.choice([["MS", "MC"], ["MS", "MS"], ["MC", "MC"]])
    made.results = {
        "R1": Result("R1", "training", sampled[0], evidence=chance(rng, 0.5, EVIDENCE[:1], [])),
        "R2": Result("R2", "placement", sampled[1], "R1", rng.choice([0, 0, 1]), 0, [],
                     chance(rng, 0.5, CONTRACTS[:2], [])),
        "R3": Result("R3", "jobRetention", rng.choice(["MA", "MA", "MS"]), "R2",
                     rng.choice([1, 2]), rng.choice([0, 2]), [], []),
        "S1": Result("S1", "selfEmployment", rng.choice(["MA", "MS", "MC"])),
    }
    made.prices = [p for r in made.results for p in prices(rng, r)]
    made.reasons = {"KEEP0": 0, "KEEP80": 8000, "KEEPODD": 3335, "NOKEEP": None, "FULL": 10_000}
    made.persons = {p.code: p for p in PERSONS}
    return made


def changed(rng, old):
    """The next version: the same codes, other figures."""
    new = dataclasses.replace(old)
    if rng.random() < 0.6:
        new.prices = [dataclasses.replace(p, amount=p.amount + rng.choice([0, 1, 77_777]))
                      for p in old.prices]
    if rng.random() < 0.5:
        new.groups = {g: rng.choice([0, 333, 1250, 2001]) for g in old.groups}
    if rng.random() < 0.6:
        new.mechanisms = {c: mechanism(rng, c, m.coverage) for c, m in old.mechanisms.items()}
    if rng.random() < 0.5:
        keeps = [0, 2500, 3335, 9999]
        new.reasons = {c: rng.choice(keeps) if k else k for c, k in old.reasons.items()}
        new.reasons["KEEPNEW"] = rng.choice(keeps)
    if rng.random() < 0.3:
        result = rng.choice(list(old.results))
        moved = dataclasses.replace(old.results[result], mechanism=rng.choice(["MS", "MC", "MA"]))
        new.results = {**old.results, result: moved}
    new.counter_share_bp = rng.choice([500, 2000, 5000])
    return new


def prices(rng, result):
    def amount():
        return rng.choice([300_000, 412_345, 250_001, 99_999, 500_050])

    middle = datetime.date(2026, rng.randint(3, 8), 15)
    found = []
    if rng.random() < 0.5:
        found.append(Price(result, amount(), until=middle))
        found.append(Price(result, amount(), start=middle + datetime.timedelta(days=1)))
    else:
        until = chance(rng, 0.3, datetime.date(2026, 11, 30))
        found.append(Price(result, amount(), start=datetime.date(2026, 1, 1), until=until))
    for province in PROVINCES:
        if rng.random() < 0.4:
            found.append(Price(result, amount(), province, start=middle))
    for group in ("F", "SD", "RUR"):
        if rng.random() < 0.35:
            found.append(Price(result, amount(), None, group))
        if rng.random() < 0.2:
            found.append(Price(result, amount(), "07.351", group))
    return found


def mad(centimes):
    return "" if centimes is None else f"{centimes // 100}.{centimes % 100:02d}"


def project_row(rng, code, operator, partners):
    held, back = rng.choice([0, 5, 10, 7.5]), rng.choice([0, 20, 33.33])
    return {
        "project": code, "title": f"Projet {code}", "operator": operator, "partners": partners,
        "provinces": PROVINCES[:1], "groups": ["F"], "agreement": f"CV-{code}",
        "starts_on": "2026-01-10",
        "ends_on": rng.choice(["2026-12-31", "2027-03-31", "2026-10-15", "2026-05-31"]),
        "ceiling_mad": mad(chance(rng, 0.5, rng.choice([2_000_000, 5_000_000, 9_000_000]))),
        "advance_mad": mad(rng.choice([0, 100_000, 750_033])),
        "holdback_percent": str(held), "recovery_percent": str(back),
        "participant_cap_mad": mad(chance(rng, 0.4, rng.choice([300_000, 600_000, 700_001]))),
    }


def participant_row(rng, code, project):
    groups = [g for g in ("F", "SD", "RUR") if rng.random() < 0.4]
    identity = "" if rng.random() < 0.75 else f"AB {rng.randint(1, 12)}"
    return {
        "participant": code, "project": project, "sex": rng.choice(["F", "M", ""]),
        "birth_year": rng.choice(["2000", "1995", "1990", "2005", "1981", "2008", ""]),
        "education": rng.choice(["", "none", "higher"]), "groups": groups,
        "commune": rng.choice(COMMUNES + ["", "99.999.01.01"]),
        "entry_on": rng.choice(["2026-01-10", "2026-02-01", "2026-01-31"]),
        "months_out_of_work": rng.choice(["12", "3", "6", "2", ""]),
        "national_id": identity, "name": f"Nom {code}", "phone": "",
    }


def target_rows(rng, made, projects):
    labels = ["2026-T1", "2026-T2", "2026-T3", "2026-T4", "2027-T1"]
    if made.period == "month":
        labels = [f"2026-{m:02d}" for m in range(1, 13)]
    rows = []
    for project in projects:
        for result in made.results:
            if rng.random() < 0.07:
                continue
            chosen = rng.sample(labels, rng.randint(1, 3))
            for period in chosen:
                rows.append({"project": project, "result": result, "period": period,
                             "quantity": str(rng.randint(0, 12)), "group": ""})
            if rng.random() < 0.3:
                rows.append(dict(rows[-1], group="F", quantity="3"))
    return rows


def imported(kind, rows, person, today, **more):
    """An import command of the history."""
    return dict({"verb": "import", "kind": kind, "data": written(rows, COLUMNS[kind]),
                 "as": person, "today": today.isoformat()}, **more)


def opening(rng, made):
    """The first commands of a history: actors, projects, targets, participants."""
    actors = [
        {"actor": a, "name_fr": f"Acteur {a}", "kind": "association", "ice": ice,
         "recorded_on": "2026-01-02"}
        for a, ice in ACTORS.items()
    ]
    projects = [project_row(rng, "P01", "OP1", ["PART"]), project_row(rng, "P02", "OP2", [])]
    people = []
    for number in range(rng.randint(14, 34)):
        people.append(participant_row(rng, f"X{number:02d}", rng.choice(["P01", "P01", "P02"])))
    return [
        imported("actors", actors, "coord1", START),
        imported("projects", projects, "coord1", START),
        imported("targets", target_rows(rng, made, ["P01", "P02"]), "coord2", START),
        imported("participants", people, "coord1", START),
    ]
