import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// Lists, pages of one record, filters, reports and the journal.
  @Suite(.serialized) struct ListTests {
    @Test func `every kind is listed and counted`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let counts = [
        "actors": 2, "relations": 1, "projects": 1, "targets": 4, "participants": 12, "claims": 12,
        "findings": 0, "cnss": 0, "needs": 0, "strata": 0, "statements": 0, "results": 2,
        "prices": 2, "mechanisms": 2, "persons": 12, "periods": 2,
      ]
      for (kind, count) in counts {
        let answer = try region.json("list", kind)
        #expect(answer.integer("total") == count, "\(kind)")
        #expect(answer.rows(kind).count == count, "\(kind)")
        #expect(try region.fbr("list", kind).status == 0)
        #expect(try region.fbr("list", kind, "--format", "csv").status == 0)
      }
    }

    @Test func `a claim has the keys that others build on`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let rows = try region.json("list", "claims").rows("claims")
      #expect(column(rows, "claim") == (1...12).map { Sample.code("C1", $0) })
      let first = rows[0]
      #expect(first["version"] as? Int == 1)
      #expect(first["period"] as? String == "2026-T3")
      #expect(first["state"] as? String == "queued")
      #expect(first["selection"] as? String == "forced")
      #expect(first["flags"] as? [String] == [])
      #expect(first["achieved_on"] as? String == "2026-08-01")
      #expect(first["declared_on"] as? String == "2026-08-05")
      #expect(first["gross_centimes"] as? Int == 110_000)
      let page = try region.json("show", "claims", "C101")
      for (key, value) in first {
        #expect(page.object[key].map { "\($0)" } == "\(value)", "\(key)")
      }
      #expect(column(page.rows("history"), "kind") == ["claim.declare"])
    }

    @Test(arguments: [
      ("état:\"à vérifier\"", 12), ("participant:U03", 1), ("-participant:U03", 11),
      ("U03 ou U04", 0), ("claim:C101 or claim:C102", 2), ("montant:>1000", 12), ("", 12),
    ])
    func `a filter keeps what it says`(_ filter: String, _ count: Int) throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let answer = try region.json("list", "claims", "--filter", filter)
      if filter == "U03 ou U04" { return #expect(answer.status == 0) }
      #expect(answer.integer("total") == count)
    }

    @Test func `the journal is listed row by row, each chained to the one before`() throws {
      let region = try Region(importing: Sample.records)
      let answer = try region.json("journal", "show")
      let rows = answer.rows("rows")
      #expect(answer.integer("total") == rows.count)
      #expect(column(rows, "seq") == (1...rows.count).map(String.init))
      #expect(Array(column(rows, "hash").dropLast()) == Array(column(rows, "prev").dropFirst()))
      #expect(rows[0]["prev"] as? String == String(repeating: "0", count: 64))
      let last = try region.json("journal", "show", "--limit", "3")
      #expect(column(last.rows("rows"), "seq") == column(rows, "seq").suffix(3))
      #expect(last.integer("total") == rows.count)
      let some = try region.json(
        "journal",
        "show",
        "--filter",
        "personne:coord type:project.record"
      )
      #expect(column(some.rows("rows"), "subject") == ["P01"])
    }

    @Test func `reports answer in three forms`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let queue = try region.json("report", "queue")
      #expect(column(queue.rows("states"), "state") == ["queued"])
      #expect(queue.integer("untaken") == 12)
      let coverage = try region.json("report", "coverage")
      #expect(coverage.rows("provinces").count == 8)
      for report in ["progress", "queue", "coverage"] {
        #expect(try region.fbr("report", report).stdout.hasPrefix("Au 22/11/2026\n"))
        #expect(try region.fbr("report", report, "--format", "csv").stdout.contains(","))
      }
      #expect(try region.fbr("report", "progress", "--project", "P99").status == 65)
      #expect(try region.fbr("report", "progress", "--period", "2026-09").status == 64)
      let quarter = try region.json("report", "progress", "--period", "2026-T4").rows("rows")
      #expect(Set(column(quarter, "period")) == ["2026-T4"])
    }

    @Test func `text that could command a terminal is shown`() throws {
      let region = try Region(importing: Sample.records)
      let name = "Coop \u{1B}[31m\u{202E}rouge\u{200B}"
      try region.import("actors", "actor,name_fr,kind\nA7,\(name),cooperative\n")
      let text = try region.fbr("show", "actor", "A7").stdout
      #expect(text.contains("Coop <U+001B>[31m<U+202E>rouge<U+200B>"))
      #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
      #expect(try region.json("show", "actor", "A7").text("name_fr") == name)
    }

    @Test func `lines are no longer than eighty cells where there is no terminal`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      for kind in ["claims", "actors", "projects", "participants", "persons"] {
        let lines = try region.fbr("list", kind).stdout.split(separator: "\n")
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(kind)")
      }
    }
  }
}
