import Domain
import Phrases

/// Appeals and counter-verification (R45, R46, R82).
extension ClaimDesk {
  /// Why a decision cannot be contested; the deadline itself is the store's to say.
  func appealing(_ row: ClaimRow) -> String? {
    if let reason = moving(.appeal, .contest, row) { return reason }
    let isConfirmed = row.state == .verified && row.outcome == .confirmed
    return isConfirmed ? refused(.confirmedFinding, row) : nil
  }

  /// What `a`, `p` and `r` decide of a contested claim; one that was inadmissible has no finding.
  func settling(_ command: Command, _ row: ClaimRow) -> Shape {
    if let reason = role(.settle) ?? eyes(row, { FourEyes.settling($0, hands: $1) }) {
      return .impossible(reason)
    }
    let outcome: Finding.Outcome
    switch command {
    case .confirm: outcome = .confirmed
    case .reduce: outcome = .reduced
    case .refuse: outcome = .refused
    default:
      return .impossible(
        phrases.verification.cannotDecide(phrases.labels.state(row.state))
      )
    }
    let from: ClaimState = row.outcome == nil ? .inadmissible : .verified
    return outcome.settles(from: from) == nil
      ? .impossible(phrases.findings.admittedOrRefused) : .settle(outcome)
  }

  /// Why a person may not counter-verify a claim.
  func countering(_ row: ClaimRow) -> String? {
    if let reason = role(.counter) { return reason }
    if row.counter != .drawn { return phrases.findings.notCounterDrawn }
    return eyes(row) { FourEyes.countering($0, hands: $1, project: project(of: row)) }
  }
}
