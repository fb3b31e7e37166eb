import Domain
import Testing

@Suite struct SearchWordsTests {
  private let key = SearchWords.key("Coopérative Féminine d’Essaouira", "تعاونية الصويرة", "A-017")

  @Test(arguments: [
    ("coop", 0), ("COOPÉRATIVE", 0), ("essaouira", 1), ("feminine essaouira", 1),
    ("coop essa", 0), ("essa coop", 1), ("operative", 2), ("coop aouira", 2), ("a-017", 0),
    ("تعاونيه", 0), ("الصويرة", 1), ("017", 1),
  ])
  func `a name answers by its beginning, its words or a part`(text: String, rank: Int) {
    #expect(SearchWords(text).rank(key) == rank)
  }

  @Test(arguments: ["safi", "coop safi", "essaouira تعاونية x"])
  func `every word must be there`(text: String) {
    #expect(SearchWords(text).rank(key) == nil)
  }

  @Test func `a text of spaces is no search`() {
    #expect(SearchWords("  - ").isEmpty)
    #expect(!SearchWords(" a ").isEmpty)
  }
}
