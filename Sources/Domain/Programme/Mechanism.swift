/// How declared results are verified.
public struct Mechanism: Hashable, Codable, Sendable {
  public enum Kind: String, CaseIterable, Codable, Sendable {
    case documentReview, registerCrossCheck, phoneSurvey, siteVisit
  }

  /// How many claims of a population are drawn.
  public enum Coverage: Hashable, Codable, Sendable {
    /// Every claim is queued as it is admitted; there is no draw.
    case all
    /// This share of the population, rounded up.
    case share(BasisPoints)
    /// Enough claims for this confidence (90, 95 or 99 %) and margin, expecting this proportion.
    case confidence(percent: Int, margin: BasisPoints, expected: BasisPoints)
  }

  public var code: String
  public var label: Label
  public var kind: Kind
  public var coverage: Coverage
  /// The least number of claims drawn, where the population allows.
  public var minimum: Int
  /// Days to contest a decision, last one included; 0 is no limit.
  public var deadlineDays: Int
  /// The least days declared to the CNSS for a month to count.
  public var cnssMinimumDays: Int
  /// The one-sided confidence of the lower bound of the error share.
  public var boundConfidence: BasisPoints
  /// Days between a claim's queueing and its due day (R97).
  public var verifyDays: Int
  /// Whether a verifier must tick every required piece as seen before a claim of this mechanism is
  /// confirmed or reduced.
  public var requiresEvidenceSeen: Bool
  /// The checks that a verifier must say to have made before such a claim is confirmed or reduced, by
  /// their codes: free ones, like the kinds of document (R84).
  public var checks: [String]
  /// An admissible claim worth more than this is proposed for verification without a draw; without
  /// it, one worth more than the ordinary price of its result.
  public var forceAbove: Money?
  /// How many days an agreement is new, whose claims are proposed likewise; 0 is never.
  public var newOperatorDays: Int
  public var bands: [Band]

  public init(
    code: String,
    label: Label,
    kind: Kind,
    coverage: Coverage,
    minimum: Int = 0,
    deadlineDays: Int = 0,
    cnssMinimumDays: Int = 1,
    boundConfidence: BasisPoints = 9750,
    verifyDays: Int = 15,
    requiresEvidenceSeen: Bool = false,
    checks: [String] = [],
    forceAbove: Money? = nil,
    newOperatorDays: Int = Mechanism.usualNewDays,
    bands: [Band] = []
  ) {
    self.code = code
    self.label = label
    self.kind = kind
    self.coverage = coverage
    self.minimum = minimum
    self.deadlineDays = deadlineDays
    self.cnssMinimumDays = cnssMinimumDays
    self.boundConfidence = boundConfidence
    self.verifyDays = verifyDays
    self.requiresEvidenceSeen = requiresEvidenceSeen
    self.checks = checks
    self.forceAbove = forceAbove
    self.newOperatorDays = newOperatorDays
    self.bands = bands
  }
}

extension Mechanism.Coverage {
  /// As the synthesized encoding wrote it, asked for by name: the synthesized decoding asks what every
  /// key is by its type, which costs each start more than the rest of the programme.
  public init(from decoder: any Decoder) throws {
    let kinds = try decoder.container(keyedBy: CodingKeys.self)
    let found = [CodingKeys.all, .share, .confidence].filter { kinds.contains($0) }
    switch found {
    case [.all]: self = .all
    case [.share]:
      let values = try kinds.nestedContainer(keyedBy: ShareCodingKeys.self, forKey: .share)
      self = .share(try values.decode(BasisPoints.self, forKey: ._0))
    case [.confidence]:
      let values = try kinds.nestedContainer(
        keyedBy: ConfidenceCodingKeys.self,
        forKey: .confidence
      )
      self = .confidence(
        percent: try values.decode(Int.self, forKey: .percent),
        margin: try values.decode(BasisPoints.self, forKey: .margin),
        expected: try values.decode(BasisPoints.self, forKey: .expected)
      )
    default:
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "one kind of coverage expected")
      )
    }
  }
}

extension Mechanism {
  /// How many days an agreement is new, unless a pack says otherwise: half a year.
  public static let usualNewDays = 183

  /// Reads what a store holds; a version written before a setting existed has its default.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      code: try values.decode(String.self, forKey: .code),
      label: try values.decode(Label.self, forKey: .label),
      kind: try values.decode(Kind.self, forKey: .kind),
      coverage: try values.decode(Coverage.self, forKey: .coverage),
      minimum: try values.decode(Int.self, forKey: .minimum),
      deadlineDays: try values.decode(Int.self, forKey: .deadlineDays),
      cnssMinimumDays: try values.decode(Int.self, forKey: .cnssMinimumDays),
      boundConfidence: try values.decode(BasisPoints.self, forKey: .boundConfidence),
      verifyDays: try values.decode(Int.self, forKey: .verifyDays),
      requiresEvidenceSeen:
        try values.decodeIfPresent(Bool.self, forKey: .requiresEvidenceSeen) ?? false,
      checks: try values.decodeIfPresent([String].self, forKey: .checks) ?? [],
      forceAbove: try values.decodeIfPresent(Money.self, forKey: .forceAbove),
      newOperatorDays:
        try values.decodeIfPresent(Int.self, forKey: .newOperatorDays) ?? Mechanism.usualNewDays,
      bands: try values.decode([Band].self, forKey: .bands)
    )
  }
}

/// A range of gaps and what it does to the stratum: `[from, to)`, and the last one up to 10,000
/// included (R31).
public struct Band: Hashable, Codable, Sendable {
  public enum Effect: String, CaseIterable, Codable, Sendable {
    case payDeclared, extrapolate, verifyAll, suspend
  }

  public var from: BasisPoints
  public var to: BasisPoints
  public var effect: Effect

  public init(from: BasisPoints, to: BasisPoints, effect: Effect) {
    self.from = from
    self.to = to
    self.effect = effect
  }
}
