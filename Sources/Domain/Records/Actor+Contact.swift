/// What of an actor names a person: the one to contact.
extension Actor {
  /// Whether anything of the contact is known.
  public var hasContact: Bool {
    !(contactName.isEmpty && contactRole.isEmpty && phone.isEmpty && email.isEmpty)
  }

  /// The record as it may leave the file without being asked for: without its contact.
  public var withoutContact: Actor {
    var actor = self
    (actor.contactName, actor.contactRole, actor.phone, actor.email) = ("", "", "", "")
    return actor
  }

  /// The record with the contact of another when it has none of its own.
  public func keepingContact(of known: Actor?) -> Actor {
    guard let known, !hasContact else { return self }
    var actor = self
    actor.contactName = known.contactName
    actor.contactRole = known.contactRole
    actor.phone = known.phone
    actor.email = known.email
    return actor
  }
}
