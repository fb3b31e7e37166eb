/// A stratum as lists show it.
public struct StratumRow: Hashable, Sendable {
  public enum Status: String, CaseIterable, Sendable {
    /// Claims are admissible and not yet drawn.
    case drawable
    /// Some drawn claims are not concluded.
    case open
    case closed
    case suspended
  }

  public var stratum: Stratum
  public var status: Status
  /// Claims in the population.
  public var population: Int
  /// What the population is worth before any finding.
  public var gross: Money
  /// Claims drawn; what a draw would take when drawable.
  public var size: Int
  public var examined: Int
  public var confirmed: Int
  /// nil until closed.
  public var gap: BasisPoints?
  public var effect: Band.Effect?
  /// The lower bound of the error share, where the effect extrapolates.
  public var bound: BasisPoints?
  public var seed: String?
  public var drawnBy: String?
  public var fingerprint: String?

  public init(
    stratum: Stratum,
    status: Status,
    population: Int,
    gross: Money = .zero,
    size: Int,
    examined: Int = 0,
    confirmed: Int = 0,
    gap: BasisPoints? = nil,
    effect: Band.Effect? = nil,
    bound: BasisPoints? = nil,
    seed: String? = nil,
    drawnBy: String? = nil,
    fingerprint: String? = nil
  ) {
    self.stratum = stratum
    self.status = status
    self.population = population
    self.gross = gross
    self.size = size
    self.examined = examined
    self.confirmed = confirmed
    self.gap = gap
    self.effect = effect
    self.bound = bound
    self.seed = seed
    self.drawnBy = drawnBy
    self.fingerprint = fingerprint
  }
}
