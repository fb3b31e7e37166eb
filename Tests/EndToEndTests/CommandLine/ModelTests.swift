import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// The program against the independent model of the rules that lies in `Tests/Model`.
  @Suite(.serialized) struct ModelTests {
    /// So many random histories, from seed 1; more by `FBR_MODEL_RUNS`.
    private static let runs = ProcessInfo.processInfo.environment["FBR_MODEL_RUNS"] ?? "16"

    @Test func `random histories answer as the independent model does`() throws {
      let model = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Model/run.py").path
      let answer = try run(
        ["python3", "-B", model, "--fbr", BuiltProgram.fbr, "--runs", Self.runs],
        within: 60 * (Double(Self.runs) ?? 1)
      )
      print(answer.stdout)
      #expect(answer.status == 0, "\(answer.stdout)\(answer.stderr)")
    }
  }
}
