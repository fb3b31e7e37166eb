import Canvas
import Domain
import Phrases

/// What belongs to a row and stands in another tab: the prices of a result, the results of a mechanism.
extension ReferentialLook {
  /// Whether the rows of the tab have anything that belongs to them.
  var hasRelated: Bool {
    switch tab {
    case .results, .prices, .mechanisms, .groups: true
    case .reasons, .settings, .versions: false
    }
  }

  /// The name of the tab that it stands in.
  var relatedTitle: String { words.tab(tab == .mechanisms ? .result : .price) }

  /// What belongs to a row, from the same words as its own tab.
  func related(_ row: Row) -> [Line] {
    guard case .entry(let entry, _) = row else { return [] }
    switch entry.section {
    case .result: return prices(.result, entry.name) + mechanism(of: entry)
    case .price: return prices(.result, entry[.result]?.text ?? "")
    case .group: return prices(.group, entry.name)
    case .mechanism:
      return programme.entries.filter {
        $0.section == .result && $0[.mechanism]?.text == entry.name
      }.map { Line(name: $0.name, value: ReferentialLook.label(of: $0, context)) }
    case .programme, .bonus, .reason, .person: return []
    }
  }

  private func prices(_ key: ProgrammeKey, _ code: String) -> [Line] {
    programme.entries.filter { $0.section == .price && $0[key]?.text == code }.map { price in
      let result = key == .group ? (price[.result]?.text ?? "") + " · " : ""
      return Line(
        name: result + whom(price),
        value: text(.amount, price[.amount]) + " · " + validity(price)
      )
    }
  }

  /// The mechanism of a result: how much of it is verified, and what each gap does.
  private func mechanism(of entry: ProgrammeEntry) -> [Line] {
    guard let code = entry[.mechanism]?.text,
      let own = programme.entries.first(where: { $0.section == .mechanism && $0.name == code })
    else { return [] }
    let label = ReferentialLook.label(of: own, context)
    let bands: [String] =
      if case .bands(let bands)? = own[.bands] { bands.map(bandText) } else { [] }
    return [
      Line(name: "", value: ""),
      Line(name: "", value: context.phrases.map.colon(words.tab(.mechanism), label), role: .title),
    ]
      + ([text(.kind, own[.kind])] + bands).map { Line(name: "", value: $0) }
  }
}

extension ReferentialsScreen {
  func drawRelated(_ look: ReferentialLook, in area: Rect, onto canvas: inout Canvas) {
    guard let row = current(look) else {
      canvas.box(area)
      return
    }
    let lines = look.related(row)
    let room = canvas.box(area, title: look.relatedTitle, titleRight: look.name(of: row))
      .inset(horizontal: 1, vertical: 0)
    if lines.isEmpty {
      canvas.paragraph(look.words.notes.empty, in: room, role: .muted)
    }
    canvas.draw(lines.prefix(room.height), in: room)
  }
}
