import Testing

extension EndToEndTests.CommandLine {
  /// The moves, their answers and their exit codes.
  @Suite(.serialized) struct MoveTests {
    @Test func `a bulk move says what became of each, and ends as its first refusal`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      try region.succeed("take", "C102", "--as", "verif2")
      let answer = try region.json("take", "C101", "C102", "INCONNUE", "C103", "--as", "verif")
      #expect(answer.integer("done") == 2)
      #expect(answer.integer("refused") == 2)
      #expect(answer.status == 65)
      #expect(column(answer.rows("rows"), "claim") == ["C101", "C102", "INCONNUE", "C103"])
      #expect(column(answer.rows("rows"), "code")[1...2] == ["illegalMove", "unknownClaim"])
      #expect(try region.state("C103") == "inVerification")
      let eyes = try region.json(
        "conclude",
        "C102",
        "C101",
        "--outcome",
        "confirmed",
        "--as",
        "verif"
      )
      #expect(eyes.status == 77)
      #expect(eyes.integer("done") == 1)
      let text = try region.fbr("release", "C103", "C101", "--as", "verif")
      #expect(text.stdout.hasSuffix("1 faite, 1 refusée\n"))
      let none = try region.json("take", "--filter", "état:payé", "--as", "verif")
      #expect(none.status == 0)
      #expect(none.integer("done") == 0)
    }

    @Test func `a single refused claim answers with the error alone`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let answer = try region.json("validate", "C101", "--as", "valid")
      #expect(answer.status == 65)
      #expect(answer.error == "illegalMove")
      #expect(answer.subject == "C101")
      #expect(try region.json("take", "X", "--as", "verif").error == "unknownClaim")
      let reason = try region.json("conclude", "C101", "--outcome", "refused", "--as", "verif")
      #expect(reason.error == "illegalMove")
    }

    @Test func `every verb makes its move and names the new head`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      try make(region, "inVerification", "take", "C101", "--as", "verif")
      try make(region, "queued", "release", "C101", "--as", "coord")
      try make(region, "inVerification", "take", "C101", "--as", "verif")
      try make(
        region,
        "verified",
        "conclude",
        "C101",
        "--outcome",
        "reduced",
        "--reason",
        "ABSENT",
        "--as",
        "verif"
      )
      try make(region, "inVerification", "sendback", "C101", "--reason", "revoir", "--as", "valid")
      try make(region, "verified", "conclude", "C101", "--outcome", "confirmed", "--as", "verif")
      try make(region, "validated", "validate", "C101", "--as", "valid")
      try make(region, "verified", "unvalidate", "C101", "--reason", "erreur", "--as", "valid")
      try make(region, "refused", "validate", "C101", "--refuse", "--as", "valid")
      try make(region, "inVerification", "take", "C102", "--as", "verif")
      try make(
        region,
        "returned",
        "return",
        "C102",
        "--reason",
        "pièce",
        "--due",
        "2026-12-01",
        "--as",
        "verif"
      )
      try make(region, "withdrawn", "withdraw", "C102", "--reason", "abandon", "--as", "oper")
    }

    @Test func `a returned claim expires with the first change after its due day`() throws {
      var region = try Region(importing: Sample.records + ["claims"])
      try region.succeed("take", "C101", "--as", "verif")
      try region.succeed(
        "return",
        "C101",
        "--reason",
        "pièce",
        "--due",
        "2026-11-30",
        "--as",
        "verif"
      )
      region.today = "2026-12-01"
      #expect(try region.state("C101") == "returned")
      try region.succeed("take", "C102", "--as", "verif")
      #expect(try region.state("C101") == "inadmissible")
      #expect(try region.json("admit", "C101", "--as", "coord").error == "newVersionNeeded")
      region.today = "2026-11-30"
      let late = try region.json("take", "C103", "--as", "verif")
      #expect(late.error == "dayBeforeJournal")
      #expect(late.status == 65)
      #expect(try region.json("list", "claims").status == 0)
    }

    @Test func `a wide gap suspends the stratum until another coordinator decides`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      for number in 1...12 {
        let code = Sample.code("C1", number)
        try region.succeed("take", code, "--as", "verif")
        try region.succeed("conclude", code, "--outcome", "confirmed", "--as", "verif")
      }
      try region.import("claims", Sample.placements)
      let stratum = "P01/R2/2026-T4/1"
      let draw = try region.json("draw", stratum, "--seed", "s", "--as", "coord")
      for code in draw.object["claims"] as? [String] ?? [] {
        try region.succeed("take", code, "--as", "verif")
        try region.succeed(
          "conclude",
          code,
          "--outcome",
          "refused",
          "--reason",
          "ABSENT",
          "--as",
          "verif"
        )
      }
      let page = try region.json("show", "strata", stratum)
      #expect(page.text("status") == "suspended")
      #expect(page.integer("gap_bp") == 10_000)
      let release = ["release-stratum", stratum, "--effect", "verifyAll", "--reason", "décidé"]
      #expect(try region.fbr(release + ["--as", "coord"]).status == 77)
      #expect(try region.fbr(release + ["--as", "coord2"]).status == 0)
      #expect(try region.json("show", "strata", stratum).text("status") == "closed")
    }

    @Test func `a closed period takes no claim, and is opened with a reason`() throws {
      let region = try Region(importing: Sample.records)
      try region.succeed("period", "close", "2026-T3", "--as", "coord")
      #expect(try region.json("period", "close", "2026-T3", "--as", "coord").status == 65)
      try region.import("claims", Sample.trainings)
      let flags = try region.json("show", "claim", "C101").object["flags"] as? [String]
      #expect(flags == ["periodClosed"])
      let silent = try region.json("period", "open", "2026-T3", "--as", "coord")
      #expect(silent.error == "reasonRequired")
      #expect(silent.status == 65)
      let open = ["period", "open", "2026-T3", "--reason", "erreur", "--as", "coord"]
      #expect(try region.fbr(open).status == 0)
      let admitted = try region.json("admit", "--filter", "état:irrecevable", "--as", "coord")
      #expect(admitted.integer("done") == 12)
    }

    @Test func `an identity is erased once, and the store stays sound`() throws {
      let region = try Region(importing: Sample.records)
      let erased = try region.json("erase", "U01", "--reason", "demande", "--as", "coord")
      #expect(erased.status == 0)
      #expect(erased.text("participant") == "U01")
      let again = try region.json("erase", "U01", "--reason", "demande", "--as", "coord")
      #expect(again.error == "alreadyErased")
      #expect(try region.fbr("check").status == 0)
    }

    /// Makes a move that must succeed, and leaves the claim in a state.
    private func make(
      _ region: Region,
      _ state: String,
      _ arguments: String...,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let answer = try Answer(try region.fbr(arguments + ["--format", "json"]))
      #expect(answer.status == 0, "\(arguments) \(answer.object)", sourceLocation: sourceLocation)
      #expect(answer.text("state") == state, sourceLocation: sourceLocation)
      #expect(answer.text("store") == region.store, sourceLocation: sourceLocation)
      #expect(answer.integer("seq") == (try region.head()), sourceLocation: sourceLocation)
      #expect(answer.text("head")?.count == 64, sourceLocation: sourceLocation)
    }
  }
}
