/// When something was written: an instant, and what the clock on the wall was set to.
public struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var utcMilliseconds: Int64
  /// Minutes that local time is ahead of UTC.
  public var offsetMinutes: Int

  public init(utcMilliseconds: Int64, offsetMinutes: Int) {
    self.utcMilliseconds = utcMilliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// The civil day of this instant on the clock on the wall.
  public var day: Day {
    let local = utcMilliseconds + Int64(offsetMinutes) * 60_000
    return Day(number: Int32(local >= 0 ? local / 86_400_000 : (local - 86_399_999) / 86_400_000))
  }
}

/// Who acts, and on which day: what every change needs to know about its author.
public struct Author: Hashable, Sendable {
  /// The person's code.
  public var person: String
  /// The day of the command; decides deadlines, periods and due days.
  public var today: Day
  /// When the journal row says that it was written.
  public var moment: Moment
  /// The person's key, when it was unlocked for this.
  public var signer: (any Signer)?

  public init(person: String, today: Day, moment: Moment, signer: (any Signer)? = nil) {
    self.person = person
    self.today = today
    self.moment = moment
    self.signer = signer
  }

  public static func == (left: Author, right: Author) -> Bool {
    left.person == right.person && left.today == right.today && left.moment == right.moment
      && left.signer?.publicKey == right.signer?.publicKey
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(person)
    hasher.combine(today)
    hasher.combine(moment)
  }
}
