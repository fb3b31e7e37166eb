import Domain
import Phrases

/// The columns of statements and of their claims.
enum StatementFields {
  static let statements = ReportFields.statements.map { Field($0) }

  static let claims: [Field<StatementClaimRow>] = [
    Field("claim", .claim, priority: 100) { .text($0.claim) },
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("participant", .participant, priority: 60) { .text($0.participant) },
    Field("achieved_on") { .day($0.achievedOn) },
    Field("state", .state, priority: 40) { row in
      .word(row.state.rawValue) { $0.labels.state(row.state) }
    },
    Field("selection", .selection, priority: 30) { row in
      .word(row.selection.word) { $0.labels.selection(row.selection) }
    },
    Field("outcome") { .text($0.outcome?.rawValue) },
    Field("stratum") { .text($0.stratum) },
    Field("payable_centimes", .amount, priority: 100) { .money($0.amount) },
    Field("taken_off") { .flag($0.isTakenOff) },
  ]
}
