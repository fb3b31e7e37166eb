import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// Every command that changes something, by every role, through the built program: who may not is
  /// told so with 77 before anything else is looked at (R21, R57).
  @Suite(.serialized) struct CommandRoleTests {
    private static let roles: [(person: String, roles: Set<String>)] = [
      ("coord", ["coordinator"]), ("oper", ["operator"]), ("verif", ["verifier"]),
      ("valid", ["validator"]), ("payer", ["payer"]), ("trainer", ["trainer"]),
      ("viewer", ["viewer"]), ("all", ["operator", "verifier", "validator"]),
    ]

    /// The words of a command on something that does not exist, and the roles of R57.
    private static let commands: [(words: [String], roles: Set<String>)] = [
      (["admit", "X"], ["coordinator"]), (["take", "X"], ["verifier"]),
      (["take", "X", "--for", "verif"], ["coordinator"]),
      (["release", "X"], ["verifier", "coordinator"]),
      (["conclude", "X", "--outcome", "confirmed"], ["verifier"]),
      (["return", "X", "--reason", "r", "--due", "2026-12-30"], ["verifier"]),
      (["withdraw", "X", "--reason", "r"], ["operator", "coordinator"]),
      (["force", "X", "--cause", "c"], ["coordinator"]),
      (["validate", "X"], ["validator"]), (["validate", "X", "--refuse"], ["validator"]),
      (["sendback", "X", "--reason", "r"], ["validator"]),
      (["unvalidate", "X", "--reason", "r"], ["validator"]),
      (["draw", "P99/R2/2026-T4/1", "--seed", "s"], ["coordinator"]),
      (
        ["release-stratum", "P99/R2/2026-T4/1", "--effect", "verifyAll", "--reason", "r"],
        ["coordinator"]
      ),
      (["period", "open", "2026-T4", "--reason", "r"], ["coordinator"]),
      (["erase", "X", "--reason", "r"], ["coordinator"]),
      (["merge", "X", "Y", "--reason", "r"], ["coordinator"]),
      (["merge", "--undo", "X", "--reason", "r"], ["coordinator"]),
      (["person", "key", "revoke", "--for", "verif2", "--reason", "r"], ["coordinator"]),
      (["appeal", "X", "--ground", "g"], ["operator", "coordinator"]),
      (["settle", "X", "--outcome", "confirmed"], ["coordinator", "validator"]),
      (["counter", "X", "--outcome", "confirmed", "--reason", "r"], ["verifier"]),
      (["regularise", "X", "--centimes", "-5", "--reason", "r"], ["coordinator"]),
      (["draw", "counter|P99|2026-T4|1", "--seed", "s"], ["coordinator"]),
      (["period", "close", "2026-T1"], ["coordinator"]),
      (["list", "participants", "--with-identities", "--reason", " "], ["coordinator"]),
      (["programme", "import", "pack.toml"], ["coordinator"]),
      (["programme", "publish", "pack.toml"], ["coordinator"]),
      (["statement", "draft"] + statement, ["coordinator"]),
      (["statement", "certify"] + statement, ["coordinator", "validator"]),
      (["statement", "order"] + statement, ["coordinator", "payer"]),
      (["statement", "pay"] + statement, ["payer"]),
      (["statement", "cancel", "--reason", "r"] + statement, ["coordinator"]),
      (["statement", "draft", "--project", "P99", "--holdback"], ["coordinator"]),
    ]

    private static let statement = ["--project", "P99", "--period", "2026-T4"]

    private static let imports: [(kind: String, roles: Set<String>)] = [
      ("actors", ["coordinator"]), ("relations", ["coordinator"]), ("projects", ["coordinator"]),
      ("targets", ["coordinator"]), ("participants", ["coordinator", "operator"]),
      ("claims", ["coordinator", "operator"]), ("cnss", ["coordinator", "operator"]),
      ("findings", ["coordinator", "verifier"]),
    ]

    @Test func `every command and import, by every role`() throws {
      let region = try Region(importing: Sample.records)
      try region.succeed("period", "close", "2026-T1", "--as", "coord")
      let head = try region.head()
      var tried = 0
      for (words, allowed) in Self.commands.map({ (region.placing($0.words), $0.roles) }) {
        for (person, roles) in Self.roles {
          let answer = try region.fbr(words + ["--as", person, "--format", "json"])
          let isOut = roles.isDisjoint(with: allowed)
          let place = "\(words.joined(separator: " ")) as \(person): \(answer.stdout)"
          #expect((answer.status == 77) == isOut, "\(place)")
          #expect(answer.stdout.contains("\"roleNotAllowed\"") == isOut, "\(place)")
          tried += 1
        }
        let unknown = try region.fbr(words + ["--as", "nobody", "--format", "json"])
        #expect(unknown.status == 77, "\(words)")
        #expect(try region.fbr(words).status == 64, "\(words)")
        tried += 2
      }
      print("role matrix, built program: \(tried) commands")
      #expect(tried == 34 * 10)
      #expect(try region.head() == head)
    }

    @Test func `every kind of file, by every role`() throws {
      let region = try Region(importing: Sample.records)
      let head = try region.head()
      var tried = 0
      for (kind, allowed) in Self.imports {
        region.write("f.csv", Self.headers[kind] ?? "")
        for (person, roles) in Self.roles {
          let answer = try region.fbr(
            "import",
            kind,
            region.path("f.csv"),
            "--as",
            person,
            "--format",
            "json"
          )
          let isOut = roles.isDisjoint(with: allowed)
          #expect((answer.status == 77) == isOut, "\(kind) as \(person): \(answer.stdout)")
          tried += 1
        }
      }
      #expect(tried == 64)
      #expect(try region.head() == head)
    }

    /// Files with their header alone: nothing to write.
    private static let headers = [
      "actors": "actor,name_fr,kind\n", "relations": "from,to,kind\n",
      "projects": "project,title,operator,agreement,starts_on,ends_on\n",
      "targets": "project,result,period,quantity\n",
      "participants": "participant,project,entry_on\n",
      "claims": "claim,project,result,participant,achieved_on\n",
      "cnss": "participant,month,days\n", "findings": "claim,outcome\n",
    ]
  }
}

extension Region {
  /// The words of a command, with the names of files in the region's folder.
  fileprivate func placing(_ words: [String]) -> [String] {
    words.map { $0.hasSuffix(".toml") ? path($0) : $0 }
  }
}
