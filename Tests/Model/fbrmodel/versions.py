"""Versions of the programme: a pack waits as a draft, and another coordinator publishes it (R57)."""

from .basics import day, not_allowed, not_possible
from .records import Draft


def effective(command):
    return day(command["effective"]) if command.get("effective") else None


def import_(world, person, command, today):
    """At once while no claim exists, else as the draft; whether anything was written."""
    pack, start = command["pack"], effective(command)
    if world.draft:
        if (world.draft.programme, world.draft.effective_on) == (pack, start):
            return False
    elif world.versions[-1][0] == pack:
        return False
    if world.claims:
        world.draft = Draft(pack, {person.code}, start)
    else:
        world.versions.append((pack, today))
        world.draft = None
    return True


def publish_(world, person, command, today):
    """By a coordinator who wrote none of it, in force from no day that is past."""
    if world.draft is None:
        raise not_possible("noDraft")
    if person.code in world.draft.authors:
        raise not_allowed("authorCannotPublish", person.code)
    if world.draft.programme == world.versions[-1][0]:
        raise not_possible("draftIsEmpty")
    start = effective(command) or world.draft.effective_on or today
    if start < max(today, world.versions[-1][1]):
        raise not_possible("effectiveTooEarly", str(start))
    world.versions.append((world.draft.programme, start))
    world.draft = None
    return True
