import Foundation
import Testing

extension EndToEndTests {
  /// The simulator in a real terminal, on the built program.
  @Suite(.serialized) struct SimulatorWorkTests {
    private func open(_ scratch: Scratch) throws -> TmuxSession {
      let store = scratch.path + "/small.fbr"
      return try TmuxSession(
        [BuiltProgram.fbr, "--store", store, "--as", "K01"],
        columns: 132,
        rows: 43,
        scratch: scratch
      )
    }

    private func quit(_ session: TmuxSession) async throws {
      try session.send("C-q")
      try await session.wait(for: "ended: 0", within: 20)
    }

    @Test func `a scenario is tried, drawn, begun from a project, written as a draft and kept`()
      async throws
    {
      let scratch = try SmallRegion.copy()
      let before = try run(
        [BuiltProgram.fbr, "journal", "verify", "--store", scratch.path + "/small.fbr"]
      )
      let session = try open(scratch)
      try await session.wait(for: "À traiter aujourd’hui", within: 20)
      try session.send("8")
      try await session.wait(for: "rien n’est enregistré")
      try session.send("Right", "Right")
      try await session.wait(for: "(base 240)")
      // The draws come back from the clerk.
      try await session.wait(for: "Taux d’équilibre", within: 120)
      try session.send("p")
      try await session.wait(for: "Partir de")
      try session.type("projet")
      try session.send("Tab", "Enter")
      try await session.wait(for: "Repris du projet", within: 20)
      try session.send("w")
      try await session.wait(for: "projet de référentiel")
      try session.send("Tab", "Enter")
      try await session.wait(for: "simulation.toml", within: 20)
      let pack = try await poll("the draft pack") { scratch.text(of: "simulation.toml") }
      #expect(pack.contains("example = true"))
      #expect(pack.contains("[[price]]"))
      try await quit(session)
      let again = try open(scratch)
      try await again.wait(for: "À traiter aujourd’hui", within: 20)
      try again.send("8")
      try await again.wait(for: "Repris du projet", within: 20)
      try await quit(again)
      let after = try run(
        [BuiltProgram.fbr, "journal", "verify", "--store", scratch.path + "/small.fbr"]
      )
      #expect(after.stdout == before.stdout && after.status == 0)
    }
  }
}
