public import Domain
import GRDB

extension Store {
  /// Adds a person to the programme, or changes their name, organisation, roles or closing day.
  ///
  /// The last coordinator in office can neither be closed nor lose that role.
  /// - Throws: `Refusal`, `StoreError`.
  public func save(_ person: Person, isNew: Bool, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editPersons])
      try writing.validate(person, isNew: isNew)
      let kind = isNew ? "person.add" : person.closedOn == nil ? "person.change" : "person.close"
      try writing.write(person, kind: kind)
      return []
    }
  }
}

extension Writing {
  /// Writes what a person has become, with its journal row.
  func write(_ person: Person, kind: String) throws {
    let sequence = try record(
      kind,
      person.code,
      Payload([
        "roles": person.orderedRoles.map(\.rawValue).joined(separator: ","),
        "actor": person.actor, "closed_on": person.closedOn?.iso, "digest": person.digest,
      ])
    )
    try PersonTable.write(person, sequence: sequence, to: db)
  }

  fileprivate func validate(_ person: Person, isNew: Bool) throws {
    if !isCode(person.code) {
      throw Refusal(.invalidValue, subject: "code", details: [person.code])
    }
    if person.name.allSatisfy(\.isWhitespace) {
      throw Refusal(.invalidValue, subject: "name", details: [person.name])
    }
    let known = programme.person(person.code)
    if isNew, known != nil { throw Refusal(.codeTaken, subject: person.code) }
    if !isNew, known == nil { throw Refusal(.unknownPerson, subject: person.code) }
    let coordinators = programme.persons.filter {
      $0.roles.contains(.coordinator) && $0.closedOn == nil && $0.code != person.code
    }
    let remains = person.roles.contains(.coordinator) && person.closedOn == nil
    if coordinators.isEmpty && !remains {
      throw Refusal(.lastCoordinator, subject: person.code)
    }
  }
}
