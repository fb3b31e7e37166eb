import Foundation
import Testing

extension EndToEndTests.Reports {
  /// What a screen shows is what the report of the same store says.
  @Suite(.serialized) struct ScreenFiguresTests {
    /// The rows of a screen without blanks: figures have different ones in them.
    private func screen(_ keys: String..., until sign: String) async throws -> [String] {
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", ReportStore.path, "--as", "K01", "--lang", "fr"],
        columns: 160,
        rows: 60
      )
      try await session.wait(for: "[1", within: 20)
      for key in keys { try session.send(key) }
      try await session.wait(for: sign, within: 20)
      // The cursor comes with the figures.
      let rows = try await session.wait(for: "▸", within: 20)
      try session.send("C-q")
      return rows.map { $0.filter { !$0.isWhitespace } }
    }

    private func json(_ words: String) throws -> Answer {
      try Answer(ReportStore.report(words, "--format", "json"))
    }

    /// An amount as a column of the screens writes it, without blanks: centimes always, so that the
    /// units stand below one another.
    private func amount(_ value: Any?) -> String {
      let centimes = (value as? Int) ?? 0
      let rest = abs(centimes) % 100
      let whole = "\(centimes < 0 ? "-" : "")\(abs(centimes) / 100)"
      return whole + (rest < 10 ? ",0\(rest)" : ",\(rest)")
    }

    private func figure(_ row: [String: Any], _ key: String) -> String {
      (row[key] as? Int).map { "\($0)" } ?? "–"
    }

    @Test func `projects compared`() async throws {
      let shown = try await screen("g", "P", until: "[Comparer]")
      let rows = try json("portfolio").rows("rows")
      #expect(rows.count == 32)
      let signs = ["ok": "●OK", "watch": "▲VIG", "late": "■RET"]
      for row in rows {
        let code = try #require(row["project"] as? String)
        let status = try #require((row["status"] as? String).flatMap { signs[$0] })
        let figures = "\(figure(row, "ratio_percent"))%\(status)\(figure(row, "validated"))"
        #expect(
          shown.contains { $0.contains(code) && $0.contains(figures) },
          "\(code) \(figures)"
        )
      }
    }

    @Test func `what a paid result costs`() async throws {
      let shown = try await screen("g", "P", "f", "f", "f", "f", "f", until: "[Coûts]")
      let rows = try json("costs").rows("rows").filter { $0["quantity"] as? Int != 0 }
      #expect(rows.count > 25)
      for row in rows {
        let code = try #require(row["project"] as? String)
        let figures =
          figure(row, "quantity") + amount(row["cost_centimes"]) + amount(row["unit_centimes"])
        #expect(
          shown.contains { $0.contains(code == "all" ? "Région" : code) && $0.contains(figures) },
          "\(code) \(figures)"
        )
      }
    }

    @Test func `who is served`() async throws {
      let shown = try await screen("g", "P", "f", "f", "f", "f", "f", "f", until: "[Équité]")
      let rows = try json("equity").rows("rows")
      #expect(rows.count > 15)
      for row in rows {
        let figures =
          "\(figure(row, "paid_share_percent"))%\(figure(row, "entered_share_percent"))%"
          + "\(figure(row, "ratio_percent"))%"
        #expect(
          shown.contains { $0.contains(figures) && $0.hasSuffix("\(figure(row, "paid"))│") },
          "\(figures)"
        )
      }
    }

    @Test func `who offers what in each province`() async throws {
      let shown = try await screen("g", "C", until: "[Services]")
      let table = try ReportStore.report(
        "coverage",
        "--format",
        "csv",
        "--table",
        "province_services"
      )
      let rows = table.stdout.split(whereSeparator: \.isNewline).dropFirst().map {
        $0.split(separator: ",").map(String.init)
      }
      let report = try json("coverage")
      #expect(rows.count == 8)
      for row in rows {
        let need = report.rows("needs").first { $0["territory"] as? String == row[0] }
        let quantity = try #require(need?["quantity"] as? Int)
        let figures = "\(quantity)" + row.dropFirst().map { $0 == "0" ? "!" : $0 }.joined()
        #expect(shown.contains { $0.contains(figures) }, "\(row[0]) \(figures)")
      }
      let gaps = report.rows("gaps").count
      #expect(shown.contains { $0.contains("Manques·\(gaps)") })
    }

    @Test func `what is owed`() async throws {
      let shown = try await screen("9", until: "[9")
      let open = try json("payments").rows("statements").filter {
        ["draft", "certified", "ordered"].contains($0["state"] as? String ?? "")
      }
      #expect(open.count > 5)
      for row in open {
        var figures = amount(row["gross_centimes"])
        for key in ["deductions_centimes", "holdback_centimes", "advance_recovery_centimes"] {
          let less: Int = row[key] as? Int ?? 0
          if less != 0 { figures += amount(-less) }
        }
        figures += amount(row["net_centimes"])
        #expect(shown.contains { $0.contains(figures) }, "\(row["statement"] ?? "") \(figures)")
      }
    }
  }
}
