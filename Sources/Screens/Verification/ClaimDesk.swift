import Domain
import Phrases

/// What the person at the keyboard may do with a claim, and why not: the program's one policy and
/// its one table of moves, asked about a row.
struct ClaimDesk {
  let context: Context
  /// The projects by code, for the rule of the verifier's organisation.
  let projects: [String: Project]
  /// What was ticked as seen.
  var ticks = EvidenceTicks()

  var phrases: Phrasebook { context.phrases }
  private var words: VerificationPhrases { context.phrases.verification }

  /// Why a command cannot be given for a claim, as a sentence; nil when it can.
  func reason(against command: Command, _ row: ClaimRow) -> String? {
    if let reason = context.readOnlyReason { return reason }
    switch command {
    case .confirm, .reduce, .refuse, .giveBack: return shape(command, row).reason
    case .take: return taking(row, for: context.person)
    case .takeFor: return moving(.takeFor, .take, row)
    case .release:
      return moving(.release, .release, row) ?? eyes(row) { FourEyes.releasing($0, hands: $1) }
    case .force: return moving(.force, .queue, row)
    case .admit: return admitting(row)
    case .withdraw: return moving(.withdraw, .withdraw, row)
    case .sendBack: return moving(.sendBack, .sendBack, row)
    case .unvalidate: return moving(.unvalidate, .unvalidate, row)
    case .appeal: return appealing(row)
    case .counter: return countering(row)
    case .regularise:
      return role(.regularise) ?? (row.state == .paid ? nil : phrases.findings.notPaid)
    default: return nil
    }
  }

  /// Why a person may not take a claim to verify it.
  func taking(_ row: ClaimRow, for person: Person?) -> String? {
    moving(.take, .take, row)
      ?? eyes(row) { FourEyes.taking($0, hands: $1, project: project(of: row)) }
  }

  private func admitting(_ row: ClaimRow) -> String? {
    if let reason = role(.admit) { return reason }
    guard row.state == .inadmissible else { return refused(.nothingToAdmit, row) }
    return row.flags.contains(.dueDayPassed) ? refused(.newVersionNeeded, row) : nil
  }

  /// Role first, then state (R21).
  func moving(_ action: Action, _ move: Move, _ row: ClaimRow) -> String? {
    if let reason = role(action) { return reason }
    guard move.isPossible(from: row.state) else {
      return words.cannotMove(phrases.labels.move(move), phrases.labels.state(row.state))
    }
    return nil
  }

  func role(_ action: Action) -> String? {
    guard let person = context.person else { return phrases.shell.needsPerson }
    let refusal = Policy.refusal(
      of: action,
      to: person,
      on: context.today,
      demonstration: context.summary.isDemonstration
    )
    guard let refusal else { return nil }
    guard refusal.code == .roleNotAllowed else { return phrases.sentence(refusal) }
    let roles = refusal.details.compactMap(Role.init(rawValue:)).map(phrases.labels.role)
    return words.roleNeeded(roles.joined(separator: phrases.labels.comma))
  }

  func eyes(_ row: ClaimRow, _ rule: (Person, Hands) -> RefusalCode?) -> String? {
    guard let person = context.person else { return phrases.shell.needsPerson }
    return rule(person, hands(of: row)).map { refused($0, row) }
  }

  func refused(_ code: RefusalCode, _ row: ClaimRow) -> String {
    let taker = row.takenBy.map { [context.personName($0)] } ?? []
    return phrases.sentence(Refusal(code, subject: row.claim, details: taker))
  }

  /// The persons of a row; whoever took a concluded claim is its verifier.
  private func hands(of row: ClaimRow) -> Hands {
    Hands(
      declarer: row.declaredBy,
      taker: row.takenBy,
      verifier: row.outcome == nil ? nil : row.takenBy
    )
  }

  /// The project of a row; an unknown one has neither operator nor partner.
  func project(of row: ClaimRow) -> Project {
    projects[row.project]
      ?? Project(
        code: row.project,
        title: "",
        operatorCode: "",
        agreement: Agreement(code: "", startsOn: row.achievedOn, endsOn: row.achievedOn)
      )
  }
}

/// What the four letters decide.
extension ClaimDesk {
  /// What `a`, `p`, `r` or `d` would write for a claim.
  enum Shape: Hashable {
    case conclude(Finding.Outcome)
    case validate, refuse, giveBack
    case settle(Finding.Outcome)
    case impossible(String)

    /// Why nothing can be decided; nil when something can.
    var reason: String? { if case .impossible(let reason) = self { reason } else { nil } }
  }

  /// What a letter means in the state of a claim.
  func shape(_ command: Command, _ row: ClaimRow) -> Shape {
    switch row.state {
    case .inVerification: return concluding(command, row)
    case .verified: return validating(command, row)
    case .exempt:
      guard command == .confirm else { return .impossible(words.exemptOnlyValidated) }
      return checked(.validate, .validate, row)
    case .queued: return .impossible(words.takeFirst)
    case .contested: return settling(command, row)
    default: return .impossible(words.cannotDecide(phrases.labels.state(row.state)))
    }
  }

