import Foundation
import Glibc
import Testing

extension FaultTests {
  /// A disk that fails to keep what it was given, once, under a program that stays open (D04).
  @Suite(.serialized) struct StoppedWritingTests {
    /// Signs the draft that the cursor makes, and answers the screen that follows.
    private func sign(_ session: TmuxSession) async throws -> String {
      try session.send("a")
      try await session.wait(for: "1 brouillon", within: 20)
      try session.send("C-s")
      try await session.wait(for: "Signer", within: 20)
      try session.type("1")
      try session.send("Enter")
      try await Task.sleep(for: .seconds(1))
      return try session.screen().joined(separator: "\n")
    }

    @Test
    func
      `after one failed synchronisation nothing more is written until the store is opened again`()
      async throws
    {
      let scratch = try Scratch()
      let folder = scratch.path + "/work"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let store = folder + "/region.fbr"
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .lastDrawn) + "/region.fbr",
        toPath: store
      )
      let before = try StoreState(of: store)
      let fault = Injection(calls: [.sync], deed: .fail(EIO)).environment(below: folder)
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", store, "--as", "verif"],
        columns: 140,
        rows: 40,
        environment: fault,
        scratch: scratch
      )
      try await session.wait(for: "[1", within: 60)
      try session.send("5")
      try await session.wait(for: "[5", within: 60)
      let first = try await sign(session)
      #expect(!first.contains("Signé"), "\(first)")
      #expect(try StoreState(of: store) == before)
      try session.send("Escape")
      try await Task.sleep(for: .milliseconds(400))
      // The disk would take it now; the program does not trust it.
      try session.send("C-s")
      try await session.wait(for: "Signer", within: 20)
      try session.type("1")
      try session.send("Enter")
      try await session.wait(for: "Rien de plus", within: 20)
      #expect(try StoreState(of: store) == before)
      try session.send("Escape")
      try await Task.sleep(for: .milliseconds(400))
      try session.send("C-q")
      try await Task.sleep(for: .milliseconds(400))
      try session.send("Enter")
      #expect(try await session.exitCode(within: 60) == 0)
      // Opened again, it works.
      let again = try BaseStores.fbr(
        ["conclude", "--filter", "état:ENV", "--outcome", "confirmed", "--as", "verif"],
        in: folder,
        scratch.environment(),
        within: 60
      )
      #expect(again.status == 0, "\(again.stderr)")
      #expect(try StoreState(of: store).sequence > before.sequence)
      Figures.add("sessions that stopped writing", 1)
    }
  }
}
