public import Domain
import GRDB

/// A participant with what identifies the person, as they leave the file.
public struct IdentifiedParticipant: Sendable {
  public var row: ParticipantRow
  /// Empty once erased.
  public var name: String
  public var phone: String
}

extension Store {
  /// Gives every participant with name and telephone, after the journal has recorded who asked for
  /// them and why; the row stays even if what follows fails.
  ///
  /// - Throws: `Refusal` with `reasonRequired` or what the policy says; `StoreError`; what `body`
  ///   throws.
  public func discloseParticipants(
    reason: String,
    filter: String,
    by author: Author,
    _ body: (IdentifiedParticipant) throws -> Void
  ) throws {
    try recordDisclosure(of: "participants", reason: reason, filter: filter, by: author)
    try eachIdentified(body)
  }

  /// The actors that a query keeps with their contacts, after the journal has recorded who asked for
  /// them and why. Without this, a list of actors leaves without contacts.
  ///
  /// - Throws: `Refusal` with `reasonRequired` or what the policy says; `StoreError`.
  public func discloseActors(
    _ query: ActorQuery,
    reason: String,
    by author: Author
  ) throws -> Page<ActorRow> {
    try recordDisclosure(of: "actors", reason: reason, filter: query.filter, by: author)
    return try actors(query, today: author.today)
  }

  private func recordDisclosure(
    of subject: String,
    reason: String,
    filter: String,
    by author: Author
  ) throws {
    _ = try change(by: author) { writing in
      try writing.begin([.exportIdentities])
      if reason.allSatisfy(\.isWhitespace) { throw Refusal(.reasonRequired, subject: subject) }
      try writing.record(
        "\(subject).disclose",
        subject,
        Payload(["reason": reason, "filter": filter])
      )
      return []
    }
  }

  private func eachIdentified(_ body: (IdentifiedParticipant) throws -> Void) throws {
    try read { db in
      var last = ""
      while let page = Optional(try ParticipantTable.each(after: last, limit: 500, db)),
        let end = page.last
      {
        last = end.record.code
        for stored in page {
          let (name, phone) = try ParticipantTable.identity(stored.id, db)
          let row = try participantRow(stored, db)
          try body(IdentifiedParticipant(row: row, name: name, phone: phone))
        }
      }
    }
  }
}
