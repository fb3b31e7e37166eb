/// Where a result of a project stands, where it goes, and what must happen.
public struct PaceRow: Hashable, Sendable {
  public var project: String
  public var result: String
  public var target: Int
  /// In hundredths, half up (R50).
  public var targetToDate: Int
  public var validated: Int
  public var paid: Int
  /// nil when there is no target to date.
  public var ratioPercent: Int?
  public var status: ProgressStatus
  public var range: ForecastRange
  public var outlook: Outlook
  /// Target − forecast, at least 0.
  public var miss: Int
  public var pace: Pace
  /// nil when no group is behind.
  public var worstGroup: Shortfall?
  /// nil when no province is behind.
  public var worstProvince: Shortfall?
  /// The last day of the agreement.
  public var endsOn: Day

  /// The row of a result: its cumulative progress, its forecast range, its pace, and where what it
  /// lacks comes from, when it is known who entered.
  init(
    _ facts: ResultFacts,
    _ entered: EnteredParticipants?,
    _ programme: Programme,
    on today: Day
  ) {
    let total = facts.total
    let toDate = TargetToDate(facts.progress.quantities, on: today)
    let recent = RecentValidations(facts.validations, today: today)
    project = facts.project
    result = facts.result
    target = facts.progress.quantities.reduce(0) { $0 + $1.quantity }
    targetToDate = toDate.hundredths
    validated = total.validated
    paid = total.paid
    ratioPercent = toDate.ratioPercent(validated: total.validated)
    status = programme.status(ofRatio: ratioPercent)
    endsOn = facts.progress.endsOn
    range = ForecastRange(
      validated: total.validated,
      recent: recent,
      endsOn: endsOn,
      today: today
    )
    outlook = range.outlook(target: target)
    miss = range.miss(target: target)
    pace = Pace(
      target: target,
      validated: total.validated,
      recent: recent.sum,
      endsOn: endsOn,
      today: today
    )
    worstGroup = entered.flatMap { facts.worst(.group, among: $0, on: today) }
    worstProvince = entered.flatMap { facts.worst(.province, among: $0, on: today) }
  }
}
