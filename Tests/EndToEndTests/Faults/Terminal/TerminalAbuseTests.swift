import Foundation
import Glibc
import Testing

extension FaultTests {
  /// Terminals that shrink, vanish, lie about themselves or talk too much.
  @Suite(.serialized) struct TerminalAbuseTests {
    private func open(
      _ terminal: String = "tmux-256color",
      columns: Int = 80,
      rows: Int = 24
    ) throws -> TmuxSession {
      let scratch = try Scratch()
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .lastDrawn) + "/region.fbr",
        toPath: scratch.path + "/region.fbr"
      )
      return try TmuxSession(
        [BuiltProgram.fbr, "--store", scratch.path + "/region.fbr", "--as", "verif"],
        columns: columns,
        rows: rows,
        environment: ["TERM": terminal],
        scratch: scratch
      )
    }

    /// Leaves whatever is open, and goes to the first screen, however long the program is busy: Esc at
    /// once before a key is Alt, and one that waits to be read is at once before the next.
    private func leave(_ session: TmuxSession) async throws {
      for _ in 0..<60 {
        for key in ["Escape", "Escape", "1"] {
          try session.send(key)
          try await Task.sleep(for: .milliseconds(350))
        }
        if try session.screen().contains(where: { $0.contains("[1") }) { return }
      }
      let screen = try session.screen().joined(separator: "\n")
      throw HarnessFailure("it does not come back to its first screen\n\(screen)")
    }

    private func expectSound(_ session: TmuxSession) throws {
      _ = try StoreState(of: session.scratch.path + "/region.fbr")
    }

    @Test func `a thousand sizes are drawn, and the last one right`() async throws {
      let session = try open()
      try await session.wait(for: "[1", within: 60)
      try session.send("5")
      var random = SeededNumbers(state: 5)
      let count = 60 * FaultTests.scale
      for turn in 0..<count {
        let columns = 1 + Int(random.next() % 220)
        try session.resize(columns: columns, rows: 1 + Int(random.next() % 70))
        if turn.isMultiple(of: 7) { try session.send("Down") }
      }
      for (columns, rows) in [(1, 1), (2, 2), (20, 5), (500, 200), (80, 24)] {
        try session.resize(columns: columns, rows: rows)
        try await Task.sleep(for: .milliseconds(100))
      }
      let rows = try await session.wait(for: "[5", within: 60)
      #expect(rows.allSatisfy { $0.count <= 80 })
      try session.send("C-q")
      #expect(try await session.exitCode(within: 60) == 0)
      #expect(try session.leftovers() == [])
      Figures.add("resizes", count + 5)
    }

    @Test(arguments: [
      "xterm", "xterm-256color", "screen", "linux", "vt100", "vt52", "ansi", "dumb", "", "nonsense",
      "../../etc/passwd", String(repeating: "x", count: 5000),
    ])
    func `any name of a terminal starts, or is refused with a sentence`(_ name: String) async throws
    {
      let session = try open(name)
      let end = Date(timeIntervalSinceNow: 8)
      while Date() < end {
        let screen = try session.screen().joined(separator: "\n")
        if screen.contains("Tabl") || screen.contains("ended:") { break }
        try await Task.sleep(for: .milliseconds(100))
      }
      let screen = try session.screen().joined(separator: "\n")
      if screen.contains("ended:") {
        #expect(screen.contains("ended: 78") && screen.contains("TERM"), "\(name): \(screen)")
      } else {
        try session.send("C-q")
        #expect(try await session.exitCode(within: 60) == 0, "\(name)")
      }
      Figures.add("names of terminals", 1, String(name.prefix(30)))
    }

    @Test func `a terminal that vanishes ends the program at once`() async throws {
      for _ in 0..<(2 * FaultTests.scale) {
        let session = try open()
        try await session.wait(for: "[1", within: 60)
        try session.send("5", "Enter")
        let process = try await session.process()
        try session.vanish()
        let isGone = try await poll("the end of the program", within: 10) {
          kill(process, 0) != 0 ? true : nil
        }
        #expect(isGone)
        try expectSound(session)
      }
      Figures.add("vanished terminals", 2 * FaultTests.scale)
    }

    @Test func `a paste of a megabyte is text, and commands nothing`() async throws {
      let session = try open()
      try await session.wait(for: "[1", within: 60)
      try session.send("5", "/")
      try await Task.sleep(for: .milliseconds(300))
      let line = "état:vérifié\u{1B}[A C-s 1 O Entrée, a;p;r \r\n"
      try session.paste(String(repeating: line, count: 1_000_000 / line.utf8.count))
      try await Task.sleep(for: .seconds(2))
      try await leave(session)
      try session.send("C-q")
      #expect(try await session.exitCode(within: 60) == 0)
      #expect(try session.leftovers() == [])
      let state = try StoreState(of: session.scratch.path + "/region.fbr")
      let base = try StoreState(of: BaseStores.path(of: .lastDrawn) + "/region.fbr")
      #expect(state == base, "a paste has changed the store")
      Figures.add("pasted bytes", 1_000_000)
    }

    @Test func `bytes that are no keys are passed over`() async throws {
      let session = try open()
      try await session.wait(for: "[1", within: 60)
      var random = SeededNumbers(state: 9)
      for _ in 0..<(20 * FaultTests.scale) {
        // Nothing that quits or signs: bytes of the upper half, and replies of a terminal.
        let noise = (0..<40).map { _ in UInt8(0x80 + random.next() % 0x80) }
        try session.send(bytes: noise + Array("\u{1B}[?62;4c\u{1B}]11;rgb:0/0/0\u{7}".utf8))
      }
      try await leave(session)
      try session.send("C-q")
      #expect(try await session.exitCode(within: 60) == 0)
      try expectSound(session)
      Figures.add("bytes that are no keys", 20 * FaultTests.scale * 60)
    }
  }
}
