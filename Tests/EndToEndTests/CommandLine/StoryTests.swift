import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// A programme from its pack to its progress, counted by hand.
  @Suite(.serialized) struct StoryTests {
    @Test func `a region goes from its pack to its progress`() throws {
      let region = try Region(importing: Sample.records)
      try verifyTrainings(region)
      try verifyPlacements(region)
      try expectProgress(region)
      let check = try region.json("check")
      #expect(check.status == 0)
      #expect(check.object["ok"] as? Bool == true)
      #expect(check.rows("checks").allSatisfy { $0["ok"] as? Bool == true })
    }

    /// Every training is verified; eleven are confirmed and validated, one is refused.
    private func verifyTrainings(_ region: Region) throws {
      let imported = try region.import("claims", Sample.trainings, as: "oper")
      #expect(imported.integer("accepted") == 12)
      let taken = try region.json("take", "--filter", "résultat:R1", "--as", "verif")
      #expect(taken.integer("done") == 12)
      #expect(taken.status == 0)
      for number in 1...11 {
        let code = Sample.code("C1", number)
        let answer = try region.json("conclude", code, "--outcome", "confirmed", "--as", "verif")
        #expect(answer.text("state") == "verified")
        #expect(answer.text("claim") == code)
      }
      try region.succeed(
        "conclude",
        "C112",
        "--outcome",
        "refused",
        "--reason",
        "ABSENT",
        "--note",
        "pas là",
        "--as",
        "verif"
      )
      let validated = try region.json("validate", "--filter", "état:vérifié", "--as", "valid")
      #expect(validated.integer("done") == 11)
      #expect(validated.integer("refused") == 1)
      #expect(validated.status == 65)
      let refused = validated.rows("rows").filter { $0["ok"] as? Bool == false }
      #expect(column(refused, "claim") == ["C112"])
      #expect(column(refused, "code") == ["illegalMove"])
      try region.succeed("validate", "C112", "--refuse", "--as", "valid")
      #expect(try region.state("C112") == "refused")
    }

    /// Half of six placements are drawn and confirmed, the others are exempt; all are validated.
    private func verifyPlacements(_ region: Region) throws {
      try region.import("claims", Sample.placements, as: "oper")
      #expect(try flags(region, "D07") == ["predecessorMissing"])
      #expect(try flags(region, "D08") == ["waitingPeriod"])
      let draw = try region.json(
        "draw",
        "P01/R2/2026-T4/1",
        "--seed",
        "graine",
        "--as",
        "coord"
      )
      #expect(draw.text("stratum") == "P01|R2|2026-T4|1")
      #expect(draw.integer("population") == 6)
      #expect(draw.integer("size") == 3)
      let codes = (1...6).map { Sample.code("D", $0) }
      #expect(draw.text("population_sha256") == (try sha256(codes.joined(separator: "\n"))))
      let ranked = try codes.map { (try sha256("graine|P01|R2|2026-T4|1|\($0)"), $0) }.sorted {
        $0.0 < $1.0
      }.map(\.1)
      let drawn = draw.object["claims"] as? [String] ?? []
      #expect(drawn == Array(ranked.prefix(3)))
      for code in drawn {
        try region.succeed("take", code, "--as", "verif")
        try region.succeed("conclude", code, "--outcome", "confirmed", "--as", "verif")
      }
      for code in ranked.suffix(3) { #expect(try region.state(code) == "exempt") }
      let validated = try region.json(
        "validate",
        "--filter",
        "résultat:R2 état:ouvert",
        "--as",
        "valid"
      )
      #expect(validated.integer("done") == 6)
      #expect(validated.status == 0)
    }

    private func flags(_ region: Region, _ claim: String) throws -> [String] {
      try region.json("show", "claim", claim).object["flags"] as? [String] ?? []
    }

    private func sha256(_ text: String) throws -> String {
      String(try run(["sha256sum"], input: text).stdout.prefix(64))
    }

    /// 53 of the 92 days of the fourth quarter have passed, 39 days of the agreement are left.
    private func expectProgress(_ region: Region) throws {
      let report = try region.fbr("report", "progress", "--format", "json")
      let answer = try Answer(report)
      #expect(answer.text("as_of") == "2026-11-22")
      let keys = [
        "result", "period", "target", "declared", "verified", "validated", "paid",
        "target_to_date", "ratio_percent", "status", "forecast",
      ]
      let rows = answer.rows("rows").map { row in
        keys.map { row[$0].map { "\($0)" } ?? "" }.joined(separator: " ")
      }
      #expect(
        rows == [
          "R1 2026-T3 10 12 11 11 0 10.0 110 ok <null>",
          "R1 2026-T4 10 0 0 0 0 5.76 0 late <null>",
          "R1 all 20 12 11 11 0 15.76 70 watch 16",
          "R2 2026-T3 0 1 0 0 0 0.0 <null> ok <null>",
          "R2 2026-T4 8 7 3 6 0 4.61 130 ok <null>",
          "R2 all 8 8 3 6 0 4.61 130 ok 9",
        ]
      )
      #expect(report.stdout.contains("\"target_to_date\":10.00"))
      let amounts = try region.json("list", "claims", "--filter", "état:validé").rows("claims")
      #expect(amounts.compactMap { $0["payable_centimes"] as? Int }.reduce(0, +) == 3_850_000)
    }
  }
}
