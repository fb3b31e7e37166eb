import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// The script that verifies a journal without the program agrees with the program.
  @Suite(.serialized) struct JournalScriptTests {
    private static let script = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "verify_journal.py").path

    private func worked() throws -> Region {
      let region = try Region(importing: Sample.records + ["claims"])
      try region.succeed("take", "C101", "C102", "--as", "verif")
      try region.succeed("conclude", "C101", "--outcome", "confirmed", "--as", "verif")
      try region.succeed("validate", "C101", "--as", "valid")
      return region
    }

    private func verify(_ store: String) throws -> CommandRun {
      try run(["python3", Self.script, store])
    }

    @Test func `on a good store both find nothing, and the same head`() throws {
      let region = try worked()
      let own = try region.json("journal", "verify")
      let other = try verify(region.store)
      #expect(other.status == 0, "\(other.stdout)\(other.stderr)")
      let (sequence, head) = (try #require(own.integer("seq")), try #require(own.text("head")))
      #expect(other.stdout == "\(sequence) \(head)\n")
      let lines = try String(contentsOfFile: Self.script, encoding: .utf8).split(separator: "\n")
      #expect(lines.count < 90)
      let imports = lines.filter { $0.hasPrefix("import") || $0.hasPrefix("from") }
      #expect(
        imports.map(String.init) == [
          "import datetime", "import hashlib", "import pathlib", "import sqlite3",
          "import struct", "import sys",
        ]
      )
    }

    @Test(arguments: [
      ("flip", "UPDATE journal SET payload = payload || 'x' WHERE seq = 5"),
      ("flipped person", "UPDATE journal SET person = 'autre' WHERE seq = 7"),
      ("flipped instant", "UPDATE journal SET at = at + 1 WHERE seq = 6"),
      ("flipped hash", "UPDATE journal SET hash = randomblob(32) WHERE seq = 4"),
      ("delete", "DELETE FROM journal WHERE seq = 5"),
      ("delete the first", "DELETE FROM journal WHERE seq = 1"),
      (
        "insert",
        """
        INSERT INTO journal SELECT MAX(seq) + 1, at, offset, day, person, role, kind, subject,
          payload, hash, randomblob(32) FROM journal
        """
      ),
      (
        "swap",
        """
        UPDATE journal SET seq = -5 WHERE seq = 5; UPDATE journal SET seq = 5 WHERE seq = 6;
        UPDATE journal SET seq = 6 WHERE seq = -5
        """
      ),
      (
        "duplicate",
        """
        INSERT INTO journal SELECT (SELECT MAX(seq) + 1 FROM journal), at, offset, day, person,
          role, kind, subject, payload, prev, hash FROM journal WHERE seq = 5
        """
      ),
      ("cut tail", "DELETE FROM journal WHERE seq > (SELECT MAX(seq) - 2 FROM journal)"),
      ("cut all", "DELETE FROM journal"),
    ])
    func `on a store whose journal was changed both say so`(_ name: String, _ sql: String) throws {
      let region = try worked()
      let changed = try run(["sqlite3", region.store, sql])
      #expect(changed.status == 0, "\(changed.stderr)")
      let own = try region.json("journal", "verify")
      let other = try verify(region.store)
      #expect(own.status == 1, "\(name)")
      #expect(other.status == 1, "\(name) \(other.stderr)")
      #expect(other.stdout.contains("journal row"), "\(name)")
      Figures.add("changed journals", 1, name)
    }

    /// A life with a draw, an appeal, a payment, a counter-verification, a correction and a key.
    private func paid() throws -> Region {
      let region = Region()
      let base = try BaseStores.path(of: .ordered)
      try FileManager.default.copyItem(atPath: base + "/region.fbr", toPath: region.store)
      region.write("phrase", "cèdre argan olivier\n")
      chmod(region.path("phrase"), 0o600)
      let key = ["--passphrase-file", region.path("phrase")]
      try region.import("claims", Sample.placements, as: "oper")
      let steps = [
        "statement pay --project P01 --period 2026-T3 --as pay2",
        "regularise C101 --centimes -500 --reason erreur --as coord",
        "draw counter/P01/2026-T3/1 --seed dé --as coord",
        "draw P01/R2/2026-T4/1 --seed dé --as coord", "take --filter résultat:R2 --as verif",
        "conclude --filter état:ENV --outcome refused --reason ABSENT --as verif",
      ]
      for step in steps {
        let answer = try region.fbr(step.split(separator: " ").map(String.init))
        #expect([0, 65].contains(answer.status), "\(step): \(answer.stderr)")
      }
      let query = """
        SELECT c.code FROM counter_claims k JOIN claims c ON c.id = k.claim
        WHERE k.ordinal IS NOT NULL UNION ALL
        SELECT code FROM claims WHERE result = 'R2' AND outcome = 'refused'
        """
      let codes = try run(["sqlite3", region.store, query]).stdout.split(separator: "\n")
        .map(String.init)
      let drawn = try #require(codes.first)
      let refused = try #require(codes.last)
      try region.succeed(
        "counter",
        drawn,
        "--outcome",
        "confirmed",
        "--reason",
        "vu",
        "--as",
        "verif2"
      )
      try region.succeed("validate", refused, "--refuse", "--as", "valid")
      try region.succeed("appeal", refused, "--ground", "présent", "--as", "oper")
      let settled = ["settle", refused, "--outcome", "confirmed", "--as", "coord"]
      #expect(try region.fbr(settled).status == 0)
      let made = try region.fbr(["person", "key", "register", "--as", "valid"] + key)
      #expect(made.status == 0, "\(made.stderr)")
      return region
    }

    @Test func `a tail cut anywhere in a life that was paid and corrected is found by both`() throws
    {
      let region = try paid()
      let last = try region.head()
      #expect(try verify(region.store).status == 0)
      let copy = region.path("copy.fbr")
      let cuts = FaultTests.some(Array(1...last), of: 16)
      for cut in cuts {
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: region.store, toPath: copy)
        let sql = "DELETE FROM journal WHERE seq > \(last - cut)"
        #expect(try run(["sqlite3", copy, sql]).status == 0)
        let own = try region.fbr("journal", "verify", "--store", copy)
        let other = try verify(copy)
        #expect(own.status == 1, "\(cut) rows cut: \(own.stdout)")
        #expect(other.status == 1, "\(cut) rows cut: \(other.stdout)")
      }
      Figures.add("cut tails of a journal", cuts.count, "of \(last) rows")
    }

    @Test func `what is no store is told apart`() throws {
      let region = try worked()
      region.write("autre", "bonjour")
      #expect(try verify(region.path("autre")).status == 2)
      #expect(try verify(region.path("nulle-part")).status == 2)
    }

    @Test func `reports and copies bear the head`() throws {
      let region = try worked()
      let head = try #require(try region.json("journal", "verify").text("head"))
      for report in ["progress", "queue", "coverage"] {
        #expect(try region.json("report", report).text("head") == head)
        #expect(try region.succeed("report", report).stdout.contains(head))
        let table = try region.succeed("report", report, "--format", "csv")
        #expect(table.stderr.contains(head) && !table.stdout.contains(head))
      }
      #expect(try region.succeed("backup", region.path("b.fbr")).stdout.contains(head))
      #expect(try verify(region.path("b.fbr")).stdout.contains(head))
    }
  }
}
