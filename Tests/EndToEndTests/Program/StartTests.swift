import Foundation
import Testing

extension EndToEndTests {
  /// How the program starts, or says why it does not.
  @Suite(.serialized) struct StartTests {
    @Test(arguments: [[], ["demo"]]) func `without a terminal one sentence and no escape`(
      _ arguments: [String]
    ) throws {
      let answer = try run([BuiltProgram.fbr] + arguments)
      #expect(answer.status == 64)
      #expect(answer.stdout == "")
      #expect(answer.stderr.split(separator: "\n").count == 1)
      #expect(!answer.stderr.contains("\u{1B}"))
    }

    @Test(arguments: ["dumb", ""]) func `an unusable terminal is refused before a store is made`(
      _ term: String
    ) async throws {
      let session = try TmuxSession([BuiltProgram.fbr], environment: ["TERM": term])
      #expect(try await session.exitCode() == 78)
      let rows = try await session.wait(for: "ended: 78")
      #expect(rows.contains { $0.contains("TERM") })
      #expect(!FileManager.default.fileExists(atPath: session.scratch.path + "/data"))
      #expect(try session.leftovers() == [])
    }
  }
}
