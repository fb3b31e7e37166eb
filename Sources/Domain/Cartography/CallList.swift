/// An actor to call, and why it comes where it comes.
public struct CallRow: Hashable, Sendable {
  public var actor: Actor
  /// Days since the record was made; nil when the day is unknown.
  public var age: Int?
  public var completeness: Int
  /// Projects in force in which it is operator or partner.
  public var projects: [String]

  public init(actor: Actor, age: Int?, completeness: Int, projects: [String]) {
    self.actor = actor
    self.age = age
    self.completeness = completeness
    self.projects = projects
  }
}

/// Who to call this week, so that the registry says how things are.
public enum CallList {
  /// The active actors whose record has no day, is stale, or will be within a week.
  ///
  /// First those with a project in force, then the oldest record, one without a day before all; then
  /// the least complete, then by code.
  public static func rows(_ actors: [Actor], projects: [Project], on today: Day) -> [CallRow] {
    var roles: [String: [String]] = [:]
    for project in projects where project.agreement.holds(today) {
      for code in Set([project.operatorCode] + project.partners) where !code.isEmpty {
        roles[code, default: []].append(project.code)
      }
    }
    let due = actors.filter { actor in
      let age = actor.recordedOn.map { $0.days(to: today) }
      return actor.isActive(on: today)
        && age.map { $0 >= RecordAge.stale - RecordAge.notice } ?? true
    }
    return due.map { actor in
      CallRow(
        actor: actor,
        age: actor.recordedOn.map { $0.days(to: today) },
        completeness: actor.completeness,
        projects: (roles[actor.code] ?? []).sorted(by: precedesByBytes)
      )
    }.sorted(by: comesFirst)
  }

  private static func comesFirst(_ one: CallRow, _ other: CallRow) -> Bool {
    if one.projects.isEmpty != other.projects.isEmpty { return other.projects.isEmpty }
    let (first, second) = (one.age ?? .max, other.age ?? .max)
    if first != second { return first > second }
    if one.completeness != other.completeness { return one.completeness < other.completeness }
    return precedesByBytes(one.actor.code, other.actor.code)
  }
}
