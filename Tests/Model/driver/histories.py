"""Random commands, chosen by what the model knows: mostly legal, one in eight not."""

import datetime

from fbrmodel.basics import by_bytes
from . import files, money, programmes
from .programmes import START

REASONS = ["KEEP0", "KEEP80", "KEEPODD", "NOKEEP", "FULL", "KEEPNEW"]
VERIFIERS = ["verif1", "verif2", "both"]
VALIDATORS = ["valid1", "valid2"]


class Teller:
    """Tells one history, command by command; `world` is the model's after each."""

    def __init__(self, rng, world, money=True):
        """Half of the histories hurry towards payment; the others wander."""
        self.money, self.paying = money, money and rng.random() < 0.5
        self.rng, self.world, self.today = rng, world, START
        self.people = list(world.programme.persons)
        self.next_claim = 1

    def pick(self, *states, **more):
        return [
            c for c in self.world.sorted_claims()
            if c.state in states and all(getattr(c, k) == v for k, v in more.items())
        ]

    def some(self, claims, most=4):
        claims = list(claims)
        count = min(len(claims), self.rng.randint(1, most))
        return [c.code for c in self.rng.sample(claims, count)]

    def command(self, verb, person, **more):
        return {"verb": verb, "as": person, "today": self.today.isoformat(), **more}

    def next(self):
        """The next command: a weighted choice among what there is to do."""
        if self.rng.random() < 0.35:
            self.today += datetime.timedelta(days=self.rng.choice([1, 2, 5, 9, 16, 30]))
        kinds = [
            (7, files.claims), (2, files.findings), (2, files.cnss), (1, files.records),
            (1, files.spoiled), (7, draw), (7, take), (9, conclude), (6, validate),
            (2, give_back), (2, withdraw), (2, force), (2, admit), (2, sendback),
            (2, unvalidate), (1, redraw), (2, unsuspend), (1, period), (1, release),
            (1, wild), (5, version),
        ] + (money.kinds() if self.money else [])
        if self.paying:
            kinds = PAYING + money.kinds()
        weights, makers = [k[0] for k in kinds], [k[1] for k in kinds]
        for _ in range(60):
            made = self.rng.choices(makers, weights)[0](self)
            if made is not None:
                return self.noise(made)
        made = None
        while made is None:
            made = files.claims(self)
        return made

    def noise(self, command):
        """Now and then another person, an earlier day, or another claim."""
        roll = self.rng.random()
        if roll < 0.06:
            command["as"] = self.rng.choice(self.people + ["nobody"])
        elif roll < 0.075:
            command["today"] = (self.today - datetime.timedelta(days=3)).isoformat()
        elif roll < 0.10 and command.get("claims"):
            others = by_bytes(self.world.claims)[:200] + ["NOPE"]
            command["claims"] = command["claims"][:2] + [self.rng.choice(others)]
        elif roll < 0.11:
            command.pop("as")
        elif roll < 0.125 and "reason" in command:
            command.pop("reason")
        return command


def place(claim, world):
    return claim.project, claim.result, world.period(claim)


def draw(t):
    places = by_count(t, t.pick("admissible", stratum=None))
    if not places:
        return None
    project, result, period = t.rng.choice(places)
    rounds = sum((s.project, s.result, s.period) == (project, result, period)
                 for s in t.world.strata.values())
    round_ = rounds + 1 + (t.rng.random() < 0.04)
    mark = "/" if t.rng.random() < 0.2 else "|"
    stratum = mark.join([project, result, period, str(round_)])
    seed = t.rng.choice(["a", "graine", "é è", "12 34", "S" * 30])
    return t.command("draw", t.rng.choice(["coord1", "coord2"]), stratum=stratum, seed=seed)


def by_count(t, claims):
    """Where claims wait, the fuller places more often."""
    return [place(c, t.world) for c in claims]


def redraw(t):
    open_ = [s for s in t.world.strata.values() if s.status == "open"]
    if not open_:
        return None
    stratum = t.rng.choice(open_)
    person = t.rng.choice(["coord1", "coord2"])
    return t.command("draw", person, stratum=stratum.name, seed="autre", reason="doute")


def unsuspend(t):
    held = [s for s in t.world.strata.values() if s.status == "suspended"]
    held = held or (list(t.world.strata.values()) if t.rng.random() < 0.1 else [])
    if not held:
        return None
    effect = t.rng.choice(["payDeclared", "extrapolate", "verifyAll"])
    return t.command("release-stratum", t.rng.choice(["coord1", "coord2"]),
                     stratum=t.rng.choice(held).name, effect=effect, reason="décidé")


def take(t):
    queued = t.pick("queued")
    if not queued:
        return None
    verifier = t.rng.choice(VERIFIERS + ["verifop"] * (t.rng.random() < 0.2))
    who = {"person": verifier}
    if t.rng.random() < 0.15:
        who = {"person": "coord1", "for": verifier}
    more = {k: v for k, v in who.items() if k == "for"}
    if t.rng.random() < 0.65:
        wanted = {"state": "queued", "project": t.rng.choice(queued).project}
        return t.command("take", who["person"], filter=wanted, **more)
    return t.command("take", who["person"], claims=t.some(queued, 6), **more)


def outcome(t):
    return t.rng.choice(["confirmed"] * 6 + ["reduced", "reduced", "refused"])


