/// The persons of the programme, and who is at the keyboard.
public struct PeoplePhrases: Sendable {
  public let whoTitle: String
  public let whoHint: String
  /// After a switch: name and roles.
  public let who: @Sendable (String, String) -> String
  public let title: String
  public let name: String
  public let code: String
  public let actor: String
  public let roles: String
  public let since: String
  public let add: String
  public let editRoles: String
  public let closePerson: String
  public let addTitle: String
  public let rolesTitle: @Sendable (String) -> String
  public let closeTitle: @Sendable (String) -> String
  public let closeText: @Sendable (String) -> String
  public let closed: String
  public let addButton: String
  public let saveButton: String
  public let closeButton: String
  public let keys: String
}
