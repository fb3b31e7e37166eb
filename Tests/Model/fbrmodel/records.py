"""What a store holds: records, claims, strata, statements."""

import datetime
from dataclasses import dataclass, field

from .basics import by_bytes, period_of

PROVINCES = ("07.041", "07.161", "07.191", "07.211", "07.351", "07.427", "07.431", "07.585")


@dataclass
class Project:
    code: str
    operator: str
    agreement: str
    starts_on: object
    ends_on: object
    title: str = ""
    partners: list = field(default_factory=list)
    provinces: list = field(default_factory=list)
    groups: list = field(default_factory=list)
    ceiling: int = None
    advance: int = 0
    holdback_bp: int = 0
    recovery_bp: int = 0
    cap: int = None


@dataclass
class Participant:
    code: str
    project: str
    entry_on: object
    sex: str = ""
    birth_year: int = None
    education: str = ""
    groups: list = field(default_factory=list)
    commune: str = ""
    months_out_of_work: int = None
    national_id: str = ""

    @property
    def province(self):
        """R15: the first two parts of the commune code; an unknown one has no province."""
        province = ".".join(self.commune.split(".")[:2])
        return province if province in PROVINCES else None

    @property
    def person(self):
        """R6: the normalised national identity, else the participant code."""
        identity = "".join(c for c in self.national_id.upper() if c.isalnum())
        return ("id", identity) if identity else ("code", self.code)


@dataclass
class Finding:
    outcome: str
    verified_by: str
    verified_on: object
    reason: str = None
    note: str = ""
    mode: str = None


@dataclass
class Claim:
    code: str
    project: str
    result: str
    participant: str
    content: tuple  # what a version holds (R18): days, employer, contract, evidence, declarer
    version: int = 1
    state: str = "declared"
    selection: str = "none"
    cause: str = None
    flags: list = field(default_factory=list)
    groups: list = field(default_factory=list)  # frozen at admission (R17)
    province: str = None
    sex: str = ""
    education: str = ""
    pack: int = 0  # the version of the programme that examined it last (R2, R17)
    gross: int = None
    payable: int = None
    stratum: str = None
    taken_by: str = None
    due_on: object = None
    finding: Finding = None
    validator: str = None
    validated_on: object = None
    ruled_on: object = None  # the day of the refusal, reduction or inadmissibility (R46)
    deciders: set = field(default_factory=set)
    counter: str = None  # drawn, confirmed, contradicted, or lifted by an unvalidation (R82)
    versioned_from: str = None  # the state the version before this one was in

    achieved_on = property(lambda self: self.content[0])
    declared_on = property(lambda self: self.content[1])
    employer_name = property(lambda self: self.content[2])
    employer_ice = property(lambda self: self.content[3])
    contract_type = property(lambda self: self.content[4])
    evidence = property(lambda self: self.content[5])
    declared_by = property(lambda self: self.content[6])


@dataclass
class Stratum:
    name: str
    project: str
    result: str
    period: str
    round: int
    population: list
    fingerprint: str
    seed: str
    drawn: list  # in drawn order
    drawn_by: str
    pack: int = 0  # the version it was first drawn under (R29)
    status: str = "open"
    examined: int = None
    confirmed: int = None
    gap_bp: int = None
    effect: str = None
    bound_bp: int = None
    touched: bool = False  # one of its claims has been taken (R24)


@dataclass
class CounterDraw:
    population: list
    drawn: list
    drawn_by: str


@dataclass
class Regularisation:
    claim: str
    centimes: int
    signed_by: str = None  # nobody yet, when a contradiction opened it (R82)
    signed_on: object = None


@dataclass
class Draft:
    programme: object
    authors: set
    effective_on: object


@dataclass
class World:
    programme: object  # the version in force on the day of the command
    actors: dict = field(default_factory=dict)  # code -> ICE
    projects: dict = field(default_factory=dict)
    targets: dict = field(default_factory=dict)  # (project, result, period, group) -> quantity
    participants: dict = field(default_factory=dict)
    claims: dict = field(default_factory=dict)
    cnss: dict = field(default_factory=dict)  # (participant, employer, month) -> days
    strata: dict = field(default_factory=dict)
    statements: list = field(default_factory=list)
    closed: set = field(default_factory=set)
    regularisations: list = field(default_factory=list)
    files: dict = field(default_factory=dict)  # actors and relations as their lines say
    counter_draws: dict = field(default_factory=dict)  # stratum -> CounterDraw
    countered: set = field(default_factory=set)  # claims that a counter-verifier concluded
    versions: list = field(default_factory=list)  # (programme, effective day)
    draft: object = None  # of the next version
    last_day: object = None

    def __post_init__(self):
        if not self.versions:
            self.versions = [(self.programme, datetime.date.min)]

    def look(self, today):
        """The version in force on a day: the newest that has taken effect."""
        self.programme = self.versions[self.in_force(today)][0]

    def in_force(self, today):
        return max(i for i, (_, start) in enumerate(self.versions) if start <= today or not i)

    @property
    def pack(self):
        """The number of the version in force."""
        return next(i for i, (p, _) in enumerate(self.versions) if p is self.programme)

    def mechanism(self, claim):
        """What verifies a claim: the version of its stratum, else that of its admission."""
        pack = self.strata[claim.stratum].pack if claim.stratum else claim.pack
        return self.versions[pack][0].mechanism_of(claim.result)

    def reason(self, code, claim):
        """R34: of the claim's own version, else of the first later one in force that has it."""
        for programme, _ in self.versions[claim.pack:max(self.pack, claim.pack) + 1]:
            if code in programme.reasons:
                return programme.reasons[code] or 0
        return None

    def period(self, claim):
        return period_of(claim.achieved_on, self.programme.period)

    def sorted_claims(self):
        return [self.claims[code] for code in by_bytes(self.claims)]

    def agreement_results(self, project):
        """R4: the results for which the project has a target line of any period."""
        return {key[1] for key in self.targets if key[0] == project}
