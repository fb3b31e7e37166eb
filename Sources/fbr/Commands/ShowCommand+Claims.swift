import Domain
import Exchange
import Phrases
import Store

/// A claim, and a stratum.
extension ShowCommand {
  func showClaim(_ desk: Desk) throws {
    guard let detail = try desk.store.claim(code) else {
      throw Refusal(.unknownClaim, subject: code)
    }
    let page = RecordPage(
      fields: ClaimFields.claims,
      row: detail.row,
      history: detail.history,
      more: { try write(detail, to: &$0) },
      lines: lines(detail, desk.book)
    )
    try page.write(desk)
  }

  private func write(_ detail: ClaimDetail, to json: inout JSONWriter) throws {
    json.member("employer_name", detail.claim.employerName)
    json.member("employer_ice", detail.claim.employerICE)
    json.member("contract_type", detail.claim.contractType)
    try json.member("evidence", texts: detail.claim.evidence)
    try json.member("groups", texts: detail.groups)
    if let finding = detail.finding {
      try json.object("finding") { json in
        let row = FindingRow(claim: code, finding: finding)
        for field in ClaimFields.findings { try field.value(row).write(field.key, to: &json) }
      }
    } else {
      json.key("finding")
      json.null()
    }
    try json.member("chain", texts: detail.chain.map(\.claim))
    try json.member("duplicates", texts: detail.duplicates.map(\.claim))
  }

  private func lines(_ detail: ClaimDetail, _ book: Phrasebook) -> [String] {
    let words = book.verification
    var lines: [String] = []
    if let payable = detail.row.payable {
      lines.append(book.commandLine.titled(words.payable, book.amount(payable)))
    }
    if !detail.row.flags.isEmpty {
      lines.append(
        book.commandLine.titled(words.flags, "")
          + detail.row.flags.map(book.labels.flag).joined(separator: ", ")
      )
    }
    if let stratum = detail.row.stratum {
      lines.append(book.commandLine.titled(words.stratum, stratum))
    }
    for item in detail.evidence {
      let state = item.isSupplied ? words.supplied : words.missing
      lines.append(
        book.commandLine.titled(words.evidence, "\(book.labels.word(item.kind)), \(state)")
      )
    }
    if let finding = detail.finding {
      let text = words.findingBy(
        book.labels.outcome(finding.outcome),
        finding.by,
        book.day(finding.on)
      )
      lines.append(book.commandLine.titled(words.finding, text))
    }
    return lines
  }

  func showStratum(_ desk: Desk) throws {
    let stratum = try desk.stratum(code)
    let drawn = try desk.store.stratum(stratum)
    guard
      let row = try drawn?.row ?? desk.store.strata().first(where: { $0.stratum == stratum })
    else { throw Refusal(.unknownStratum, subject: code) }
    let codes = drawn?.drawn ?? []
    let page = RecordPage(
      fields: ClaimFields.strata,
      row: row,
      history: try desk.store.history(of: stratum.code),
      more: { try $0.member("claims", texts: codes) },
      lines: codes.enumerated().map { "  \($0.offset + 1). \($0.element)" }
    )
    try page.write(desk)
  }
}
