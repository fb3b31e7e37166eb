import Domain
import GRDB

/// Every claim's state is where its moves lead, each allowed by the one table.
enum StateCheck {
  static func run(_ db: Database) throws -> CheckReport.Item {
    var findings = Findings()
    var moves = EventCursor(
      rows: try Row.fetchCursor(
        db,
        sql: """
          SELECT claim, seq, move, from_state, to_state FROM claim_moves ORDER BY claim, seq, step
          """
      )
    )
    let claims = try Row.fetchCursor(
      db,
      sql: "SELECT id, code, state, admitted_state, admitted_seq FROM claims ORDER BY id"
    )
    while let claim = try claims.next() {
      findings.look()
      try follow(claim, &moves, &findings)
    }
    return findings.item("claimStates")
  }

  private static func follow(
    _ claim: Row,
    _ moves: inout EventCursor,
    _ findings: inout Findings
  ) throws {
    let (id, code): (Int64, String) = (claim[0], claim[1])
    let admitted: Int64 = claim[4]
    var state: String = claim[3]
    for row in try moves.take(claim: id) where (row[1] as Int64) > admitted {
      let (from, to): (String, String) = (row[3], row[4])
      if from != state {
        findings.add(
          "claim \(code): the move of journal row \(row[1] as Int64) starts from \(from), not \(state)"
        )
      }
      if !isAllowed(row[2], from, to) {
        findings.add("claim \(code): \(row[2] as String) does not lead from \(from) to \(to)")
      }
      state = to
    }
    if state != (claim[2] as String) {
      findings.add("claim \(code): its state is \(claim[2] as String), its moves lead to \(state)")
    }
  }

  private static func isAllowed(_ move: String, _ from: String, _ to: String) -> Bool {
    guard let move = Move(rawValue: move), let from = ClaimState(rawValue: from),
      let to = ClaimState(rawValue: to)
    else { return false }
    return move.destinations(from: from).contains(to)
  }
}
