import Domain
import Exchange
import Phrases
import Store

/// The programme's referentials, persons and periods.
extension ShowCommand {
  func showReference(_ kind: ListKind, _ desk: Desk) throws {
    switch kind {
    case .results:
      try show(desk.programme.result(code), ReferenceFields.results, .unknownResult, kind, desk)
    case .mechanisms:
      try show(
        desk.programme.mechanism(code),
        ReferenceFields.mechanisms,
        .invalidValue,
        kind,
        desk
      )
    case .persons:
      let person = try desk.store.persons().first { $0.code == code }
      try show(person, ReferenceFields.persons(keys: desk.summary.keys), .invalidValue, kind, desk)
    case .periods:
      let period = try desk.period(code)
      let row = try desk.store.periods().first { $0.period == period }
      try show(row, ReferenceFields.periods, .unknownPeriod, kind, desk)
    default: try showPrices(desk)
    }
  }

  private func show<Row>(
    _ row: Row?,
    _ fields: [Field<Row>],
    _ fault: RefusalCode,
    _ kind: ListKind,
    _ desk: Desk
  ) throws {
    guard let row else { throw CommandFailure.unknown(fault, kind.rawValue, code, desk.book) }
    try RecordPage(fields: fields, row: row, history: try desk.store.history(of: code))
      .write(desk)
  }

  private func showPrices(_ desk: Desk) throws {
    guard desk.programme.result(code) != nil else {
      throw CommandFailure.unknown(.unknownResult, "results", code, desk.book)
    }
    let rows = desk.programme.prices.filter { $0.result == code }
      .sorted { precedesByBytes($0.sortKey, $1.sortKey) }
    try TableWriter("prices", ReferenceFields.prices, desk).write(
      before: { $0.member("result", code) }
    ) { give in for row in rows { try give(row) } }
  }
}
