import Foundation
import Glibc
import Testing

/// A small store of fictional data, made once for every test of the screens.
enum SmallRegion {
  static let made: Result<Scratch, HarnessFailure> = {
    do {
      let scratch = try Scratch()
      let answer = try run(
        [BuiltProgram.fbr, "init", scratch.path + "/small.fbr", "--demo", "--claims", "600"],
        within: 240
      )
      guard answer.status == 0 else { return .failure(HarnessFailure(answer.stderr)) }
      return .success(scratch)
    } catch {
      return .failure(HarnessFailure("\(error)"))
    }
  }()

  /// A copy of the store in a folder of its own.
  static func copy() throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: made.get().path + "/small.fbr",
      toPath: scratch.path + "/small.fbr"
    )
    return scratch
  }
}

extension EndToEndTests {
  /// A day's work on the screens, in a real terminal, on the built program.
  @Suite(.serialized) struct WorkTests {
    private func open(
      as person: String,
      columns: Int = 80,
      rows: Int = 24,
      _ more: [String] = [],
      scratch: Scratch? = nil,
      environment: [String: String] = [:]
    ) throws -> TmuxSession {
      let scratch = try scratch ?? SmallRegion.copy()
      let store = scratch.path + "/small.fbr"
      return try TmuxSession(
        [BuiltProgram.fbr, "--store", store, "--as", person] + more,
        columns: columns,
        rows: rows,
        environment: environment,
        scratch: scratch
      )
    }

    private func quit(_ session: TmuxSession) async throws {
      try session.send("C-q")
      try await session.wait(for: "ended: 0", within: 20)
      #expect(try session.leftovers() == [])
    }

    @Test func `the five screens open by their digits, also on AZERTY`() async throws {
      let session = try open(as: "K01")
      try await session.wait(for: "[1", within: 20)
      let screens = [
        ("2", "[2"), ("3", "[3"), ("'", "[4"), ("(", "[5"),
        ("&", "[1"),
      ]
      for (key, tab) in screens {
        try session.send(key)
        try await session.wait(for: tab, within: 20)
      }
      try await quit(session)
    }

    @Test func `what a colleague writes is shown at the next key that asks something`()
      async throws
    {
      let scratch = try SmallRegion.copy()
      let session = try open(as: "K01", scratch: scratch)
      try await session.wait(for: "[1", within: 20)
      try session.send("3")
      try await session.wait(for: "▸", within: 20)
      let file = scratch.path + "/actors.csv"
      let text = "actor,name_fr,kind,provinces\nA00,Aaa venue d'ailleurs,association,07.041\n"
      try text.write(toFile: file, atomically: false, encoding: .utf8)
      let done = try run([
        BuiltProgram.fbr, "import", "actors", file, "--store", scratch.path + "/small.fbr", "--as",
        "K02",
      ])
      #expect(done.status == 0, "\(done)")
      // It looks once a second at the most.
      try await Task.sleep(for: .seconds(1.2))
      try session.send("Down")
      try await session.wait(for: "Aaa venue d'ailleurs", within: 20)
      try await quit(session)
    }

    @Test func `an actor placed by influence and interest is in the list of stakes`() async throws {
      let scratch = try SmallRegion.copy()
      let session = try open(as: "K01", scratch: scratch)
      try await session.wait(for: "[1", within: 20)
      try session.send("g", "I")
      try await session.wait(for: "À placer", within: 20)
      try await session.wait(for: "Cellule régionale", within: 20)
      // From the list of those without a place: taken in hand, and put down where the grid stands.
      try session.send("Tab", "Enter", "Right", "Enter")
      let list = [
        BuiltProgram.fbr, "list", "stakes", "--store", scratch.path + "/small.fbr", "--format",
        "json",
      ]
      let placed = try await poll("a stake in the store", within: 20) {
        let answer = try Answer(run(list))
        return answer.integer("total") == 1 ? answer.rows("stakes").first : nil
      }
      #expect((1...5).contains(placed["influence"] as? Int ?? 0))
      #expect((1...5).contains(placed["interest"] as? Int ?? 0))
      let one = try run([
        BuiltProgram.fbr, "show", "stakes", placed["actor"] as? String ?? "", "--store",
        scratch.path + "/small.fbr",
      ])
      #expect(one.status == 0)
      try await quit(session)
    }

