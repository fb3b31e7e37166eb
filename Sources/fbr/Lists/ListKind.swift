import Domain
import Phrases

/// What `fbr list` and `fbr show` know of (R98).
enum ListKind: String, CaseIterable {
  case actors, relations, projects, targets, participants, claims, findings, cnss, needs, stakes
  case strata, statements, results, prices, mechanisms, persons, periods

  /// The kind as it is typed: its plural, or its singular.
  init(typed text: String) throws(UsageFault) {
    if let kind = ListKind(rawValue: text) {
      self = kind
    } else if let kind = ListKind.allCases.first(where: { $0.singular == text }) {
      self = kind
    } else {
      throw .badValue(text, place: "KIND", known: ListKind.allCases.map(\.rawValue))
    }
  }

  private var singular: String {
    switch self {
    case .strata: "stratum"
    case .cnss: "cnss"
    default: String(rawValue.dropLast())
    }
  }

  /// The file that the kind can be imported from.
  var importKind: ImportKind? { ImportKind(rawValue: rawValue) }

  /// Whether its rows say what the programme gives or pays, so that an example must say it is one.
  var showsReferential: Bool {
    switch self {
    case .claims, .findings, .strata, .statements, .results, .prices, .mechanisms: true
    case .actors, .relations, .projects, .targets, .participants, .cnss, .needs, .stakes, .persons,
      .periods:
      false
    }
  }

  /// The fields that its lists are filtered by; nil when they are not.
  var catalog: FilterCatalog? {
    self == .findings ? .claims : FilterCatalog.of(list: rawValue)
  }
}
