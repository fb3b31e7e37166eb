/// The columns of the reports that a region steers by; `all` stands for every project, or every
/// result, together.
extension ReportFields {
  /// Where each result stands and where it goes.
  static func pace(_ programme: Programme) -> [ReportField<PaceRow>] {
    [
      ReportField("project", .project, priority: 100) { .text($0.project) },
      ReportField("result", .result, priority: 100) { .text($0.result) },
      ReportField("target", .target, priority: 80) { .integer($0.target) },
      ReportField("target_to_date", .targetToDate, priority: 40) { .hundredths($0.targetToDate) },
      ReportField("validated", .validated, priority: 90) { .integer($0.validated) },
      ReportField("paid") { .integer($0.paid) },
      ReportField("ratio_percent", .ratio, priority: 100) { .percent($0.ratioPercent) },
      ReportField("status", .status, priority: 100) {
        .word($0.status.rawValue, .progress($0.status))
      },
      ReportField("low", .low, priority: 60) { .integer($0.range.low) },
      ReportField("forecast", .forecast, priority: 90) { .integer($0.range.forecast) },
      ReportField("high", .high, priority: 60) { .integer($0.range.high) },
      ReportField("outlook", .outlook, priority: 100) {
        .word($0.outlook.rawValue, .heading($0.outlook.heading))
      },
      ReportField("miss", .missing, priority: 50) { .integer($0.miss) },
    ] + needs(programme).map { ReportField($0.key, nil, $0.value) }
  }

  /// What must happen a week, and where what lacks comes from.
  static func weekly(_ programme: Programme) -> [ReportField<PaceRow>] {
    [
      ReportField("project", .project, priority: 100) { .text($0.project) },
      ReportField("result", .result, priority: 100) { .text($0.result) },
    ] + needs(programme)
  }

  private static func needs(_ programme: Programme) -> [ReportField<PaceRow>] {
    [
      ReportField("needed_per_week", .neededPerWeek, priority: 90) {
        .hundredths($0.pace.needed)
      },
      ReportField("current_per_week", .currentPerWeek, priority: 90) {
        .hundredths($0.pace.current)
      },
      ReportField("worst_group", .worstGroup, priority: 60) { row in
        .word(
          row.worstGroup?.bucket,
          programme.bucketWord(.group, row.worstGroup?.bucket ?? "")
        )
      },
      ReportField("worst_group_shortfall", .missing, priority: 50) {
        .hundredths($0.worstGroup?.hundredths)
      },
      ReportField("worst_province", .worstProvince, priority: 60) { row in
        .word(row.worstProvince?.bucket, .province(row.worstProvince?.bucket ?? ""))
      },
      ReportField("worst_province_shortfall", .missing, priority: 50) {
        .hundredths($0.worstProvince?.hundredths)
      },
    ]
  }

  static let funnel: [ReportField<FunnelStep>] = [
    scope { $0.project },
    ReportField("result", .result, priority: 100) { .text($0.result) },
    ReportField("predecessor", .predecessor, priority: 50) { .text($0.predecessor) },
    ReportField("validated", .validated, priority: 100) { .integer($0.validated) },
    ReportField("conversion_bp", .conversion, priority: 100) { .rate($0.conversion) },
    ReportField("assumption_bp", .assumption, priority: 100) { .rate($0.assumption) },
  ]

  static let delays: [ReportField<DelayRow>] = [
    ReportField("kind", .delay, priority: 100) { .word($0.kind.code, .heading($0.kind.heading)) },
    scope { $0.project },
    ReportField("result", .result, priority: 100) { row in
      .word(row.result ?? "all", row.result.map { .code($0) } ?? .heading(.all))
    },
    ReportField("count", .count, priority: 90) { .integer($0.count) },
    ReportField("median_days", .median, priority: 100) { .integer($0.median) },
    ReportField("ninetieth_days", .ninetieth, priority: 100) { .integer($0.ninetieth) },
  ]

  static let costs: [ReportField<CostRow>] = [
    scope { $0.project },
    ReportField("result", .result, priority: 100) { .text($0.result) },
    ReportField("quantity", .quantity, priority: 100) { .integer($0.quantity) },
    ReportField("cost_centimes", .cost, priority: 100) { .money($0.cost) },
    ReportField("unit_centimes", .unitCost, priority: 100) { .money($0.unit) },
  ]

  static let keptJobs: [ReportField<KeptJobCost>] = [
    scope { $0.project },
    ReportField("quantity", .quantity, priority: 100) { .integer($0.quantity) },
    ReportField("cost_centimes", .cost, priority: 100) { .money($0.cost) },
    ReportField("unit_centimes", .keptJobCost, priority: 100) { .money($0.unit) },
  ]

  static func equity(_ programme: Programme) -> [ReportField<EquityRow>] {
    [
      ReportField("axis", .axis, priority: 100) {
        .word($0.axis.rawValue, .heading($0.axis.heading))
      },
      ReportField("bucket", .bucket, priority: 100) {
        .word($0.bucket, programme.bucketWord($0.axis, $0.bucket))
      },
      ReportField("entered", .entered, priority: 70) { .integer($0.entered) },
      ReportField("entered_share_percent", .enteredShare, priority: 100) {
        .percent($0.enteredShare)
      },
      ReportField("validated", .validated, priority: 60) { .integer($0.validated) },
      ReportField("validated_share_percent", .validatedShare, priority: 50) {
        .percent($0.validatedShare)
      },
      ReportField("paid", .paid, priority: 90) { .integer($0.paid) },
      ReportField("paid_share_percent", .paidShare, priority: 100) { .percent($0.paidShare) },
      ReportField("ratio_percent", .ratio, priority: 100) { .percent($0.ratioPercent) },
      ReportField("status", .status, priority: 100) {
        .word($0.status.rawValue, .progress($0.status))
      },
      ReportField("validated_ratio_percent") { .percent($0.validatedRatioPercent) },
      ReportField("validated_status") {
        .word($0.validatedStatus.rawValue, .progress($0.validatedStatus))
      },
    ]
  }

  private static func scope<Row>(
    _ project: @escaping @Sendable (Row) -> String?
  ) -> ReportField<Row> {
    ReportField("project", .project, priority: 100) { row in
      .word(project(row) ?? "all", project(row).map { .code($0) } ?? .heading(.region))
    }
  }
}

extension Outlook {
  /// The word of the outlook on paper.
  var heading: ReportHeading {
    switch self {
    case .sure: .outlookSure
    case .likely: .outlookLikely
    case .doubtful: .outlookDoubtful
    case .missed: .outlookMissed
    }
  }
}

extension DelayKind {
  /// The name of the delay on paper.
  var heading: ReportHeading {
    switch self {
    case .declaration: .delayDeclaration
    case .verification: .delayVerification
    case .decision: .delayDecision
    case .validation: .delayValidation
    }
  }
}

extension BreakdownRow.Axis {
  /// The name of the axis on paper.
  var heading: ReportHeading {
    switch self {
    case .sex: .sex
    case .education: .education
    case .group: .group
    case .province: .province
    }
  }
}
