import Domain
import GRDB
import Seals

/// Every amount equals what its claim, its finding and the programme make of it (DESIGN §4, rule 8).
enum AmountCheck {
  static func run(_ db: Database, _ referential: Referential) throws -> CheckReport.Item {
    var findings = Findings()
    let programme = referential.programme
    let prices = PriceList(programme)
    let bonus = EquityBonus(programme)
    let rows = try Row.fetchCursor(db, sql: "SELECT \(ClaimTable.list) FROM claims")
    while let row = try rows.next() {
      findings.look()
      let record = ClaimTable.record(row)
      if record.pack == referential.version {
        let price = prices.price(
          result: record.claim.result,
          province: record.province,
          groups: record.groups,
          on: record.claim.achievedOn
        )
        let gross = price.map {
          grossAmount(price: $0.amount, bonus: bonus.rate(for: record.groups))
        }
        if gross != record.gross {
          findings.add(
            "claim \(record.claim.code): gross is \(text(record.gross)), recomputed \(text(gross))"
          )
        }
      }
      payable(of: record, programme, &findings)
    }
    return findings.item("amounts")
  }

  /// A payable amount is never above the worth after finding, and exists only once validated.
  private static func payable(
    of record: ClaimRecord,
    _ programme: Programme,
    _ findings: inout Findings
  ) {
    let code = record.claim.code
    switch (record.state.countsAsValidated, record.payable) {
    case (true, nil): findings.add("claim \(code): it is validated and has no payable amount")
    case (false, .some): findings.add("claim \(code): it has a payable amount and is not validated")
    case (true, .some(let payable)):
      let keep = record.finding?.reason.flatMap(programme.reason)?.keep ?? 0
      let worth = worth(
        gross: record.gross ?? .zero,
        after: record.finding?.outcome,
        keep: keep
      )
      if payable > worth || payable < .zero {
        findings.add("claim \(code): payable is \(text(payable)), its worth is \(text(worth))")
      }
    case (false, nil): break
    }
  }

  private static func text(_ money: Money?) -> String {
    money.map { String($0.centimes) } ?? "null"
  }
}

/// Every sample is drawn again identically (DESIGN §5).
enum DrawCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    for stored in try StratumTable.all(db) {
      findings.look()
      let population = try String.fetchAll(
        db,
        sql: "SELECT code FROM claims WHERE stratum = ?",
        arguments: [stored.id]
      )
      let drawn = try String.fetchAll(
        db,
        sql: """
          SELECT c.code FROM draw_claims d JOIN claims c ON c.id = d.claim
          WHERE d.draw = ? ORDER BY d.ordinal
          """,
        arguments: [stored.drawSequence]
      )
      let again = Draw(
        stratum: stored.stratum.code,
        seed: stored.seed,
        population: population,
        size: stored.size,
        hash: SHA256.digest
      )
      if again.codes != drawn || SHA256.hex(of: again.fingerprint) != stored.fingerprint {
        findings.add("stratum \(stored.stratum.code): the sample is not that of its seed")
      }
    }
    return findings.item("draws")
  }
}
