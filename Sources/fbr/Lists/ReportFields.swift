import Domain
import Phrases

/// The columns of the reports.
enum ReportFields {
  static let progress: [Field<ProgressRow>] = [
    Field("project", .project, priority: 100) { .text($0.project) },
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("period", .period, priority: 100) { row in
      .word(row.period?.code ?? "all") { book in
        row.period.map(book.period) ?? (book.language == .english ? "all" : "tout")
      }
    },
    Field("target", .target, priority: 80) { .integer($0.target) },
    Field("declared", .declared, priority: 60) { .integer($0.declared) },
    Field("verified", .verified, priority: 60) { .integer($0.verified) },
    Field("validated", .validated, priority: 90) { .integer($0.validated) },
    Field("paid", .paid, priority: 30) { .integer($0.paid) },
    Field("target_to_date", .targetToDate, priority: 70) { .hundredths($0.targetToDate) },
    Field("ratio_percent", .ratio, priority: 100) { .percent($0.ratioPercent) },
    Field("status", .status, priority: 100) { row in
      .word(row.status.rawValue) { $0.labels.progressCode(row.status) }
    },
    Field("forecast", .forecast, priority: 40) { .integer($0.forecast) },
  ]

  static let provinces: [Field<ProvinceFigures>] = [
    Field("province", .province, priority: 100) { row in
      .word(row.province) { _ in Territory.province(row.province)?.nameFrench ?? row.province }
    },
    Field("actors", .actors, priority: 90) { .integer($0.actors) },
    Field("projects", .projects, priority: 70) { .list($0.projects) },
    Field("communes", .communes, priority: 60) { .integer($0.communes) },
    Field("communes_without_actor", .uncovered, priority: 80) { .integer($0.communesWithoutActor) },
    Field("participants", .participants, priority: 80) { .integer($0.participants) },
    Field("claims_declared", .declared, priority: 60) { .integer($0.claimsDeclared) },
    Field("claims_waiting", .waiting, priority: 40) { .integer($0.claimsWaiting) },
    Field("claims_validated", .validated, priority: 60) { .integer($0.claimsValidated) },
  ]

  static let states: [Field<ReportCommand.StateRow>] = [
    Field("state", .state, priority: 100) { row in
      .word(row.state.rawValue) { $0.labels.state(row.state) }
    },
    Field("count", .count, priority: 100) { .integer($0.tally.count) },
    Field("gross_centimes", .amount, priority: 100) { .money($0.tally.gross) },
  ]
}
