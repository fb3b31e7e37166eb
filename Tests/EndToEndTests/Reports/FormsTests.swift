import Foundation
import Testing

extension EndToEndTests.Reports {
  /// The same figures in text, CSV, JSON, HTML and on the screen.
  @Suite(.serialized) struct FormsTests {
    /// The tables of each report that stand on paper, in their order, by their keys in a document.
    private static let tables: [(report: String, names: [String])] = [
      ("progress", ["rows"]), ("progress --project P03", ["rows"]), ("queue", ["states"]),
      ("payments", ["statements", "budget", "regularisations"]),
      ("coverage", ["provinces", "gaps", "province_services", "province_groups", "needs"]),
      ("portfolio", ["rows", "weekly", "funnel", "delays"]), ("costs", ["rows", "kept_jobs"]),
      ("equity", ["rows"]),
      ("activity --year 2026", ["results", "projects_in_year", "months", "payments", "provinces"]),
      ("sheet --project P01", ["results", "breakdown", "budget"]),
    ]

    /// The keys that a paper has no room for, by table; what people do with a file is not for paper.
    private static let filed: [String: Set<String>] = [
      "statements": [
        "number", "statement", "lines", "deductions", "stale", "drafted_on", "drafted_by",
        "certified_on", "certified_by", "order_due_on", "ordered_on", "ordered_by", "paid_on",
        "paid_by", "cancelled_on", "cancelled_by", "reason",
      ],
      "budget": ["advance_centimes", "regularised_centimes"],
      "regularisations": ["signed", "signed_by"],
      "gaps": ["rank", "province", "subject", "need_year", "need_source", "note"],
      "portfolio rows": [
        "paid", "needed_per_week", "current_per_week", "worst_group", "worst_group_shortfall",
        "worst_province", "worst_province_shortfall",
      ],
      "equity rows": ["validated_ratio_percent", "validated_status"],
    ]

    private static let hundredths: Set = [
      "target_to_date", "needed_per_week", "current_per_week", "worst_group_shortfall",
      "worst_province_shortfall",
    ]

    @Test(arguments: ReportStore.all)
    func `every figure is the same in CSV, JSON, text and HTML`(report: String) async throws {
      let names = Self.tables.first { $0.report == report }?.names ?? []
      let json = try Answer(ReportStore.report(report, "--format", "json"))
      let page = try ReportStore.page(report)
      let text = try await wideText(report)
      var papers = page.tables.makeIterator()
      var compared = 0
      for name in names where !json.rows(name).isEmpty {
        let paper = papers.next()
        let table = try #require(paper, "\(report) \(name)")
        let csv = try cells(ReportStore.report(report, "--format", "csv", "--table", name).stdout)
        let rows = json.rows(name)
        try #require(csv.count == rows.count + 1 && table.rows.count == rows.count)
        let kind = report.split(separator: " ").first.map(String.init) ?? ""
        let hidden = Self.filed[name] ?? Self.filed["\(kind) \(name)"] ?? []
        let shown = csv[0].filter { !hidden.contains($0) }
        try #require(shown.count == table.head.count, "\(report) \(name): \(shown) \(table.head)")
        for (index, row) in rows.enumerated() {
          for (place, key) in csv[0].enumerated() {
            #expect(csv[index + 1][place] == file(row[key], key), "\(report) \(name) \(key)")
          }
          for (place, key) in shown.enumerated() {
            let cell = table.rows[index][place]
            #expect(isSame(cell, row[key], key), "\(report) \(name) \(key): \(cell)")
            compared += 1
          }
          let line = squeezed(table.rows[index].joined(separator: " "))
          #expect(text.contains(line), "\(report) \(name): no line « \(line) »")
        }
      }
      let surplus = papers.next()
      #expect(surplus == nil)
      #expect(compared > 20)
    }

    @Test func `the sheet on screen shows the figures of the report`() async throws {
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", ReportStore.path, "--as", "K01"],
        columns: 200,
        rows: 60
      )
      try await session.wait(for: "[1", within: 60)
      try session.send("4")
      try await session.wait(for: "[4")
      try session.send("Enter")
      try await session.wait(for: "CONV-DEMO", within: 20)
      try session.send("v")
      let shown = squeezed(try await session.wait(for: "en texte").joined(separator: "\n"))
      let code = try #require(shown.firstMatch(of: #/P\d\d/#).map { String($0.output) })
      let page = try ReportStore.page("progress --project \(code)")
      let table = try #require(page.tables.first)
      let first = table.rows.first?[1] ?? ""
      for row in table.rows where row[1] == first {
        let words =
          "cible \(row[3]), à date \(whole(row[8])), déclarés \(row[4]), vérifiés \(row[5]), "
        #expect(shown.contains(squeezed(words + "validés \(row[6]), payés \(row[7]), \(row[9])")))
      }
      try await session.kill(15)
    }

    /// A figure as a screen shows it: without decimals, half up.
    private func whole(_ figure: String) -> String {
      let parts = figure.split(separator: ",")
      guard parts.count == 2, let number = Int(parts[0].filter(\.isNumber)) else { return figure }
      let digits = String(parts[1].first.map { $0 >= "5" } ?? false ? number + 1 : number)
      return String(
        digits.reversed().enumerated().reversed().reduce(into: "") { text, digit in
          text.append(digit.element)
          if digit.offset > 0, digit.offset.isMultiple(of: 3) { text += "\u{202F}" }
        }
      )
    }

