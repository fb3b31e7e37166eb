import Testing

@testable import Screens

@Suite struct KeyCastTests {
  @Test func `repeats are one key with a count`() {
    var cast = KeyCast()
    for _ in 0..<5 { cast.note("↓", "") }
    cast.note("F7", "Filtrer")
    #expect(cast.text == "↓ ×5    F7 Filtrer")
  }

  @Test func `the last three show`() {
    var cast = KeyCast()
    for key in ["a", "b", "c", "d"] { cast.note(key, "") }
    #expect(cast.text == "b    c    d")
  }

  @Test func `letters that follow one another are one text, and a long one shows its end`() {
    var cast = KeyCast()
    for letter in "projet:P01" { cast.type(String(letter)) }
    #expect(cast.text == "projet:P01")
    for letter in " état:queued" { cast.type(String(letter)) }
    #expect(cast.text == "…:P01 état:queued")
  }

  @Test func `what nobody may see is neither shown nor counted`() {
    var cast = KeyCast()
    for _ in 0..<9 { cast.typeSecret() }
    #expect(cast.text == "•••")
    cast.type("x")
    #expect(cast.text == "•••    x")
  }

  @Test func `it goes after two seconds and a half`() {
    var cast = KeyCast()
    cast.note("F7", "Filtrer")
    for _ in 0..<24 { cast.tick() }
    #expect(cast.isShown)
    cast.tick()
    #expect(!cast.isShown)
    #expect(cast.text.isEmpty)
  }
}
