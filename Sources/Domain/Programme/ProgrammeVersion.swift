/// A version of the programme that was published; it never changes.
public struct ProgrammeVersion: Hashable, Sendable {
  /// From 1, without gap.
  public var number: Int
  /// Without its persons, who are not versioned.
  public var programme: Programme
  /// The first day on which decisions follow it.
  public var effectiveOn: Day
  public var publishedOn: Day
  /// Who wrote it; empty for the first one, and for one that replaced it before any claim.
  public var authors: [String]
  /// Who published it.
  public var publisher: String

  public init(
    number: Int,
    programme: Programme,
    effectiveOn: Day,
    publishedOn: Day,
    authors: [String] = [],
    publisher: String
  ) {
    self.number = number
    self.programme = programme
    self.effectiveOn = effectiveOn
    self.publishedOn = publishedOn
    self.authors = authors
    self.publisher = publisher
  }

  /// What a version is to a day.
  public enum Standing: String, CaseIterable, Sendable { case coming, inForce, replaced }
}

/// The next version in the making: one at a time, kept in the store.
public struct ProgrammeDraft: Hashable, Sendable {
  public var programme: Programme
  /// The version that it began from.
  public var base: Int
  /// Everyone who wrote in it: none of them may publish it (R57).
  public var authors: [String]
  /// The effective day wanted; nil is the day of publication.
  public var effectiveOn: Day?
  /// Its last journal row: what is written on an older one is refused.
  public var revision: Int64
  public var savedOn: Day

  public init(
    programme: Programme,
    base: Int,
    authors: [String],
    effectiveOn: Day? = nil,
    revision: Int64,
    savedOn: Day
  ) {
    self.programme = programme
    self.base = base
    self.authors = authors
    self.effectiveOn = effectiveOn
    self.revision = revision
    self.savedOn = savedOn
  }
}

/// Every version, the draft, and what uses the one in force.
public struct Referentials: Hashable, Sendable {
  /// The oldest first.
  public var versions: [ProgrammeVersion]
  /// The number of the version in force.
  public var inForce: Int
  public var draft: ProgrammeDraft?
  public var use: ProgrammeUse
  /// Every fault of the draft.
  public var draftFaults: [ProgrammeFault]

  public init(
    versions: [ProgrammeVersion],
    inForce: Int,
    draft: ProgrammeDraft? = nil,
    use: ProgrammeUse = ProgrammeUse(),
    draftFaults: [ProgrammeFault] = []
  ) {
    self.versions = versions
    self.inForce = inForce
    self.draft = draft
    self.use = use
    self.draftFaults = draftFaults
  }

  public func version(_ number: Int) -> ProgrammeVersion? {
    versions.first { $0.number == number }
  }

  /// The newest version, in force or to come.
  public var newest: ProgrammeVersion? { versions.last }

  public func standing(of number: Int) -> ProgrammeVersion.Standing {
    number == inForce ? .inForce : number > inForce ? .coming : .replaced
  }
}

/// What is done to the draft of the next version.
public enum DraftRequest: Hashable, Sendable {
  /// Begins one from the newest version.
  case begin
  /// Writes it anew; the revision is the one that it was read at.
  case save(Programme, effectiveOn: Day?, revision: Int64)
  case discard(revision: Int64)
  /// Makes it the next version, by someone who wrote none of it (R57).
  case publish(effectiveOn: Day?, revision: Int64)
}
