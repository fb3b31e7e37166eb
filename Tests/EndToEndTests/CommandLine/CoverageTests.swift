import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// Who is missing where, from an imported file to the report.
  @Suite(.serialized) struct CoverageTests {
    private static let provinces = [
      "07.041", "07.161", "07.191", "07.211", "07.351", "07.427", "07.431", "07.585",
    ]
    private static let services = ["guidance", "training", "placement", "financing", "followUp"]

    /// A registry that offers every service everywhere, but one of them in one province.
    private static func actors(but hole: (province: String, service: String)) -> String {
      var lines = ["actor,name_fr,kind,provinces,services,capacity"]
      for (index, service) in services.enumerated() {
        let served = provinces.filter { hole.service != service || hole.province != $0 }
        let list = served.joined(separator: ";")
        lines.append("N\(index),Acteur \(index),association,\(list),\(service),900000")
      }
      return lines.joined(separator: "\n") + "\n"
    }

    @Test func `a gap planted in a file is the first of the report`() throws {
      let region = try Region(importing: [])
      try region.import("actors", Self.actors(but: ("07.431", "placement")))
      let report = try region.json("report", "coverage")
      let gaps = report.rows("gaps")
      let first = try #require(gaps.first)
      #expect(first["kind"] as? String == "core_service")
      #expect(first["territory"] as? String == "07.431")
      #expect(first["code"] as? String == "placement")
      #expect(first["need"] as? Int == 47_877)
      #expect(gaps.count { $0["kind"] as? String == "core_service" } == 1)
      // The other keys stay what they were.
      #expect(report.rows("provinces").count == 8)
      #expect(report.integer("actors") == 5)
      #expect(report.text("method") == "census")
      #expect(report.rows("needs").count == 8)
      #expect(report.rows("communes").count == 251)
      let cell = report.rows("cells").first {
        $0["province"] as? String == "07.431" && $0["code"] as? String == "training"
      }
      #expect(cell?["actors"] as? Int == 1)
      #expect(cell?["capacity"] as? Int == 112_500)
      #expect(cell?["ratio_percent"] as? Int == 235)

      // On the page it is on the map too: in words for who does not see it, and as a sign.
      let page = try region.fbr("report", "coverage", "--format", "html", "--lang", "en").stdout
      let map = try #require(page.split(separator: "<figure class=\"map\">").dropFirst().first)
      #expect(map.contains("Safi 4 ! ·") && map.contains(">Safi 4 !</text>"))
      #expect(map.contains("Marrakech 5 ·"))

      let text = try region.fbr("report", "coverage").stdout
      let lines = text.split(separator: "\n").map(String.init)
      let title = try #require(lines.firstIndex { $0.contains("Manques à combler") })
      #expect(text.contains("HCP, RGPH 2024"))
      #expect(lines[title + 2].contains("Safi"))
      #expect(lines[title + 2].contains("insertion"))
      #expect(lines.allSatisfy { $0.count <= 80 || $0.contains("empreinte") })
    }

    @Test func `needs are imported with method, year and source, and never mixed`() throws {
      let region = try Region(importing: [])
      try region.import("actors", Self.actors(but: ("07.431", "placement")))
      let file = """
        territory,group,quantity,year,method,source
        07.431,,1200,2025,survey,Enquête emploi de Safi
        07.431,,1000,2023,survey,Enquête emploi de Safi
        07.431.01.03,,9000,2026,register,ANAPEC

        """
      try region.import("needs", file)
      try region.import("needs", file)
      #expect(try region.json("list", "needs").integer("total") == 3)
      #expect(try region.json("show", "needs", "07.431").rows("needs").count == 3)

      let survey = try region.json("report", "coverage", "--method", "survey")
      #expect(survey.text("method") == "survey")
      #expect(survey.rows("gaps").first?["need"] as? Int == 1_200)
      #expect(survey.rows("needs").count == 1)
      let others = survey.rows("cells").filter { $0["province"] as? String != "07.431" }
      #expect(others.allSatisfy { $0["need"] is NSNull })
      let register = try region.json("report", "coverage", "--method", "register")
      let town = register.rows("communes").first { $0["commune"] as? String == "07.431.01.03" }
      #expect(town?["need"] as? Int == 9_000)
      #expect(try region.fbr("report", "coverage", "--method", "guess").status == 64)

      // What is written comes back as it was.
      let written = try region.fbr("list", "needs", "--format", "csv").stdout
      #expect(written.contains("07.431,,1200,2025,survey,Enquête emploi de Safi"))
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `a need of a place that the region does not know is refused by its line`() throws {
      let region = try Region(importing: [])
      region.write("needs.csv", "territory,quantity,year,method,source\n07.999,5,2025,survey,E\n")
      let answer = try region.json("import", "needs", region.path("needs.csv"), "--as", "coord")
      #expect(answer.status == 65)
      #expect(answer.rows("rejected").first?["column"] as? String == "territory")
    }
  }
}
