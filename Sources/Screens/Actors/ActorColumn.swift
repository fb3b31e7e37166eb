import Canvas
import Domain
import Phrases

/// A column of the registry, and how it gives way when the list is narrow.
enum ActorColumn: String, CaseIterable, Sendable {
  case name, kind, province, services, projects, links, freshness, updated, completeness, code

  /// The columns that the person has not hidden; the name always shows.
  static func shown(_ context: Context) -> [ActorColumn] {
    allCases.filter { $0 == .name || !context.preferences.hiddenColumns.contains($0.key) }
  }

  /// The name under which a hidden column is kept.
  var key: String { "actors." + rawValue }

  func title(_ words: ActorPhrases) -> String {
    switch self {
    case .name: words.name
    case .kind: words.kind
    case .province: words.province
    case .services: words.services
    case .projects: words.projectsShort
    case .links: words.links
    case .freshness: words.freshness
    case .updated: words.updated
    case .completeness: "%"
    case .code: words.codeColumn
    }
  }

  /// The order that a click on the heading asks for.
  var order: ActorOrder? {
    switch self {
    case .name: .name
    case .kind: .kind
    case .updated, .freshness: .recorded
    case .code: .code
    case .completeness: .completeness
    case .province, .services, .projects, .links: nil
    }
  }

  func column(_ words: ActorPhrases, sort: Column.Sort?) -> Column {
    let title = title(words)
    return switch self {
    case .name:
      Column(title, width: 22, stretch: 3, priority: 100, isEssential: true, sort: sort)
    case .kind: Column(title, width: 12, stretch: 1, priority: 60, sort: sort)
    case .province: Column(title, width: 13, stretch: 1, priority: 80)
    case .services: Column(title, width: 6, priority: 75)
    case .projects: Column(title, width: 5, align: .trailing, priority: 40)
    case .links: Column(title, width: 5, align: .trailing, priority: 45)
    case .freshness: Column(title, width: 3, align: .centre, priority: 70)
    case .updated: Column(title, width: 10, priority: 65, sort: sort)
    case .completeness: Column(title, width: 4, align: .trailing, priority: 35, sort: sort)
    case .code: Column(title, width: 12, priority: 20, sort: sort)
    }
  }

  func cell(_ row: ActorRow, in context: Context) -> TableCell {
    let words = context.phrases.actors
    let actor = row.actor
    let isClosed = Freshness(row, on: context.today) == .inactive
    switch self {
    case .name: return TableCell(context.phrases.name(actor), role: isClosed ? .muted : .base)
    case .kind: return TableCell(context.phrases.labels.actorKind(actor.kind))
    case .province: return TableCell(ActorColumn.province(actor, context.phrases))
    case .services: return TableCell(ServiceCode.letters(actor.services, words))
    case .projects: return TableCell(context.phrases.number(row.projects.count))
    case .links: return TableCell(context.phrases.number(row.relations))
    case .freshness:
      let freshness = Freshness(row, on: context.today)
      return TableCell(freshness.sign, role: freshness.role)
    case .updated: return TableCell(actor.recordedOn.map(context.phrases.day) ?? "")
    case .completeness:
      let share = actor.completeness
      return TableCell(context.phrases.number(share), role: share < 50 ? .statusWarn : .base)
    case .code: return TableCell(actor.code)
    }
  }

  /// The province of the seat, or the first one served, and how many more there are.
  private static func province(_ actor: Actor, _ phrases: Phrasebook) -> String {
    let words = phrases.actors
    let seat = provinceCode(ofCommune: actor.seatCommune)
    var served: [String] = []
    for place in actor.provinces {
      let province = provinceCode(ofCommune: place) ?? place
      if !served.contains(province) { served.append(province) }
    }
    guard let first = seat ?? served.first else { return words.noProvince }
    let others = served.count { $0 != first }
    let name = phrases.province(first)
    return others == 0 ? name : words.severalProvinces(name, others)
  }
}
