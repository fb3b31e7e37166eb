extension Filter {
  /// Reads a filter as it is typed (ux 3.5).
  ///
  /// A space means *and*, `ou` or `or` means *or* and binds less, `-` or `non:` denies, parentheses
  /// group. Nothing is thrown: what is not understood is left out and named in the faults.
  public static func parse(
    _ text: String,
    in catalog: FilterCatalog,
    vocabulary: FilterVocabulary = FilterVocabulary()
  ) -> ParsedFilter {
    var parser = FilterParser(text, catalog, vocabulary)
    return parser.parse()
  }
}

/// The reader of one filter: it only ever goes forward, so that its work is linear in the text.
struct FilterParser {
  let catalog: FilterCatalog
  let vocabulary: FilterVocabulary
  let characters: [Character]
  var position = 0
  var faults: [FilterFault] = []

  init(_ text: String, _ catalog: FilterCatalog, _ vocabulary: FilterVocabulary) {
    self.catalog = catalog
    self.vocabulary = vocabulary
    var characters: [Character] = []
    var bytes = 0
    for character in text {
      bytes += character.utf8.count
      guard bytes <= FilterLimits.bytes, characters.count < FilterLimits.length else {
        let end = characters.count
        faults.append(FilterFault(.tooLong, at: end..<end, text: ""))
        break
      }
      characters.append(character)
    }
    self.characters = characters
  }

  mutating func parse() -> ParsedFilter {
    var parts: [Filter] = []
    while true {
      if let part = expression(depth: 0) { parts.append(part) }
      guard position < characters.count else { break }
      // Only a closing parenthesis stops an expression before the end.
      add(.unexpectedParenthesis, position..<position + 1)
      position += 1
    }
    let filter = parts.count == 1 ? parts[0] : .all(parts)
    return ParsedFilter(filter: filter, faults: faults)
  }

  /// expr := conjunction { ("ou" | "or") conjunction }; nil when it says nothing.
  private mutating func expression(depth: Int) -> Filter? {
    var alternatives: [Filter] = []
    var first = true
    repeat {
      let start = position
      let (terms, any) = conjunction(depth: depth)
      if !any, !first || atWord("ou", "or") {
        add(.termExpected, start..<position, isIncomplete: position == characters.count)
      }
      if !terms.isEmpty { alternatives.append(terms.count == 1 ? terms[0] : .all(terms)) }
      first = false
    } while takeWord("ou", "or")
    if alternatives.count > 1 { return .any(alternatives) }
    return alternatives.first
  }

  /// conjunction := term { " " term }; `any` is true when there was a term, understood or not.
  private mutating func conjunction(depth: Int) -> (terms: [Filter], any: Bool) {
    var terms: [Filter] = []
    var any = false
    while true {
      skipSpaces()
      guard let next = current, next != ")", !atWord("ou", "or") else { return (terms, any) }
      any = true
      if let term = term(depth: depth) { terms.append(term) }
    }
  }

  /// term := { "-" | "non:" } ( "(" expr ")" | champ ":" valeurs | mot | "phrase exacte" )
  private mutating func term(depth: Int) -> Filter? {
    var denied = false
    while takeDenial() { denied.toggle() }
    guard let next = current, !next.isWhitespace, next != ")" else {
      if position == characters.count {
        add(.termExpected, position..<position, isIncomplete: true)
      }
      return nil
    }
    let term =
      switch next {
      case "(": group(depth: depth + 1)
      case "\"", "«": text(of: quoted())
      default: wordOrField()
      }
    return denied ? term.map { .not($0) } : term
  }

  private mutating func group(depth: Int) -> Filter? {
    let start = position
    guard depth <= FilterLimits.depth else {
      add(.tooDeep, start..<start + 1)
      position = characters.count
      return nil
    }
    position += 1
    let inner = expression(depth: depth)
    if current == ")" {
      if inner == nil, !faults.contains(where: { $0.range.lowerBound >= start }) {
        add(.termExpected, start..<position + 1)
      }
      position += 1
    } else {
      add(.unclosedParenthesis, start..<start + 1, isIncomplete: true)
    }
    return inner
  }

  private mutating func wordOrField() -> Filter? {
    let start = position
    while let next = current, !isEnd(next), next != ":" || position == start { position += 1 }
    let word = text(start..<position)
    guard current == ":" else { return text(of: word) }
    position += 1
    return field(word, start..<position - 1)
  }

  /// The characters of a range.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    for character in characters[range] { text.append(character) }
    return text
  }

  /// The term of a word or phrase; nil when folding leaves nothing of it.
  private func text(of text: String) -> Filter? {
    var needle = folded(text)
    while needle.last == " " { needle.removeLast() }
    return needle.isEmpty ? nil : .text(needle)
  }
}
