import Domain
import Exchange
import Phrases
import Store

/// What waits for someone's hands.
extension ReportCommand {
  /// One state of the queue.
  struct StateRow {
    let state: ClaimState
    let tally: QueueFigures.Tally
  }

  func writeQueue(_ desk: Desk) throws {
    let figures = try desk.store.queueFigures(today: desk.today, person: desk.person)
    let rows = ClaimState.allCases.compactMap { state in
      figures.byState[state].map { StateRow(state: state, tally: $0) }
    }
    if desk.console.format == .text { desk.out.line(desk.words.asOf(desk.book.day(desk.today))) }
    try TableWriter("states", ReportFields.states, desk).write(
      before: desk.writeDate,
      after: { write(figures, to: &$0) },
      page: { write(figures, to: $0, desk) }
    ) { give in for row in rows { try give(row) } }
  }

  private func tallies(_ figures: QueueFigures) -> [(String, QueueFigures.Tally)] {
    [
      ("late", figures.late), ("due_soon", figures.dueSoon), ("untaken", figures.untaken),
      ("mine", figures.mine),
    ]
  }

  private func write(_ figures: QueueFigures, to json: inout JSONWriter) {
    for (key, tally) in tallies(figures) {
      json.member(key, tally.count)
      json.member("\(key)_gross_centimes", tally.gross.centimes)
    }
    json.member("waiting", figures.waiting)
    json.member("open_strata", figures.openStrata)
    json.member("suspended_strata", figures.suspendedStrata)
  }

  private func write(_ figures: QueueFigures, to out: Output, _ desk: Desk) {
    let (words, book) = (desk.words, desk.book)
    for (name, tally) in [
      (words.late, figures.late), (words.dueSoon, figures.dueSoon),
      (words.untaken, figures.untaken), (words.mine, figures.mine),
    ] {
      out.line(words.titled(name, "\(book.number(tally.count)) · \(book.amount(tally.gross))"))
    }
    out.line(words.titled(words.heading(.waiting), book.number(figures.waiting)))
    out.line(words.titled(words.openStrata, book.number(figures.openStrata)))
    out.line(words.titled(words.suspendedStrata, book.number(figures.suspendedStrata)))
  }
}
