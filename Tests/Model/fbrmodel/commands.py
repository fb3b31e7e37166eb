"""A command of the history, run on the model: its exit code and what it answers."""

import copy
from dataclasses import dataclass, field

from . import imports, moves, statements, strata, versions
from .basics import Refused, by_bytes, day, is_period, not_allowed, not_possible, usage
from .policy import ROLES, person_of, require_day, require_role

READING = ("list", "show", "report", "check", "explain", "journal")


@dataclass
class Answer:
    exit: int = 0
    code: str = None
    rows: list = None  # (claim, done) of a bulk move
    made: object = None  # a stratum, a statement, an import
    trace: list = field(default_factory=list)


def run(world, command):
    """The world after a command, and its answer. A refused command leaves the world as it was."""
    trial = copy.deepcopy(world)
    trial.look(day(command["today"]))
    try:
        answer, wrote = dispatch(trial, command)
    except Refused as refusal:
        return world, Answer(refusal.exit, refusal.code)
    if not wrote:
        return world, answer
    trial.last_day = day(command["today"])
    return trial, answer


def dispatch(world, command):
    verb, today = command["verb"], day(command["today"])
    check_usage(world, command)
    person = person_of(world, command.get("as"))
    if verb in ROLES:
        return claim_moves(world, person, command, today)
    if verb == "import":
        return import_file(world, person, command, today)
    if verb == "programme":
        require_role(person, "coordinator")
        require_day(world, today)
        moves.expire(world, today)
        return Answer(), getattr(versions, command["step"] + "_")(world, person, command, today)
    return one_thing(world, person, command, today), True


def check_usage(world, command):
    """64 before everything else (R21): options that must be there, labels of the wrong kind."""
    needs = {
        "withdraw": ["reason"], "sendback": ["reason"], "unvalidate": ["reason"],
        "return": ["reason", "due"], "force": ["cause"], "conclude": ["outcome"],
        "appeal": ["ground"], "settle": ["outcome"], "counter": ["outcome", "reason"],
        "regularise": ["centimes", "reason"], "release-stratum": ["effect", "reason"],
        "draw": ["seed"],
    }
    for option in needs.get(command["verb"], []):
        if command.get(option) is None:
            raise usage("missingOption", option)
    if command.get("step") == "cancel" and command.get("reason") is None:
        raise usage("missingOption", "reason")
    period = command.get("period")
    if period not in (None, "holdback") and not is_period(period, world.programme.period):
        raise usage("periodLabel", period)


def one_thing(world, person, command, today):
    """The commands that are not moves of claims."""
    verb = command["verb"]
    roles = {"certify": ["coordinator", "validator"], "order": ["coordinator", "payer"]}
    roles["pay"] = ["payer"]
    step = command.get("step") if verb == "statement" else None
    require_role(person, *roles.get(step, ["coordinator"]))
    require_day(world, today)
    moves.expire(world, today)
    if verb == "draw":
        name = command["stratum"].replace("/", "|")
        if name.startswith("counter|"):
            _, project, period, round_ = name.split("|")
            seed = command["seed"]
            made = statements.counter_draw(world, person, project, period, int(round_), seed,
                                           command.get("reason"), today)
        else:
            made = strata.draw(world, person, name, command["seed"], command.get("reason"), today)
    elif verb == "release-stratum":
        made = strata.release(world, person, command["stratum"], command["effect"],
                              command["reason"], today)
    elif verb == "period":
        made = strata.period_move(world, person, command["step"], command["period"],
                                  command.get("reason"))
    else:
        step = getattr(statements, command["step"])
        more = [command.get("reason")] if command["step"] == "cancel" else []
        made = step(world, person, command["project"], command["period"], *more, today)
    return Answer(made=copy.deepcopy(made))


def import_file(world, person, command, today):
    require_role(person, *imports.ROLES.get(command["kind"], ["coordinator"]))
    require_day(world, today)
    data = command["data"]
    data = data if isinstance(data, bytes) else data.encode("utf-8")
    made = imports.run(world, person, command["kind"], data, today)
    wrote = not made.rejected and made.accepted > 0 and not command.get("dry_run")
    return Answer(65 if made.rejected else 0, made=made), wrote


def matching(world, wanted):
    """The claims of a filter: the fields the driver uses."""
    fields = {
        "state": lambda c: c.state,
        "project": lambda c: c.project,
        "result": lambda c: c.result,
        "selection": lambda c: c.selection,
        "taken": lambda c: c.taken_by,
    }
    return [
        c.code
        for c in world.sorted_claims()
        if all(fields[name](c) == value for name, value in wanted.items())
    ]


def claim_moves(world, person, command, today):
    """R56: the same guard row by row; one claim answers an error, many answer rows."""
    verb = command["verb"]
    for_ = command.get("for")
    require_role(person, *(["coordinator"] if for_ else ROLES[verb]))
    if for_:
        if for_ not in world.programme.persons:
            raise not_allowed("unknownPerson", for_)
        for_ = world.programme.persons[for_]
        require_role(for_, "verifier")
    require_day(world, today)
    before = copy.deepcopy(world)
    moves.expire(world, today)
    codes = command.get("claims")
    if codes is None:
        codes = matching(before, command["filter"])
    if verb == "validate" and not command.get("refuse"):
        codes = in_validation_order(world, codes)
    answer, done = Answer(rows=[]), 0
    for code in codes:
        try:
            one_claim(world, person, command, today, code, for_)
            answer.rows.append((code, True, None))
            done += 1
        except Refused as refusal:
            answer.rows.append((code, False, refusal.code))
            answer.exit = answer.exit or refusal.exit
            answer.code = answer.code or refusal.code
    return answer, done > 0


def in_validation_order(world, codes):
    """R37: by achievement day, then claim code; unknown codes keep their place at the end."""
    known = [c for c in codes if c in world.claims]
    ordered = sorted(by_bytes(known), key=lambda c: world.claims[c].achieved_on)
    return ordered + [c for c in codes if c not in world.claims]


def one_claim(world, person, command, today, code, for_):
    if code not in world.claims:
        raise not_possible("unknownClaim", code)
    claim, verb = world.claims[code], command["verb"]
    reason = command.get("reason")
    if verb == "take":
        moves.take(world, person, claim, today, for_)
    elif verb == "conclude":
        moves.conclude(world, person, claim, today, command["outcome"], reason,
                       command.get("note"), command.get("mode"), command.get("seen", ()),
                       command.get("checks", ()))
    elif verb == "return":
        moves.return_(world, person, claim, today, reason, day(command["due"]))
    elif verb == "validate":
        if command.get("refuse"):
            moves.refuse(world, person, claim, today, reason)
        else:
            moves.validate(world, person, claim, today)
    elif verb == "force":
        moves.force(world, person, claim, today, command["cause"])
    elif verb == "appeal":
        moves.appeal(world, person, claim, today, command["ground"])
    elif verb == "settle":
        moves.settle(world, person, claim, today, command["outcome"], reason)
    elif verb == "counter":
        statements.counter(world, person, claim, today, command["outcome"], reason)
    elif verb == "regularise":
        statements.regularise(world, person, claim, today, command["centimes"], reason)
    else:
        more = [reason] if verb in ("withdraw", "sendback", "unvalidate") else []
        getattr(moves, verb)(world, person, claim, today, *more)
