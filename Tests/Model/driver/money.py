"""Random appeals, statements, counter-verifications and regularisations."""

REASONS = ["KEEP0", "KEEP80", "KEEPODD", "FULL"]
STEPS = {"draft": "certify", "certified": "order", "ordered": "pay"}
HANDS = {
    "draft": ["coord1", "coord2", "many"],
    "certify": ["coord2", "valid1", "valid2"],
    "order": ["pay1", "coord1", "coord2", "many"],
    "pay": ["pay2", "pay2", "pay1", "many"],
    "cancel": ["coord1", "coord2"],
}


def kinds():
    return [(14, statement), (3, appeal), (4, settle), (3, counter_draw), (4, counter),
            (5, regularise)]


def scope(t):
    """A project and period with validated claims, or with a statement under way."""
    open_ = [(s.project, s.period) for s in t.world.statements
             if s.state in ("draft", "certified", "ordered")]
    if open_ and t.rng.random() < 0.7:
        return t.rng.choice(open_)
    ready = [(c.project, t.world.period(c)) for c in t.pick("validated")]
    if t.rng.random() < (0.3 if any(s.state == "paid" for s in t.world.statements) else 0.04):
        return t.rng.choice(["P01", "P02"]), "holdback"
    return t.rng.choice(ready) if ready else None


def statement(t):
    place = scope(t)
    if place is None:
        return None
    project, period = place
    states = [s.state for s in t.world.statements
              if (s.project, s.period) == place and s.state in STEPS]
    step = STEPS[states[0]] if states else "draft"
    roll = t.rng.random()
    if roll < 0.12:
        step = t.rng.choice(list(HANDS))
    more = {"reason": "rejet de la banque"} if step == "cancel" else {}
    return t.command("statement", t.rng.choice(HANDS[step]), step=step, project=project,
                     period=period, **more)


def next_step(t):
    """The next step of a statement under way, by one who may."""
    open_ = [s for s in t.world.statements if s.state in STEPS]
    if not open_:
        return None
    chosen = t.rng.choice(open_)
    hands = {"draft": "valid1", "certified": "pay1", "ordered": "pay2"}
    return t.command("statement", hands[chosen.state], step=STEPS[chosen.state],
                     project=chosen.project, period=chosen.period)


def appeal(t):
    claims = t.pick("refused", "inadmissible") + [
        c for c in t.pick("verified") if c.finding.outcome != "confirmed"
    ]
    claims = claims or t.pick("verified")
    if not claims:
        return None
    return t.command("appeal", t.rng.choice(["coord1", "coord2", "many"]),
                     claims=t.some(claims, 2), ground="pièce nouvelle")


def settle(t):
    claims = t.pick("contested")
    if not claims:
        return None
    said = t.rng.choice(["confirmed", "confirmed", "reduced", "refused"])
    more = {} if said == "confirmed" and t.rng.random() < 0.8 else {
        "reason": t.rng.choice(REASONS)}
    return t.command("settle", t.rng.choice(["valid1", "valid2", "coord1", "both"]),
                     claims=t.some(claims, 1), outcome=said, **more)


def counter_draw(t):
    ready = t.pick("validated", "inPayment", "paid")
    if not ready:
        return None
    claim = t.rng.choice(ready)
    period = t.world.period(claim)
    start = f"counter|{claim.project}|{period}|"
    rounds = sum(name.startswith(start) for name in t.world.counter_draws)
    person = t.rng.choice(["coord1", "coord2"])
    if rounds and t.rng.random() < 0.4:
        return t.command("draw", person, stratum=start + str(rounds), reason="annoncée trop tôt",
                         seed=t.rng.choice(["encore", "autre"]))
    return t.command("draw", person, stratum=start + str(rounds + 1), seed="contre")


def counter(t):
    drawn = [c for c in t.world.sorted_claims() if c.counter == "drawn"]
    if not drawn:
        return None
    said = t.rng.choice(["confirmed", "confirmed", "contradicted"])
    return t.command("counter", t.rng.choice(["verif1", "verif2", "verif2", "both"]),
                     claims=t.some(drawn, 1), outcome=said, reason="KEEP0")


def regularise(t):
    """A correction of a paid claim; what a contradiction opened is signed more often."""
    waiting = [r for r in t.world.regularisations if not r.signed_by]
    if waiting and t.rng.random() < 0.6:
        chosen = t.rng.choice(waiting)
        return t.command("regularise", t.rng.choice(["coord1", "coord2"]), claims=[chosen.claim],
                         centimes=chosen.centimes, reason="somme rendue")
    paid = t.pick("paid") or (t.pick("validated") if t.rng.random() < 0.1 else [])
    if not paid:
        return None
    centimes = t.rng.choice([-10_000, 5_000, -1, 33_333, 0])
    return t.command("regularise", "coord1", claims=t.some(paid, 1), centimes=centimes,
                     reason="erreur de calcul")
