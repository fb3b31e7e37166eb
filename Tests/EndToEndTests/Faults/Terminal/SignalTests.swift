import Foundation
import Glibc
import Testing

extension FaultTests {
  /// Signals at any moment: before the first byte, in the middle of the work, while something is
  /// signed, while a file is imported.
  @Suite(.serialized) struct SignalTests {
    /// Those that ask for the end, and those of a crash.
    private static let ends = [SIGHUP, SIGTERM, SIGINT, SIGQUIT]
    private static let all = ends + [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGKILL]

    private func open() throws -> TmuxSession {
      let scratch = try Scratch()
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .lastDrawn) + "/region.fbr",
        toPath: scratch.path + "/region.fbr"
      )
      return try TmuxSession(
        [BuiltProgram.fbr, "--store", scratch.path + "/region.fbr", "--as", "verif"],
        scratch: scratch
      )
    }

    /// Kills, and expects the end that the signal asks for, on a terminal in order.
    private func expectEnd(_ session: TmuxSession, _ signal: Int32, _ when: String) async throws {
      try await session.kill(signal)
      let code: Int
      do {
        code = try await session.exitCode(within: 30)
      } catch {
        let screen = try session.screen().joined(separator: "\n")
        throw HarnessFailure("signal \(signal) \(when): \(error)\n\(screen)")
      }
      #expect(code == 128 + Int(signal), "signal \(signal) \(when)")
      // Nobody puts a terminal right after this one.
      if signal != SIGKILL {
        #expect(try session.leftovers() == [], "signal \(signal) \(when)")
      }
    }

    @Test func `signals from before the first byte on end the program as they should`() async throws
    {
      var random = SeededNumbers(state: 20_261_123)
      var count = 0
      // A crash or SIGQUIT before the program runs is the language's: its own handler takes it.
      for signal in [SIGHUP, SIGTERM, SIGINT, SIGKILL] {
        for _ in 0..<(4 * FaultTests.scale) {
          let session = try open()
          _ = try await session.process()
          try await Task.sleep(for: .microseconds(Int(random.next() % 150_000)))
          try await expectEnd(session, signal, "at the start")
          _ = try StoreState(of: session.scratch.path + "/region.fbr")
          count += 1
        }
      }
      Figures.add("signals at the start", count)
    }

    @Test func `signals at any moment end the program as they should`() async throws {
      var random = SeededNumbers(state: 20_261_122)
      var count = 0
      for signal in SignalTests.all {
        for _ in 0..<FaultTests.scale {
          let session = try open()
          try await session.wait(for: "[1", within: 60)
          try session.send("5", "Down", "Down")
          try await Task.sleep(for: .milliseconds(Int(random.next() % 200)))
          try await expectEnd(session, signal, "in the queue")
          _ = try StoreState(of: session.scratch.path + "/region.fbr")
          count += 1
        }
      }
      Figures.add("signals in the queue", count)
    }

    @Test func `a signal while a draft is signed leaves it signed or not`() async throws {
      var random = SeededNumbers(state: 20_261_124)
      var (count, signed) = (0, 0)
      for signal in SignalTests.all {
        for _ in 0..<FaultTests.scale {
          let session = try open()
          let store = session.scratch.path + "/region.fbr"
          let before = try StoreState(of: store)
          try await session.wait(for: "[1", within: 60)
          try session.send("5")
          try await session.wait(for: "[5", within: 60)
          try session.send("a")
          try await session.wait(for: "1 brouillon", within: 20)
          try session.send("C-s")
          try await session.wait(for: "Signer", within: 20)
          try session.type("1")
          try session.send("Enter")
          try await Task.sleep(for: .microseconds(Int(random.next() % 60_000)))
          try await expectEnd(session, signal, "while signing")
          let after = try StoreState(of: store)
          let isSigned = after.sequence == before.sequence + 1
          #expect(after == before || isSigned, "signal \(signal) leaves something else")
          if isSigned { signed += 1 }
          count += 1
        }
      }
      Figures.add("signals while signing", count, "\(signed) after the commit")
    }

    @Test func `a signal while a file is imported leaves all of it or nothing`() throws {
      let bench = try FaultBench(
        Workflow("import", on: .founded, "import actors @/many.csv --as coord")
      )
      var random = SeededNumbers(state: 20_261_125)
      var (count, done) = (0, 0)
      for signal in SignalTests.all + [SIGUSR1, SIGALRM] {
        for _ in 0..<(3 * FaultTests.scale) {
          try bench.restore()
          let words = "import actors '\(bench.folder)/many.csv' --as coord --today 2026-11-22"
          let pause = "0.\(String(1_000 + random.next() % 250).dropFirst())"
          let script = """
            "$0" \(words) > /dev/null 2>&1 & sleep \(pause); kill -\(signal) $! 2> /dev/null
            wait $!; echo "ended $?"
            """
          let answer = try run(
            ["bash", "-c", script, BuiltProgram.fbr],
            environment: try Scratch().environment(adding: ["FBR_STORE": bench.store])
          )
          let code = Int(answer.stdout.split(separator: " ").last?.filter(\.isNumber) ?? "")
          // Bash starts what is behind `&` with SIGINT and SIGQUIT ignored.
          let isIgnored = code == 0
          #expect(code == 128 + Int(signal) || isIgnored, "signal \(signal): \(answer)")
          let outcome = try bench.examine()
          #expect(!isIgnored || outcome == .new, "acknowledged and lost, signal \(signal)")
          if outcome == .new { done += 1 }
          count += 1
        }
      }
      Figures.add("signals while importing", count, "\(done) after the commit")
    }
  }
}
