/// One version of a target line, as it was written.
public struct TargetVersion: Hashable, Sendable {
  /// The line with the quantity that it had from then on.
  public var target: Target
  /// The journal row that wrote it.
  public var sequence: Int64
  public var day: Day
  public var person: String
  /// Why it was written; empty for a line of a file.
  public var reason: String

  public init(target: Target, sequence: Int64, day: Day, person: String, reason: String) {
    self.target = target
    self.sequence = sequence
    self.day = day
    self.person = person
    self.reason = reason
  }
}

/// The targets of one project: the lines in force, all their versions, and the periods that are
/// closed to them.
public struct TargetBoard: Hashable, Sendable {
  public var project: Project
  /// The codes of every project, in order: those that one may turn to.
  public var projects: [String]
  public var targets: [Target]
  /// Every version of every line, the oldest first.
  public var versions: [TargetVersion]
  public var closed: Set<Period>

  public init(
    project: Project,
    projects: [String],
    targets: [Target],
    versions: [TargetVersion],
    closed: Set<Period>
  ) {
    self.project = project
    self.projects = projects
    self.targets = targets
    self.versions = versions
    self.closed = closed
  }
}

extension Target {
  /// What names the line: project, result, period and group, as the journal writes it.
  public var key: String { "\(project)|\(result)|\(period.code)|\(group ?? "")" }

  /// The line with a share of its quantity, in percent, half up.
  public func scaled(by percent: Int) -> Target {
    var scaled = self
    let (product, overflow) = quantity.multipliedReportingOverflow(by: percent)
    scaled.quantity =
      overflow ? Target.largest : min(Target.largest, roundedHalfUp(product, over: 100))
    return scaled
  }

  /// The largest quantity that a line may have, in a form as in a file.
  public static let largest = 999_999_999
}
