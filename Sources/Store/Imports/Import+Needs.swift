import Domain
import GRDB

/// Persons in need: figures that a file may bring in any version.
extension ImportSession {
  func judge(_ need: NeedFigure) throws -> Judgement {
    if try NeedRecords.find(need, writing.db) == need { return .unchanged }
    return .change(day: 0, code: need.territory, body: need.fields)
  }

  func writeNeed(_ fields: [String]) throws {
    guard let need = NeedFigure(fields: fields) else { return }
    let sequence = try writing.record("need.record", need.key, need.payload)
    try NeedRecords.write(need, sequence: sequence, writing.db)
  }
}

extension NeedFigure {
  fileprivate var fields: [String] {
    [territory, group, String(quantity), String(year), method.rawValue, source]
  }

  fileprivate init?(fields: [String]) {
    guard fields.count == 6, let quantity = Int(fields[2]), let year = Int(fields[3]),
      let method = NeedMethod(rawValue: fields[4])
    else { return nil }
    self.init(
      territory: fields[0],
      group: fields[1],
      quantity: quantity,
      year: year,
      method: method,
      source: fields[5]
    )
  }

  /// What a figure says, for the journal.
  var payload: Payload { Payload(["quantity": String(quantity), "source": source]) }
}
