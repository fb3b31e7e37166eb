import Canvas
import Domain
import Phrases

/// Why an amount is what it is, in lines: the rule, the figure, what it took into account.
struct Reasoning {
  private(set) var lines: [Reading.Line] = []
  private let context: Context
  /// The cells before the rule and the sentence.
  static let margin = 16

  /// What the prices of an example gave says so.
  init(_ context: Context) {
    self.context = context
    guard context.programme.isExample else { return }
    lines.append(Reading.Line(context.phrases.statements.paper.example, .statusWarn))
  }

  /// Adds a step: its figure, its rule in words, and its sentence below.
  mutating func step(_ rule: String, _ figure: String, _ sentence: String) {
    let name = context.phrases.settings.rule(rule)
    lines.append(
      Reading.Line([
        Reading.Run(Self.column(figure, context) + " ", .title), Reading.Run(name, .key),
      ])
    )
    let margin = String(repeating: " ", count: Self.margin)
    lines.append(Reading.Line([Reading.Run(margin), Reading.Run(sentence)]))
  }

  /// A figure in the column of the figures: its units below those of the others.
  static func column(_ figure: String, _ context: Context) -> String {
    fit(figure, margin - 1, align: context.phrases.isRightToLeft ? .leading : .trailing)
  }

  /// Adds where a step comes from, under its sentence.
  mutating func origin(_ text: String) {
    guard !text.isEmpty else { return }
    let space = String(repeating: " ", count: Self.margin)
    lines.append(Reading.Line([Reading.Run(space), Reading.Run(text, .muted)]))
  }

  /// Adds a sum.
  mutating func total(_ name: String, _ figure: String) {
    lines.append(Reading.Line(context.phrases.map.colon(name, figure), .title))
  }

  mutating func blank() { lines.append(Reading.Line("")) }

  /// The text, under the name of what it explains.
  func reading(of subject: String) -> Reading {
    let words = context.phrases.payments
    return Reading(
      title: words.explains(context.phrases.name(ofCode: subject)),
      lines: lines,
      fileName: "\(words.explainFile)-\(subject.replacing("|", with: "-")).txt"
    )
  }
}
