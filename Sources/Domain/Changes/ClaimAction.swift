/// What a person may do to claims: one verb each, the same on screen and on the command line.
public enum ClaimAction: Hashable, Sendable {
  /// Examine inadmissible claims again (R2).
  case admit
  /// Take to verify, in one's own name or in a verifier's (R36).
  case take(for: String?)
  case release
  /// `done` holds what the verifier says to have seen and checked.
  case conclude(
    outcome: Finding.Outcome,
    reason: String?,
    note: String,
    mode: Mechanism.Kind?,
    done: Examination = Examination()
  )
  /// `missing` holds the kinds of document that the operator must supply.
  case giveBack(reason: String, due: Day, missing: [String] = [])
  case withdraw(reason: String)
  case force(cause: String)
  case sendBack(reason: String)
  case validate
  case refuse(reason: String?)
  case unvalidate(reason: String)
  /// Contest a decision (R46).
  case appeal(ground: String)
  /// Decide an appeal: the outcome is the new finding (R45).
  case settle(outcome: Finding.Outcome, reason: String?)
  /// Conclude a counter-verification (R82).
  case counter(outcome: CounterFinding.Outcome, reason: String)
  /// Sign an amount that corrects a paid line (DESIGN §4, rule 8).
  case regularise(amount: Money, reason: String)
}

/// What became of one claim of a bulk action.
public struct RowOutcome: Hashable, Sendable {
  public var claim: String
  /// nil when it was done.
  public var refusal: Refusal?

  public init(claim: String, refusal: Refusal? = nil) {
    self.claim = claim
    self.refusal = refusal
  }
}

/// What a change left behind: the head of the journal, and each row's outcome.
public struct Receipt: Hashable, Sendable {
  public var rows: [RowOutcome]
  /// The journal's last row.
  public var sequence: Int64
  /// The hash of that row, in hexadecimal.
  public var head: String

  public init(rows: [RowOutcome] = [], sequence: Int64, head: String) {
    self.rows = rows
    self.sequence = sequence
    self.head = head
  }

  public var done: Int { rows.count { $0.refusal == nil } }
  public var refused: Int { rows.count - done }
}
