import Domain
import Foundation
import Testing

@testable import Store

/// Our reader of our own documents reads what Foundation writes, and refuses everything else.
@Suite struct OwnJSONTests {
  @Test func `a programme comes back as it was written`() throws {
    let programme = Fixture.programme
    let text = String(decoding: try JSONEncoder().encode(programme), as: UTF8.self)
    #expect(try OwnJSON(text).decode(Programme.self) == programme)
  }

  @Test(arguments: [
    "", "plain", "line\nfeed \"quoted\" back\\slash / slash", "éàü نساء 😀", "\u{1}\u{7f}\t\r",
  ])
  func `a text comes back with everything in it`(_ text: String) throws {
    let written = String(decoding: try JSONEncoder().encode([text]), as: UTF8.self)
    #expect(try OwnJSON(written).decode([String].self) == [text])
  }

  @Test(arguments: [
    "", "{", "[1,", "[1.5]", "{\"a\":1", "{\"a\" 1}", "[1] 2", "\"open", "tru",
    "[99999999999999999999]",
    String(repeating: "[", count: 100_000),
  ])
  func `what is no document of ours is refused`(_ text: String) {
    #expect(throws: DecodingError.self) { try OwnJSON(text) }
  }

  @Test func `a number that does not fit its type is refused`() throws {
    let document = try OwnJSON("[300]")
    #expect(throws: DecodingError.self) { try document.decode([UInt8].self) }
  }
}
