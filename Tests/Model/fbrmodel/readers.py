"""One reader a kind of file: a row becomes a record; answers whether anything changed."""

from . import cells
from .basics import is_period, not_possible, period_of
from .cells import BadCell
from .moves import record_finding, unfinished
from .policy import may_verify
from .records import Claim, Participant, Project


def changed(table, key, value):
    if table.get(key) == value:
        return False
    table[key] = value
    return True


def unknown(column, code):
    return BadCell(column, code)


def actor(context, row):
    code = row.code("actor")
    row.needed("name_fr")
    row.choice("kind", cells.ACTOR_KINDS, empty=False)
    row.whole("capacity")
    row.groups(context.world.programme)
    row.day("recorded_on", empty=context.today)
    context.world.actors[code] = row.text("ice")
    return changed(context.world.files.setdefault("actors", {}), code, dict(row.cells))


def relation(context, row):
    key = (row.code("from"), row.code("to"))
    kind = row.choice("kind", cells.RELATION_KINDS, empty=False)
    start = row.day("since", empty="")
    row.day("until", empty="")
    table = context.world.files.setdefault("relations", {})
    return changed(table, key + (kind, start), dict(row.cells))


def project(context, row):
    """R65, R69, R70."""
    world = context.world
    code = row.code("project")
    row.needed("title")
    agreement = row.code("agreement")
    percents = [row.hundredths(c) or 0 for c in ("holdback_percent", "recovery_percent")]
    record = Project(
        code, row.code("operator"), agreement, row.day("starts_on"), row.day("ends_on"),
        row.text("title"), row.list("partners"), row.list("provinces"),
        row.groups(world.programme), row.hundredths("ceiling_mad"),
        row.hundredths("advance_mad") or 0, percents[0], percents[1],
        row.hundredths("participant_cap_mad"),
    )
    if sum(percents) > 10_000:
        raise BadCell(None)
    if any(p.agreement == agreement and p.code != code for p in world.projects.values()):
        raise BadCell("agreement")
    return changed(world.projects, code, record)


def target(context, row):
    """R48, R53, R59."""
    world = context.world
    key = (known_project(context, row), known_result(context, row))
    period = row.text("period")
    if not is_period(period, world.programme.period):
        raise BadCell("period")
    group = row.text("group")
    if group and group not in world.programme.groups:
        raise BadCell("group")
    key += (period, group)
    quantity = row.whole("quantity", empty=False)
    if period in world.closed and world.targets.get(key) != quantity:
        raise not_possible("periodIsClosed")
    return changed(world.targets, key, quantity)


def participant(context, row):
    """R11, R15, R65, R84."""
    world = context.world
    code = row.code("participant")
    project_code = known_project(context, row)
    if not context.own_project(project_code):
        raise not_possible("notOwnProject")
    record = Participant(
        code, project_code, row.day("entry_on"), row.choice("sex", cells.SEXES),
        row.whole("birth_year"), row.choice("education", cells.EDUCATION),
        row.groups(world.programme), row.text("commune"), row.whole("months_out_of_work"),
        row.text("national_id"),
    )
    # What a list does not print (R98) an empty cell does not erase.
    old = world.participants.get(code)
    if old and not record.national_id:
        record.national_id = old.national_id
    return changed(world.participants, code, record)


def cnss(context, row):
    world = context.world
    code = known_participant(context, row)
    if not context.own_project(world.participants[code].project):
        raise not_possible("notOwnProject")
    key = (code, row.text("employer_ice"), row.month("month"))
    days = row.whole("days", empty=False)
    if days > 31:
        raise BadCell("days")
    return changed(world.cnss, key, days)


def known_project(context, row):
    code = row.text("project")
    if code not in context.world.projects:
        raise unknown("project", code and "unknownProject")
    return code


def known_result(context, row):
    code = row.text("result")
    if code not in context.world.programme.results:
        raise unknown("result", code and "unknownResult")
    return code


