import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// Keys and passphrases, from the command line.
  @Suite(.serialized) struct KeyTests {
    private func region() throws -> Region {
      let region = try Region(importing: Sample.records + ["claims"])
      secret(region, "phrase", "cèdre argan olivier\n")
      secret(region, "autre", "safran genévrier thuya\n")
      return region
    }

    private func secret(_ region: Region, _ name: String, _ text: String) {
      region.write(name, text)
      chmod(region.path(name), 0o600)
    }

    private func register(_ region: Region, _ person: String, _ file: String) throws -> Answer {
      try region.json(
        "person",
        "key",
        "register",
        "--as",
        person,
        "--passphrase-file",
        region.path(file)
      )
    }

    private func conclude(_ region: Region, with file: String? = nil) throws -> Answer {
      let words = ["conclude", "C101", "--outcome", "confirmed", "--as", "verif"]
      let phrase = file.map { ["--passphrase-file", region.path($0)] } ?? []
      return try Answer(try region.fbr(words + phrase + ["--format", "json"]))
    }

    private func revoke(_ region: Region, as person: String, _ more: [String]) throws -> Answer {
      let words = ["person", "key", "revoke", "--as", person, "--format", "json"]
      return try Answer(try region.fbr(words + more))
    }

    @Test func `who has a key acts and signs with the passphrase, and not without`() throws {
      let region = try region()
      let made = try register(region, "verif", "phrase")
      #expect(made.status == 0)
      #expect(made.text("key")?.count == 24)
      let persons = try region.json("list", "persons").rows("persons")
      #expect(persons.filter { $0["key"] is String }.count == 1)
      let take = ["take", "C101", "C102", "--as", "verif", "--format", "json"]
      let locked = try Answer(try region.fbr(take))
      #expect(locked.status == 77 && locked.error == "passphraseRequired")
      #expect(try region.state("C101") == "queued")
      #expect(try region.fbr(take + ["--passphrase-file", region.path("phrase")]).status == 0)
      let head = try region.head()
      let bare = try conclude(region)
      #expect(bare.status == 77 && bare.error == "passphraseRequired")
      let wrong = try conclude(region, with: "autre")
      #expect(wrong.status == 77 && wrong.error == "wrongPassphrase")
      #expect(try region.head() == head)
      usleep(1_100_000)
      #expect(try conclude(region, with: "phrase").status == 0)
      #expect(try region.state("C101") == "verified")
      try region.succeed("validate", "C101", "--as", "valid")
      try region.succeed("check")
      let signed = try run(["sqlite3", region.store, "SELECT COUNT(*) FROM signatures"])
      #expect(signed.stdout == "2\n")
      for word in ["argan", "safran"] {
        let found = try run(["grep", "-c", "-a", word, region.store])
        #expect(found.stdout == "0\n")
        #expect(!wrong.stderr.contains(word))
      }
    }

    @Test func `a passphrase is changed and a key revoked`() throws {
      let region = try region()
      #expect(try register(region, "valid", "phrase").status == 0)
      #expect(try register(region, "valid", "autre").error == "keyInForce")
      let change = ["person", "key", "change", "--as", "valid", "--passphrase-file"]
      let files = [region.path("phrase"), "--new-passphrase-file", region.path("autre")]
      #expect(try region.fbr(change + files).status == 0)
      #expect(
        try revoke(region, as: "valid", ["--reason", "x"]).error == "passphraseRequired"
      )
      #expect(try revoke(region, as: "verif", ["--for", "valid"]).error == "roleNotAllowed")
      let other = ["--for", "valid", "--reason", "oubliée"]
      let revoked = try revoke(region, as: "coord", other)
      #expect(revoked.status == 0 && revoked.text("person") == "valid")
      #expect(try revoke(region, as: "coord", other).error == "noKey")
      #expect(try register(region, "viewer", "phrase").error == "roleNotAllowed")
      try region.succeed("check")
      let kinds = column(try region.json("journal", "show").rows("rows"), "kind")
      #expect(kinds.suffix(3) == ["key.register", "key.change", "key.revoke"])
    }

    @Test func `a file of a passphrase that cannot serve is told`() throws {
      let region = try region()
      secret(region, "vide", "\nsecond line\n")
      secret(region, "court", "abc\n")
      #expect(try register(region, "verif", "nulle-part").status == 66)
      #expect(try register(region, "verif", "").status == 66)
      #expect(try register(region, "verif", "vide").error == "passphraseFile")
      #expect(try register(region, "verif", "court").error == "passphraseTooShort")
      chmod(region.path("phrase"), 0o644)
      let open = try register(region, "verif", "phrase")
      #expect(open.status == 0 && open.stderr.contains("chmod 600"))
    }

    /// What a changed signature looks like from outside.
    @Test func `a lost signature is named by check`() throws {
      let region = try region()
      let phrase = region.path("phrase")
      try region.succeed("person", "key", "register", "--as", "verif", "--passphrase-file", phrase)
      try region.succeed("take", "C101", "--as", "verif", "--passphrase-file", phrase)
      try region.succeed(
        "conclude",
        "C101",
        "--outcome",
        "confirmed",
        "--as",
        "verif",
        "--passphrase-file",
        phrase
      )
      let last = try region.head()
      _ = try run([
        "sqlite3", region.store, "DELETE FROM signatures WHERE seq = \(last)",
      ])
      let check = try region.json("check")
      #expect(check.status == 1)
      let findings = check.rows("checks").first { $0["name"] as? String == "signatures" }
      #expect(
        findings?["findings"] as? [String]
          == ["journal row \(last): claim.conclude of C101 is not signed"]
      )
    }
  }
}
