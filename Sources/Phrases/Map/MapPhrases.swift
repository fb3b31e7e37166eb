/// The map of actors.
public struct MapPhrases: Sendable {
  public let title: String
  public let listTitle: String
  public let linksTitle: String
  public let twinTitle: String
  public let region: String
  public let indicative: String
  public let legend: String
  /// Which layer is shown, of how many.
  public let layer: @Sendable (String, Int, Int) -> String
  public let layerActors: String
  public let layerProjects: String
  public let layerGap: String
  public let layerClaims: String
  public let layerParticipants: String
  public let gapsOnly: String
  /// Headings of figures, with a capital.
  public let province: String
  public let actorsHeading: String
  public let communesHeading: String
  public let projectsHeading: String
  public let claimsHeading: String
  public let participantsHeading: String
  public let inhabitantsHeading: String
  public let withoutHeading: String
  public let waitingHeading: String
  public let validatedHeading: String
  /// Headings of columns, 6 cells at most.
  public let actorsShort: String
  public let communesShort: String
  public let withoutShort: String
  public let projectsShort: String
  public let claimsShort: String
  public let waitingShort: String
  public let participantsShort: String
  /// Counted things.
  public let actors: Noun
  public let communes: Noun
  public let withoutActor: Noun
  public let projects: Noun
  public let claims: Noun
  public let waiting: Noun
  public let validated: Noun
  public let participants: Noun
  public let inhabitants: Noun
  public let places: Noun
  public let links: Noun
  /// Above the names of the actors of a place.
  public let whoActs: String
  public let nobodyActs: String
  /// The nearest commune with an actor, and how far it is in kilometres.
  public let nearest: @Sendable (String, Int) -> String
  public let urban: String
  public let rural: String
  public let prefecture: String
  public let missing: String
  /// Services that no actor of the province offers.
  public let missingServices: @Sendable (String) -> String
  public let chosen: String
  public let none: String
  public let search: String
  public let noMatch: @Sendable (String) -> String
  public let searchHint: String
  public let zoomRegion: String
  public let zoomProvince: String
  /// The mode in which arrows push the map.
  public let panning: String
  public let panHint: String
  public let severalProvinces: @Sendable (Int) -> String
  public let inAll: String
  /// A name and what is said of it: `Safi : 22 acteurs`.
  public let colon: @Sendable (String, String) -> String
  /// Between facts of one sentence.
  public let separator: String
  public let linksNote: String
  public let noLinks: String
  public let noGaps: String
  public let needsCommune: String
  public let kilometres: @Sendable (Int) -> String
  public let fileName: String
  /// Which ends of a file name give which form.
  public let exportHint: String
  public let sourcesShort: String
  public let sources: String
}
