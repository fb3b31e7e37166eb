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
