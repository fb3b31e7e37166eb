/// The columns of progress, of the queue and of coverage.
public enum ReportFields {
  public static let progress: [ReportField<ProgressRow>] = [
    ReportField("project", .project, priority: 100) { .text($0.project) },
    ReportField("result", .result, priority: 100) { .text($0.result) },
    ReportField("period", .period, priority: 100) { row in
      .word(row.period?.code ?? "all", row.period.map { .period($0) } ?? .heading(.all))
    },
    ReportField("target", .target, priority: 80) { .integer($0.target) },
    ReportField("declared", .declared, priority: 60) { .integer($0.declared) },
    ReportField("verified", .verified, priority: 60) { .integer($0.verified) },
    ReportField("validated", .validated, priority: 90) { .integer($0.validated) },
    ReportField("paid", .paid, priority: 30) { .integer($0.paid) },
    ReportField("target_to_date", .targetToDate, priority: 70) { .hundredths($0.targetToDate) },
    ReportField("ratio_percent", .ratio, priority: 100) { .percent($0.ratioPercent) },
    ReportField("status", .status, priority: 100) {
      .word($0.status.rawValue, .progress($0.status))
    },
    ReportField("forecast", .forecast, priority: 40) { .integer($0.forecast) },
  ]

  public static let provinces: [ReportField<ProvinceFigures>] = [
    ReportField("province", .province, priority: 100) {
      .word($0.province, .province($0.province))
    },
    ReportField("actors", .actors, priority: 90) { .integer($0.actors) },
    ReportField("projects", .projects, priority: 70) { .codes($0.projects) },
    ReportField("communes", .communes, priority: 60) { .integer($0.communes) },
    ReportField("communes_without_actor", .uncovered, priority: 80) {
      .integer($0.communesWithoutActor)
    },
    ReportField("participants", .participants, priority: 80) { .integer($0.participants) },
    ReportField("claims_declared", .declared, priority: 60) { .integer($0.claimsDeclared) },
    ReportField("claims_waiting", .waiting, priority: 40) { .integer($0.claimsWaiting) },
    ReportField("claims_validated", .validated, priority: 60) { .integer($0.claimsValidated) },
  ]

  public static let states: [ReportField<QueueStateRow>] = [
    ReportField("state", .state, priority: 100) {
      .word($0.state.rawValue, .claimState($0.state))
    },
    ReportField("count", .count, priority: 100) { .integer($0.tally.count) },
    ReportField("gross_centimes", .amount, priority: 100) { .money($0.tally.gross) },
  ]

  public static let regularisations: [ReportField<Regularisation>] = [
    ReportField("claim", .claim, priority: 100) { .text($0.claim) },
    ReportField("project", .project, priority: 80) { .text($0.project) },
    ReportField("centimes", .amount, priority: 100) { .money($0.amount) },
    ReportField("reason", .reason, priority: 60) { .text($0.reason) },
    ReportField("signed") { .flag($0.signature != nil) },
    ReportField("signed_by") { .text($0.signature?.person) },
    ReportField("signed_on", .signedOn, priority: 70) { .day($0.signature?.day) },
  ]
}

/// One state of the queue, with what stands in it.
public struct QueueStateRow: Hashable, Sendable {
  public var state: ClaimState
  public var tally: QueueFigures.Tally

  public init(state: ClaimState, tally: QueueFigures.Tally) {
    self.state = state
    self.tally = tally
  }
}
