extension FilterParser {
  /// The character at the position; nil at the end.
  var current: Character? { position < characters.count ? characters[position] : nil }

  /// Whether a character ends a word: a space, a parenthesis or a quote.
  func isEnd(_ character: Character) -> Bool {
    character.isWhitespace || character == "(" || character == ")" || character == "\""
      || character == "«"
  }

  mutating func skipSpaces() {
    while let next = current, next.isWhitespace { position += 1 }
  }

  /// Whether one of two words stands here by itself, case apart.
  func atWord(_ first: String, _ second: String) -> Bool {
    length(ofWord: first) != nil || length(ofWord: second) != nil
  }

  /// Goes past one of two words; false when neither stands here.
  mutating func takeWord(_ first: String, _ second: String) -> Bool {
    guard let length = length(ofWord: first) ?? length(ofWord: second) else { return false }
    position += length
    return true
  }

  private func length(ofWord word: String) -> Int? {
    let end = position + word.count
    guard starts(with: word), end == characters.count || isEnd(characters[end]) else { return nil }
    return word.count
  }

  /// Goes past a denial, `-` before a term or `non:`; false when there is none.
  mutating func takeDenial() -> Bool {
    if current == "-" {
      position += 1
      return true
    }
    guard starts(with: "non:") || starts(with: "not:") else { return false }
    position += 4
    return true
  }

  private func starts(with word: String) -> Bool {
    var index = position
    for letter in word {
      guard index < characters.count, characters[index].lowercased() == String(letter) else {
        return false
      }
      index += 1
    }
    return true
  }

  /// The text between quotes; to the end, with a fault, when they are not closed.
  mutating func quoted() -> String {
    let start = position
    let close: Character = current == "«" ? "»" : "\""
    position += 1
    while let next = current, next != close { position += 1 }
    let text = String(characters[start + 1..<position])
    if current == nil {
      add(.unclosedQuote, start..<start + 1, isIncomplete: true)
    } else {
      position += 1
    }
    return text
  }

  /// Notes a fault; beyond the limit it is not kept.
  mutating func add(
    _ code: FilterFault.Code,
    _ range: Range<Int>,
    field: FilterField.ID? = nil,
    suggestion: String? = nil,
    isIncomplete: Bool = false
  ) {
    guard faults.count < FilterLimits.faults else { return }
    faults.append(
      FilterFault(
        code,
        at: range,
        text: String(characters[range]),
        field: field,
        suggestion: suggestion,
        isIncomplete: isIncomplete
      )
    )
  }
}
