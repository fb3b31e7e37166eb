"""Imports: a file is accepted whole or not at all, every bad row told (R1, R18, R60 to R66)."""

from dataclasses import dataclass, field

from . import csvtext
from .admission import examine
from .basics import Refused, by_bytes
from .cells import BadCell, Row
from .moves import expire
from .policy import require_role
from .readers import READERS
from .strata import close_if_concluded

COLUMNS = {
    "actors": "actor,name_fr,name_ar,kind,seat_commune,provinces,services,groups,capacity,ice,"
    "contact_name,contact_role,phone,email,source,recorded_on",
    "relations": "from,to,kind,since,until,note",
    "projects": "project,title,operator,partners,provinces,groups,agreement,starts_on,ends_on,"
    "ceiling_mad,advance_mad,holdback_percent,recovery_percent,participant_cap_mad",
    "targets": "project,result,period,quantity,group",
    "participants": "participant,project,sex,birth_year,education,groups,commune,entry_on,"
    "months_out_of_work,national_id,name,phone",
    "claims": "claim,project,result,participant,achieved_on,declared_on,employer_name,"
    "employer_ice,contract_type,evidence,declared_by",
    "cnss": "participant,employer_ice,month,days",
    "findings": "claim,outcome,reason,note,verified_by,verified_on,mode,seen,checks",
}
COLUMNS = {kind: names.split(",") for kind, names in COLUMNS.items()}

# R83.
REQUIRED = {
    "actors": "actor,name_fr,kind",
    "relations": "from,to,kind",
    "projects": "project,title,operator,agreement,starts_on,ends_on",
    "targets": "project,result,period,quantity",
    "participants": "participant,project,entry_on",
    "claims": "claim,project,result,participant,achieved_on",
    "cnss": "participant,month,days",
    "findings": "claim,outcome",
}
REQUIRED = {kind: names.split(",") for kind, names in REQUIRED.items()}

# R60.
KEYS = {
    "actors": ["actor"],
    "relations": ["from", "to", "kind", "since"],
    "projects": ["project"],
    "targets": ["project", "result", "period", "group"],
    "participants": ["participant"],
    "claims": ["claim"],
    "cnss": ["participant", "employer_ice", "month"],
    "findings": ["claim"],
}

# R57.
ROLES = {"participants": ["coordinator", "operator"], "claims": ["coordinator", "operator"]}
ROLES["cnss"] = ["coordinator", "operator"]
ROLES["findings"] = ["coordinator", "verifier"]


@dataclass
class Import:
    """What an import answers. A bad row is (line, column or None for «not said», code)."""

    accepted: int = 0
    unchanged: int = 0
    rejected: list = field(default_factory=list)


class Context:
    """What a reader needs to know about the command."""

    def __init__(self, world, person, today):
        self.world, self.person, self.today = world, person, today
        self.touched = []  # claims to decide, once all are stored (R1)

    def own_project(self, code):
        """R57: an operator imports only for projects of its actor, row by row."""
        if {"coordinator", "verifier"} & set(self.person.roles):
            return True
        project = self.world.projects[code]
        return self.person.actor in [project.operator] + project.partners


def table(kind, data):
    """The rows of a file, or one refusal of it all (R83, R85, R86)."""
    text = csvtext.decoded(data)
    separator, offset = ",", 0
    if text.lower().startswith("sep="):
        first, _, text = text.partition("\n")
        separator, offset = first[4], 1
    else:
        header = text.split("\n")[0]
        separator = max(",;\t", key=header.count)
    found = list(csvtext.records(text, separator))
    names = [name.strip() for name in found[0][1]] if found and found[0][1] else []
    wrong = len(set(names)) != len(names) or any(n not in COLUMNS[kind] for n in names)
    if wrong or any(n not in names for n in REQUIRED[kind]):
        return None, separator, [(1, None, None)]
    rows, bad = [], []
    for line, values in found[1:]:
        if values is None or len(values) != len(names):
            bad.append((line + offset, None, None))
        else:
            values = [csvtext.rearm(v) for v in values]
            rows.append(Row(line + offset, dict(zip(names, values)), separator))
    return rows, separator, bad


def run(world, person, kind, data, today, dry_run=False):
    """Changes `world` (a trial copy) and answers; the caller keeps it when nothing is bad."""
    require_role(person, *ROLES.get(kind, ["coordinator"]))
    rows, _, bad = table(kind, data)
    answer = Import(rejected=list(bad))
    if rows is None:
        return answer
    expire(world, today)
    context = Context(world, person, today)
    seen = set()
    for row in rows:
        try:
            key = tuple(row.text(c) for c in KEYS[kind])
            if key in seen:
                raise BadCell(None)
            seen.add(key)
            changed = READERS[kind](context, row)
            answer.accepted += changed
            answer.unchanged += not changed
        except BadCell as fault:
            answer.rejected.append((row.line, fault.column, fault.code))
        except Refused as fault:
            answer.rejected.append((row.line, None, fault.code))
    answer.rejected.sort(key=lambda bad_row: bad_row[0])
    if not answer.rejected:
        decide(world, context.touched, today)
    return answer


def decide(world, codes, today):
    """R1: each claim at once, by achievement day, then code."""
    claims = [world.claims[code] for code in by_bytes(codes)]
    for claim in sorted(claims, key=lambda c: c.achieved_on):
        examine(world, claim, today)
        if claim.selection == "drawn":
            close_if_concluded(world, claim.stratum, today)
