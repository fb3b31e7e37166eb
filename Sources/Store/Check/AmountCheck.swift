import Domain
import GRDB

/// Every amount equals what its claim, its finding and the version of the programme that admitted it
/// make of it (DESIGN §4, rule 8).
struct AmountCheck {
  /// A version, ready to price claims.
  private struct Rules {
    let programme: Programme
    let prices: PriceList
    let bonus: EquityBonus

    init(_ programme: Programme) {
      self.programme = programme
      prices = PriceList(programme)
      bonus = EquityBonus(programme)
    }
  }

  /// By number of version.
  private let versions: [Int: Rules]
  private let newest: Int
  private var findings = Findings()

  static func run(_ db: Database, _ referential: Referential) throws -> CheckReport.Item {
    var check = try AmountCheck(db, referential)
    try db.scan("SELECT \(ClaimTable.list) FROM claims") { check.examine(ClaimTable.record($0)) }
    return check.findings.item("amounts")
  }

  private init(_ db: Database, _ referential: Referential) throws {
    newest = referential.heads.last?.version ?? referential.version
    versions = try Dictionary(
      uniqueKeysWithValues: referential.heads.map {
        ($0.version, Rules(try ProgrammeTable.programme($0.version, db)))
      }
    )
  }

  private mutating func examine(_ record: ClaimRecord) {
    findings.look()
    guard let rules = versions[record.pack] else {
      findings.add("claim \(record.claim.code): version \(record.pack) of the programme is missing")
      return
    }
    let price = rules.prices.price(
      result: record.claim.result,
      province: record.province,
      groups: record.groups,
      on: record.claim.achievedOn
    )
    let gross = price.map {
      grossAmount(price: $0.amount, bonus: rules.bonus.rate(for: record.groups))
    }
    if gross != record.gross {
      findings.add(
        "claim \(record.claim.code): gross is \(centimes(record.gross)), recomputed \(centimes(gross))"
      )
    }
    payable(of: record)
  }

  /// A payable amount is never above the worth after finding, and exists only once validated.
  private mutating func payable(of record: ClaimRecord) {
    let code = record.claim.code
    switch (record.state.countsAsValidated, record.payable) {
    case (true, nil): findings.add("claim \(code): it is validated and has no payable amount")
    case (false, .some): findings.add("claim \(code): it has a payable amount and is not validated")
    case (true, .some(let payable)):
      let worth = worth(
        gross: record.gross ?? .zero,
        after: record.finding?.outcome,
        keep: keep(of: record)
      )
      if payable > worth || payable < .zero {
        findings.add(
          "claim \(code): payable is \(centimes(payable)), its worth is \(centimes(worth))"
        )
      }
    case (false, nil): break
    }
  }

  /// What the reason of a finding keeps: by the claim's own version, or by the first later one that
  /// has the reason (R34).
  private func keep(of record: ClaimRecord) -> BasisPoints {
    guard let code = record.finding?.reason, record.pack <= newest else { return 0 }
    let found = (record.pack...newest).lazy.compactMap { versions[$0]?.programme.reason(code) }
    return found.first?.keep ?? 0
  }
}

/// An amount as a finding shows it.
private func centimes(_ money: Money?) -> String {
  money.map { String($0.centimes) } ?? "null"
}
