/// What a person may do in the programme.
public enum Role: String, CaseIterable, Codable, Sendable {
  case coordinator, `operator`, verifier, validator, payer, trainer, viewer
}

/// A person who acts; organisations are actors.
public struct Person: Hashable, Codable, Sendable {
  public var code: String
  public var name: String
  /// The code of the person's organisation, which may not be registered yet (R88); nil is none.
  public var actor: String?
  public var roles: Set<Role>
  /// The day from which the person may no longer act; nil while in office.
  public var closedOn: Day?

  public init(
    code: String,
    name: String,
    actor: String? = nil,
    roles: Set<Role>,
    closedOn: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.actor = actor
    self.roles = roles
    self.closedOn = closedOn
  }

  /// The person's roles in the order of the catalogue.
  public var orderedRoles: [Role] { Role.allCases.filter(roles.contains) }
}
