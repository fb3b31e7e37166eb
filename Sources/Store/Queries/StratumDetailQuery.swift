public import Domain
import GRDB
import Seals

extension Store {
  /// Everything about one stratum, drawn or not; nil when nothing of it exists.
  public func stratumDetail(_ stratum: Stratum) throws -> StratumDetail? {
    try read { db in
      let referential = try referential(db)
      guard let stored = try StratumTable.find(stratum.code, db) else {
        return try undrawnDetail(stratum, referential, db)
      }
      let members = try StratumMember.all(of: stored, db)
      return StratumDetail(
        row: try stratumRow(stored, db),
        standing: StratumStanding(members, referential),
        drawings: try drawings(of: stored, db),
        sheet: DrawSheet(
          stratum: stored.stratum.code,
          seed: stored.seed,
          population: members.map(\.code),
          size: stored.size,
          hash: SHA256.digest
        ),
        fingerprint: stored.fingerprint,
        isTaken: stored.isTaken,
        mechanism: try referential.programme(version: stored.pack, db)
          .mechanism(ofResult: stratum.result)
      )
    }
  }

  /// A stratum that waits for its draw: its population and the fingerprint of it, in no order.
  private func undrawnDetail(
    _ stratum: Stratum,
    _ referential: Referential,
    _ db: Database
  ) throws -> StratumDetail? {
    let row = try drawableRows(db, referential.programme).first { $0.stratum == stratum }
    guard let row else { return nil }
    let codes = try String.fetchAll(
      db,
      sql: """
        SELECT code FROM claims WHERE state = 'admissible' AND stratum IS NULL
          AND project = ? AND result = ? AND period = ?
        """,
      arguments: [stratum.project, stratum.result, stratum.period.code]
    )
    return StratumDetail(
      row: row,
      standing: StratumStanding(undrawn: row.population, undrawnGross: row.gross),
      fingerprint: SHA256.hex(of: populationFingerprint(codes, hash: SHA256.digest)),
      mechanism: try referential.programme(
        version: referential.drawVersion(of: stratum, db),
        db
      ).mechanism(ofResult: stratum.result)
    )
  }

  private func drawings(
    of stored: StoredStratum,
    _ db: Database
  ) throws -> [StratumDetail.Drawing] {
    try Row.fetchAll(
      db,
      sql: "SELECT seed, person, day, reason FROM draws WHERE stratum = ? ORDER BY seq",
      arguments: [stored.id]
    ).map { row in
      StratumDetail.Drawing(
        seed: row[0],
        person: row[1],
        day: Day(number: row[2]),
        reason: row[3]
      )
    }
  }
}

/// What the count of a stratum needs of one of its claims.
private struct StratumMember {
  let code: String
  let state: ClaimState
  let outcome: Finding.Outcome?
  let reason: String?
  let pack: Int
  let gross: Money
  let isDrawn: Bool

  static func all(of stored: StoredStratum, _ db: Database) throws -> [StratumMember] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT c.code, c.state, c.outcome, c.reason, COALESCE(c.gross, 0),
          c.id IN (SELECT claim FROM draw_claims WHERE draw = ?), c.pack
        FROM claims c WHERE c.stratum = ? ORDER BY c.code
        """,
      arguments: [stored.drawSequence, stored.id]
    ).map { row in
      StratumMember(
        code: row[0],
        state: ClaimState(rawValue: row[1]) ?? .declared,
        outcome: (row[2] as String?).flatMap(Finding.Outcome.init(rawValue:)),
        reason: row[3],
        pack: row[6],
        gross: Money(centimes: row[4]),
        isDrawn: row[5]
      )
    }
  }
}

extension StratumStanding {
  /// Counts the claims of a stratum as its closing does (R30), and what they are worth.
  fileprivate init(_ members: [StratumMember], _ referential: Referential) {
    var tally = StratumTally()
    self.init()
    for member in members {
      guard member.isDrawn else {
        // A claim that was given up or struck out is nobody's to pay.
        if member.state != .withdrawn, member.state != .inadmissible {
          undrawn += 1
          undrawnGross += member.gross
        }
        continue
      }
      let standing = DrawnStanding(state: member.state, outcome: member.outcome)
      tally.count(standing)
      switch standing {
      case .awaited: awaitedGross += member.gross
      case .gone: break
      case .confirmed, .notConfirmed: concludedWorth += member.worth(referential)
      }
    }
    (examined, confirmed, awaited) = (tally.examined, tally.confirmed, tally.awaited)
  }
}

extension StratumMember {
  /// What the claim keeps after its finding; nothing when it may not be paid at all.
  fileprivate func worth(_ referential: Referential) -> Money {
    guard state != .refused, state != .inadmissible, outcome != nil else { return .zero }
    let keep = reason.flatMap { referential.kept[pack]?[$0] } ?? 0
    return Domain.worth(gross: gross, after: outcome, keep: keep)
  }
}
