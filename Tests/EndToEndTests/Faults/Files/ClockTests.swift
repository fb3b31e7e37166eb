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
      Figures.add("instants around the hour that comes twice", moments.count)
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
      Figures.add("jumps of the clock between commands", 4)
    }

    @Test(arguments: Times.zones)
    func `a zone that is none does not stop the work`(_ zone: String) throws {
      let region = try region()
      let words = "import actors \(region.path("a1.csv")) --as coord"
      let answer = try at("2026-06-01 10:00Z", words, in: region.folder, zone: zone)
      #expect(answer.status == 0, "\(answer.stderr)")
      #expect(try region.fbr("check").status == 0)
      Figures.add("zones", 1, String(zone.prefix(30)))
    }

    @Test(arguments: Times.instants)
    func `instants at the ends of time are written and read`(_ instant: String) throws {
      let region = Region()
      let answer = try at(instant, "init \(region.store)", in: region.folder)
      #expect(answer.status == 0 || answer.status == 65, "\(answer)")
      if answer.status == 0 {
        #expect(try at(instant, "check", in: region.folder).status == 0)
      }
      Figures.add("instants", 1, instant)
    }

    /// Makes a draft of the first claim, from the cursor on, that takes one.
    private func draft(_ session: TmuxSession) async throws {
      try session.send("5")
      try await session.wait(for: "[5", within: 60)
      for _ in 0..<8 {
        if try session.screen().contains(where: { $0.contains("1 brouillon") }) { return }
        try session.send("a")
        try await Task.sleep(for: .milliseconds(600))
        if try session.screen().contains(where: { $0.contains("1 brouillon") }) { return }
        try session.send("Down")
        try await Task.sleep(for: .milliseconds(200))
      }
      throw HarnessFailure("no draft\n" + (try session.screen()).joined(separator: "\n"))
    }

    /// The clock of a machine put right, wrongly, while the screens are open (T01).
    @Test func `a clock that jumps under the open screens loses nothing and stops nothing`()
      async throws
    {
      let scratch = try Scratch()
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .lastDrawn) + "/region.fbr",
        toPath: scratch.path + "/region.fbr"
      )
      let clock = scratch.path + "/clock"
      func set(_ instant: String) throws {
        let seconds = try run(["date", "-u", "-d", instant, "+%s"]).stdout.filter(\.isNumber)
        try (seconds + "000").write(toFile: clock, atomically: true, encoding: .utf8)
      }
      try set("2026-11-22 10:00Z")
      let before = try StoreState(of: scratch.path + "/region.fbr").sequence
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", scratch.path + "/region.fbr", "--as", "verif"],
        environment: ["LD_PRELOAD": BuiltProgram.injector, "FAULT_CLOCK": clock],
        scratch: scratch
      )
      try await session.wait(for: "[1", within: 60)
      // Forward ten years, back five of the true day, and right again.
      for instant in ["2036-11-22 10:00Z", "2021-11-22 10:00Z", "2026-11-22 11:00Z"] {
        try set(instant)
        try await Task.sleep(for: .milliseconds(1_500))
        try await draft(session)
        try session.send("C-s")
        try await session.wait(for: "Signer", within: 20)
        try session.type("1")
        try session.send("Enter")
        try await Task.sleep(for: .seconds(1))
        try session.send("Escape")
        try await Task.sleep(for: .milliseconds(300))
        _ = try StoreState(of: scratch.path + "/region.fbr")
      }
      try session.send("C-q")
      try await Task.sleep(for: .milliseconds(300))
      try session.send("Enter")
      #expect(try await session.exitCode(within: 60) == 0)
      #expect(try session.leftovers() == [])
      let after = try StoreState(of: scratch.path + "/region.fbr").sequence
      #expect(after > before, "nothing was signed at all")
      Figures.add("jumps of the clock under open screens", 3, "\(after - before) signed")
    }
  }
}

/// What the clock is set to.
private enum Times {
  /// Zones that are none, and as many real ones as the scale asks for.
  static let zones: [String] = {
    let none = [
      "", "UTC-24", "../../x", "Nowhere/Never", ":", "UTC+25",
      String(repeating: "A", count: 5000),
    ]
    let real = TimeZone.knownTimeZoneIdentifiers.sorted()
    return none + (FaultTests.scale > 1 ? FaultTests.some(real, of: 2) : [])
  }()

  /// The ends of time, and as many seeded instants between them as the scale asks for.
  static let instants: [String] = {
    var random = SeededNumbers(state: 1_970)
    let some = (0..<min(1_000, 2 * (FaultTests.scale - 1))).map { _ in
      "@\(random.next() % 253_370_000_000)"
    }
    return [
      "1969-12-31 23:59:59Z", "1970-01-01 00:00:01Z", "2038-01-19 03:14:08Z",
      "9998-12-31 23:00Z",
    ] + some
  }()
}
