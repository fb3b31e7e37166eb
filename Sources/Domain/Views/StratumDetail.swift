/// Everything about one stratum: its row, its draws, its count, and the ranked list of its last draw.
public struct StratumDetail: Hashable, Sendable {
  /// One draw of the stratum; a later one replaced it (R24).
  public struct Drawing: Hashable, Sendable {
    public var seed: String
    public var person: String
    public var day: Day
    /// Why it was drawn again; empty for the first.
    public var reason: String

    public init(seed: String, person: String, day: Day, reason: String) {
      self.seed = seed
      self.person = person
      self.day = day
      self.reason = reason
    }
  }

  public var row: StratumRow
  public var standing: StratumStanding
  /// The oldest first; empty before the first draw.
  public var drawings: [Drawing]
  /// The ranked list; nil before the first draw.
  public var sheet: DrawSheet?
  /// The SHA-256 of the population's codes, known before the order is (R26).
  public var fingerprint: String
  /// Whether a claim of its population was taken, after which nobody may draw again (R24).
  public var isTaken: Bool
  /// The mechanism that its draw and its closing follow, which a later version does not change (R29).
  public var mechanism: Mechanism?

  public init(
    row: StratumRow,
    standing: StratumStanding = StratumStanding(),
    drawings: [Drawing] = [],
    sheet: DrawSheet? = nil,
    fingerprint: String = "",
    isTaken: Bool = false,
    mechanism: Mechanism? = nil
  ) {
    self.row = row
    self.standing = standing
    self.drawings = drawings
    self.sheet = sheet
    self.fingerprint = fingerprint
    self.isTaken = isTaken
    self.mechanism = mechanism
  }
}
