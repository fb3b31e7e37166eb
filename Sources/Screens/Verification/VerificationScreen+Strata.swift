import Canvas
import Domain
import Phrases

/// The state of the strata.
extension VerificationScreen {
  func drawStrata(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.verification
    let rows = strata.value ?? []
    let inside = canvas.box(
      area,
      title: words.strataTitle,
      footerRight: context.phrases.lists.position(
        min(rows.count, stratumPosition.cursor + 1),
        rows.count
      ),
      active: !bar.isOpen
    )
    guard !rows.isEmpty else {
      let text = strata.isWaiting ? "…" : words.strataEmpty
      canvas.paragraph(text, in: inside.inset(horizontal: 1, vertical: 0), role: .muted)
      return
    }
    let columns = [
      Column("", width: 1, isEssential: true),
      Column(words.stratum, width: 20, stretch: 2, isEssential: true),
      Column(words.state, width: 10, priority: 90),
      Column(words.population, width: 7, align: .trailing, priority: 70),
      Column(words.size, width: 7, align: .trailing, priority: 80),
      Column(words.examined, width: 6, align: .trailing, priority: 60),
      Column(words.confirmed, width: 6, align: .trailing, priority: 50),
      Column(words.gap, width: 8, align: .trailing, priority: 85),
      Column(words.effect, width: 18, stretch: 1, priority: 75),
      Column(words.amount, width: 12, align: .trailing, priority: 40),
      Column(words.drawnBy, width: 16, stretch: 1, priority: 30),
      Column(words.drawSeed, width: 12, priority: 20),
    ]
    var position = stratumPosition
    position.settle(count: rows.count, height: max(1, inside.height - 1))
    let table = Table(
      id: "strata",
      columns: columns,
      count: rows.count,
      position: position,
      isFocused: !bar.isOpen
    )
    canvas.draw(table, in: inside) { row, column in
      self.cell(rows[row], column, context)
    }
  }

  private func cell(_ row: StratumRow, _ column: Int, _ context: Context) -> TableCell {
    let numbers = context.phrases.numbers
    let labels = context.phrases.labels
    let isDrawn = row.status != .drawable
    switch column {
    case 0: return TableCell(row.status.sign(context.medium.graphics), role: row.status.role)
    case 1: return TableCell(row.stratum.code)
    case 2: return TableCell(labels.stratumStatus(row.status))
    case 3: return TableCell(numbers.number(row.population))
    case 4: return TableCell(numbers.number(row.size), role: isDrawn ? .base : .muted)
    case 5: return TableCell(isDrawn ? numbers.number(row.examined) : "")
    case 6: return TableCell(isDrawn ? numbers.number(row.confirmed) : "")
    case 7: return TableCell(row.gap.map { numbers.rate($0) } ?? "—")
    case 8: return TableCell(effectText(row, context))
    case 9: return TableCell(numbers.bareAmount(row.gross))
    case 10: return TableCell(row.drawnBy.map { context.personName($0) } ?? "", role: .muted)
    default: return TableCell(row.seed ?? "", role: .muted)
    }
  }

  private func effectText(_ row: StratumRow, _ context: Context) -> String {
    guard let effect = row.effect else { return "" }
    let bound =
      effect == .extrapolate ? row.bound.map { " −" + context.phrases.numbers.rate($0) } ?? "" : ""
    return context.phrases.labels.effect(effect) + bound
  }
}

extension StratumRow.Status {
  func sign(_ graphics: Graphics) -> String {
    let ascii = graphics == .ascii
    switch self {
    case .drawable: return ascii ? "." : "○"
    case .open: return ascii ? "+" : "◆"
    case .closed: return ascii ? "o" : "●"
    case .suspended: return ascii ? "#" : "■"
    }
  }

  var role: CellRole {
    switch self {
    case .drawable: .statusNew
    case .open: .statusInfo
    case .closed: .statusOK
    case .suspended: .statusBad
    }
  }
}
