import Domain
import GRDB

extension Store {
  /// Writes target lines, each with why it changes; a line that says what is there already is done.
  ///
  /// - Throws: `Refusal` when a line cannot be written: none is, then.
  func save(_ targets: [Target], reason: String, by author: Author) throws -> Receipt {
    try change(by: author) { writing in
      try writing.begin([.editTargets])
      if reason.allSatisfy(\.isWhitespace) { throw Refusal(.reasonRequired) }
      return try targets.map { target in
        try writing.save(target, reason: reason)
        return RowOutcome(claim: target.key, refusal: nil)
      }
    }
  }
}

extension Writing {
  /// Writes a target line from a form (R53).
  fileprivate func save(_ target: Target, reason: String) throws {
    guard try facts.project(target.project) != nil else {
      throw Refusal(.unknownProject, subject: target.project)
    }
    guard programme.results.contains(where: { $0.code == target.result }) else {
      throw Refusal(.unknownResult, subject: target.result)
    }
    guard (0...Target.largest).contains(target.quantity),
      target.group.map({ group in programme.groups.contains { $0.code == group } }) ?? true
    else { throw Refusal(.invalidValue, subject: "quantity", details: [String(target.quantity)]) }
    if try TargetTable.quantity(target, db) == target.quantity { return }
    if try facts.isClosed(target.period) {
      throw Refusal(.periodIsClosed, subject: target.key, details: [target.period.code])
    }
    let sequence = try record(
      "target.record",
      target.key,
      Payload(["quantity": String(target.quantity), "reason": reason])
    )
    try TargetTable.write(target, reason: reason, on: today, sequence: sequence, db)
  }
}
