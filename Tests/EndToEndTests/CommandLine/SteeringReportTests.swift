import Testing

extension EndToEndTests.CommandLine {
  /// The reports that a region steers by.
  @Suite struct SteeringReportTests {
    @Test func `they answer in three forms, with their day and the head`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      for report in ["portfolio", "costs", "equity"] {
        #expect(try region.fbr("report", report).stdout.hasPrefix("Au 22/11/2026\n"))
        let document = try region.json("report", report)
        #expect(document.text("as_of") == "2026-11-22")
        #expect(document.text("head")?.count == 64)
        let table = try region.fbr("report", report, "--format", "csv").stdout
        #expect(table.split(separator: "\n").first?.contains(",") == true)
        #expect(try region.fbr("report", report, "--project", "P99").status == 65)
      }
      let portfolio = try region.json("report", "portfolio")
      #expect(!portfolio.rows("rows").isEmpty)
      #expect(!portfolio.rows("funnel").isEmpty)
      #expect(column(portfolio.rows("delays"), "kind").contains("declaration"))
    }

    @Test func `a past day has the figures of its end, and only where they are kept`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let before = try region.json("report", "progress", "--as-of", "2026-01-01")
      #expect(before.text("as_of") == "2026-01-01")
      #expect(before.rows("rows").isEmpty)
      let now = try region.json("report", "progress")
      let same = try region.json("report", "progress", "--as-of", "2026-11-22")
      #expect(column(now.rows("rows"), "declared") == column(same.rows("rows"), "declared"))
      #expect(!now.rows("rows").isEmpty)
      #expect(try region.fbr("report", "portfolio", "--as-of", "2026-11-22").status == 0)
      #expect(try region.fbr("report", "costs", "--as-of", "2026-11-22").status == 64)
      #expect(try region.fbr("report", "progress", "--as-of", "hier").status == 64)
    }
  }
}
