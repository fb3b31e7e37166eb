import Foundation
import Glibc
import Testing

extension EndToEndTests {
  /// The terminal room in a real terminal, with a program that has no screens.
  @Suite(.serialized) struct TerminalRoomTests {
    private func start(
      _ arguments: [String] = [],
      environment: [String: String] = [:]
    ) async throws -> TmuxSession {
      let session = try TmuxSession([BuiltProgram.probe] + arguments, environment: environment)
      try await session.wait(for: "probe ")
      return session
    }

    @Test func `keys of every kind arrive`() async throws {
      let session = try await start()
      try session.send("Up", "F5", "S-Up", "BTab", "C-s", "M-f", "é", "Home", "DC", "Space")
      try session.send("Escape")
      let rows = try await session.wait(for: "key escape;")
      let keys = rows.filter { $0.hasPrefix("key ") }.map { $0.dropFirst(4).dropLast() }
      #expect(
        keys == [
          "up", "function(5)", "shift-up", "shift-tab", "ctrl-character(\"s\")",
          "alt-character(\"f\")", "character(\"é\")", "home", "delete", "character(\" \")",
          "escape",
        ]
      )
      try session.send("q")
      #expect(try await session.exitCode() == 0)
      #expect(try session.leftovers() == [])
    }

    @Test func `wide and marked characters stand where they should`() async throws {
      let rows = try await start().wait(for: "│")
      #expect(rows[1] == "│é│日本│⣿│e\u{301}│مَ│")
    }

