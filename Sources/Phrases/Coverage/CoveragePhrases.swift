public import Domain

/// The screen of coverage: who is missing where.
public struct CoveragePhrases: Sendable {
  /// Titles of the faces, with their short names.
  public let services: String
  public let groups: String
  public let communes: @Sendable (String) -> String
  public let gaps: String
  public let servicesShort: String
  public let groupsShort: String
  public let communesShort: String
  public let gapsShort: String
  /// What the cells count.
  public let actors: String
  public let capacity: String
  public let ratio: String
  /// A way of counting, lower case: `recensement`.
  public let method: @Sendable (NeedMethod) -> String
  /// Where the needs come from: the method and its sources.
  public let origin: @Sendable (_ method: String, _ sources: String) -> String
  /// A method for which nobody gave a figure.
  public let noFigure: @Sendable (_ method: String) -> String
  /// Headings of columns.
  public let province: String
  public let commune: String
  public let what: String
  public let need: String
  public let present: String
  public let serving: String
  public let population: String
  public let person: String
  public let due: String
  /// Counted things.
  public let gapNoun: Noun
  public let actorNoun: Noun
  public let inhabitantNoun: Noun
  /// Sentences of gaps: a place, then what is missing there.
  public let noService: @Sendable (_ place: String, _ service: String) -> String
  public let noGroup: @Sendable (_ place: String, _ group: String) -> String
  public let lowRatio: @Sendable (_ place: String, _ subject: String, _ percent: String) -> String
  public let bareCommune: @Sendable (_ place: String, _ inhabitants: String) -> String
  /// A need with where it comes from.
  public let needOf: @Sendable (_ quantity: String, _ method: String, _ origin: String) -> String
  /// What a cell says: actors, capacity, those without one, and the ratio when it is known.
  public let cell: @Sendable (_ actors: String, _ capacity: String, _ unknown: Int) -> String
  public let cellRatio: @Sendable (String) -> String
  /// Who sees to a gap, and by when.
  public let entrusted: @Sendable (_ person: String, _ due: String?) -> String
  public let late: String
  public let nobody: String
  public let missing: String
  public let noGaps: String
  public let noGroups: String
  /// The dialog that entrusts gaps.
  public let assignTitle: @Sendable (Int) -> String
  public let note: String
  public let assignButton: String
  public let assigned: @Sendable (_ count: Int, _ person: String) -> String
  public let released: @Sendable (Int) -> String
  public let assignStep: String
  public let undone: String
  public let fileName: String
}
