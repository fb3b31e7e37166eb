import Canvas
import Domain
import Phrases

/// The projects as lines of a list, of a text, and of a file.
struct ProjectTable: Sendable {
  var rows: [ProjectRow]
  var order: ProjectOrder
  var context: Context

  private var words: ProjectPhrases { context.phrases.projects }
  private var phrases: Phrasebook { context.phrases }

  /// The place of the column of gauges.
  static let gaugeColumn = 4

  /// The order that a click on the header of a column asks for.
  static func order(ofColumn column: Int) -> ProjectOrder? {
    switch column {
    case 0, 4, 5: .ratio
    case 1: .code
    case 7: .end
    case 8: .waiting
    case 9: .payable
    default: nil
    }
  }

  var columns: [Column] {
    let list = words.list
    let sort = { (order: ProjectOrder, direction: Column.Sort) in
      self.order == order ? direction : nil
    }
    return [
      Column(list.status, width: 5, isEssential: true),
      Column(list.code, width: 6, isEssential: true, sort: sort(.code, .ascending)),
      Column(words.project, width: 12, stretch: 3, isEssential: true),
      Column(words.operatorName, width: 18, stretch: 1, priority: 20),
      Column(list.gauge, width: 12, priority: 60),
      Column(
        list.ratio,
        width: 6,
        align: .trailing,
        isEssential: true,
        sort: sort(.ratio, .ascending)
      ),
      Column(words.trend, width: 12, priority: 40),
      Column(list.endsOn, width: 10, priority: 30, sort: sort(.end, .ascending)),
      Column(
        list.waiting,
        width: 8,
        align: .trailing,
        priority: 50,
        sort: sort(.waiting, .descending)
      ),
      Column(
        list.payable,
        width: 9,
        align: .trailing,
        isEssential: true,
        sort: sort(.payable, .descending)
      ),
    ]
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    let project = rows[row]
    let graphics = context.medium.graphics
    switch column {
    case 0: return TableCell(project.status.sign(context), role: project.status.role)
    case 1: return TableCell(project.project.code)
    case 2: return TableCell(project.project.title)
    case 3: return TableCell(project.operatorName, role: .muted)
    case 5: return TableCell(context.ratio(project.ratioPercent))
    case 6:
      let line = sparkline(project.trend, 12, graphics: graphics, fromZero: true)
      return TableCell(line, role: .chartActual)
    case 7: return TableCell(phrases.day(project.project.agreement.endsOn), role: .muted)
    case 8: return TableCell(phrases.number(project.waiting))
    case 9: return TableCell(phrases.numbers.shortAmount(project.payable))
    default: return ""
    }
  }

  /// What is validated of the target to date, whose mark stands at four fifths of the bar.
  func gauge(_ row: Int) -> Gauge? {
    rows[row].ratioPercent.map { Gauge(value: $0, target: 100, full: 125) }
  }

  /// A project in one line of text.
  func sentence(_ row: Int) -> String {
    let project = rows[row]
    let list = words.list
    let trend = project.trend.map(phrases.number).joined(separator: " ")
    return [
      "\(project.project.code) \(project.project.title)", project.operatorName,
      phrases.labels.progress(project.status),
      "\(list.ratio.lowercased()) \(context.ratio(project.ratioPercent))",
      "\(list.waiting.lowercased()) \(phrases.number(project.waiting))",
      "\(list.payable.lowercased()) \(phrases.amount(project.payable))",
      "\(list.endsOn.lowercased()) \(phrases.day(project.project.agreement.endsOn))",
      "\(words.trend.lowercased()) \(trend)",
    ].joined(separator: ", ")
  }

  var twin: TextTwin {
    TextTwin(
      title: words.title,
      lines: rows.indices.map { TextTwin.Line(sentence($0), item: $0) }
    )
  }

  var exportHeader: [String] {
    let list = words.list
    return [
      list.code, words.project, words.operatorName, list.status, list.ratio, words.declared,
      words.validated, words.target, list.waiting, list.payable, list.endsOn,
    ]
  }

  /// The rows of a file: figures as files write them, amounts in dirhams.
  var exportRows: [[String]] {
    rows.map { row in
      let centimes = row.payable.centimes % 100
      return [
        row.project.code, row.project.title, row.operatorName, row.status.rawValue,
        row.ratioPercent.map { String($0) } ?? "", String(row.declared), String(row.validated),
        String(row.target), String(row.waiting),
        "\(row.payable.centimes / 100).\(centimes < 10 ? "0" : "")\(centimes)",
        row.project.agreement.endsOn.iso,
      ]
    }
  }
}
