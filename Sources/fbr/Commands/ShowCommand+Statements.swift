import Domain
import Exchange
import Phrases
import Store

/// A statement: its sums, its claims and its history, or the paper that is printed.
extension ShowCommand {
  func showStatement(_ desk: Desk) throws {
    guard let code = try statementCode(desk), let detail = try desk.store.statement(code) else {
      throw CommandFailure.unknown(.unknownStatement, "statements", code, desk.book)
    }
    switch desk.console.format {
    case .html: try StatementPaper(detail: detail, desk: desk).writeHTML()
    case .json: try writeJSON(detail, desk)
    case .text, .csv: try StatementPaper(detail: detail, desk: desk).writeText()
    }
  }

  /// The code as typed; without a number, the last statement of that project and period.
  private func statementCode(_ desk: Desk) throws -> StatementCode? {
    if let code = StatementCode(code) { return code }
    let parts = code.split(separator: code.contains("|") ? "|" : "/").map(String.init)
    guard parts.count == 2, let scope = StatementScope(parts[1]) else { return nil }
    return try desk.store.lastStatement(parts[0], scope)?.code
  }

  private func writeJSON(_ detail: StatementDetail, _ desk: Desk) throws {
    let page = RecordPage(
      fields: StatementFields.statements,
      row: detail.row,
      history: detail.history,
      more: { json in
        try json.array("claim_lines") { json in
          var last = ""
          while true {
            let page = try desk.store.claims(of: detail.row.code, after: last, limit: 500)
            guard let end = page.last else { return }
            last = end.claim
            for claim in page {
              try json.object { json in
                for field in StatementFields.claims {
                  try field.value(claim).write(field.key, to: &json)
                }
              }
            }
          }
        }
        json.member("seq", detail.sequence)
        json.member("head", detail.head)
      }
    )
    try page.write(desk)
  }
}