    @Test func `the mouse, the focus and broken bytes`() async throws {
      let session = try await start()
      let click = Array("\u{1B}[<0;12;7M\u{1B}[<0;12;7m".utf8)
      try session.send(bytes: [0xFF, 0xC0, 0xAF] + click + click + Array("\u{1B}[I".utf8))
      try session.send(bytes: Array("\u{1B}]11;rgb:0/0/0\u{07}\u{1B}[?1;2c".utf8))
      try session.type("e")
      let rows = try await session.wait(for: "key character(\"e\")")
      let told = rows[2...].filter { !$0.isEmpty }
      #expect(
        told == [
          "mouse press 11,6;", "mouse release 11,6;", "mouse doubleClick 11,6;",
          "mouse release 11,6;", "focus true;", "key character(\"e\");",
        ]
      )
    }

    @Test func `a megabyte pasted is one event`() async throws {
      let session = try await start()
      let text = String(repeating: "C0001,P01,R2,2026-09-01\n", count: 43_690)
      try session.paste(text)
      try await session.wait(for: "paste \(text.utf8.count);")
      try session.type("e")
      let rows = try await session.wait(for: "key character(\"e\")")
      #expect(rows.filter { $0.hasPrefix("paste") || $0.hasPrefix("key") }.count == 2)
    }

    @Test func `a resized window is drawn in its size, and small ones do no harm`() async throws {
      let session = try await start()
      for (columns, rows) in [(132, 43), (20, 5), (1, 1), (2, 2), (200, 50), (80, 24)] {
        try session.resize(columns: columns, rows: rows)
      }
      try await session.wait(for: "80x24")
      try session.resize(columns: 100, rows: 30)
      let rows = try await session.wait(for: "100x30")
      #expect(rows.count(where: { $0.hasPrefix("probe") }) == 1)
      try session.send("q")
      #expect(try await session.exitCode() == 0)
    }

    @Test func `a message wakes the loop and time passes when asked`() async throws {
      let session = try await start()
      try session.send("m")
      try await session.wait(for: "message posted;")
      try session.send("t")
      try await session.wait(for: "ticks 5")
    }

    @Test func `an idle program writes nothing and takes no time`() async throws {
      let session = try await start()
      let process = try await session.process()
      try await Task.sleep(for: .milliseconds(200))
      try session.record()
      let before = processorTicks(of: process)
      try await Task.sleep(for: .seconds(1))
      #expect(session.recorded() == [])
      #expect(processorTicks(of: process) - before <= 1)
      try session.send("e")
      try await session.wait(for: "key character(\"e\")")
      #expect((1..<200).contains(session.recorded().count))
    }

    @Test func `a frame says each look once, and in one sequence`() async throws {
      let session = try await start()
      try session.send("a")
      try await session.wait(for: "key character(\"a\")")
      try session.record()
      try session.send("b", "c")
      try await session.wait(for: "key character(\"c\")")
      // The recorder is another process: it may write a moment after the screen shows.
      let text = try await poll("what was sent") {
        let text = String(decoding: session.recorded(), as: UTF8.self)
        return text.contains("\u{1B}[") ? text : nil
      }
      // What ncurses writes by itself: the set of letters each time, and colour after colour.
      #expect(!text.contains("\u{1B}("))
      #expect(text.firstMatch(of: /\u{1B}\[[0-9;]*m\u{1B}\[[0-9;]*m/) == nil)
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
    func `a signal ends it, saved and the terminal as before`(_ signal: Int32) async throws {
      let session = try await start()
      try await session.kill(signal)
      #expect(try await session.exitCode(within: 3) == 128 + Int(signal))
      #expect(session.scratch.text(of: "saved-\(signal)") != nil)
      #expect(try session.leftovers() == [])
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE])
    func `a crash leaves the terminal as before and says so`(_ signal: Int32) async throws {
      let session = try await start()
      try await session.kill(signal)
      #expect(try await session.exitCode() == 128 + Int(signal))
      try await session.wait(for: "The probe met a fault.")
      #expect(try session.leftovers() == [])
      #expect(!FileManager.default.fileExists(atPath: session.scratch.path + "/core"))
    }

    @Test func `a trap of the language is a crash like another`() async throws {
      let session = try await start()
      try session.send("x")
      #expect([132, 133].contains(try await session.exitCode()))
      try await session.wait(for: "The probe met a fault.")
      #expect(try session.leftovers() == [])
    }

    @Test func `a program that is stuck dies at the second request`() async throws {
      let session = try await start()
      try session.send("l")
      try await Task.sleep(for: .milliseconds(100))
      try await session.kill(SIGTERM)
      try await Task.sleep(for: .seconds(3))
      try await session.kill(SIGTERM)
      #expect(try await session.exitCode() == 143)
      #expect(try session.leftovers() == [])
    }

    @Test(arguments: [0, SIGTSTP, SIGSTOP])
    func `a stop gives the terminal back and a return draws all`(_ signal: Int32) async throws {
      let session = try await start()
      if signal == 0 { try session.send("z") } else { try await session.kill(signal) }
      try await session.wait(for: "stopped: Enter continues")
      // SIGSTOP cannot be seen coming: the terminal is as the program left it.
      if signal != SIGSTOP { #expect(try session.leftovers() == []) }
      try session.resize(columns: 90, rows: 20)
      // Enter as a line feed: after SIGSTOP the terminal is still raw.
      try session.send("C-j")
      try await session.wait(for: "90x20")
      try session.send("e")
      try await session.wait(for: "key character(\"e\")")
      try session.send("q")
      #expect(try await session.exitCode() == 0)
    }

    @Test func `a terminal that vanishes ends the program at once`() async throws {
      let session = try await start()
      let process = try await session.process()
      try session.vanish()
      _ = try await poll("the end of the process", within: 1) {
        // Without a parent that asks, a dead process stays as a zombie.
        ["", "Z"].contains(stat(of: process).first ?? "") ? true : nil
      }
      #expect(session.scratch.text(of: "saved-1") != nil)
    }

    @Test func `colours follow what is asked and what the environment says`() async throws {
      let usual = try await start()
      try await usual.wait(for: "indexed256")
      #expect(colours(in: "a\u{1B}[1;31;7mb\u{1B}[3d\u{1B}[48;5;7m") == [31, 48])
      try await start(environment: ["TERM": "screen"]).wait(for: "ansi16")
      try await start(["256"], environment: ["NO_COLOR": "1"]).wait(for: "indexed256")
      for mono in [
        try await start(environment: ["NO_COLOR": "1"]), try await start(["never"]),
        try await start(environment: ["TERM": "vt100"]),
      ] {
        try mono.record()
        try mono.send("e")
        try await mono.wait(for: "key character")
        try mono.send("q")
        #expect(try await mono.exitCode() == 0)
        let text = String(decoding: mono.recorded(), as: UTF8.self)
        #expect(text.contains("character"))
        #expect(colours(in: text) == [])
      }
    }

    @Test(arguments: ["dumb", "", "no-such-terminal", "unknown"])
    func `an unusable terminal is refused before anything is written`(_ term: String) async throws {
      let session = try TmuxSession([BuiltProgram.probe], environment: ["TERM": term])
      #expect(try await session.exitCode() == 78)
      let rows = try await session.wait(for: "ended: 78")
      #expect(rows[0].hasPrefix("refused: unusable"))
    }

    @Test func `a pipe is refused without an escape`() throws {
      let answer = try run([BuiltProgram.probe])
      #expect(answer.status == 64)
      #expect(answer.stdout == "refused: notATerminal\n")
      #expect(answer.stderr == "")
    }

    @Test func `a storm of sizes, keys and signals leaves one good frame`() async throws {
      let session = try await start()
      let process = try await session.process()
      for round in 1...40 {
        try session.resize(columns: 1 + round * 37 % 150, rows: 1 + round * 13 % 50)
        for _ in 0..<50 { Glibc.kill(process, round % 2 == 0 ? SIGWINCH : SIGCONT) }
        try session.send(bytes: [0x1B, 0x5B, 0x41])
      }
      try session.resize(columns: 100, rows: 12)
      try await session.wait(for: "100x12")
      try session.send("e")
      let rows = try await session.wait(for: "key character(\"e\")")
      #expect(rows.count(where: { $0.hasPrefix("probe") }) == 1)
      #expect(rows.dropFirst(2).allSatisfy { $0.isEmpty || $0.hasSuffix(";") })
      try session.send("q")
      #expect(try await session.exitCode() == 0)
      #expect(try session.leftovers() == [])
    }

    /// The numbers of colours in what was written: 30 to 49 and 90 to 107 of `CSI … m`.
    private func colours(in text: String) -> [Int] {
      text.split(separator: "\u{1B}[").flatMap { piece -> [Int] in
        let numbers = piece.prefix { $0.isNumber || $0 == ";" }
        guard piece.dropFirst(numbers.count).first == "m" else { return [] }
        return numbers.split(separator: ";").compactMap { Int($0) }
      }
      .filter { (30...49).contains($0) || (90...107).contains($0) }
    }

    /// The fields of a process after its name, its state first; none when it is gone.
    private func stat(of process: pid_t) -> [Substring] {
      let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
      return text.split(separator: ")").last?.split(separator: " ") ?? []
    }

    /// The processor time that a process has taken, in the system's ticks.
    private func processorTicks(of process: pid_t) -> Int {
      let fields = stat(of: process)
      return fields.count > 12 ? (Int(fields[11]) ?? 0) + (Int(fields[12]) ?? 0) : -1
    }
  }
}
