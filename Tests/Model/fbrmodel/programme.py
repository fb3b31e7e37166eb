"""The referentials: results, prices, mechanisms, groups, reasons, persons; and their TOML pack."""

from dataclasses import dataclass, field


@dataclass
class Result:
    code: str
    level: str
    mechanism: str
    predecessor: str = None
    waiting_months: int = 0
    cnss_months: int = 0
    evidence: list = field(default_factory=list)
    contract_types: list = field(default_factory=list)


@dataclass
class Price:
    result: str
    amount: int
    province: str = None
    group: str = None
    start: object = None
    until: object = None


@dataclass
class Mechanism:
    code: str
    kind: str
    coverage: str
    share_bp: int = None
    confidence: int = None
    margin_bp: int = None
    expected_bp: int = None
    minimum: int = 0
    deadline_days: int = 0
    cnss_min_days: int = 1
    bound_confidence_bp: int = 9750
    verify_days: int = 15
    evidence_seen: bool = False
    checks: list = field(default_factory=list)
    bands: list = field(default_factory=list)  # (from_bp, to_bp, effect)


@dataclass
class Person:
    code: str
    roles: list
    actor: str = None


@dataclass
class Programme:
    code: str
    period: str
    min_age: int = None
    max_age: int = None
    min_months_out_of_work: int = 0
    ok_percent: int = 90
    watch_percent: int = 70
    counter_share_bp: int = 500
    bonus_mode: str = "highest"
    bonus_cap_bp: int = None
    groups: dict = field(default_factory=dict)  # code -> bonus_bp
    results: dict = field(default_factory=dict)
    prices: list = field(default_factory=list)
    mechanisms: dict = field(default_factory=dict)
    reasons: dict = field(default_factory=dict)  # code -> keep_bp or None
    persons: dict = field(default_factory=dict)

    def __deepcopy__(self, memo):
        """A version never changes once it is written."""
        return self

    def mechanism_of(self, result):
        return self.mechanisms[self.results[result].mechanism]

    def price(self, result, on, province, groups):
        """DESIGN 5, R13, R17b: the most specific price; among equals the highest amount."""
        fitting = [
            p
            for p in self.prices
            if p.result == result
            and (p.start is None or p.start <= on)
            and (p.until is None or on <= p.until)
            and (p.province is None or p.province == province)
            and (p.group is None or p.group in groups)
        ]
        if not fitting:
            return None
        return max(
            (2 * (p.province is not None) + (p.group is not None), p.amount) for p in fitting
        )[1]

    def bonus_bp(self, groups):
        """R16: the highest rate, or the sum of the distinct groups' rates under the cap."""
        rates = [self.groups[g] for g in set(groups)]
        if self.bonus_mode == "highest":
            return max(rates, default=0)
        total = sum(rates)
        return total if self.bonus_cap_bp is None else min(total, self.bonus_cap_bp)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def toml_value(value):
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list):
        return "[" + ", ".join(quoted(v) for v in value) + "]"
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return quoted(value)


def table(head, pairs):
    lines = [head]
    lines += [f"{key} = {toml_value(value)}" for key, value in pairs if value is not None]
    return "\n".join(lines) + "\n"


def labels(code):
    return [("label_fr", f"{code} fr"), ("label_en", f"{code} en")]


def pack(p):
    """The programme pack of DESIGN 6, as TOML."""
    out = [
        table(
            "[programme]",
            [("code", p.code), ("title", "Programme aléatoire"), ("example", True)]
            + [(k, getattr(p, k)) for k in ("period", "min_age", "max_age")]
            + [(k, getattr(p, k)) for k in ("min_months_out_of_work", "ok_percent")]
            + [(k, getattr(p, k)) for k in ("watch_percent", "counter_share_bp")],
        ),
        table("[bonus]", [("mode", p.bonus_mode), ("cap_bp", p.bonus_cap_bp)]),
    ]
    for code, rate in p.groups.items():
        out.append(table("[[group]]", [("code", code)] + labels(code) + [("bonus_bp", rate)]))
    for r in p.results.values():
        keys = ("level", "predecessor", "waiting_months", "cnss_months")
        keys += ("mechanism", "evidence", "contract_types")
        pairs = [("code", r.code)] + labels(r.code) + [(k, getattr(r, k)) for k in keys]
        out.append(table("[[result]]", pairs))
    for price in p.prices:
        amount = f"{price.amount // 100}.{price.amount % 100:02d}"
        pairs = [("result", price.result), ("province", price.province), ("group", price.group)]
        pairs += [("amount_mad", amount), ("from", price.start), ("until", price.until)]
        out.append(table("[[price]]", pairs + [("method", "modèle"), ("source", "modèle")]))
    for m in p.mechanisms.values():
        out.append(mechanism_table(m))
    for code, keep in p.reasons.items():
        out.append(table("[[reason]]", [("code", code)] + labels(code) + [("keep_bp", keep)]))
    for person in p.persons.values():
        pairs = [("code", person.code), ("name", f"Personne {person.code}")]
        out.append(table("[[person]]", pairs + [("actor", person.actor), ("roles", person.roles)]))
    return "\n".join(out)


def mechanism_table(m):
    keys = ("kind", "coverage", "share_bp", "confidence", "margin_bp", "expected_bp", "minimum")
    keys += ("deadline_days", "cnss_min_days", "bound_confidence_bp", "verify_days")
    keys += ("evidence_seen", "checks")
    text = table(
        "[[mechanism]]", [("code", m.code)] + labels(m.code) + [(k, getattr(m, k)) for k in keys]
    )
    for start, end, effect in m.bands:
        pairs = [("from_bp", start), ("to_bp", end), ("effect", effect)]
        text += table("[[mechanism.band]]", pairs)
    return text
