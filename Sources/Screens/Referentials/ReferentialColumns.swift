import Canvas
import Domain
import Phrases

/// The columns of each tab, and their cells.
extension ReferentialLook {
  var columns: [Column] {
    let heads = words.columns
    let code = Column(heads.code, width: 8, priority: 100, isEssential: true)
    let label = Column(heads.label, width: 16, stretch: 3, priority: 90, isEssential: true)
    let claims = Column(heads.claims, width: 7, align: .trailing, priority: 60)
    switch tab {
    case .results:
      return [
        code, label, Column(heads.level, width: 12, stretch: 1, priority: 50),
        Column(heads.mechanism, width: 10, priority: 70),
        Column(heads.evidence, width: 14, stretch: 1, priority: 30), claims,
      ]
    case .prices:
      return [
        Column(heads.result, width: 8, priority: 100, isEssential: true),
        Column(heads.whom, width: 16, stretch: 2, priority: 90, isEssential: true),
        Column(heads.amount, width: 13, align: .trailing, priority: 95, isEssential: true),
        Column(heads.validity, width: 22, stretch: 1, priority: 60), claims,
      ]
    case .mechanisms:
      return [
        code, label, Column(heads.kind, width: 14, stretch: 1, priority: 50),
        Column(heads.coverage, width: 16, stretch: 1, priority: 70),
        Column(heads.bands, width: 8, align: .trailing, priority: 40), claims,
      ]
    case .groups:
      return [code, label, Column(heads.bonus, width: 9, align: .trailing, priority: 80), claims]
    case .reasons: return [code, label, Column(heads.keep, width: 9, align: .trailing)]
    case .settings: return [Column(heads.setting, width: 14, isEssential: true), label]
    case .versions:
      return [
        Column(heads.version, width: 7, priority: 100, isEssential: true),
        Column(heads.standing, width: 14, priority: 95, isEssential: true),
        Column(heads.effective, width: 10, priority: 90, isEssential: true),
        Column(heads.author, width: 16, stretch: 1, priority: 40),
        Column(heads.publisher, width: 16, stretch: 1, priority: 50),
      ]
    }
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    guard rows.indices.contains(row) else { return "" }
    switch rows[row] {
    case .entry(let entry, _):
      let cells = self.cells(entry, rows[row])
      var cell = cells.indices.contains(column) ? cells[column] : ""
      if column == 0, !faults(of: rows[row]).isEmpty {
        cell = TableCell("▲ " + cell.text, role: .statusBad)
      }
      return cell
    case .version(let version): return versionCell(version, column)
    case .draft(let draft): return draftCell(draft, column)
    }
  }

  private func cells(_ entry: ProgrammeEntry, _ row: Row) -> [TableCell] {
    let label = TableCell(ReferentialLook.label(of: entry, context))
    let code = TableCell(entry.name)
    let claims = TableCell(use(of: row).map { context.phrases.number($0.claims) } ?? "")
    switch tab {
    case .results:
      return [
        code, label, TableCell(text(.level, entry[.level])),
        TableCell(entry[.mechanism]?.text ?? ""), TableCell(text(.evidence, entry[.evidence])),
        claims,
      ]
    case .prices:
      return [
        TableCell(entry[.result]?.text ?? ""), TableCell(whom(entry)),
        TableCell(text(.amount, entry[.amount])), TableCell(validity(entry)), claims,
      ]
    case .mechanisms:
      let bands = if case .bands(let bands)? = entry[.bands] { bands.count } else { 0 }
      return [
        code, label, TableCell(text(.kind, entry[.kind])), TableCell(coverage(entry)),
        TableCell(context.phrases.number(bands)), claims,
      ]
    case .groups: return [code, label, TableCell(text(.bonus, entry[.bonus])), claims]
    case .reasons: return [code, label, TableCell(text(.keep, entry[.keep]))]
    case .settings:
      let value = entry.section == .bonus ? text(.mode, entry[.mode]) : text(.title, entry[.title])
      return [TableCell(words.section(entry.section)), TableCell(value)]
    case .versions: return []
    }
  }

  private func coverage(_ entry: ProgrammeEntry) -> String {
    if let share = entry[.share] { return text(.share, share) }
    if let confidence = entry[.confidence], let margin = entry[.margin] {
      return context.phrases.percent(Int(confidence.text) ?? 0) + " ± " + text(.margin, margin)
    }
    return text(.coverage, entry[.coverage])
  }

  private func versionCell(_ version: ProgrammeVersion, _ column: Int) -> TableCell {
    let standing = board.standing(of: version.number)
    switch column {
    case 0: return TableCell(context.phrases.number(version.number))
    case 1:
      let role: CellRole =
        switch standing {
        case .inForce: .statusOK
        case .coming: .statusInfo
        case .replaced: .muted
        }
      return TableCell(words.standing(standing.rawValue), role: role)
    case 2: return TableCell(context.phrases.day(version.effectiveOn))
    case 3: return TableCell(names(version.authors))
    default:
      return TableCell(version.publisher.isEmpty ? "–" : context.personName(version.publisher))
    }
  }

  private func draftCell(_ draft: ProgrammeDraft, _ column: Int) -> TableCell {
    switch column {
    case 0: TableCell(context.phrases.number(nextNumber))
    case 1: TableCell(words.standing("draft"), role: .statusNew)
    case 2: TableCell(draft.effectiveOn.map(context.phrases.day) ?? "–")
    case 3: TableCell(names(draft.authors))
    default: ""
    }
  }

  /// The rows of the tab in lines of text, from the same words as its table.
  var twin: TextTwin {
    let lines = rows.indices.flatMap { row -> [TextTwin.Line] in
      let details = details(rows[row]).map { line in
        TextTwin.Line("  " + (line.name.isEmpty ? line.value : line.name + " " + line.value))
      }
      return [TextTwin.Line(name(of: rows[row]), isHeading: true, item: row)] + details
    }
    return TextTwin(
      title: words.notes.twin(title),
      lines: lines.isEmpty ? [TextTwin.Line(words.notes.empty)] : lines
    )
  }
}
