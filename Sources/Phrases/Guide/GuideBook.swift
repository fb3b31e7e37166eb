/// The guide of results-based financing, in one language: pages, glossary, cases.
public struct GuideBook: Sendable {
  public let pages: [GuidePage]
  public let cases: [CaseStudy]
  public let words: GuideWords

  /// The page of a subject; every subject has one.
  public func page(_ id: GuidePageID) -> GuidePage? { pages.first { $0.id == id } }
}

/// The subjects of the guide, in the order in which they are read.
public enum GuidePageID: String, CaseIterable, Hashable, Sendable {
  case whatItIs, whenItFits, fields, parameters, results, prices, verification, selection
  case agreement, cycle, paying, distortions, learning
}

/// One page of the guide.
///
/// The text is a small Markdown: `## ` begins a heading, `- ` an item, an empty line a paragraph;
/// `[words](kind:name)` is a link, to a `page:`, a `term:`, a `case:` or a screen (`fbr:`); and
/// `[^name]` names the `GuideSource` of the figures before it.
public struct GuidePage: Hashable, Sendable {
  public let id: GuidePageID
  public let title: String
  public let text: String

  init(_ id: GuidePageID, _ title: String, _ text: String) {
    self.id = id
    self.title = title
    self.text = text
  }
}

/// A programme that exists or existed: what it paid for, how, and what happened.
public struct CaseStudy: Hashable, Sendable {
  public let id: CaseID
  public let programme: String
  public let country: String
  public let years: String
  public let result: String
  public let price: String
  public let structure: String
  public let outcome: String
}

/// The programmes that the cases tell of.
public enum CaseID: String, CaseIterable, Hashable, Sendable {
  case moroccoPilot, workProgramme, workAndHealth, innovationFund, moveForward
  case empleandoFuturo, caliProgresa, empleate, bogotaIncluyente, proyecta
  case palestine, nepal, skillBond, dduGKY, tunisia

  /// Where each of its figures comes from.
  public var sources: [GuideSource] {
    switch self {
    case .moroccoPilot: [.evaluation, .grantees, .calculation]
    case .workProgramme: [.workProgramme, .parkingBritain, .calculation]
    case .workAndHealth: [.workAndHealth]
    case .innovationFund: [.innovationFund]
    case .moveForward: [.moveForward, .calculation]
    case .empleandoFuturo: [.empleandoFuturo]
    case .caliProgresa: [.caliProgresa]
    case .empleate: [.creamingColombia]
    case .bogotaIncluyente: [.bogotaIncluyente]
    case .proyecta: [.proyecta, .calculation]
    case .palestine: [.palestine, .calculation]
    case .nepal: [.nepal, .calculation]
    case .skillBond: [.skillBond, .calculation]
    case .dduGKY: [.placementIndia, .documentChecks]
    case .tunisia: [.placementTunisia]
    }
  }
}

/// The words around the guide's texts.
public struct GuideWords: Sendable {
  public let contents: String
  public let guide: String
  public let glossary: String
  public let cases: String
  public let compared: String
  public let ownPages: String
  public let ownCases: String
  public let sources: String
  public let bookmarks: String
  public let noBookmark: String
  public let bookmarked: String
  public let unbookmarked: String
  public let search: String
  public let noMatch: String
  public let noLink: String
  public let country: String
  public let years: String
  public let result: String
  public let price: String
  public let structure: String
  public let outcome: String
  public let confirmed: String
  public let secondary: String
  public let calculated: String
  /// How many matches there are, of which this one is in front.
  public let match: @Sendable (Int, Int) -> String
  /// Which link of the page is in front.
  public let link: @Sendable (Int, Int) -> String
}