def conclude(t):
    held = t.pick("inVerification")
    if not held:
        return None
    taker = t.rng.choice(held).taken_by
    mine = [c for c in held if c.taken_by == taker]
    said = outcome(t)
    more = {"outcome": said, **programmes.examination(t.rng)}
    if said != "confirmed" or t.rng.random() < 0.05:
        more["reason"] = t.rng.choice(REASONS + ["FAUX"] * (t.rng.random() < 0.1))
    if t.rng.random() < 0.1:
        more["mode"] = "siteVisit"
    if said == "confirmed" and t.rng.random() < 0.4:
        return t.command("conclude", taker, filter={"state": "inVerification", "taken": taker},
                         **more)
    return t.command("conclude", taker, claims=t.some(mine, 5), **more)


def validate(t):
    ready = t.pick("verified", "exempt")
    if not ready:
        return None
    person = t.rng.choice(VALIDATORS * 3 + ["both", "many"])
    if t.rng.random() < 0.2:
        return t.command("validate", person, claims=t.some(ready), refuse=True,
                         reason=t.rng.choice(["KEEP0", "KEEP0", "KEEPNEW"]))
    if t.rng.random() < 0.6:
        claim = t.rng.choice(ready)
        wanted = {"state": claim.state, "project": claim.project}
        return t.command("validate", person, filter=wanted)
    return t.command("validate", person, claims=t.some(ready, 8))


def give_back(t):
    held = t.pick("inVerification")
    if not held:
        return None
    claim = t.rng.choice(held)
    due = t.today + datetime.timedelta(days=t.rng.choice([0, 2, 10, 25]))
    return t.command("return", claim.taken_by, claims=[claim.code], reason="KEEP0",
                     due=due.isoformat())


def withdraw(t):
    claims = t.pick(*["admissible", "queued", "inVerification", "verified", "exempt",
                      "returned", "inadmissible"])
    if not claims:
        return None
    return t.command("withdraw", t.rng.choice(["coord1", "coord2", "many"]),
                     claims=t.some(claims, 2), reason="erreur")


def force(t):
    claims = t.pick("admissible")
    if not claims:
        return None
    return t.command("force", "coord2", claims=t.some(claims, 2), cause="signalement")


def admit(t):
    claims = t.pick("inadmissible")
    if not claims:
        return None
    if t.rng.random() < 0.5:
        return t.command("admit", "coord1", filter={"state": "inadmissible"})
    return t.command("admit", "coord1", claims=t.some(claims, 5))


def sendback(t):
    claims = t.pick("verified")
    if not claims:
        return None
    return t.command("sendback", t.rng.choice(VALIDATORS), claims=t.some(claims, 2),
                     reason="à revoir")


def unvalidate(t):
    claims = t.pick("validated")
    if not claims:
        return None
    return t.command("unvalidate", t.rng.choice(VALIDATORS), claims=t.some(claims, 3),
                     reason="erreur")


def release(t):
    claims = t.pick("inVerification")
    if not claims:
        return None
    claim = t.rng.choice(claims)
    return t.command("release", t.rng.choice([claim.taken_by, "coord1", "verif2"]),
                     claims=[claim.code])


def period(t):
    labels = sorted({t.world.period(c) for c in t.world.claims.values()})
    if t.world.closed and t.rng.random() < 0.75:
        return t.command("period", "coord1", step="open", period=sorted(t.world.closed)[0],
                         reason="pièce tardive")
    if not labels:
        return None
    return t.command("period", "coord1", step="close", period=t.rng.choice(labels))


def wild(t):
    """A move on claims in any state, by anyone."""
    claims = list(t.world.claims.values())
    if not claims:
        return None
    verb = t.rng.choice(["take", "release", "conclude", "validate", "sendback", "unvalidate",
                         "withdraw", "admit", "force", "return"])
    more = {
        "conclude": {"outcome": outcome(t), "reason": "KEEP80", **programmes.examination(t.rng)},
        "return": {"reason": "KEEP0", "due": t.today.isoformat()},
        "force": {"cause": "hasard"},
    }.get(verb, {"reason": "hasard"} if verb in ("sendback", "unvalidate", "withdraw") else {})
    return t.command(verb, t.rng.choice(t.people), claims=t.some(claims, 3), **more)


def version(t):
    """A next version of the programme, drafted or published."""
    person = t.rng.choice(["coord1", "coord2"])
    later = (t.today + datetime.timedelta(days=t.rng.choice([0, 7, 20, -2]))).isoformat()
    more = {"effective": later} if t.rng.random() < 0.3 else {}
    if t.world.draft and t.rng.random() < 0.8:
        authors = t.world.draft.authors
        others = [c for c in ("coord1", "coord2") if c not in authors]
        person = t.rng.choice(others) if t.rng.random() < 0.9 else person
        return t.command("programme", person, step="publish", **more)
    pack = programmes.changed(t.rng, t.world.versions[-1][0])
    return t.command("programme", person, step="import", pack=pack, **more)


def conclude_most(t):
    """All that one verifier holds, confirmed."""
    held = t.pick("inVerification")
    if not held:
        return None
    taker = t.rng.choice(held).taken_by
    return t.command("conclude", taker, outcome="confirmed", **programmes.examination(t.rng),
                     filter={"state": "inVerification", "taken": taker})


def validate_most(t):
    """All that is ready in a project."""
    ready = t.pick("verified", "exempt")
    if not ready:
        return None
    claim = t.rng.choice(ready)
    return t.command("validate", t.rng.choice(VALIDATORS),
                     filter={"state": claim.state, "project": claim.project})


PAYING = [
    (4, files.claims), (2, files.findings), (1, files.records), (9, draw), (8, take),
    (2, conclude), (5, conclude_most), (8, validate_most), (1, unvalidate), (2, unsuspend),
    (1, withdraw), (12, money.statement), (6, money.next_step), (3, version),
]
