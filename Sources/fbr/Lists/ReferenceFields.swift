import Domain
import Phrases
import Store

/// The columns of the programme's referentials, persons and periods.
enum ReferenceFields {
  static let results: [Field<ResultDefinition>] = [
    Field("result", .result, priority: 100) { .text($0.code) },
    Field("label", .title, priority: 90) { row in
      .word(row.label.french) { row.label.text(in: $0.language) }
    },
    Field("label_en") { .text($0.label.english) },
    Field("label_ar") { .text($0.label.arabic) },
    Field("level", .level, priority: 70) { row in
      .word(row.level.rawValue) { $0.labels.level(row.level) }
    },
    Field("predecessor", .predecessor, priority: 60) { .text($0.predecessor) },
    Field("waiting_months") { .integer($0.waitingMonths) },
    Field("cnss_months") { .integer($0.cnssMonths) },
    Field("mechanism", .mechanism, priority: 50) { .text($0.mechanism) },
    Field("evidence") { .list($0.evidence) },
    Field("contract_types") { .list($0.contractTypes) },
  ]

  static let prices: [Field<Price>] = [
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("province", .province, priority: 80) { .text($0.province) },
    Field("group", .group, priority: 80) { .text($0.group) },
    Field("amount_centimes", .price, priority: 100) { .money($0.amount) },
    Field("from", .from, priority: 60) { .day($0.from) },
    Field("until", .until, priority: 60) { .day($0.until) },
    Field("method") { .text($0.method) },
    Field("source", .note, priority: 20) { .text($0.source) },
  ]

  static let mechanisms: [Field<Mechanism>] = [
    Field("mechanism", .mechanism, priority: 100) { .text($0.code) },
    Field("label", .title, priority: 90) { row in
      .word(row.label.french) { row.label.text(in: $0.language) }
    },
    Field("label_en") { .text($0.label.english) },
    Field("kind", .kind, priority: 60) { row in
      .word(row.kind.rawValue) { $0.labels.mechanism(row.kind) }
    },
    Field("coverage", .coverage, priority: 70) { .text($0.coverage.word) },
    Field("share_bp") { .rate($0.coverage.share) },
    Field("confidence") { .integer($0.coverage.parts?.percent) },
    Field("margin_bp") { .rate($0.coverage.parts?.margin) },
    Field("expected_bp") { .rate($0.coverage.parts?.expected) },
    Field("minimum") { .integer($0.minimum) },
    Field("deadline_days") { .integer($0.deadlineDays) },
    Field("cnss_min_days") { .integer($0.cnssMinimumDays) },
    Field("bound_confidence_bp") { .rate($0.boundConfidence) },
    Field("verify_days", .days, priority: 50) { .integer($0.verifyDays) },
    Field("evidence_seen") { .flag($0.requiresEvidenceSeen) },
    Field("checks") { .list($0.checks) },
    Field("force_above_centimes") { .money($0.forceAbove) },
    Field("new_operator_days") { .integer($0.newOperatorDays) },
    Field("bands") { .bands($0.bands) },
  ]

  /// `keys` holds the fingerprint of each person's key in force.
  static func persons(keys: [String: String] = [:]) -> [Field<Person>] {
    [
      Field("person", .person, priority: 100) { .text($0.code) },
      Field("name", .name, priority: 80) { .text($0.name) },
      Field("actor", .actor, priority: 60) { .text($0.actor) },
      Field("roles", .roles, priority: 90) { .list($0.orderedRoles.map(\.rawValue)) },
      Field("closed_on", .until, priority: 40) { .day($0.closedOn) },
      Field("key", .key, priority: 70) { .text(keys[$0.code]) },
    ]
  }

  static let periods: [Field<PeriodRow>] = [
    Field("period", .period, priority: 100) { .period($0.period) },
    Field("first_day", .startsOn, priority: 60) { .day($0.period.firstDay) },
    Field("last_day", .endsOn, priority: 60) { .day($0.period.lastDay) },
    Field("closed", .state, priority: 100) { .flag($0.isClosed) },
  ]
}

extension Mechanism.Coverage {
  /// The word of the coverage in files.
  var word: String {
    switch self {
    case .all: "all"
    case .share: "share"
    case .confidence: "confidence"
    }
  }

  var share: BasisPoints? {
    if case .share(let share) = self { share } else { nil }
  }

  var parts: (percent: Int, margin: BasisPoints, expected: BasisPoints)? {
    if case .confidence(let percent, let margin, let expected) = self {
      (percent, margin, expected)
    } else {
      nil
    }
  }
}
