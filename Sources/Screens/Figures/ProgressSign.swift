import Canvas
import Domain
import Phrases

/// How a status of progress is shown: shape, code and role together (ux.md D5).
extension ProgressStatus {
  /// The role that a theme colours.
  var role: CellRole {
    switch self {
    case .ok: .statusOK
    case .watch: .statusWarn
    case .late: .statusBad
    }
  }

  /// The shape alone.
  func glyph(_ graphics: Graphics) -> String {
    let ascii = graphics == .ascii
    return switch self {
    case .ok: ascii ? "o" : "●"
    case .watch: ascii ? "^" : "▲"
    case .late: ascii ? "#" : "■"
    }
  }

  /// Shape and code: `■ RET`.
  func sign(_ context: Context) -> String {
    glyph(context.medium.graphics) + " " + context.phrases.labels.progressCode(self)
  }
}

extension Context {
  /// A ratio in percent; a dash where there is no target to date.
  func ratio(_ percent: Int?) -> String { percent.map(phrases.percent) ?? "–" }

  /// A quantity in hundredths, such as a target to date, as screens show it: whole, half up. Files and
  /// JSON keep the exact figure.
  func whole(hundredths value: Int) -> String { phrases.number(wholeQuantity(hundredths: value)) }

  /// The legend of gauges: the sign of the target to date, and that of what is validated.
  var gaugeLegend: String {
    let ascii = medium.graphics == .ascii
    return phrases.dashboard.figures.legend(ascii ? "|" : "┃", ascii ? "#" : "█")
  }
}

/// A quantity in hundredths, half up to a whole number.
func wholeQuantity(hundredths value: Int) -> Int {
  let shifted = value + 50
  return shifted >= 0 ? shifted / 100 : -((99 - shifted) / 100)
}