    @Test func `a draft outlives the program, and Ctrl-S signs it`() async throws {
      let scratch = try SmallRegion.copy()
      let store = scratch.path + "/small.fbr"
      let queued = try run([
        BuiltProgram.fbr, "list", "claims", "--store", store, "--filter", "état:file pris:personne",
        "--format", "json", "--limit", "40",
      ])
      let codes = queued.stdout.split(separator: "\"claim\":\"").dropFirst().map {
        String($0.prefix { $0 != "\"" })
      }
      let claim = try #require(
        codes.first { code in
          let taken = try? run([
            BuiltProgram.fbr, "take", code, "--store", store, "--as", "V01",
          ])
          return taken?.status == 0
        }
      )
      let first = try open(as: "V01", scratch: scratch)
      try await first.wait(for: "[1", within: 20)
      try first.send("5")
      try await first.wait(for: "à moi", within: 20)
      try first.send("/")
      try first.type("déclaration:\(claim)")
      try await first.wait(for: claim, within: 20)
      try first.send("Enter", "a")
      try await first.wait(for: "1 brouillon", within: 20)
      try await first.kill(SIGTERM)
      #expect(try await first.exitCode() == 128 + Int(SIGTERM))
      #expect(try first.leftovers() == [])

      let second = try open(as: "V01", scratch: scratch)
      try await second.wait(for: "[1", within: 20)
      try second.send("5", "C-s")
      try await second.wait(for: "Signer 1", within: 20)
      try second.type("1")
      try second.send("Enter")
      try await second.wait(for: "Signé", within: 20)
      try await quit(second)
      let shown = try run([
        BuiltProgram.fbr, "show", "claims", claim, "--store", store, "--format", "json",
      ])
      #expect(shown.stdout.contains("\"state\":\"verified\""))
      #expect(try run([BuiltProgram.fbr, "check", "--store", store]).status == 0)
    }

    @Test func `every size is drawn whole, and under 60 by 16 the program says what it needs`()
      async throws
    {
      let session = try open(as: "K01", columns: 132, rows: 43)
      try await session.wait(for: "[1", within: 20)
      for (columns, rows) in [(60, 16), (100, 30), (200, 60), (80, 24)] {
        try session.resize(columns: columns, rows: rows)
        try await session.wait(for: "[1", within: 20)
      }
      try session.resize(columns: 40, rows: 10)
      try await session.wait(for: "60", within: 20)
      try session.resize(columns: 80, rows: 24)
      try await session.wait(for: "[1", within: 20)
      try await quit(session)
    }

    @Test func `without colours no colour is written, and idle nothing is`() async throws {
      let session = try open(as: "K01", environment: ["NO_COLOR": "1"])
      try await session.wait(for: "[1", within: 20)
      try session.send("5")
      try await session.wait(for: "[5", within: 20)
      let screen = try session.colouredScreen()
      let colours = ["38;", "48;"] + (0...7).flatMap { ["3\($0)m", "4\($0)m"] }
      #expect(!colours.contains { screen.contains("\u{1B}[\($0)") })
      // Without colours brackets tell which pane is active.
      #expect(screen.contains("[Déclarations]"))
      // The detail of the first claim comes a moment after the list.
      try await Task.sleep(for: .seconds(2))
      try session.record()
      try await Task.sleep(for: .seconds(2))
      #expect(session.recorded().isEmpty)
      try await quit(session)
    }

    @Test func `an unknown person, an unknown theme and a folder are refused before the screen`()
      async throws
    {
      let scratch = try SmallRegion.copy()
      let missing = try TmuxSession(
        [BuiltProgram.fbr, "--store", scratch.path + "/absent.fbr"],
        scratch: scratch
      )
      #expect(try await missing.exitCode() == 66)
      let folder = try TmuxSession([BuiltProgram.fbr, "--store", "/tmp"])
      #expect(try await folder.exitCode() == 66)
      let person = try open(as: "NOBODY")
      #expect(try await person.exitCode() == 77)
      let theme = try open(as: "K01", ["--theme", "absent"])
      #expect(try await theme.exitCode() == 78)
    }
  }
}
