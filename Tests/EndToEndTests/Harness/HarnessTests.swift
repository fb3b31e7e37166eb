import Testing

extension EndToEndTests {
  /// The harness on programs that everybody knows.
  @Suite(.serialized) struct HarnessTests {
    @Test func `a command answers with its output and its status`() throws {
      let answer = try run(["sh", "-c", "cat; echo oops >&2; exit 3"], input: "héllo\n")
      #expect(answer.status == 3)
      #expect(answer.stdout == "héllo\n")
      #expect(answer.stderr == "oops\n")
      #expect(try run(["sh", "-c", "kill -TERM $$"]).status == 143)
    }

    @Test func `nothing of our own environment leaks`() throws {
      let names = try run(["env"]).stdout.split(separator: "\n").map { $0.prefix { $0 != "=" } }
      let own = try Scratch().environment().keys.map { Substring($0) }
      #expect(Set(names).subtracting(["PWD", "OLDPWD", "SHLVL", "_"]) == Set(own))
    }

    @Test func `keys go in and the screen comes out`() async throws {
      let session = try TmuxSession(["cat"], columns: 40, rows: 10)
      _ = try await session.process()
      try session.type("Tahanaout 62 %")
      try session.send("Enter")
      let rows = try await session.wait(for: "Tahanaout")
      #expect(rows.filter { $0 == "Tahanaout 62 %" }.count == 2)
      try await session.kill(15)
      #expect(try await session.exitCode() == 143)
      #expect(try session.leftovers() == [])
    }

    @Test func `a terminal left in disorder is noticed`() async throws {
      let mess = "printf '\\033[?1049h\\033[?25l\\033[?1000h'; stty -echo"
      let session = try TmuxSession(["sh", "-c", mess])
      #expect(try await session.exitCode() == 0)
      #expect(try session.leftovers().count == 3)
    }

    @Test func `what does not come is told with the screen`() async throws {
      let session = try TmuxSession(["echo", "Safi"])
      _ = try await session.exitCode()
      let failure = await #expect(throws: HarnessFailure.self) {
        try await session.wait(for: "Essaouira", within: 0.1)
      }
      #expect(failure?.description.contains("Safi") == true)
    }
  }
}
