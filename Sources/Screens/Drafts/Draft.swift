public import Domain

/// A decision on a claim that nobody has signed yet (R99).
public struct Draft: Hashable, Sendable {
  public var claim: String
  /// The version of the claim that was looked at; another one makes the draft stale.
  public var version: Int
  /// The state that the claim was in.
  public var state: ClaimState
  public var action: ClaimAction
  /// What the decision keeps of the claim's amount, for the totals of the batch.
  public var kept: Money

  public init(
    claim: String,
    version: Int,
    state: ClaimState,
    action: ClaimAction,
    kept: Money
  ) {
    self.claim = claim
    self.version = version
    self.state = state
    self.action = action
    self.kept = kept
  }

  /// What sort of decision it is.
  public var kind: Kind {
    switch action {
    case .conclude(.confirmed, _, _, _, _): .confirmed
    case .conclude(.reduced, _, _, _, _): .reduced
    case .conclude(.refused, _, _, _, _), .refuse: .refused
    case .settle(.confirmed, _): .confirmed
    case .settle(.reduced, _): .reduced
    case .settle(.refused, _): .refused
    case .giveBack: .returned
    case .validate: .validated
    default: .other
    }
  }

  /// The sorts of decision that a batch counts apart.
  public enum Kind: String, CaseIterable, Sendable {
    case confirmed, reduced, refused, returned, validated, other
  }

  /// Whether the claim has changed since.
  public func isStale(against row: ClaimRow) -> Bool {
    row.version != version || row.state != state
  }
}

/// A person's drafts, in the order in which they were written.
public struct DraftBook: Hashable, Sendable {
  public private(set) var drafts: [Draft]

  public init(_ drafts: [Draft] = []) {
    self.drafts = []
    for draft in drafts { set(draft) }
  }

  public var isEmpty: Bool { drafts.isEmpty }
  public var count: Int { drafts.count }

  /// The draft on a claim, if any.
  public subscript(claim: String) -> Draft? { drafts.first { $0.claim == claim } }

  /// Writes a draft, in the place of an earlier one on the same claim.
  public mutating func set(_ draft: Draft) {
    if let index = drafts.firstIndex(where: { $0.claim == draft.claim }) {
      drafts[index] = draft
    } else {
      drafts.append(draft)
    }
  }

  /// Takes away the draft on a claim.
  public mutating func remove(_ claim: String) { drafts.removeAll { $0.claim == claim } }

  /// Takes away the drafts on these claims.
  public mutating func remove(_ claims: Set<String>) {
    drafts.removeAll { claims.contains($0.claim) }
  }

  /// How many drafts there are of a sort, and what they keep.
  public func tally(_ kind: Draft.Kind) -> QueueFigures.Tally {
    drafts.reduce(into: QueueFigures.Tally()) { tally, draft in
      guard draft.kind == kind else { return }
      tally.count += 1
      tally.gross += draft.kept
    }
  }

  /// What the whole batch keeps.
  public var total: Money { drafts.reduce(into: .zero) { $0 += $1.kept } }
}
