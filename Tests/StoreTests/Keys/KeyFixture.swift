import Domain
import Foundation
import GRDB
import Seals
import Testing

@testable import Store

/// A store whose verifier and validator have keys.
extension Fixture {
  static let phrase = Passphrase("cèdre argan olivier")

  /// The instant of the next try of a passphrase: long after any wait.
  static func later(_ hours: Int64 = 1) -> Int64 {
    Int64(today.number) * 86_400_000 + hours * 3_600_000
  }

  @discardableResult
  func register(_ person: String, _ phrase: Passphrase = Fixture.phrase) throws -> Receipt {
    try store.registerKey(phrase, cost: .least, by: author(person))
  }

  func signer(_ person: String, _ phrase: Passphrase = Fixture.phrase) throws -> PersonSigner {
    try store.unlock(person, phrase, now: Fixture.later())
  }

  /// A person who acts with their key unlocked.
  func signing(_ person: String) throws -> Author {
    var author = author(person)
    author.signer = try signer(person)
    return author
  }

  /// What the signatures' check finds.
  func signatureFindings() throws -> [String] {
    try store.queue.inDatabase { try SignatureCheck.run($0).findings }
  }

  /// What it finds after a change of the file, which is then taken back.
  func signatureFindings(after sql: String, _ arguments: StatementArguments = []) throws
    -> [String]
  {
    var findings: [String] = []
    try store.queue.inTransaction { db in
      try db.execute(sql: sql, arguments: arguments)
      findings = try SignatureCheck.run(db).findings
      return .rollback
    }
    return findings
  }

  /// The number of journal rows and of signatures.
  func counts() throws -> (rows: Int, signatures: Int) {
    try store.queue.inDatabase { db in
      (
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM journal") ?? 0,
        try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM signatures") ?? 0
      )
    }
  }
}

let confirmed = ClaimAction.conclude(outcome: .confirmed, reason: nil, note: "", mode: nil)
