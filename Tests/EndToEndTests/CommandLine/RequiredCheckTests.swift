import Testing

extension EndToEndTests.CommandLine {
  /// Checks that a mechanism wants made before a finding, from the pack to the explanation.
  @Suite(.serialized) struct RequiredCheckTests {
    /// A region whose trainings are verified with two checks, and some claims in a verifier's hands.
    private func region() throws -> Region {
      let region = Region()
      let asking = "code = \"M1\"\nchecks = [\"personCalled\", \"attendanceCounted\"]"
      region.write("pack.toml", Sample.pack.replacing("code = \"M1\"", with: asking))
      let pack = region.path("pack.toml")
      try region.succeed("init", region.store, "--programme", pack, "--today", "2026-01-05")
      for kind in Sample.records + ["claims"] { try region.import(kind, Sample.file(kind)) }
      try region.succeed("take", "C101", "C102", "C103", "--as", "verif")
      return region
    }

    @Test func `a finding names the checks that were made, or is refused`() throws {
      let region = try region()
      let head = try region.head()
      let bare = try region.json(
        "conclude",
        "C101",
        "--outcome",
        "confirmed",
        "--checks",
        "personCalled",
        "--as",
        "verif"
      )
      #expect(bare.status == 65)
      #expect(bare.error == "checksNotMade")
      let message = (bare.object["error"] as? [String: Any])?["message"] as? String
      #expect(message?.contains("présences comptées (attendanceCounted)") == true)
      #expect(message?.contains("personCalled") == false)
      #expect(try region.head() == head)
      try region.succeed(
        "conclude",
        "C101",
        "--outcome",
        "confirmed",
        // What is empty takes nothing of what follows it.
        "--seen=",
        "--checks=attendanceCounted,personCalled",
        "--as",
        "verif"
      )
      #expect(try region.state("C101") == "verified")
      let steps = try region.json("explain", "C101").rows("steps")
      let told = column(steps, "text").first { $0.hasPrefix("Constat") }
      #expect(told?.contains("contrôles faits : présences comptées, personne appelée") == true)
      try region.succeed(
        "conclude",
        "C102",
        "--outcome",
        "refused",
        "--reason",
        "ABSENT",
        "--as",
        "verif"
      )
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `a file of findings has a column for them`() throws {
      let region = try region()
      let bad = try region.import(
        "findings",
        "claim,outcome,checks\nC103,confirmed,\n",
        as: "verif"
      )
      #expect(bad.status == 65)
      let row = try #require(bad.rows("rejected").first)
      #expect(row["code"] as? String == "checksNotMade")
      #expect(row["column"] as? String == "checks")
      let good = try region.import(
        "findings",
        "claim,outcome,checks\nC103,confirmed,personCalled;attendanceCounted\n",
        as: "verif"
      )
      #expect(good.integer("accepted") == 1)
    }

    @Test func `what a mechanism asks is shown and exported`() throws {
      let region = try region()
      let shown = try region.json("show", "mechanisms", "M1")
      #expect(shown.object["checks"] as? [String] == ["personCalled", "attendanceCounted"])
      let pack = try region.fbr("programme", "export", "-").stdout
      #expect(pack.contains("checks = [\"personCalled\", \"attendanceCounted\"]"))
      #expect(pack.contains("checks = []"))
    }
  }
}