  private func concluding(_ command: Command, _ row: ClaimRow) -> Shape {
    let action: Action = command == .giveBack ? .giveBack : .conclude
    if let reason = role(action) { return .impossible(reason) }
    let reason = eyes(row) { FourEyes.concluding($0, hands: $1, project: project(of: row)) }
    if let reason { return .impossible(reason) }
    switch command {
    case .confirm: return accepting(.confirmed, row)
    case .reduce: return accepting(.reduced, row)
    case .refuse: return .conclude(.refused)
    default: return .giveBack
    }
  }

  /// The documents that the person saw of a claim.
  func seen(_ row: ClaimRow) -> Set<String> { ticks.kinds(row, by: context.person) }

  /// The mechanism that verifies a claim, by the version that its verification follows.
  func mechanism(_ row: ClaimRow) -> Mechanism? {
    context.summary.programme(version: row.rules).mechanism(ofResult: row.result)
  }

  /// What is still to do before a claim is accepted.
  private func lacking(_ row: ClaimRow, before outcome: Finding.Outcome) -> Examination {
    let required = context.summary.programme(version: row.pack).result(row.result)?.evidence ?? []
    let done = Examination(seen: seen(row).sorted())
    return mechanism(row)?.lacking(done, evidence: required, before: outcome) ?? Examination()
  }

  /// The checks to tick with the finding that a command writes on a claim.
  func checks(_ command: Command, _ row: ClaimRow) -> [String] {
    guard case .conclude(let outcome) = shape(command, row) else { return [] }
    return lacking(row, before: outcome).checks
  }

  /// Accepts a claim, whole or in part, once the documents that its mechanism wants seen are; its
  /// checks are ticked with the finding.
  private func accepting(_ outcome: Finding.Outcome, _ row: ClaimRow) -> Shape {
    let left = lacking(row, before: outcome).seen
    guard !left.isEmpty else { return .conclude(outcome) }
    let names = left.map(phrases.labels.word).joined(separator: phrases.labels.comma)
    return .impossible(phrases.findings.unseen(names))
  }

  private func validating(_ command: Command, _ row: ClaimRow) -> Shape {
    switch command {
    case .confirm where row.outcome == .refused: .impossible(words.refusedCannotValidate)
    case .confirm: checked(.validate, .validate, row)
    case .refuse: checked(.refuse, .refuse, row)
    default: .impossible(words.noReduceAfterFinding)
    }
  }

  private func checked(_ action: Action, _ shape: Shape, _ row: ClaimRow) -> Shape {
    let reason = role(action) ?? eyes(row) { FourEyes.validating($0, hands: $1) }
    return reason.map { .impossible($0) } ?? shape
  }

  /// What a reason keeps of a claim, by the version that admitted it.
  private func keep(_ reason: String, _ row: ClaimRow) -> BasisPoints? {
    context.summary.kept[row.pack]?[reason] ?? context.programme.reason(reason)?.keep
  }

  /// What a decision keeps of a claim's amount.
  func kept(_ shape: Shape, _ row: ClaimRow, reason: String?) -> Money {
    let gross = row.gross ?? .zero
    let rate = { (code: String?) in code.flatMap { keep($0, row) } ?? 0 }
    switch shape {
    case .conclude(let outcome), .settle(let outcome):
      return worth(gross: gross, after: outcome, keep: rate(reason))
    case .validate: return worth(gross: gross, after: row.outcome, keep: rate(row.reason))
    case .refuse, .giveBack, .impossible: return .zero
    }
  }
}

/// What keeps a claim from going on.
extension ClaimDesk {
  /// In a few words; empty when nothing does.
  func blocker(_ row: ClaimRow) -> String {
    switch row.state {
    case .inadmissible: return flags(row)
    case .admissible: return words.blockNotDrawn
    case .queued: return row.declaredBy == me ? words.blockDeclarer : flagged(row, words.blockFree)
    case .inVerification:
      guard let taker = row.takenBy else { return flagged(row, words.blockConclude) }
      return taker == me
        ? flagged(row, words.blockConclude) : words.blockTaken(context.personName(taker))
    case .returned: return words.blockOperator
    case .verified, .exempt:
      if row.declaredBy == me { return words.blockDeclarer }
      if row.takenBy == me, row.state == .verified { return words.blockVerifier }
      return flagged(row, words.blockValidate)
    case .contested: return words.blockAppeal
    case .validated: return row.flags.isEmpty ? words.blockPayment : flags(row)
    case .declared, .refused, .inPayment, .paid, .withdrawn: return flags(row)
    }
  }

  private var me: String? { context.person?.code }

  private func flagged(_ row: ClaimRow, _ text: String) -> String {
    row.flags.isEmpty ? text : flags(row)
  }

  /// The first flag, and how many more there are.
  private func flags(_ row: ClaimRow) -> String {
    guard let first = row.flags.first else { return "" }
    let rest = row.flags.count - 1
    return phrases.labels.flag(first) + (rest > 0 ? " +\(rest)" : "")
  }
}
