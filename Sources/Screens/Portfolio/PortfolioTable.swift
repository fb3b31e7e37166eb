import Canvas
import Domain
import Phrases

/// A face as rows: figures and a bar on screen, a sentence each in text, columns in a file. All three
/// are made from the same row.
protocol PortfolioTable: Sendable {
  var context: Context { get }
  var columns: [Column] { get }
  var count: Int { get }
  /// The place of the column that holds bars.
  var barColumn: Int { get }
  /// What the signs of the bars mean.
  var legend: String { get }
  var exportHeader: [String] { get }
  var exportRows: [[String]] { get }

  func cell(_ row: Int, _ column: Int) -> TableCell
  func drawBar(_ row: Int, in room: Rect, onto canvas: inout Canvas)
  func sentence(_ row: Int) -> String
  /// The project that Enter opens; nil of a row of the region.
  func project(_ row: Int) -> String?
}

extension PortfolioTable {
  var phrases: Phrasebook { context.phrases }
  var words: PortfolioPhrases { context.phrases.steering.portfolio }
  var names: PortfolioPhrases.ColumnNames { words.columns }

  /// The sign that fills a bar, and that of the mark on it.
  var barSigns: (bar: String, mark: String) {
    context.medium.graphics == .ascii ? ("#", "|") : ("█", "┃")
  }

  /// A number, muted when it is 0.
  func number(_ value: Int) -> TableCell {
    TableCell(phrases.number(value), role: value == 0 ? .muted : .base)
  }

  /// A column of figures.
  func figures(_ title: String, _ width: Int, priority: Int = 50, isEssential: Bool = false)
    -> Column
  {
    Column(
      title,
      width: width,
      align: .trailing,
      priority: priority,
      isEssential: isEssential
    )
  }

  /// An optional figure as files write it.
  func file(_ value: Int?) -> String { value.map { String($0) } ?? "" }

  /// Hundredths as files write them.
  func decimal(_ hundredths: Int?) -> String {
    guard let hundredths else { return "" }
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// Projects and results by their ratio, all on one axis whose mark is the target to date.
struct ComparisonTable: PortfolioTable {
  let rows: [PaceRow]
  let titles: [String: String]
  let context: Context

  init(portfolio: Portfolio, result: String?, context: Context) {
    rows = portfolio.pace(of: result)
    titles = Dictionary(
      portfolio.projects.map { ($0.code, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
    self.context = context
  }

  var count: Int { rows.count }
  var barColumn: Int { 2 }
  func project(_ row: Int) -> String? {
    rows.indices.contains(row) ? rows[row].project : nil
  }

  var legend: String { words.legends.comparison(barSigns.mark, barSigns.bar) }

  var columns: [Column] {
    [
      Column(names.project, width: 7, stretch: 2, isEssential: true),
      Column(names.result, width: 8, stretch: 1, isEssential: true),
      Column("", width: 12, stretch: 4, isEssential: true),
      figures(names.ratio, 6, isEssential: true), Column(names.status, width: 6, isEssential: true),
      figures(names.validated, 7, priority: 40), figures(names.toDate, 9, priority: 30),
    ]
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    let row = rows[row]
    switch column {
    case 0: return TableCell(row.project + " " + (titles[row.project] ?? ""))
    case 1: return TableCell(context.resultName(row.result), role: .muted)
    case 3: return TableCell(context.ratio(row.ratioPercent))
    case 4:
      return row.ratioPercent == nil
        ? "" : TableCell(row.status.sign(context), role: row.status.role)
    case 5: return number(row.validated)
    case 6: return TableCell(context.whole(hundredths: row.targetToDate), role: .muted)
    default: return ""
    }
  }

  /// The axis ends at 125 %: the mark of 100 % stands at four fifths, in every row.
  func drawBar(_ row: Int, in room: Rect, onto canvas: inout Canvas) {
    guard let ratio = rows[row].ratioPercent else { return }
    canvas.draw(Gauge(value: ratio, target: 100, full: 125), in: room, role: rows[row].status.role)
  }

  func sentence(_ row: Int) -> String {
    let row = rows[row]
    let status = phrases.labels.progress(row.status)
    return words.sentences.comparison(
      "\(row.project) \(titles[row.project] ?? ""), \(context.resultName(row.result))",
      phrases.number(row.validated),
      context.whole(hundredths: row.targetToDate),
      row.ratioPercent == nil ? context.ratio(nil) : context.ratio(row.ratioPercent) + ", " + status
    )
  }

  var exportHeader: [String] {
    ["project", "result", "validated", "target_to_date", "ratio_percent", "status"]
  }

  var exportRows: [[String]] {
    rows.map {
      [
        $0.project, $0.result, String($0.validated), decimal($0.targetToDate),
        file($0.ratioPercent), $0.status.rawValue,
      ]
    }
  }
}
