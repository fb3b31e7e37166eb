import Domain
import Store

/// Lists of the programme's referentials, persons and periods.
extension Lister {
  func writeResults() throws {
    let rows = desk.programme.results.sorted { precedesByBytes($0.code, $1.code) }
    try write(
      "results",
      ReferenceFields.results,
      rows: rows,
      text: { "\($0.code) \($0.label.french) \($0.label.english) \($0.label.arabic)" }
    ) { field, row in
      switch field {
      case .result: .code(row.code)
      case .level: .code(row.level.rawValue)
      case .mechanism: .code(row.mechanism)
      default: .codes([])
      }
    }
  }

  func writePrices() throws {
    let rows = desk.programme.prices.sorted { precedesByBytes($0.sortKey, $1.sortKey) }
    try write(
      "prices",
      ReferenceFields.prices,
      rows: rows,
      text: { "\($0.result) \($0.source)" }
    ) { field, row in
      switch field {
      case .result: .code(row.result)
      case .province: .code(row.province)
      case .group: .code(row.group)
      case .amount: .number(Int(row.amount.centimes))
      default: .codes([])
      }
    }
  }

  func writeMechanisms() throws {
    let rows = desk.programme.mechanisms.sorted { precedesByBytes($0.code, $1.code) }
    try write(
      "mechanisms",
      ReferenceFields.mechanisms,
      rows: rows,
      text: { "\($0.code) \($0.label.french) \($0.label.english)" }
    ) { field, row in
      switch field {
      case .mechanism: .code(row.code)
      case .kind: .code(row.kind.rawValue)
      default: .codes([])
      }
    }
  }

  func writePersons() throws {
    let rows = try desk.store.persons()
    try write(
      "persons",
      ReferenceFields.persons(keys: desk.summary.keys),
      rows: rows,
      text: { "\($0.code) \($0.name)" }
    ) { field, row in
      switch field {
      case .person: .code(row.code)
      case .role: .codes(row.orderedRoles.map(\.rawValue))
      case .actor: .code(row.actor)
      case .closed: .code(row.isClosed(on: desk.today) ? "yes" : "no")
      default: .codes([])
      }
    }
  }

  func writePeriods() throws {
    try write(
      "periods",
      ReferenceFields.periods,
      rows: try desk.store.periods(),
      text: { $0.period.code }
    ) { field, row in
      switch field {
      case .period: .period(row.period)
      case .closed: .code(row.isClosed ? "yes" : "no")
      default: .codes([])
      }
    }
  }
}

extension Price {
  /// What prices are listed by: result, province, group, first day.
  var sortKey: String { "\(result)|\(province ?? "")|\(group ?? "")|\(from?.iso ?? "")" }
}
