import Domain
import GRDB

/// Reads actors and what surrounds them.
struct ActorReader {
  private let db: Database
  private let actors: RegistryActors
  private let links: RegistryLinks
  private let projects: RegistryProjects

  init(_ registry: RegistryCache, _ db: Database) throws {
    self.db = db
    actors = try registry.actors(db)
    links = try registry.links(db)
    projects = try registry.projects(db)
  }

  /// The rows of these actors with their contacts, their relations and projects counted.
  func rows(_ entries: some Collection<RegistryActor>) throws -> [ActorRow] {
    try ActorReader.completed(entries, db).map(row)
  }

  /// The records of these actors with their contacts.
  static func completed(_ entries: some Collection<RegistryActor>, _ db: Database) throws -> [Actor]
  {
    let contacts = try ContactReader(of: entries.map(\.actor.code), db)
    return entries.map { contacts.completed($0.actor) }
  }

  /// The row of an actor that is read already.
  func row(_ actor: Actor) -> ActorRow {
    ActorRow(
      actor: actor,
      relations: links.count(of: actor.code),
      projects: projects.codes(of: actor.code)
    )
  }

  /// The French name of an actor, or its code when it is not registered.
  func name(of code: String) -> String { actors.name(of: code) }

  /// The Arabic name of an actor; empty when it has none.
  func arabicName(of code: String) -> String { actors.arabicName(of: code) }
}

/// The contacts of some actors: one by one for a page, all at once for a whole list.
private struct ContactReader {
  private struct Contact {
    var (name, role, phone, email) = ("", "", "", "")
  }

  private var contacts: [String: Contact] = [:]

  init(of actors: [String], _ db: Database) throws {
    let columns = "SELECT actor, name, role, phone, email FROM contacts"
    if actors.count > 500 {
      try db.scan(columns) { add($0) }
      return
    }
    for actor in actors { try db.scan(columns + " WHERE actor = ?", [actor]) { add($0) } }
  }

  private mutating func add(_ row: RawRow) {
    var contact = Contact()
    contact.name = row.text(1)
    contact.role = row.text(2)
    contact.phone = row.text(3)
    contact.email = row.text(4)
    contacts[row.text(0)] = contact
  }

  func completed(_ actor: Actor) -> Actor {
    guard let contact = contacts[actor.code] else { return actor }
    var actor = actor
    actor.contactName = contact.name
    actor.contactRole = contact.role
    actor.phone = contact.phone
    actor.email = contact.email
    return actor
  }
}
