import Canvas
import Domain
import Exchange
import Phrases
import Store

/// A statement on paper, bearing the head of the journal: text in UTF-8, or HTML with a style for
/// the printer.
struct StatementPaper {
  let detail: StatementDetail
  let desk: Desk

  private var row: StatementRow { detail.row }
  private var book: Phrasebook { desk.book }
  private var words: StatementPaperPhrases { book.statements.paper }

  private var title: String {
    let scope = row.code.scope.period.map(book.period) ?? book.statements.held
    return "\(words.title) \(row.code.project) · \(scope) · n° \(row.code.number)"
  }

  private var notices: [String] {
    var notices: [String] = []
    if desk.summary.isDemonstration { notices.append(words.demonstration) }
    if desk.programme.isExample { notices.append(words.example) }
    if row.state == .draft { notices.append(words.draftNotice) }
    if row.state == .cancelled {
      notices.append("\(words.cancelledNotice) · \(row.step(.cancel)?.reason ?? "")")
    }
    return notices
  }

  private var facts: [(name: String, value: String)] {
    var facts = [
      (words.programme, desk.programme.title),
      (words.project, "\(detail.project.code) \(detail.project.title)"),
      (words.operatorName, detail.operatorName),
      (words.agreement, detail.project.agreement.code),
      (words.period, row.code.scope.period.map(book.period) ?? book.statements.held),
      (words.state, book.labels.statement(row.state)),
    ]
    if let due = row.dueOn { facts.append((words.dueOn, book.day(due))) }
    return facts.map { (name: $0.0, value: $0.1) }
  }

  private var lines: [[String]] {
    row.lines.map { line in
      let label = desk.programme.result(line.result)?.label.text(in: book.language) ?? ""
      return [
        "\(line.result) \(label)", book.number(line.quantity), book.numbers.bareAmount(line.gross),
      ]
    }
  }

  private var deductions: [[String]] {
    row.deductions.map {
      [
        $0.stratum, book.numbers.bareAmount($0.base), book.numbers.rate($0.bound),
        book.numbers.bareAmount($0.amount),
      ]
    }
  }

  private var steps: [[String]] {
    row.steps.map { step in
      let name = desk.programme.person(step.person)?.name ?? ""
      return [
        book.labels.statementMove(step.move), book.day(step.day), "\(step.person) \(name)", "",
      ]
    }
  }

  private var footer: String { words.journal(String(detail.sequence), detail.head) }

  /// Gives the claims, page by page.
  private func eachClaim(_ body: @escaping ([String]) throws -> Void) throws {
    var last = ""
    while true {
      let page = try desk.store.claims(of: row.code, after: last, limit: 500)
      guard let end = page.last else { return }
      last = end.claim
      for claim in page where !claim.isTakenOff {
        try body([
          claim.claim, claim.result, claim.participant, book.day(claim.achievedOn),
          book.numbers.bareAmount(claim.amount),
        ])
      }
    }
  }

  /// Writes the paper in HTML.
  func writeHTML() throws {
    let paper = HTMLPaper(to: desk.out.write)
    try paper.begin(
      title: sanitised(title),
      language: book.language.rawValue,
      isRightToLeft: book.isRightToLeft
    )
    for notice in notices { try paper.notice(sanitised(notice)) }
    try paper.facts(facts.map { ($0.name, sanitised($0.value)) })
    try eachTable { title, columns, numeric, feed in
      try paper.table(title, columns: columns, numeric: numeric) { give in
        try feed { try give($0.map(sanitised)) }
      }
    }
    try paper.end(footer)
  }

  /// Writes the paper in text.
  func writeText() throws {
    let out = desk.out
    out.line(title)
    out.line(String(repeating: "═", count: cellWidth(of: title)))
    for notice in notices { out.line("*** \(notice) ***") }
    for fact in facts { out.line(desk.words.titled(fact.name, fact.value)) }
    try eachTable { title, columns, numeric, feed in
      out.line()
      out.line(title)
      var rows = [columns]
      try feed { row in
        rows.append(row)
        if rows.count == 500 {
          try put(rows, numeric)
          rows = []
        }
      }
      try put(rows, numeric)
    }
    out.line()
    out.line(footer)
  }

  private func put(_ rows: [[String]], _ numeric: Set<Int>) throws {
    guard let count = rows.first?.count else { return }
    let widths = (0..<count).map { index in
      max(10, rows.map { cellWidth(of: $0[index]) }.max() ?? 0)
    }
    for row in rows {
      let cells = row.enumerated().map { index, text in
        fit(text, widths[index], align: numeric.contains(index) ? .trailing : .leading)
      }
      try desk.out.row("  " + cells.joined(separator: "  "))
    }
  }

  private typealias Feed = (@escaping ([String]) throws -> Void) throws -> Void

  /// The tables of the paper, in their order.
  private func eachTable(
    _ write: (_ title: String, _ columns: [String], _ numeric: Set<Int>, Feed) throws -> Void
  ) throws {
    if !lines.isEmpty {
      let columns = [words.result, words.quantity, words.amount]
      try write(words.lines, columns, [1, 2]) { give in try lines.forEach(give) }
    }
    if !deductions.isEmpty {
      let columns = [words.stratum, words.base, words.bound, words.amount]
      try write(words.deductions, columns, [1, 2, 3]) { give in try deductions.forEach(give) }
    }
    try write(book.statements.net, ["", words.amount], [1]) { give in
      for (name, amount) in book.statements.sums(row.amounts) {
        try give([name, book.numbers.bareAmount(amount)])
      }
    }
    try write(words.steps, ["", "", "", words.signature], []) { give in try steps.forEach(give) }
    if row.claims > 0 {
      let columns = [words.claim, words.result, words.participant, words.achieved, words.amount]
      try write(words.claims, columns, [4], eachClaim)
    }
  }
}
