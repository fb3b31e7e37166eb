import Foundation
import Testing

extension EndToEndTests {
  /// The very first start: some questions, a file of settings, and a second start that knows them.
  @Suite(.serialized) struct FirstRunTests {
    private func start(_ scratch: Scratch, _ words: [String] = []) throws -> TmuxSession {
      try TmuxSession([BuiltProgram.fbr] + words, scratch: scratch)
    }

    private func settings(_ scratch: Scratch) -> String? {
      scratch.text(of: "config/fbr/config.toml")
    }

    @Test func `the questions are asked once, and their answers are kept with their comments`()
      async throws
    {
      let scratch = try Scratch()
      let session = try start(scratch)
      try await session.wait(for: "Bienvenue · 1 sur 5")
      try session.send("Enter")
      try await session.wait(for: "2 sur 5")
      try session.type("Salma Benfictive")
      try session.send("Enter")
      try await session.wait(for: "3 sur 5")
      try session.send("Down", "Enter")
      try await session.wait(for: "4 sur 5")
      try session.send("Enter")
      try await session.wait(for: "5 sur 5")
      try session.send("Enter")
      try await session.wait(for: "config.toml")
      try session.send("F10")
      #expect(try await session.exitCode() == 0)
      let text = try #require(settings(scratch))
      #expect(text.contains("\ntheme = \"jour\"\n"))
      #expect(text.contains("\nlanguage = \"fr\"\n"))
      #expect(text.contains("# Clavier :") && text.contains("# accessible = false"))

      let again = try start(scratch)
      try await again.wait(for: "Salma Benfictive")
      #expect(try again.screen().allSatisfy { !$0.contains("Bienvenue") })
      try again.send("F10")
      #expect(try await again.exitCode() == 0)
    }

    @Test func `a wrong line is told as the screens open, and they open all the same`() async throws
    {
      let scratch = try Scratch()
      let folder = scratch.path + "/config/fbr"
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true
      )
      try "# à moi\nlangue francaise\ntheme = \"absent\"\naccessible = true\n".write(
        toFile: folder + "/config.toml",
        atomically: true,
        encoding: .utf8
      )
      let made = try run(
        [BuiltProgram.fbr, "init", scratch.path + "/r.fbr"],
        environment: scratch.environment(adding: [:])
      )
      #expect(made.status == 0 && made.stderr.contains("config.toml, ligne 2"))
      let session = try start(scratch, ["--store", scratch.path + "/r.fbr", "--as", "coord1"])
      // The last of what is told: the theme is not there.
      try await session.wait(for: "absent")
      try session.send("J")
      try await session.wait(for: "ligne 2")
      // `accessible` of the same file holds: no frame is drawn.
      #expect(try session.screen().allSatisfy { !$0.contains("─") && !$0.contains("│") })
      try session.send("F10")
      #expect(try await session.exitCode() == 0)
      #expect(settings(scratch)?.hasPrefix("# à moi\nlangue francaise\n") == true)
    }

    @Test func `a command alone makes no settings file`() throws {
      let scratch = try Scratch()
      let answer = try run(
        [BuiltProgram.fbr, "config", "--where"],
        environment: scratch.environment(adding: [:])
      )
      #expect(answer.status == 0)
      #expect(settings(scratch) == nil)
    }
  }
}
