public import Domain

/// The words for the values of the trade: states, roles, kinds.
public struct LabelPhrases: Sendable {
  /// One word or two, lower case: `en vérification`.
  public let state: @Sendable (ClaimState) -> String
  /// Three letters, where space is short: `ENV`.
  public let stateCode: @Sendable (ClaimState) -> String
  /// A move as a verb: `valider`.
  public let move: @Sendable (Move) -> String
  public let selection: @Sendable (Selection) -> String
  /// What a flag means, in a few words.
  public let flag: @Sendable (Flag) -> String
  public let outcome: @Sendable (Finding.Outcome) -> String
  public let role: @Sendable (Role) -> String
  public let actorKind: @Sendable (Actor.Kind) -> String
  public let relation: @Sendable (Relation.Kind) -> String
  public let mechanism: @Sendable (Mechanism.Kind) -> String
  public let effect: @Sendable (Band.Effect) -> String
  public let level: @Sendable (ResultDefinition.Level) -> String
  /// The word of a status of progress.
  public let progress: @Sendable (ProgressStatus) -> String
  /// `OK`, `VIG`, `RET`: progress and delays only.
  public let progressCode: @Sendable (ProgressStatus) -> String
  /// The state of a statement: `ordonnancé`.
  public let statement: @Sendable (StatementState) -> String
  /// A step of a statement as a verb: `certifier`.
  public let statementMove: @Sendable (StatementMove) -> String
  public let counter: @Sendable (CounterStanding) -> String
  /// What stands for the period of the statement of the held amounts.
  public let heldAmounts: String
  public let stratumStatus: @Sendable (StratumRow.Status) -> String
  /// The sex of many, in a breakdown: `femmes`.
  public let sex: @Sendable (Sex) -> String
  /// The sex of one person: `femme`.
  public let sexOfOne: @Sendable (Sex) -> String
  public let education: @Sendable (Education) -> String
  public let axis: @Sendable (BreakdownRow.Axis) -> String
  public let periodKind: @Sendable (PeriodKind) -> String
  public let claimOrder: @Sendable (ClaimOrder) -> String
  public let actorOrder: @Sendable (ActorOrder) -> String
  /// The words for the free codes that are known (R84); another code is shown as it is.
  public let known: [String: String]
  /// The name of a province by its code.
  public let province: @Sendable (String) -> String
  /// A value that nobody gave: `inconnu`.
  public let unknown: String
  public let none: String
  /// Between the items of an enumeration.
  public let comma: String
  /// Between sentences that stand on one line, as the language parts them.
  public let semicolon: String
  /// Words that were typed by a person, between the marks of the language.
  public let quoted: @Sendable (String) -> String

  /// The word for a service, a contract type, a kind of document or a check; when unknown the code itself,
  /// with the spaces that a code cannot have.
  public func word(_ code: String) -> String { known[code] ?? spaced(code) }

  private func spaced(_ code: String) -> String {
    let underscore = UInt8(ascii: "_")
    return String(decoding: code.utf8.map { $0 == underscore ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The bucket of a breakdown, where `unknown` means what nobody gave.
  public func bucket(_ row: BreakdownRow) -> String { bucket(row.axis, row.bucket) }

  /// A bucket of an axis by its code.
  public func bucket(_ axis: BreakdownRow.Axis, _ code: String) -> String {
    if code == BreakdownRow.unknown { return unknown }
    switch axis {
    case .sex: return Sex(rawValue: code).map(sex) ?? code
    case .province: return province(code)
    case .education: return Education(rawValue: code).map(education) ?? code
    case .group: return code
    }
  }
}
