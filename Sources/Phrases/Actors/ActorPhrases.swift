/// The registry of actors.
public struct ActorPhrases: Sendable {
  public let title: String
  /// Headings of columns.
  public let name: String
  public let kind: String
  public let province: String
  public let services: String
  public let updated: String
  public let links: String
  public let history: String
  public let freshness: String
  public let projectsShort: String
  public let codeColumn: String
  /// One letter for each of guidance, training, placement, financing, follow-up.
  public let serviceLetters: [String]
  /// What `+` after the letters says.
  public let others: String
  public let noProvince: String
  public let severalProvinces: @Sendable (String, Int) -> String
  /// Names of a record's parts, also of a form's fields.
  public let code: String
  public let servicesName: String
  public let nameArabic: String
  public let seat: String
  public let provinces: String
  public let groups: String
  public let capacity: String
  public let ice: String
  public let contact: String
  public let contactRole: String
  public let phone: String
  public let email: String
  public let source: String
  public let recorded: String
  public let closed: String
  public let projects: String
  public let operatorRole: String
  public let partnerRole: String
  /// Persons that it can serve in a year.
  public let perYear: @Sendable (String) -> String
  public let nothing: String
  public let actors: Noun
  public let linkCount: Noun
  /// How old a record is, with its number of days.
  public let fresh: @Sendable (Int) -> String
  public let ageing: @Sendable (Int) -> String
  public let stale: @Sendable (Int) -> String
  public let undated: String
  public let inactive: @Sendable (String) -> String
  public let since: @Sendable (String) -> String
  public let until: @Sendable (String) -> String
  public let noLinks: String
  public let noProjects: String
  public let noHistory: String
  public let created: String
  public let unchanged: String
  /// The name of a part of a record, from the journal's key.
  public let part: @Sendable (String) -> String
  public let empty: String
  public let showPhone: String
  public let legend: String
  /// Forms.
  public let newTitle: String
  public let editTitle: @Sendable (String) -> String
  public let save: String
  public let seatHint: String
  public let severalHint: String
  public let iceHint: String
  public let phoneHint: String
  public let sourceHint: String
  public let closedHint: String
  public let checkTitle: String
  public let checkText: String
  public let iceOdd: @Sendable (String) -> String
  public let phoneOdd: @Sendable (String) -> String
  public let emailOdd: @Sendable (String) -> String
  public let saveAnyway: String
  public let correct: String
  public let saved: @Sendable (String) -> String
  public let alreadySame: String
  /// Steps that can be undone.
  public let editStep: @Sendable (String) -> String
  public let newStep: @Sendable (String) -> String
  public let undoTitle: @Sendable (String) -> String
  public let undoText: String
  public let undoNew: String
  public let undoButton: String
  public let undone: @Sendable (String) -> String
  /// Other commands.
  public let compareTitle: String
  public let compareNeedsTwo: String
  public let exportName: String
  public let copied: @Sendable (String) -> String
  public let request: @Sendable (String, String) -> String
  public let requestCopied: @Sendable (String) -> String
}
