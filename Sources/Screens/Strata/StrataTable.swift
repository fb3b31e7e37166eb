import Canvas
import Domain
import Phrases

/// The strata as rows of a table and of a file.
struct StrataTable: Sendable {
  let rows: [StratumRow]
  let context: Context

  private var words: VerificationPhrases { context.phrases.verification }

  var columns: [Column] {
    [
      Column("", width: 1, isEssential: true),
      Column(words.stratum, width: 20, stretch: 2, isEssential: true),
      Column(words.state, width: 10, priority: 90),
      Column(context.phrases.strata.population, width: 10, align: .trailing, priority: 70),
      Column(words.size, width: 7, align: .trailing, priority: 80),
      Column(words.examined, width: 6, align: .trailing, priority: 60),
      Column(words.confirmed, width: 10, align: .trailing, priority: 50),
      Column(words.gap, width: 8, align: .trailing, priority: 85),
      Column(words.effect, width: 18, stretch: 1, priority: 75),
      Column(words.amount, width: 12, align: .trailing, priority: 40),
      Column(words.drawnBy, width: 16, stretch: 1, priority: 30),
      Column(words.drawSeed, width: 12, priority: 20),
    ]
  }

  func cell(_ index: Int, _ column: Int) -> TableCell {
    let row = rows[index]
    let numbers = context.phrases.numbers
    let isDrawn = row.status != .drawable
    switch column {
    case 0: return TableCell(row.status.sign(context.medium.graphics), role: row.status.role)
    case 1: return TableCell(context.phrases.name(row.stratum))
    case 2: return TableCell(context.phrases.labels.stratumStatus(row.status))
    case 3: return TableCell(numbers.number(row.population))
    case 4: return TableCell(numbers.number(row.size), role: isDrawn ? .base : .muted)
    case 5: return TableCell(isDrawn ? numbers.number(row.examined) : "")
    case 6: return TableCell(isDrawn ? numbers.number(row.confirmed) : "")
    case 7: return TableCell(row.gap.map { numbers.rate($0) } ?? "—")
    case 8: return TableCell(effectText(row))
    case 9: return TableCell(numbers.bareAmount(row.gross))
    case 10: return TableCell(row.drawnBy.map { context.personName($0) } ?? "", role: .muted)
    default: return TableCell(row.seed ?? "", role: .muted)
    }
  }

  private func effectText(_ row: StratumRow) -> String {
    guard let effect = row.effect else { return "" }
    let bound =
      effect == .extrapolate ? row.bound.map { " −" + context.phrases.numbers.rate($0) } ?? "" : ""
    return context.phrases.labels.effect(effect) + bound
  }

  var exportHeader: [String] {
    [
      "stratum", "status", "population", "size", "examined", "confirmed", "gap_bp", "effect",
      "bound_bp", "gross_centimes", "drawn_by", "seed", "population_sha256",
    ]
  }

  var exportRows: [[String]] {
    rows.map { row in
      [
        row.stratum.code, row.status.rawValue, String(row.population), String(row.size),
        String(row.examined), String(row.confirmed), row.gap.map { String($0) } ?? "",
        row.effect?.rawValue ?? "", row.bound.map { String($0) } ?? "",
        String(row.gross.centimes), row.drawnBy ?? "", row.seed ?? "", row.fingerprint ?? "",
      ]
    }
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
