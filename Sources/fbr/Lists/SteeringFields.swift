import Domain
import Phrases

/// The columns of the reports that a region steers by.
enum SteeringFields {
  /// Stands for every project or every result together: no code of one (R98).
  static let all = "all"

  static let pace: [Field<PaceRow>] = [
    Field("project", .project, priority: 100) { .text($0.project) },
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("target", .target, priority: 80) { .integer($0.target) },
    Field("target_to_date", .targetToDate, priority: 40) { .hundredths($0.targetToDate) },
    Field("validated", .validated, priority: 90) { .integer($0.validated) },
    Field("paid", .paid, priority: 10) { .integer($0.paid) },
    Field("ratio_percent", .ratio, priority: 100) { .percent($0.ratioPercent) },
    Field("status", .status, priority: 100) { row in
      .word(row.status.rawValue) { $0.labels.progressCode(row.status) }
    },
    Field("low", .low, priority: 60) { .integer($0.range.low) },
    Field("forecast", .forecast, priority: 90) { .integer($0.range.forecast) },
    Field("high", .high, priority: 60) { .integer($0.range.high) },
    Field("outlook", .outlook, priority: 100) { row in
      .word(row.outlook.rawValue) { $0.steering.portfolio.outlook(row.outlook) }
    },
    Field("miss", .miss, priority: 50) { .integer($0.miss) },
    Field("needed_per_week", .needed, priority: 70) { .hundredths($0.pace.needed) },
    Field("current_per_week", .current, priority: 70) { .hundredths($0.pace.current) },
    Field("worst_group", .worstGroup, priority: 30) { .text($0.worstGroup?.bucket) },
    Field("worst_group_shortfall") { .hundredths($0.worstGroup?.hundredths) },
    Field("worst_province", .worstProvince, priority: 30) { row in
      .word(row.worstProvince?.bucket) { bucket(.province, row.worstProvince?.bucket, $0) }
    },
    Field("worst_province_shortfall") { .hundredths($0.worstProvince?.hundredths) },
  ]

  static let funnel: [Field<FunnelStep>] = [
    scope { $0.project },
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("predecessor", .predecessor, priority: 50) { .text($0.predecessor) },
    Field("validated", .validated, priority: 100) { .integer($0.validated) },
    Field("conversion_bp", .conversion, priority: 100) { .rate($0.conversion) },
    Field("assumption_bp", .assumption, priority: 100) { .rate($0.assumption) },
  ]

  static let delays: [Field<DelayRow>] = [
    Field("kind", .delay, priority: 100) { row in
      .word(row.kind.code) { $0.steering.portfolio.delay(row.kind) }
    },
    scope { $0.project },
    Field("result", .result, priority: 100) { row in
      .word(row.result ?? all) { row.result ?? $0.steering.portfolio.allResults }
    },
    Field("count", .count, priority: 90) { .integer($0.count) },
    Field("median_days", .median, priority: 100) { .integer($0.median) },
    Field("ninetieth_days", .ninetieth, priority: 100) { .integer($0.ninetieth) },
  ]

  static let costs: [Field<CostRow>] = [
    scope { $0.project },
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("quantity", .quantity, priority: 100) { .integer($0.quantity) },
    Field("cost_centimes", .cost, priority: 100) { .money($0.cost) },
    Field("unit_centimes", .unitCost, priority: 100) { .money($0.unit) },
  ]

  static let keptJobs: [Field<KeptJobCost>] = [
    scope { $0.project },
    Field("quantity", .quantity, priority: 100) { .integer($0.quantity) },
    Field("cost_centimes", .cost, priority: 100) { .money($0.cost) },
    Field("unit_centimes", .unitCost, priority: 100) { .money($0.unit) },
  ]

  static let equity: [Field<EquityRow>] = [
    Field("axis", .axis, priority: 100) { row in
      .word(row.axis.rawValue) { $0.labels.axis(row.axis) }
    },
    Field("bucket", .bucket, priority: 100) { row in
      .word(row.bucket) { bucket(row.axis, row.bucket, $0) }
    },
    Field("paid", .paid, priority: 90) { .integer($0.paid) },
    Field("validated", .validated, priority: 60) { .integer($0.validated) },
    Field("entered", .entered, priority: 70) { .integer($0.entered) },
    Field("paid_share_percent", .paidShare, priority: 100) { .percent($0.paidShare) },
    Field("validated_share_percent", .validatedShare, priority: 50) { .percent($0.validatedShare) },
    Field("entered_share_percent", .enteredShare, priority: 100) { .percent($0.enteredShare) },
    Field("ratio_percent", .ratio, priority: 100) { .percent($0.ratioPercent) },
    Field("status", .status, priority: 100) { row in
      .word(row.status.rawValue) { $0.labels.progressCode(row.status) }
    },
    Field("validated_ratio_percent") { .percent($0.validatedRatioPercent) },
    Field("validated_status") { row in
      .word(row.validatedStatus.rawValue) { $0.labels.progressCode(row.validatedStatus) }
    },
  ]

  /// The column of the project, `all` for every project together.
  private static func scope<Row>(
    _ project: @escaping @Sendable (Row) -> String?
  ) -> Field<Row> {
    Field("project", .project, priority: 100) { row in
      .word(project(row) ?? all) { project(row) ?? $0.steering.portfolio.region }
    }
  }

  private static func bucket(_ axis: BreakdownRow.Axis, _ code: String?, _ book: Phrasebook)
    -> String
  {
    code.map { book.labels.bucket(axis, $0) } ?? ""
  }
}
