/// What waits for someone's hands, counted.
public struct QueueFigures: Hashable, Sendable {
  /// Claims of a kind, and what they are worth before any finding.
  public struct Tally: Hashable, Sendable {
    public var count: Int
    public var gross: Money

    public init(count: Int = 0, gross: Money = .zero) {
      self.count = count
      self.gross = gross
    }
  }

  /// By state, every state that has claims.
  public var byState: [ClaimState: Tally]
  /// Queued, in verification or returned, and past their due day.
  public var late: Tally
  /// The same, due today or within 5 days.
  public var dueSoon: Tally
  /// Queued and taken by nobody.
  public var untaken: Tally
  /// In verification in the hands of the person who asks.
  public var mine: Tally
  /// Strata with a drawn claim not yet concluded.
  public var openStrata: Int
  /// Strata that a band suspended.
  public var suspendedStrata: Int

  public init(
    byState: [ClaimState: Tally] = [:],
    late: Tally = Tally(),
    dueSoon: Tally = Tally(),
    untaken: Tally = Tally(),
    mine: Tally = Tally(),
    openStrata: Int = 0,
    suspendedStrata: Int = 0
  ) {
    self.byState = byState
    self.late = late
    self.dueSoon = dueSoon
    self.untaken = untaken
    self.mine = mine
    self.openStrata = openStrata
    self.suspendedStrata = suspendedStrata
  }

  /// Claims that someone must still decide: the figure on the tab.
  public var waiting: Int {
    [ClaimState.queued, .inVerification, .verified, .exempt].reduce(0) {
      $0 + (byState[$1]?.count ?? 0)
    }
  }
}
