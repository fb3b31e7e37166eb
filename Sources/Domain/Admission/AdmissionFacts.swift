/// What must be known of a claim to decide whether it is admissible, beside the programme.
public struct AdmissionFacts: Sendable {
  public var claim: Claim
  public var project: Project
  public var participant: Participant
  /// The project has at least one target line for the result (R4).
  public var resultIsInAgreement: Bool
  /// The period of the achievement day is closed (R53).
  public var periodIsClosed: Bool
  /// The achievement day of the predecessor's claim that counts, the earliest when there are
  /// several; nil when there is none (R8).
  public var predecessorAchievedOn: Day?
  /// Days declared to the CNSS for the participant, summed over employers, by month; a month
  /// without a line is absent (R14). Only read for a result that asks for CNSS months.
  public var cnssDays: [Month: Int]
  /// Another claim of the same person and result stands before this one (R5).
  public var isDuplicate: Bool
  /// The ICE of the project's operator; empty when unknown (R12).
  public var operatorICE: String

  public init(
    claim: Claim,
    project: Project,
    participant: Participant,
    resultIsInAgreement: Bool,
    periodIsClosed: Bool,
    predecessorAchievedOn: Day?,
    cnssDays: [Month: Int] = [:],
    isDuplicate: Bool,
    operatorICE: String
  ) {
    self.claim = claim
    self.project = project
    self.participant = participant
    self.resultIsInAgreement = resultIsInAgreement
    self.periodIsClosed = periodIsClosed
    self.predecessorAchievedOn = predecessorAchievedOn
    self.cnssDays = cnssDays
    self.isDuplicate = isDuplicate
    self.operatorICE = operatorICE
  }
}

/// What admission decides: the flags of every failing check, and what the claim is worth.
public struct AdmissionDecision: Hashable, Sendable {
  /// The failing checks in the order of the catalogue; empty when the claim is admissible (R3).
  public var flags: [Flag]
  /// The price that §5 chooses; nil when there is no candidate.
  public var price: Price?
  /// The equity bonus of the participant's groups (R16).
  public var bonus: BasisPoints

  public init(flags: [Flag], price: Price?, bonus: BasisPoints) {
    self.flags = flags
    self.price = price
    self.bonus = bonus
  }

  public var isAdmissible: Bool { flags.isEmpty }

  /// Price and bonus together; nil when there is no price (R38).
  public var gross: Money? { price.map { grossAmount(price: $0.amount, bonus: bonus) } }
}
