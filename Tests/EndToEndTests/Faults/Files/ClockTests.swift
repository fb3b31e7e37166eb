import Foundation
import Testing

extension FaultTests {
  /// Clocks that jump, and the hour that Morocco lives twice.
  @Suite(.serialized) struct ClockTests {
    /// Runs a command at an instant, in a zone.
    private func at(
      _ instant: String,
      _ words: String,
      in folder: String,
      zone: String = "Africa/Casablanca"
    ) throws -> CommandRun {
      let scratch = try Scratch()
      let seconds = try run(["date", "-u", "-d", instant, "+%s"]).stdout.filter(\.isNumber)
      try (seconds + "000").write(
        toFile: scratch.path + "/clock",
        atomically: false,
        encoding: .utf8
      )
      return try run(
        [BuiltProgram.fbr] + words.split(separator: " ").map(String.init),
        environment: scratch.environment(adding: [
          "LD_PRELOAD": BuiltProgram.injector, "FAULT_CLOCK": scratch.path + "/clock", "TZ": zone,
          "FBR_STORE": folder + "/region.fbr",
        ])
      )
    }

    private func region() throws -> Region {
      let region = try Region(importing: [])
      region.write("pack.toml", Sample.pack)
      for number in 1...9 {
        region.write("a\(number).csv", "actor,name_fr,kind\nT\(number),Nom,other\n")
      }
      return region
    }

    /// The instants of the journal, on the clock on the wall.
    private func instants(_ region: Region) throws -> [String] {
      let rows = try region.json("journal", "show").rows("rows")
      return rows.compactMap { $0["at"] as? String }
    }

    @Test
    func `the hour that comes twice is told by its offset, and the order is that of the rows`()
      throws
    {
      let region = try region()
      // Ramadan 2026: at 3 in the morning of 15 February it is 2 again.
      let moments = [
        ("2026-02-15 01:30:00Z", "02:30:00.000+01:00"),
        ("2026-02-15 02:30:00Z", "02:30:00.000+00:00"),
        ("2026-03-22 01:59:00Z", "01:59:00.000+00:00"),
        ("2026-03-22 02:01:00Z", "03:01:00.000+01:00"),
      ]
      for (index, moment) in moments.enumerated() {
        let words = "import actors \(region.path("a\(index + 1).csv")) --as coord"
        let answer = try at(moment.0, words, in: region.folder)
        #expect(answer.status == 0, "\(answer.stderr)")
      }
      let told = try instants(region)
      for (_, local) in moments { #expect(told.contains { $0.hasSuffix(local) }, "\(told)") }
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `a clock that jumps back is refused for changing, with a sentence, and reads on`()
      throws
    {
      let region = try region()
      func words(_ number: Int) -> String {
        "import actors \(region.path("a\(number).csv")) --as coord"
      }
      #expect(try at("2026-06-01 10:00Z", words(1), in: region.folder).status == 0)
      // Some minutes back, on the same day: the order is that of the rows.
      #expect(try at("2026-06-01 09:00Z", words(2), in: region.folder).status == 0)
      let back = try at("2021-06-01 10:00Z", words(3), in: region.folder)
      #expect(back.status == 65)
      #expect(back.stderr.contains("01/06/2021"), "\(back.stderr)")
      #expect(try at("2021-06-01 10:00Z", "list actors", in: region.folder).status == 0)
      #expect(try at("2036-06-01 10:00Z", words(4), in: region.folder).status == 0)
      #expect(try region.fbr("check", "--today", "2036-06-02").status == 0)
      #expect(try region.json("journal", "verify").integer("seq") == 7)
    }

    @Test(arguments: [
      "", "UTC-24", "../../x", "Nowhere/Never", ":", "UTC+25", String(repeating: "A", count: 5000),
    ])
    func `a zone that is none does not stop the work`(_ zone: String) throws {
      let region = try region()
      let words = "import actors \(region.path("a1.csv")) --as coord"
      let answer = try at("2026-06-01 10:00Z", words, in: region.folder, zone: zone)
      #expect(answer.status == 0, "\(answer.stderr)")
      #expect(try region.fbr("check").status == 0)
    }

    @Test(arguments: [
      "1969-12-31 23:59:59Z", "1970-01-01 00:00:01Z", "2038-01-19 03:14:08Z", "9998-12-31 23:00Z",
    ])
    func `instants at the ends of time are written and read`(_ instant: String) throws {
      let region = Region()
      let answer = try at(instant, "init \(region.store)", in: region.folder)
      #expect(answer.status == 0 || answer.status == 65, "\(answer)")
      if answer.status == 0 {
        #expect(try at(instant, "check", in: region.folder).status == 0)
      }
    }
  }
}
