import Domain

/// One thing that the journal says of a claim, in its order.
struct ClaimEvent {
  let sequence: Int64
  /// Declared anew, or the move of a step.
  let move: Move?
  let to: ClaimState?
  let kind: String
  let person: String
  let day: Day
  let details: JournalDetails

  /// Whether the claim was examined, for the first time or again (R2).
  var isExamination: Bool { kind == "claim.declare" || kind == "claim.admit" }
}

/// A claim as the journal tells it: everything that its row must say.
struct ReplayedClaim {
  let result: String
  var version = 0
  /// The version of the programme under which it was examined last.
  var pack = 1
  var state = ClaimState.declared
  var selection = Selection.none
  var flags: [Flag] = []
  var gross: Money?
  var payable: Money?
  var takenBy: String?
  var dueOn: Day?
  var finding: Finding?
  var decidedBy: String?
  var decidedOn: Day?
  var settledBy: String?
  /// The journal row that forced it; nil while none did.
  var forcedAt: Int64?
  /// The journal row that withdrew it; nil while none did.
  var withdrawnAt: Int64?

  /// A second draw that holds a claim forced before it makes the claim one of its sample, without a
  /// step of its own (R24, R30); one that was withdrawn before it stays as it was.
  mutating func join(draw: Int64?) {
    guard let draw, let forcedAt, forcedAt < draw else { return }
    if let withdrawnAt, withdrawnAt < draw { return }
    selection = .drawn
  }

  /// What the claim is worth after its finding, as its reason counts at an event.
  func worth(_ timeline: Timeline, at event: ClaimEvent) -> Money {
    let keep = finding?.reason.flatMap { timeline.reason($0, from: pack, event) }?.keep ?? 0
    return Domain.worth(gross: gross ?? .zero, after: finding?.outcome, keep: keep)
  }

  /// What the mechanism wanted done before a finding, and that its row does not say.
  func lacking(_ event: ClaimEvent, _ timeline: Timeline, stratum: Int64?) -> Examination {
    let outcome = event.details["outcome"].flatMap(Finding.Outcome.init(rawValue:))
    guard event.move == .conclude, let outcome,
      let mechanism = rules(timeline, stratum)?.mechanism(ofResult: result)
    else { return Examination() }
    let evidence = timeline.programme(pack)?.result(result)?.evidence ?? []
    return mechanism.lacking(event.details.done, evidence: evidence, before: outcome)
  }

  /// The version of the programme that the claim's verification follows.
  private func rules(_ timeline: Timeline, _ stratum: Int64?) -> Programme? {
    timeline.programme(stratum.flatMap { timeline.pack(ofStratum: $0) } ?? pack)
  }

  /// Takes one event into account; `stratum` is the one that the claim belongs to in the end.
  mutating func apply(_ event: ClaimEvent, _ timeline: Timeline, stratum: Int64?) {
    if event.isExamination { pack = timeline.version(on: event.day, at: event.sequence) }
    let due = event.day.adding(
      days: rules(timeline, stratum)?.mechanism(ofResult: result)?.verifyDays ?? 15
    )
    switch event.move {
    case nil, .admit, .reject: decide(event, due)
    case .queue: queue(event, due)
    case .undraw: (selection, dueOn) = (.none, nil)
    case .exempt:
      let effect = event.details["effect"].flatMap(Band.Effect.init(rawValue:))
      selection = .exempt(rule: effect ?? .payDeclared)
    case .take: takenBy = event.details["for"] ?? event.person
    case .release: takenBy = nil
    case .conclude: conclude(event)
    case .giveBack: (takenBy, dueOn) = (nil, event.details.day("due"))
    case .expire: (flags, dueOn) = ([.dueDayPassed], nil)
    case .withdraw: (takenBy, dueOn, withdrawnAt) = (nil, nil, event.sequence)
    case .sendBack: (finding, dueOn) = (nil, due)
    case .validate, .refuse, .unvalidate: judge(event)
    case .settle: settle(event)
    case .resubmit, .contest, .order, .pay, .cancelLot: break
    }
    if let to = event.to { state = to }
  }

  private mutating func decide(_ event: ClaimEvent, _ due: Day) {
    guard event.isExamination else { return }
    let details = event.details
    if event.move == nil {
      version = Int(details.number("version") ?? 0)
      (takenBy, dueOn, finding) = (nil, nil, nil)
      state = details["state"].flatMap(ClaimState.init(rawValue:)) ?? .declared
      if state == .queued { dueOn = due }
    }
    gross = details.money("gross")
    flags = (details["flags"] ?? "").split(separator: ",").compactMap { Flag(rawValue: String($0)) }
    switch details["selection"] {
    case nil: selection = .none
    case "drawn": selection = .drawn
    case "forced":
      if case .forced = selection { break }
      selection = .forced(.coverageAll)
    default: break
    }
  }

  private mutating func queue(_ event: ClaimEvent, _ due: Day) {
    dueOn = due
    switch event.kind {
    case "stratum.draw", "stratum.redraw": selection = .drawn
    case "stratum.close", "stratum.release": selection = .forced(.verifyAll)
    case "claim.force":
      selection = .forced(.stated(event.details["cause"] ?? ""))
      forcedAt = event.sequence
    default:
      if selection == .none { selection = .forced(.coverageAll) }
    }
  }

  private mutating func conclude(_ event: ClaimEvent) {
    let details = event.details
    dueOn = nil
    finding = details["outcome"].flatMap(Finding.Outcome.init(rawValue:)).map {
      Finding(
        outcome: $0,
        reason: details["reason"],
        note: details["note"] ?? "",
        mode: details["mode"].flatMap(Mechanism.Kind.init(rawValue:)) ?? .documentReview,
        by: details["verified_by"] ?? "",
        on: details.day("verified_on") ?? event.day
      )
    }
  }

  private mutating func judge(_ event: ClaimEvent) {
    flags.removeAll { event.move != .refuse && $0 == .ceiling }
    switch event.move {
    case .validate:
      payable = event.details.money("payable")
      if event.details["ceiling"] == "true" { flags.append(.ceiling) }
      (decidedBy, decidedOn) = (event.person, event.day)
    case .refuse: (decidedBy, decidedOn) = (event.person, event.day)
    default: (payable, decidedBy, decidedOn) = (nil, nil, nil)
    }
  }

  private mutating func settle(_ event: ClaimEvent) {
    settledBy = event.person
    if let outcome = event.details["outcome"].flatMap(Finding.Outcome.init(rawValue:)) {
      finding?.outcome = outcome
      finding?.reason = event.details["reason"]
    }
    if event.to == .refused { decidedOn = event.day }
    if event.to == .admissible {
      flags.removeAll { Flag.admission.contains($0) || $0 == .dueDayPassed }
    }
  }
}
