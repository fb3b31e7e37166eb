import Foundation
import Glibc
import Testing

extension EndToEndTests {
  /// What a crash leaves: a terminal in order, a report without anything of a person, no dump.
  @Suite(.serialized) struct CrashTests {
    private func region() throws -> Scratch {
      let scratch = try Scratch()
      let answer = try run(
        [BuiltProgram.fbr, "init", scratch.path + "/r.fbr"],
        environment: scratch.environment()
      )
      #expect(answer.status == 0, "\(answer.stderr)")
      return scratch
    }

    private func open(_ scratch: Scratch, failpoint: String? = nil) throws -> TmuxSession {
      try TmuxSession(
        [BuiltProgram.fbr, "--store", scratch.path + "/r.fbr", "--as", "coord1"],
        environment: failpoint.map { ["FBR_FAILPOINT": $0] } ?? [:],
        scratch: scratch
      )
    }

    private func reports(_ scratch: Scratch) -> [String] {
      let folder = scratch.path + "/state/fbr"
      return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.contains("crash-") }.map { folder + "/" + $0 }.sorted()
    }

    private func clean(_ scratch: Scratch) {
      for name in ["pid", "code"] { unlink(scratch.path + "/" + name) }
    }

    @Test(arguments: [
      ("dashboard", ""), ("map", "2"), ("actors", "3"), ("projects", "4"), ("verification", "5"),
    ])
    func `a trap in a screen leaves the terminal in order and a report of codes`(
      _ screen: String,
      _ key: String
    ) async throws {
      let scratch = try region()
      let session = try open(scratch, failpoint: "screen:" + screen)
      if !key.isEmpty {
        try await session.wait(for: "[1", within: 30)
        try session.send(key)
      }
      let code = try await session.exitCode(within: 30)
      #expect([132, 133, 134].contains(code))
      #expect(try session.leftovers() == [])
      let path = try #require(reports(scratch).first)
      let text = try String(contentsOfFile: path, encoding: .utf8)
      for line in ["fbr: 0.", "sqlite: 3.", "screen: \(screen)", "journal: 1-", "frame: fbr+0x"] {
        #expect(text.contains(line), "\(line) in \(text)")
      }
      // Codes, numbers and addresses; neither the person nor the path of the store.
      #expect(!text.contains("coord1"))
      #expect(!text.contains(scratch.path))
      #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
      #expect(!names.contains { $0.hasPrefix("core") })
    }

    @Test func `the next start offers the report: read, delete, keep`() async throws {
      let scratch = try region()
      let folder = scratch.path + "/state/fbr"
      for (keys, left) in [
        (["Enter", "Enter"], [] as [String]), (["Right", "Right", "Enter"], ["kept-"]),
      ] {
        try FileManager.default.createDirectory(
          atPath: folder,
          withIntermediateDirectories: true
        )
        try "fbr: 0.1.0\nscreen: map\n".write(
          toFile: folder + "/crash-20261122T101500Z-1.txt",
          atomically: false,
          encoding: .utf8
        )
        clean(scratch)
        let session = try open(scratch)
        try await session.wait(for: "brutalement", within: 30)
        for key in keys { try session.send(key) }
        _ = try await poll("the report to be dealt with") {
          reports(scratch).allSatisfy { Paths.name($0).hasPrefix("kept-") } ? true : nil
        }
        #expect(reports(scratch).map { String(Paths.name($0).prefix(5)) } == left)
        try session.send("C-q")
        #expect(try await session.exitCode(within: 30) == 0)
        for path in reports(scratch) { unlink(path) }
        try session.vanish()
      }
    }

    @Test func `no dump is possible, nor a look into the memory`() async throws {
      let scratch = try region()
      let session = try open(scratch)
      try await session.wait(for: "[1", within: 30)
      let process = try await session.process()
      let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
      let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
      #expect(core?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
      // What cannot be dumped belongs to the superuser under /proc, whoever runs it.
      var status = stat()
      #expect(stat("/proc/\(process)/mem", &status) == 0)
      #expect(status.st_uid == 0)
      try await session.kill(SIGSEGV)
      #expect(try await session.exitCode(within: 30) == 139)
      #expect(try session.leftovers() == [])
      #expect(reports(scratch).count == 1)
    }

    @Test func `a thread that fills its stack leaves the terminal in order all the same`()
      async throws
    {
      let scratch = try region()
      let session = try open(scratch, failpoint: "overflow:clerk")
      // The clerk is asked by the first screen that is opened after the start.
      try await session.wait(for: "[1", within: 30)
      try session.send("3")
      let code = try await session.exitCode(within: 60)
      #expect(code == 128 + Int(SIGSEGV))
      #expect(try session.leftovers() == [])
      let text = try String(contentsOfFile: #require(reports(scratch).first), encoding: .utf8)
      #expect(text.contains("signal: 11\n"))
    }

    @Test func `a word that is no command does not reach the report`() throws {
      let scratch = try region()
      let answer = try run(
        [BuiltProgram.fbr, "Fatima", "--store", scratch.path + "/r.fbr"],
        environment: scratch.environment(adding: ["FBR_FAILPOINT": "command"])
      )
      #expect(answer.status > 128)
      let text = try String(contentsOfFile: #require(reports(scratch).first), encoding: .utf8)
      #expect(text.contains("command: \n") && !text.contains("Fatima"))
    }

    @Test func `a command that crashes leaves its report too`() throws {
      let scratch = try region()
      let answer = try run(
        [BuiltProgram.fbr, "check", "--store", scratch.path + "/r.fbr"],
        environment: scratch.environment(adding: ["FBR_FAILPOINT": "command"])
      )
      #expect(answer.status > 128)
      let path = try #require(reports(scratch).first)
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("command: check"))
    }

    @Test func `a form half filled in survives the end of its window`() async throws {
      let scratch = try region()
      let session = try open(scratch)
      try await session.wait(for: "[1", within: 30)
      try session.send("3")
      try await session.wait(for: "[3", within: 30)
      try session.send("N")
      try await session.wait(for: "Nouve", within: 30)
      try session.type("Espace jeunes")
      try await session.wait(for: "Espace jeunes")
      try await session.kill(SIGTERM)
      #expect(try await session.exitCode(within: 30) == 143)
      try session.vanish()
      clean(scratch)
      let again = try open(scratch)
      try await again.wait(for: "Saisie inachevée", within: 30)
      try again.send("3")
      try await again.wait(for: "[3", within: 30)
      try again.send("N")
      try await again.wait(for: "Espace jeunes", within: 30)
    }
  }
}

/// Parts of paths.
private enum Paths {
  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
