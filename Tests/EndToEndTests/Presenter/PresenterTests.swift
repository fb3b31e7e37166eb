import Foundation
import Synchronization
import Testing

extension EndToEndTests {
  /// `fbr demo --script`: the scripts that ship with the program, and a presentation on a terminal.
  ///
  /// The demonstration is made once for all of them, in a cache of their own.
  @Suite(.serialized) struct PresenterTests {
    private static let scripts = ["verification", "paiement", "atelier", "tutoriel"]
    private static let cache: Scratch? = try? Scratch()
    /// The screens of the first run of each script, as the first test found them.
    private static let seen = Mutex<[String: [String]]>([:])

    private var environment: [String: String] {
      ["XDG_CACHE_HOME": (Self.cache?.path ?? "/tmp") + "/cache"]
    }

    private struct Report: Decodable {
      struct Step: Decodable {
        struct Failure: Decodable {
          var what: String
          var expected: String
          var seen: String
        }

        var step: Int
        var title: String
        var sha256: String
        var failures: [Failure]
        var screen: [String]
      }

      var ok: Bool
      var failures: Int
      var steps: [Step]
    }

    private func verify(
      _ script: String,
      _ language: String = "fr",
      _ size: String = "80x24"
    ) throws -> CommandRun {
      let scratch = try Scratch()
      return try run(
        [
          BuiltProgram.fbr, "demo", "--script", script, "--verify", "--size", size, "--lang",
          language, "--format", "json",
        ],
        environment: scratch.environment(adding: environment),
        within: 600
      )
    }

    private func report(_ answer: CommandRun) throws -> Report {
      try JSONDecoder().decode(Report.self, from: Data(answer.stdout.utf8))
    }

    @Test(
      arguments: scripts,
      ["fr 80x24", "fr 132x43", "en 80x24", "en 132x43", "ar 80x24", "ar 132x43"]
    )
    func `a script of the program goes as it expects`(script: String, where place: String) throws {
      let parts = place.split(separator: " ").map(String.init)
      let answer = try verify(script, parts[0], parts[1])
      let report = try report(answer)
      let told = report.steps.flatMap { step in
        step.failures.map { "\(step.step) \($0.what): \($0.expected) ≠ \($0.seen)" }
      }
      #expect(told.isEmpty, "\(script) \(place): \(told)")
      #expect(answer.status == 0)
      #expect(report.steps.count >= 8)
      Self.seen.withLock { $0["\(script) \(place)"] = report.steps.map(\.sha256) }
    }

    @Test(arguments: scripts)
    func `two runs of a script give identical screens`(script: String) throws {
      let again = try report(try verify(script)).steps.map(\.sha256)
      let first =
        try Self.seen.withLock { $0["\(script) fr 80x24"] }
        ?? report(try verify(script)).steps.map(\.sha256)
      #expect(first == again)
      #expect(Set(again).count > again.count / 2)
    }

    @Test func `a script that is not as expected ends with 1 and says what was seen`() throws {
      let scratch = try Scratch()
      let file = scratch.path + "/faux.toml"
      try """
      title = "Faux"
      minutes = 1
      [[step]]
      say = "Non."
      goto = "payments"
      expect = { screen = "map", "nothing.here" = 3 }
      """.write(toFile: file, atomically: true, encoding: .utf8)
      let answer = try run(
        [BuiltProgram.fbr, "demo", "--script", file, "--verify"],
        environment: scratch.environment(adding: environment),
        within: 600
      )
      #expect(answer.status == 1)
      #expect(answer.stdout.contains("étape 1 : screen : attendu map, vu payments"))
      #expect(answer.stdout.contains("étape 1 : nothing.here : attendu 3, vu rien"))
    }

    @Test func `a script that is none is refused with every fault, before anything is made`() throws
    {
      let scratch = try Scratch()
      let file = scratch.path + "/mauvais.toml"
      try "minutes = 3\n[[step]]\ngoto = \"lune\"\n".write(
        toFile: file,
        atomically: true,
        encoding: .utf8
      )
      let answer = try run(
        [BuiltProgram.fbr, "demo", "--script", file, "--verify"],
        environment: scratch.environment()
      )
      #expect(answer.status == 65)
      for part in ["title", "step[1].say", "step[1].goto", "ligne 3"] {
        #expect(answer.stderr.contains(part), "\(answer.stderr)")
      }
      #expect(!FileManager.default.fileExists(atPath: scratch.path + "/cache"))
      let missing = try run(
        [BuiltProgram.fbr, "demo", "--script", "lune", "--verify"],
        environment: scratch.environment()
      )
      #expect(missing.status == 66)
      #expect(missing.stderr.contains("verification"))
      let nothing = try run(
        [BuiltProgram.fbr, "demo", "--resume"],
        environment: scratch.environment()
      )
      #expect(nothing.status == 66)
    }

