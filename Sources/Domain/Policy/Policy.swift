/// Who may act: the one policy, asked by screens, commands and imports alike (R57).
public enum Policy {
  /// Why a person may not do something on that day, or nil when they may.
  ///
  /// A closed person may do nothing (from the closing day on); in a demonstration store a trainer
  /// may do everything.
  public static func refusal(
    of action: Action,
    to person: Person,
    on today: Day,
    demonstration: Bool
  ) -> Refusal? {
    guard !person.isClosed(on: today) else { return Refusal(.personClosed, subject: person.code) }
    if demonstration, person.roles.contains(.trainer) { return nil }
    let allowed = action.roles
    if allowed.contains(where: person.roles.contains) { return nil }
    let roles = Role.allCases.filter(allowed.contains).map(\.rawValue)
    return Refusal(.roleNotAllowed, subject: person.code, details: roles)
  }

  /// Whether a person may do something on that day.
  public static func permits(
    _ action: Action,
    to person: Person,
    on today: Day,
    demonstration: Bool
  ) -> Bool {
    refusal(of: action, to: person, on: today, demonstration: demonstration) == nil
  }

  /// Why a person who may import in general may not do so for this project: an operator only for
  /// projects whose operator or partner is its actor (R57).
  public static func refusal(
    of action: Action,
    to person: Person,
    for project: Project,
    demonstration: Bool
  ) -> Refusal? {
    guard action.isBoundToProject, !person.roles.contains(.coordinator) else { return nil }
    if demonstration, person.roles.contains(.trainer) { return nil }
    return project.involves(person.actor)
      ? nil : Refusal(.notYourProject, subject: project.code, details: [person.code])
  }
}

extension Person {
  /// Whether the person has left on that day; the closing day itself counts.
  public func isClosed(on today: Day) -> Bool { closedOn.map { $0 <= today } ?? false }
}

extension Project {
  /// Whether an actor is the project's operator or one of its partners.
  public func involves(_ actor: String?) -> Bool {
    guard let actor, !actor.isEmpty else { return false }
    return actor == operatorCode || partners.contains(actor)
  }
}
