import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// The claims that a move acts on: by their codes, or by a filter.
struct ClaimSelection: ParsableArguments {
  @Argument var claims: [String] = []
  @Option(parsing: .unconditional, completion: KnownValues.filters) var filter: String?

  /// Refuses neither and both.
  func require() throws(UsageFault) {
    if claims.isEmpty, filter == nil { throw .claimsNeeded }
    if !claims.isEmpty, filter != nil { throw .claimsOrFilter }
  }

  /// Whether the answer has a row for each claim, rather than being about one (R56).
  var isBulk: Bool { filter != nil || claims.count > 1 }

  /// The codes of the claims, in code order when a filter chooses them.
  func codes(_ desk: Desk) throws -> [String] {
    guard let filter else { return claims }
    _ = try desk.filter(filter, .claims)
    var codes: [String] = []
    _ = try desk.store.eachClaim(filter: filter, today: desk.today, person: desk.person) {
      codes.append($0.claim)
    }
    return codes
  }
}

/// A move on claims, and its answer.
struct ClaimMove {
  let selection: ClaimSelection
  let action: ClaimAction

  /// Does it row by row: what is refused leaves the others done.
  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    try selection.require()
    let (desk, author) = try console.deskForChange()
    let codes = try selection.codes(desk)
    let receipt = try desk.store.perform(action, on: codes, by: author)
    if !selection.isBulk, let refusal = receipt.rows.first?.refusal { throw refusal }
    if let first = receipt.rows.lazy.compactMap(\.refusal).first {
      console.exitStatus = first.exitStatus
    }
    if console.format == .json {
      try writeJSON(receipt, desk)
    } else {
      try writeText(receipt, desk)
    }
  }

  private func writeJSON(_ receipt: Receipt, _ desk: Desk) throws {
    try desk.json(receipt) { json in
      if !selection.isBulk, let row = receipt.rows.first {
        json.member("claim", row.claim)
        json.member("state", try desk.store.claim(row.claim)?.row.state.rawValue)
      }
      try json.array("rows") { json in
        for row in receipt.rows {
          try json.object { json in
            json.member("claim", row.claim)
            json.member("ok", row.refusal == nil)
            json.member("code", row.refusal?.code.rawValue)
            json.member("message", row.refusal.map(desk.book.sentence))
          }
        }
      }
      json.member("done", receipt.done)
      json.member("refused", receipt.refused)
    }
  }

  private func writeText(_ receipt: Receipt, _ desk: Desk) throws {
    for row in receipt.rows {
      let what = row.refusal.map(desk.book.sentence) ?? desk.words.rowDone
      try desk.out.row("\(row.claim)  \(what)")
    }
    desk.out.line(desk.words.done(receipt.done, receipt.refused))
  }
}
