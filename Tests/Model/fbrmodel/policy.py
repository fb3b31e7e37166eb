"""Who may do what (R57), and the four eyes of rule 2 (R36, R43, R55)."""

from .basics import not_allowed, not_possible, usage

# R57, R62: the roles that hold each verb.
ROLES = {
    "take": ["verifier"],
    "conclude": ["verifier"],
    "return": ["verifier"],
    "release": ["verifier", "coordinator"],
    "validate": ["validator"],
    "sendback": ["validator"],
    "unvalidate": ["validator"],
    "admit": ["coordinator"],
    "force": ["coordinator"],
    "withdraw": ["operator", "coordinator"],
    "appeal": ["operator", "coordinator"],
    "settle": ["coordinator", "validator"],
    "counter": ["verifier"],
    "regularise": ["coordinator"],
}


def person_of(world, code):
    """R58: no person is 64, an unknown one 77."""
    if code is None:
        raise usage("personRequired")
    if code not in world.programme.persons:
        raise not_allowed("unknownPerson", code)
    return world.programme.persons[code]


def require_role(person, *roles):
    if not set(roles) & set(person.roles):
        raise not_allowed("roleNotAllowed", person.code)


def require_day(world, today):
    """R74: a day before the journal's last is for reading only."""
    if world.last_day is not None and today < world.last_day:
        raise not_possible("dayBeforeJournal", str(today))


def may_verify(world, person, claim):
    """Rule 2: the verifier is not the declarer, nor of the operator or a partner."""
    if claim.declared_by == person.code:
        raise not_allowed("fourEyes", claim.code)
    project = world.projects[claim.project]
    if person.actor and person.actor in [project.operator] + project.partners:
        raise not_allowed("verifierOfOperator", claim.code)
    if claim.validator == person.code or person.code in claim.deciders:
        raise not_allowed("fourEyes", claim.code)


def may_validate(person, claim):
    """Rule 2, R55: not the declarer, not the verifier, not the decider of an appeal."""
    verifier = claim.finding.verified_by if claim.finding else None
    if person.code in {claim.declared_by, verifier} | claim.deciders:
        raise not_allowed("fourEyes", claim.code)


def may_decide(person, claim):
    """Rule 2: the decider of an appeal is another person than all before."""
    verifier = claim.finding.verified_by if claim.finding else None
    if person.code in {claim.declared_by, verifier, claim.validator}:
        raise not_allowed("fourEyes", claim.code)
