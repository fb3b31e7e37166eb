import Canvas
import Domain
import Phrases

/// A line of an actor's record as it is shown.
enum CardLine: Hashable, Sendable {
  case pair(String, String)
  case heading(String)
  case text(String, CellRole)
  case empty
}

/// An actor's record, put into lines.
struct ActorCard {
  let row: ActorRow
  let detail: ActorDetail?
  let projects: [ProjectRow]
  /// Whether the telephone is shown whole.
  let showsPhone: Bool
  let context: Context

  private var actor: Actor { row.actor }
  private var words: ActorPhrases { context.phrases.actors }

  /// Name and place of what it is and does.
  var activity: [CardLine] {
    [
      .pair(words.kind, context.phrases.labels.actorKind(actor.kind)),
      .pair(words.seat, ActorCard.seat(actor, context.phrases) ?? words.nothing),
      .pair(
        words.provinces,
        joined(actor.provinces.map { ActorCard.placeName($0, context.phrases) })
      ),
      .pair(words.servicesName, joined(actor.services.map(context.phrases.labels.word))),
      .pair(words.groups, joined(actor.groups.map(context.groupName))),
      .pair(
        words.capacity,
        actor.capacity.map { words.perYear(context.phrases.number($0)) } ?? words.nothing
      ),
    ]
  }

  /// Who answers, and where the record comes from.
  var origin: [CardLine] {
    let phone = showsPhone ? actor.phone : masked(phone: actor.phone)
    let contact = [actor.contactName, actor.contactRole].filter { !$0.isEmpty }
    var lines: [CardLine] = [
      .pair(words.contact, joined(contact)),
      .pair(
        words.phone,
        phone.isEmpty || showsPhone ? joined([phone]) : "\(phone) (\(words.showPhone))"
      ),
      .pair(words.email, joined([actor.email])),
      .pair(words.ice, joined([actor.ice])),
      .pair(words.source, joined([actor.source])),
      .pair(words.recorded, actor.recordedOn.map(context.phrases.day) ?? words.nothing),
    ]
    if let closed = actor.closedOn {
      lines.append(.pair(words.closed, context.phrases.day(closed)))
    }
    return lines
  }

  var freshness: CardLine {
    let freshness = Freshness(row, on: context.today)
    if !actor.mergedInto.isEmpty {
      let words = context.phrases.cartography.registry
      return .text(words.mergedInto(actor.mergedInto), .muted)
    }
    return .text(freshness.sentence(row, in: context), freshness.role)
  }

  /// How much of the record is filled, and what is missing.
  var completeness: CardLine {
    let registry = context.phrases.cartography.registry
    let missing = actor.missingParts.map(registry.missingPart).joined(separator: ", ")
    return .pair(
      registry.completeness,
      missing.isEmpty ? registry.complete : registry.missing(actor.completeness, missing)
    )
  }

  /// Projects with the actor's part in each.
  var projectLines: [CardLine] {
    if row.projects.isEmpty { return [.text(words.noProjects, .muted)] }
    return row.projects.map { code in
      guard let project = projects.first(where: { $0.project.code == code })?.project else {
        return .text(code, .base)
      }
      let role = project.operatorCode == actor.code ? words.operatorRole : words.partnerRole
      return .text("\(code)  \(project.title) (\(role))", .base)
    }
  }

  /// Links with the name at their other end; an arrow tells who acts on whom.
  var linkLines: [CardLine] {
    guard let detail else { return [.text(context.phrases.shell.loading, .muted)] }
    if detail.relations.isEmpty { return [.text(words.noLinks, .muted)] }
    let isPlain = context.medium.graphics == .ascii
    return detail.relations.map { row in
      let isOutgoing = row.relation.from == actor.code
      let phrases = context.phrases
      let arrow =
        isOutgoing ? (isPlain ? "->" : phrases.forward) : (isPlain ? "<-" : phrases.backward)
      let kind = context.phrases.labels.relation(row.relation.kind)
      var parts = ["\(arrow) \(kind) · \(row.otherName)"]
      if let since = row.relation.since { parts.append(words.since(context.phrases.day(since))) }
      if let until = row.relation.until { parts.append(words.until(context.phrases.day(until))) }
      let isOver = !row.relation.isInForce(on: context.today)
      return .text(parts.joined(separator: context.phrases.labels.comma), isOver ? .muted : .base)
    }
  }

  /// The whole record, section by section.
  var whole: [CardLine] {
    activity + [.empty] + origin
      + [completeness, .empty, freshness, .empty, .heading(words.projects)]
      + projectLines + [.empty, .heading(words.links)] + linkLines
      + [.empty, .heading(words.history)] + historyLines
  }

  private func joined(_ texts: [String]) -> String {
    let kept = texts.filter { !$0.isEmpty }
    return kept.isEmpty ? words.nothing : kept.joined(separator: context.phrases.labels.comma)
  }

  /// The commune of the seat with its province.
  static func seat(_ actor: Actor, _ phrases: Phrasebook) -> String? {
    actor.seatCommune.isEmpty ? nil : phrases.place(actor.seatCommune)
  }

  /// The name of a province or of a commune.
  static func placeName(_ code: String, _ phrases: Phrasebook) -> String {
    Territory.commune(code).map { phrases.name($0) } ?? phrases.province(code)
  }
}

/// Drawing.
extension Canvas {
  /// Draws lines of a record from one on, and returns how many there are once they are wrapped.
  @discardableResult
  mutating func draw(_ lines: [CardLine], in area: Rect, scroll: Int = 0) -> Int {
    let names = lines.map { line in
      if case .pair(let name, _) = line { cellWidth(of: name) } else { 0 }
    }
    let width = min(names.max() ?? 0, area.width / 2)
    var row = -scroll
    for line in lines {
      switch line {
      case .empty: row += 1
      case .heading(let text):
        put(text, row: row, in: area, role: .title)
        row += 1
      case .text(let text, let role):
        for part in wrapped(text, width: area.width) {
          put(part, row: row, in: area, role: role)
          row += 1
        }
      case .pair(let name, let value):
        put(name, row: row, in: area, role: .muted)
        let room = Rect(
          x: area.x + width + 1,
          y: area.y,
          width: area.width - width - 1,
          height: area.height
        )
        for part in wrapped(value, width: room.width) {
          put(part, row: row, in: room, role: .base)
          row += 1
        }
      }
    }
    return row + scroll
  }

  private mutating func put(_ text: String, row: Int, in area: Rect, role: CellRole) {
    guard row >= 0, row < area.height else { return }
    put(text, in: Rect(x: area.x, y: area.y + row, width: area.width, height: 1), role: role)
  }
}
