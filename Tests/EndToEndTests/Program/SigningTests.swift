import Foundation
import Testing

extension EndToEndTests {
  /// A passphrase typed in a real terminal: shown nowhere, and the terminal is as it was.
  @Suite(.serialized) struct SigningTests {
    private func region() throws -> Scratch {
      let scratch = try Scratch()
      let store = scratch.path + "/region.fbr"
      let made = try run([BuiltProgram.fbr, "init", store], environment: scratch.environment())
      #expect(made.status == 0, "\(made.stderr)")
      return scratch
    }

    private func start(_ words: [String], in scratch: Scratch) throws -> TmuxSession {
      try TmuxSession(
        [BuiltProgram.fbr] + words + ["--store", scratch.path + "/region.fbr", "--lang", "en"],
        scratch: scratch
      )
    }

    @Test func `the prompt asks twice, echoes nothing, and Ctrl-C restores the terminal`()
      async throws
    {
      let scratch = try region()
      let first = try start(["person", "key", "register", "--as", "verif1"], in: scratch)
      try await first.wait(for: "New passphrase of verif1:", within: 30)
      try first.type("cedar argan")
      try first.send("C-c")
      try await first.wait(for: "ended: 130", within: 30)
      #expect(try first.leftovers() == [])
      #expect(!(try first.screen().joined().contains("argan")))
      let second = try start(["person", "key", "register", "--as", "verif1"], in: scratch)
      for prompt in ["New passphrase of verif1:", "Once more:"] {
        try await second.wait(for: prompt, within: 30)
        try second.type("cedar argan olive")
        try second.send("Enter")
      }
      try await second.wait(for: "registered", within: 60)
      try await second.wait(for: "ended: 0", within: 30)
      #expect(!(try second.screen().joined().contains("argan")))
      #expect(try second.leftovers() == [])
    }

    @Test func `the screens ask for the passphrase, tell a wrong one, and open`() async throws {
      let scratch = try region()
      let phrase = scratch.path + "/phrase"
      try "cedar argan olive\n".write(toFile: phrase, atomically: false, encoding: .utf8)
      let made = try run(
        [
          BuiltProgram.fbr, "person", "key", "register", "--as", "verif1", "--store",
          scratch.path + "/region.fbr", "--passphrase-file", phrase,
        ],
        environment: scratch.environment()
      )
      #expect(made.status == 0, "\(made.stderr)")
      let session = try start(["--as", "verif1"], in: scratch)
      try await session.wait(for: "Sign in as", within: 30)
      try session.type("wrong one")
      try session.send("Enter")
      try await session.wait(for: "This is not the passphrase", within: 60)
      try await Task.sleep(for: .milliseconds(1200))
      try session.type("cedar argan olive")
      #expect(!(try session.screen().joined().contains("argan")))
      try session.send("Enter")
      try await session.wait(for: "unlocked", within: 60)
      try session.send("C-q")
      try await session.wait(for: "ended: 0", within: 30)
      #expect(try session.leftovers() == [])
    }
  }
}
