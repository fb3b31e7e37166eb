import Testing

extension EndToEndTests.CommandLine {
  /// Who may do what: refused with 77 and a reason, and nothing is written.
  @Suite(.serialized) struct FourEyesTests {
    private static let claims =
      Sample.claimHeader
      + "C1,P01,R1,U01,2026-08-01,2026-08-05,,attendance,all\n"
      + "C2,P01,R1,U02,2026-08-01,2026-08-05,,attendance,oper\n"
      + "C3,P01,R1,U03,2026-08-01,2026-08-05,,attendance,all\n"
      + "C4,P01,R1,U04,2026-08-01,2026-08-05,,attendance,oper\n"

    @Test func `one person does not do the work of two`() throws {
      let region = try Region(importing: Sample.records)
      try region.import("claims", Self.claims)
      try refuse(region, "declarerCannotVerify", "take", "C1", "--as", "all")
      try refuse(region, "verifierOfOperator", "take", "C2", "--as", "inside")
      try refuse(region, "roleNotAllowed", "take", "C2", "--as", "valid")
      try refuse(region, "roleNotAllowed", "take", "C2", "--as", "viewer")
      try refuse(region, "unknownPerson", "take", "C2", "--as", "nobody")
      try region.succeed("take", "C1", "--as", "verif")
      try region.succeed("take", "C2", "--as", "all")
      try refuse(
        region,
        "notTheTaker",
        "conclude",
        "C1",
        "--outcome",
        "confirmed",
        "--as",
        "verif2"
      )
      try refuse(
        region,
        "notTheTaker",
        "return",
        "C1",
        "--reason",
        "ABSENT",
        "--due",
        "2026-12-01",
        "--as",
        "verif2"
      )
      try region.succeed("conclude", "C1", "--outcome", "confirmed", "--as", "verif")
      try region.succeed("conclude", "C2", "--outcome", "confirmed", "--as", "all")
      try refuse(region, "declarerCannotValidate", "validate", "C1", "--as", "all")
      try refuse(region, "verifierCannotValidate", "validate", "C2", "--as", "all")
      try refuse(region, "roleNotAllowed", "validate", "C1", "--as", "verif2")
      try region.succeed("validate", "C1", "C2", "--as", "valid")
    }

    @Test func `a coordinator takes in a verifier’s name, who alone concludes`() throws {
      let region = try Region(importing: Sample.records)
      try region.import("claims", Self.claims)
      try refuse(region, "roleNotAllowed", "take", "C4", "--for", "verif", "--as", "verif2")
      try region.succeed("take", "C4", "--for", "verif", "--as", "coord")
      try refuse(
        region,
        "notTheTaker",
        "conclude",
        "C4",
        "--outcome",
        "confirmed",
        "--as",
        "verif2"
      )
      let finding = try region.import(
        "findings",
        "claim,outcome,reason,note,verified_by,verified_on,mode\nC4,reduced,ABSENT,,verif,,\n"
      )
      #expect(finding.integer("accepted") == 1)
      #expect(try region.state("C4") == "verified")
    }

    @Test func `a second draw is another person’s`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      try region.succeed("take", "--filter", "résultat:R1", "--as", "verif")
      for number in 1...12 {
        let code = Sample.code("C1", number)
        try region.succeed("conclude", code, "--outcome", "confirmed", "--as", "verif")
      }
      try region.import("claims", Sample.placements)
      let stratum = "P01|R2|2026-T4|1"
      try region.succeed("draw", stratum, "--seed", "a", "--as", "coord")
      try refuse(
        region,
        "drawerCannotRedraw",
        "draw",
        stratum,
        "--seed",
        "b",
        "--reason",
        "essai",
        "--as",
        "coord"
      )
      let redrawn = try region.json(
        "draw",
        stratum,
        "--seed",
        "b",
        "--reason",
        "essai",
        "--as",
        "coord2"
      )
      #expect(redrawn.integer("size") == 4)
      #expect(redrawn.text("seed") == "b")
    }

    @Test func `an operator imports for its own projects only`() throws {
      let region = try Region(importing: Sample.records)
      let answer = try region.import("claims", Self.claims, as: "oper2")
      #expect(answer.status == 65)
      #expect(column(answer.rows("rejected"), "code") == Array(repeating: "notAllowed", count: 4))
      let refused = try region.import("actors", Sample.actors, as: "oper")
      #expect(refused.status == 77)
      #expect(refused.error == "roleNotAllowed")
    }

    /// Expects a refusal with its code and a sentence, and the journal as it was.
    private func refuse(
      _ region: Region,
      _ code: String,
      _ arguments: String...,
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
      let before = try region.head()
      let answer = try Answer(try region.fbr(arguments + ["--format", "json"]))
      #expect(answer.status == 77, "\(arguments)", sourceLocation: sourceLocation)
      #expect(answer.error == code, sourceLocation: sourceLocation)
      #expect(answer.stderr.contains("Erreur : "), sourceLocation: sourceLocation)
      #expect(try region.head() == before, sourceLocation: sourceLocation)
    }
  }
}
