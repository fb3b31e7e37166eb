import Foundation
import Testing

extension FaultTests {
  /// Another program that writes into the store behind the back of the screens (C11).
  @Suite(.serialized) struct OutsideTests {
    @Test func `what is written from outside is shown at the next look, and named by check`()
      async throws
    {
      let scratch = try Scratch()
      let store = scratch.path + "/region.fbr"
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .claims) + "/region.fbr",
        toPath: store
      )
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", store, "--as", "coord"],
        columns: 120,
        rows: 30,
        scratch: scratch
      )
      try await session.wait(for: "[1", within: 60)
      try session.send("3")
      try await session.wait(for: "Association Ourika", within: 30)
      let edits = [
        "UPDATE actors SET name_fr = 'Nom venu du dehors' WHERE code = 'A1'",
        "UPDATE claims SET gross = gross + 1 WHERE code = 'C101'",
        "DELETE FROM claim_moves WHERE seq = (SELECT MAX(seq) FROM claim_moves)",
      ]
      for edit in edits {
        let done = try run(["sqlite3", "-cmd", ".timeout 10000", store, edit])
        #expect(done.status == 0, "\(done.stderr)")
      }
      try session.send("F5")
      try await session.wait(for: "Nom venu du dehors", within: 30)
      for key in ["4", "5", "1"] {
        try session.send(key)
        try await session.wait(for: "[" + key, within: 30)
      }
      try session.send("C-q")
      #expect(try await session.exitCode(within: 60) == 0)
      let check = try run([BuiltProgram.fbr, "check", "--store", store, "--format", "json"])
      #expect(check.status == 1)
      for code in ["A1", "C101"] { #expect(check.stdout.contains(code), "\(check.stdout)") }
      Figures.add("edits from outside", edits.count)
    }
  }
}