    private func present(
      _ scratch: Scratch,
      _ more: [String],
      columns: Int = 80,
      rows: Int = 24
    ) throws -> TmuxSession {
      try TmuxSession(
        [BuiltProgram.fbr, "demo"] + more,
        columns: columns,
        rows: rows,
        environment: environment,
        scratch: scratch
      )
    }

    @Test func `on a terminal a clicker steps, keys are cast, and a reset takes no second`()
      async throws
    {
      let session = try present(try Scratch(), ["--script", "verification", "--lang", "fr"])
      try await session.wait(for: "1/10", within: 120)
      try session.send("NPage")
      try await session.wait(for: "2/10")
      try session.send("NPage")
      try await session.wait(for: "3/10")
      try session.send("NPage")
      try await session.wait(for: "F7 Filtre")
      try await session.wait(for: "1/10 · 22/11/2026 · 3/10")
      // The last key is still being shown.
      try await Task.sleep(for: .seconds(1))
      try session.send("NPage")
      try await session.wait(for: "4/10")
      try await session.wait(for: "à vérifier ─")
      try session.send("NPage")
      try await session.wait(for: "en vérification ─")
      try await Task.sleep(for: .seconds(1))
      let clock = ContinuousClock()
      let started = clock.now
      try session.send(",", "r")
      try await session.wait(for: "à vérifier ─", within: 5)
      let taken = clock.now - started
      print("reset of a step with 12,000 claims: \(taken)")
      #expect(taken < .seconds(1))
      try session.send("F10")
      #expect(try await session.exitCode() == 0)
      #expect(try session.leftovers() == [])
    }

    @Test func `in any demonstration a script is chosen by g D`() async throws {
      let session = try present(try Scratch(), ["--lang", "fr"])
      try await session.wait(for: "À traiter aujourd’hui", within: 120)
      try session.send("g", "D")
      try await session.wait(for: "[ Commencer ]")
      try session.send("Enter", "Enter")
      try await session.wait(for: "1/10 ·", within: 20)
      try session.send(",", "q")
      try await session.wait(for: "Présentation quittée")
      try session.send("F10")
      #expect(try await session.exitCode() == 0)
    }

    @Test func `a presentation that was killed is resumed where it stood`() async throws {
      let scratch = try Scratch()
      let session = try present(scratch, ["--script", "paiement"])
      try await session.wait(for: "1/17", within: 120)
      for step in 2...4 {
        try session.send("NPage")
        try await session.wait(for: "\(step)/17")
      }
      try await session.kill(9)
      _ = try await session.exitCode()
      // How the first one ended is not how the second does.
      try FileManager.default.removeItem(atPath: scratch.path + "/code")
      let again = try present(scratch, ["--resume"])
      try await again.wait(for: "4/17", within: 20)
      try again.send("F10")
      #expect(try await again.exitCode() == 0)
      let state = scratch.path + "/state/fbr"
      let left = (try? FileManager.default.contentsOfDirectory(atPath: state)) ?? []
      #expect(left.filter { $0.hasPrefix("presentation-") } == [])
    }

    @Test func `the notes follow in a second terminal`() async throws {
      let scratch = try Scratch()
      let notes = try present(scratch, ["--notes", "--lang", "fr"])
      try await notes.wait(for: "En attente d’une présentation")
      let session = try present(scratch, ["--script", "verification", "--lang", "fr"])
      try await session.wait(for: "1/10", within: 120)
      try await notes.wait(for: "Imane est vérificatrice")
      try await notes.wait(for: "Ensuite")
      try session.send("NPage")
      try await notes.wait(for: "2/10")
      let socket = scratch.path + "/state/fbr/notes.sock"
      let mode = try FileManager.default.attributesOfItem(atPath: socket)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      try session.send("F10")
      #expect(try await session.exitCode() == 0)
      try await notes.wait(for: "La présentation est terminée")
      try notes.send("q")
      #expect(try await notes.exitCode() == 0)
    }

    @Test func `a recording is an asciicast with what was shown and typed`() async throws {
      let scratch = try Scratch()
      let file = scratch.path + "/film.cast"
      let session = try present(scratch, ["--script", "verification", "--record", file])
      try await session.wait(for: "1/10", within: 120)
      try session.send("NPage")
      try await session.wait(for: "2/10")
      try session.send("F10")
      #expect(try await session.exitCode() == 0)
      let lines = (scratch.text(of: "film.cast") ?? "").split(separator: "\n")
      let head = try JSONSerialization.jsonObject(with: Data((lines.first ?? "").utf8))
      #expect((head as? [String: Any])?["version"] as? Int == 2)
      #expect((head as? [String: Any])?["width"] as? Int == 80)
      var kinds: [String] = []
      var last = 0.0
      for line in lines.dropFirst() {
        let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any]
        let time = try #require(event?[0] as? Double)
        #expect(time >= last)
        last = time
        kinds.append(event?[1] as? String ?? "")
      }
      #expect(kinds.contains("o"))
      #expect(kinds.contains("i"))
    }
  }
}