def known_participant(context, row, project_code=None):
    """R7: also when the participant is of another project."""
    code = row.text("participant")
    record = context.world.participants.get(code)
    if record is None or (project_code and record.project != project_code):
        raise unknown("participant", code and "unknownParticipant")
    return code


def person(context, row, column):
    """R22: empty is the person of the command."""
    code = row.text(column) or context.person.code
    if code not in context.world.programme.persons:
        raise BadCell(column)
    return code


def past_day(context, row, column):
    """R65, R76: empty is the day of the command; a later day is a bad row."""
    on = row.day(column, empty=context.today)
    if on > context.today:
        raise BadCell(column)
    return on


def claim(context, row):
    """R7, R18, R19: a new claim, the same one, or a new version of it."""
    world = context.world
    code = row.code("claim")
    project_code, result = known_project(context, row), known_result(context, row)
    if not context.own_project(project_code):  # R21: who, before what
        raise not_possible("notOwnProject")
    participant_code = known_participant(context, row, project_code)
    content = (
        row.day("achieved_on"), past_day(context, row, "declared_on"),
        row.text("employer_name"), row.text("employer_ice"), row.text("contract_type"),
        tuple(row.list("evidence")), person(context, row, "declared_by"),
    )
    old = world.claims.get(code)
    if old is None:
        world.claims[code] = Claim(code, project_code, result, participant_code, content)
        context.touched.append(code)
        return True
    same = (old.project, old.result, old.participant) == (project_code, result, participant_code)
    if same and old.content == content:
        return False
    if not same or old.state not in ("inadmissible", "returned", "verified"):
        raise not_possible("illegalMove")
    kind = world.programme.period
    moved = period_of(content[0], kind) != period_of(old.achieved_on, kind)
    if moved and (old.stratum or old.selection == "drawn"):
        raise not_possible("periodMoved")
    old.versioned_from, old.state = old.state, "declared"
    old.version, old.content = old.version + 1, content
    old.finding, old.due_on, old.taken_by = None, None, None
    context.touched.append(code)
    return True


def finding(context, row):
    """R22, R36, R53, R61, R76, R77."""
    world = context.world
    code = row.text("claim")
    record = world.claims.get(code)
    if record is None:
        raise unknown("claim", "unknownClaim")
    outcome = row.choice("outcome", cells.OUTCOMES, empty=False)
    reason = row.text("reason") or None
    by, on = person(context, row, "verified_by"), past_day(context, row, "verified_on")
    mode = row.choice("mode", cells.MODES) or world.mechanism(record).kind
    now = record.finding
    line = (outcome, reason, row.text("note"), by, on, mode)
    if now and line == (now.outcome, now.reason, now.note, now.verified_by,
                        now.verified_on, now.mode):
        return False
    if record.state != "inVerification" or record.taken_by != by:
        raise not_possible("illegalMove")
    if by != context.person.code and "coordinator" not in context.person.roles:
        raise not_possible("notTaker")  # R36: one verifier does not conclude for another
    may_verify(world, world.programme.persons[by], record)
    if outcome != "confirmed" and not reason:
        raise BadCell("reason", "reasonRequired")
    if reason and world.reason(reason, record) is None:
        raise BadCell("reason", "unknownReason")
    if world.period(record) in world.closed:
        raise not_possible("periodIsClosed")
    unseen, unmade = unfinished(world, record, outcome, row.list("seen"), row.list("checks"))
    if unseen:
        raise BadCell("seen", "evidenceNotSeen")
    if unmade:
        raise BadCell("checks", "checksNotMade")
    record_finding(world, record, by, on, *line[:3], mode, context.today)
    return True


READERS = {
    "actors": actor,
    "relations": relation,
    "projects": project,
    "targets": target,
    "participants": participant,
    "cnss": cnss,
    "claims": claim,
    "findings": finding,
}
