public import Domain

/// What a screen may ask of the projects compared, their costs and their targets.
public enum SteeringQuestion: Hashable, Sendable {
  /// Everything by which the region steers its projects; at the end of a past day, if one is given.
  case portfolio(asOf: Day?)
  /// The targets of a project, the first when none is named.
  case targets(project: String?)
}

/// What comes back, one case for each question.
public enum SteeringAnswer: Hashable, Sendable {
  case portfolio(Portfolio)
  /// nil when there is no project.
  case targets(TargetBoard?)
}