    @Test func `a gap that was planted is the first line of every form`() throws {
      let region = try Region(importing: [])
      let provinces = ["07.041", "07.161", "07.191", "07.211", "07.351", "07.427", "07.585"]
      let services = "guidance;training;placement;financing;followUp"
      try region.import(
        "actors",
        """
        actor,name_fr,kind,provinces,services,groups
        A1,Partout ailleurs,association,\(provinces.joined(separator: ";")),\(services),F
        A2,À Safi,association,07.431,guidance;training;financing;followUp,F

        """
      )
      let json = try region.json("report", "coverage").rows("gaps")
      #expect(json.first?["kind"] as? String == "core_service")
      #expect(json.first?["code"] as? String == "placement")
      let html = try region.succeed("report", "coverage", "--format", "html").stdout
      let first = try #require(
        try ReadPage(html).tables.first { $0.title.hasPrefix("Manques à combler") }?.rows.first
      )
      #expect(first.contains("Safi") && first.contains { $0.contains("insertion") }, "\(first)")
      let csv = try region.succeed("report", "coverage", "--format", "csv", "--table", "gaps")
        .stdout
      #expect(csv.split(separator: "\n")[1].hasPrefix("0,core_service,07.431"))
    }

    @Test func `a report in Arabic has the figures of the French one`() throws {
      for report in ReportStore.all {
        let french = try ReportStore.page(report)
        let arabic = try ReportStore.page(report, language: "ar")
        #expect(arabic.markup.contains("dir=\"rtl\""))
        #expect(arabic.tables.map(\.rows.count) == french.tables.map(\.rows.count))
        #expect(arabic.title.unicodeScalars.contains { 0x600...0x6FF ~= $0.value })
        for (one, other) in zip(french.tables, arabic.tables) {
          #expect(figures(one) == figures(other), "\(report) \(one.title)")
        }
      }
    }

    /// The cells that are figures: digits with their signs, and nothing else.
    private func figures(_ table: ReadPage.Table) -> [[String]] {
      table.rows.map { row in
        row.filter { cell in
          !cell.isEmpty
            && cell.unicodeScalars.allSatisfy {
              "0123456789,-–% \u{202F}".unicodeScalars.contains($0)
            }
        }
      }
    }

    /// The report as a terminal wide enough for every column shows it, runs of spaces squeezed.
    private func wideText(_ report: String) async throws -> String {
      let session = try TmuxSession(
        [BuiltProgram.fbr, "report"] + report.split(separator: " ").map(String.init)
          + ["--store", ReportStore.path],
        columns: 320,
        rows: 700
      )
      #expect(try await session.exitCode(within: 30) == 0)
      return squeezed(try session.screen().joined(separator: "\n"))
    }

    private func squeezed(_ text: String) -> String {
      text.split(separator: "\n").map { line in
        line.split(separator: " ").joined(separator: " ")
      }
      .joined(separator: "\n")
    }

    /// The cells of a table in CSV.
    private func cells(_ text: String) -> [[String]] {
      text.split(separator: "\n").map { line in
        var cells = [""]
        var isQuoted = false
        for character in line {
          if character == "\"" {
            isQuoted.toggle()
          } else if character == ",", !isQuoted {
            cells.append("")
          } else {
            cells[cells.count - 1].append(character)
          }
        }
        return cells
      }
    }

    /// A value of a document as CSV writes it.
    private func file(_ value: Any?, _ key: String) -> String {
      switch value {
      case let list as [String]: list.joined(separator: ";")
      case let text as String: text
      case let number as NSNumber where Self.hundredths.contains(key):
        String(format: "%.2f", number.doubleValue)
      case let flag as Bool where key == "stale" || key == "signed": flag ? "true" : "false"
      case let number as Int: String(number)
      case let rows as [[String: Any]] where key == "lines":
        rows.map { "\($0["result"] ?? "")=\($0["quantity"] ?? "")=\($0["gross_centimes"] ?? "")" }
          .joined(separator: ";")
      case let rows as [[String: Any]]:
        rows.map { "\($0["stratum"] ?? "")=\($0["centimes"] ?? "")" }.joined(separator: ";")
      default: ""
      }
    }

    /// Whether a cell of a page says what a document says.
    private func isSame(_ cell: String, _ value: Any?, _ key: String) -> Bool {
      let digits = cell.replacing("\u{202F}", with: "").replacing("%", with: "")
      if let number = value as? NSNumber {
        let scale = key.hasSuffix("centimes") || key.hasSuffix("_bp") ? 1.0 : 100.0
        guard let found = Double(digits.replacing(",", with: ".")) else { return false }
        return (found * 100).rounded() == (number.doubleValue * scale).rounded()
      }
      if let day = value as? String, key.hasSuffix("_on") {
        return cell == day.split(separator: "-").reversed().joined(separator: "/")
      }
      if let text = value as? String { return text.isEmpty || !cell.isEmpty }
      if let list = value as? [String] { return cell == list.joined(separator: ", ") }
      return cell.isEmpty || cell == "–"
    }
  }
}
