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
  }
}
