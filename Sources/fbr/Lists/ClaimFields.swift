import Domain
import Phrases

/// The columns of claims, findings and strata.
enum ClaimFields {
  static let claims: [Field<ClaimRow>] = [
    Field("claim", .claim, priority: 100) { .text($0.claim) },
    Field("version") { .integer($0.version) },
    Field("project", .project, priority: 80) { .text($0.project) },
    Field("result", .result, priority: 80) { .text($0.result) },
    Field("participant", .participant, priority: 60) { .text($0.participant) },
    Field("period", .period, priority: 70) { .period($0.period) },
    Field("state", .state, priority: 100) { row in
      .word(row.state.rawValue) { $0.labels.state(row.state) }
    },
    Field("selection", .selection, priority: 20) { row in
      .word(row.selection.word) { $0.labels.selection(row.selection) }
    },
    Field("cause") { .text($0.selection.causeWord) },
    Field("flags") { .list($0.flags.map(\.rawValue)) },
    Field("achieved_on") { .day($0.achievedOn) },
    Field("declared_on", .declaredOn, priority: 30) { .day($0.declaredOn) },
    Field("declared_by") { .text($0.declaredBy) },
    Field("gross_centimes", .amount, priority: 100) { .money($0.gross) },
    Field("payable_centimes") { .money($0.payable) },
    Field("stratum") { .text($0.stratum) },
    Field("taken_by", .person, priority: 40) { .text($0.takenBy) },
    Field("due_on", .due, priority: 50) { .day($0.dueOn) },
    Field("outcome") { .text($0.outcome?.rawValue) },
    Field("reason") { .text($0.reason) },
    Field("province") { .text($0.province) },
    Field("counter") { .text($0.counter.rawValue) },
  ]

  static let findings: [Field<FindingRow>] = [
    Field("claim", .claim, priority: 100) { .text($0.claim) },
    Field("outcome", .outcome, priority: 100) { row in
      .word(row.finding.outcome.rawValue) { $0.labels.outcome(row.finding.outcome) }
    },
    Field("reason", .reason, priority: 80) { .text($0.finding.reason) },
    Field("note", .note, priority: 20) { .text($0.finding.note) },
    Field("verified_by", .person, priority: 70) { .text($0.finding.by) },
    Field("verified_on", .day, priority: 70) { .day($0.finding.on) },
    Field("mode", .mechanism, priority: 30) { row in
      .word(row.finding.mode.rawValue) { $0.labels.mechanism(row.finding.mode) }
    },
  ]

  static let strata: [Field<StratumRow>] = [
    Field("stratum", .stratum, priority: 100) { .text($0.stratum.code) },
    Field("project") { .text($0.stratum.project) },
    Field("result") { .text($0.stratum.result) },
    Field("period") { .period($0.stratum.period) },
    Field("round") { .integer($0.stratum.round) },
    Field("status", .state, priority: 100) { row in
      .word(row.status.rawValue) { $0.labels.stratumStatus(row.status) }
    },
    Field("population", .population, priority: 90) { .integer($0.population) },
    Field("size", .size, priority: 90) { .integer($0.size) },
    Field("examined", .examined, priority: 60) { .integer($0.examined) },
    Field("confirmed", .confirmed, priority: 60) { .integer($0.confirmed) },
    Field("gap_bp", .gap, priority: 80) { .rate($0.gap) },
    Field("effect", .effect, priority: 50) { row in
      .word(row.effect?.rawValue) { book in row.effect.map(book.labels.effect) ?? "" }
    },
    Field("bound_bp") { .rate($0.bound) },
    Field("seed") { .text($0.seed) },
    Field("drawn_by", .drawnBy, priority: 40) { .text($0.drawnBy) },
    Field("population_sha256") { .text($0.fingerprint) },
    Field("gross_centimes", .amount, priority: 70) { .money($0.gross) },
  ]
}

/// The current finding of a claim, in a list.
struct FindingRow {
  let claim: String
  let finding: Finding
}

extension Selection {
  /// The word of the selection in files: none, drawn, forced, exempt.
  var word: String {
    switch self {
    case .none: "none"
    case .drawn: "drawn"
    case .forced: "forced"
    case .exempt: "exempt"
    }
  }

  /// Why it was forced, or by which rule it is exempt.
  var causeWord: String? {
    switch self {
    case .none, .drawn: nil
    case .forced(.coverageAll): "coverageAll"
    case .forced(.verifyAll): "verifyAll"
    case .forced(.stated(let cause)): cause
    case .exempt(let rule): rule.rawValue
    }
  }
}
