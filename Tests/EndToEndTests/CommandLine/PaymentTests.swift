import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// From validated claims to a payment, by commands (DESIGN §6).
  @Suite(.serialized) struct PaymentTests {
    /// A region with eleven validated trainings and one refused.
    private func paying() throws -> Region {
      let region = Region()
      region.write("pack.toml", Sample.pack)
      try region.succeed(
        "init",
        region.store,
        "--programme",
        region.path("pack.toml"),
        "--today",
        "2026-01-05"
      )
      for kind in Sample.records { try region.import(kind, Sample.file(kind)) }
      try region.import("claims", Sample.trainings, as: "oper")
      try region.succeed("take", "--filter", "résultat:R1", "--as", "verif")
      for number in 1...12 {
        let outcome = number == 12 ? ["refused", "--reason", "ABSENT"] : ["confirmed"]
        let words =
          ["conclude", Sample.code("C1", number), "--as", "verif", "--outcome"] + outcome
        #expect(try region.fbr(words).status == 0)
      }
      _ = try region.fbr("validate", "--filter", "état:vérifié", "--as", "valid")
      return region
    }

    private func step(_ region: Region, _ act: String, _ period: String, by person: String) throws
      -> Answer
    {
      try region.json(
        "statement",
        act,
        "--project",
        "P01",
        "--period",
        period,
        "--as",
        person
      )
    }

    @Test func `four persons pay a period, and the report says to the centime`() throws {
      let region = try paying()
      let claims = try region.json("list", "claims", "--filter", "état:validé").rows("claims")
      let period = try #require(claims.first?["period"] as? String)
      let gross = claims.filter { $0["period"] as? String == period }
        .compactMap { $0["payable_centimes"] as? Int }.reduce(0, +)
      let drafted = try step(region, "draft", period, by: "coord")
      #expect(drafted.integer("gross_centimes") == gross)
      #expect(try step(region, "certify", period, by: "coord").error == "sameStatementHand")
      #expect(try step(region, "certify", period, by: "valid").text("state") == "certified")
      #expect(try step(region, "order", period, by: "coord2").text("state") == "ordered")
      #expect(try step(region, "pay", period, by: "coord2").status == 77)
      #expect(try step(region, "pay", period, by: "payer").text("state") == "paid")
      let report = try region.json("report", "payments", "--project", "P01")
      let row = try #require(report.rows("statements").first)
      #expect(row["state"] as? String == "paid")
      let held = row["holdback_centimes"] as? Int ?? 0
      let recovered = row["advance_recovery_centimes"] as? Int ?? 0
      #expect(row["net_centimes"] as? Int == gross - held - recovered)
      #expect(held == gross / 10)
      let lines = try #require(row["lines"] as? [[String: Any]])
      #expect(lines.compactMap { $0["result"] as? String } == ["R1"])
      #expect(try region.json("list", "statements").integer("total") == 1)
      #expect(try region.json("check").status == 0)
    }

    @Test func `a printed statement bears the journal head, and escapes what it shows`() throws {
      let region = try paying()
      let claims = try region.json("list", "claims", "--filter", "état:validé").rows("claims")
      let period = try #require(claims.first?["period"] as? String)
      _ = try step(region, "draft", period, by: "coord")
      let head = try #require(try region.json("journal", "verify").text("head"))
      let code = "P01/\(period)/1"
      let html = try region.fbr("show", "statement", code, "--format", "html")
      #expect(html.status == 0)
      #expect(html.stdout.hasPrefix("<!DOCTYPE html>"))
      #expect(html.stdout.contains(head))
      #expect(!html.stdout.contains("://"))
      let text = try region.fbr("show", "statement", code)
      #expect(text.stdout.contains(head) && text.stdout.contains("BROUILLON"))
      #expect(try region.json("show", "statement", code).rows("claim_lines").count > 0)
      #expect(try region.fbr("show", "statement", "P01/1999-T1/1").status == 65)
    }

    @Test func `an appeal is lodged, settled and explained`() throws {
      let region = try paying()
      #expect(try region.json("appeal", "C112", "--ground", "x", "--as", "verif").status == 77)
      let first = try region.json("appeal", "C112", "--ground", "présent", "--as", "oper")
      #expect(first.text("state") == "contested")
      let settle = ["settle", "C112", "--outcome", "reduced", "--as", "coord"]
      #expect(try region.fbr(settle).status == 65)
      let settled = try region.json(
        "settle",
        "C112",
        "--outcome",
        "reduced",
        "--reason",
        "ABSENT",
        "--as",
        "coord"
      )
      #expect(settled.text("state") == "verified")
      try region.succeed("validate", "C112", "--as", "valid")
      let explained = try region.json("explain", "C112")
      let gross = try #require(explained.integer("gross_centimes"))
      #expect(explained.integer("payable_centimes") == gross / 2)
      #expect(column(explained.rows("steps"), "rule").contains("R45"))
      #expect(try region.json("explain", "ZZ").error == "unknownClaim")
      #expect(try region.json("check").status == 0)
    }

    @Test func `a counter-verification is drawn and concluded`() throws {
      let region = try paying()
      let claims = try region.json("list", "claims", "--filter", "état:validé").rows("claims")
      let period = try #require(claims.first?["period"] as? String)
      let draw = try region.json(
        "draw",
        "counter/P01/\(period)/1",
        "--seed",
        "graine",
        "--as",
        "coord"
      )
      #expect(draw.text("stratum") == "counter|P01|\(period)|1")
      let code = try #require((draw.object["claims"] as? [String])?.first)
      let words = ["counter", code, "--outcome", "confirmed", "--reason", "vu", "--as"]
      #expect(try region.fbr(words + ["verif"]).status == 77)
      #expect(try region.fbr(words + ["verif2"]).status == 0)
      #expect(try region.json("show", "claim", code).text("counter") == "confirmed")
      #expect(
        try region.json("regularise", code, "--centimes", "-5", "--reason", "x", "--as", "coord")
          .error == "notPaid"
      )
      #expect(try region.json("check").status == 0)
    }
  }
}
