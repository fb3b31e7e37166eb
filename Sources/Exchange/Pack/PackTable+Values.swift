import Domain

extension PackTable {
  /// A text, or nil when absent.
  mutating func textOrNil(_ key: String, isRequired: Bool = false) -> String? {
    guard let node = node(key, isRequired: isRequired) else { return nil }
    if case .text(let text) = node.content { return text }
    note(key, .wrongType, value: node.typeName, known: ["string"])
    return nil
  }

  /// A text, empty when absent.
  mutating func text(_ key: String) -> String { textOrNil(key) ?? "" }

  /// A text that must be there and not empty.
  mutating func requiredText(_ key: String) -> String {
    guard let text = textOrNil(key, isRequired: true) else { return "" }
    if text.isEmpty { note(key, .emptyText) }
    return text
  }

  /// A code that must be there (R63).
  mutating func code(_ key: String) -> String {
    let text = requiredText(key)
    if !text.isEmpty, !isCode(text) { note(key, .badCode, value: text) }
    return text
  }

  /// A code, or nil when absent or empty.
  mutating func codeOrNil(_ key: String) -> String? {
    guard let text = textOrNil(key), !text.isEmpty else { return nil }
    if !isCode(text) { note(key, .badCode, value: text) }
    return text
  }

  /// A list of codes, empty when absent.
  mutating func codes(_ key: String) -> [String] {
    let texts = texts(key)
    for text in texts where !isCode(text) { note(key, .badCode, value: text) }
    return texts
  }

  /// A list of texts, empty when absent.
  mutating func texts(_ key: String, isRequired: Bool = false) -> [String] {
    guard let node = node(key, isRequired: isRequired) else { return [] }
    guard case .array(let items) = node.content else {
      note(key, .wrongType, value: node.typeName, known: ["array of strings"])
      return []
    }
    var texts: [String] = []
    for item in items {
      if case .text(let text) = item.content {
        texts.append(text)
      } else {
        note(key, .wrongType, value: item.typeName, known: ["string"])
      }
    }
    return texts
  }

  /// A label in the three languages; French must be there.
  mutating func label() -> Label {
    Label(
      french: requiredText("label_fr"),
      english: text("label_en"),
      arabic: text("label_ar")
    )
  }

  /// True or false; a default when absent.
  mutating func flag(_ key: String, default substitute: Bool) -> Bool {
    guard let node = node(key, isRequired: false) else { return substitute }
    if case .flag(let flag) = node.content { return flag }
    note(key, .wrongType, value: node.typeName, known: ["boolean"])
    return substitute
  }

  /// A whole number within bounds, or nil when absent.
  mutating func wholeOrNil(
    _ key: String,
    in bounds: ClosedRange<Int>,
    isRequired: Bool = false
  ) -> Int? {
    guard let node = node(key, isRequired: isRequired) else { return nil }
    guard case .integer(let number) = node.content else {
      note(key, .wrongType, value: node.typeName, known: ["integer"])
      return nil
    }
    if !bounds.contains(number) {
      let known = [String(bounds.lowerBound), String(bounds.upperBound)]
      note(key, .outOfRange, value: String(number), known: known)
      return nil
    }
    return number
  }

  /// A whole number within bounds; a default when absent.
  mutating func whole(_ key: String, in bounds: ClosedRange<Int>, default substitute: Int) -> Int {
    wholeOrNil(key, in: bounds) ?? substitute
  }

  /// A whole number within bounds that must be there.
  mutating func requiredWhole(_ key: String, in bounds: ClosedRange<Int>) -> Int {
    wholeOrNil(key, in: bounds, isRequired: true) ?? bounds.lowerBound
  }

  /// A day written as a TOML local date, or nil when absent.
  mutating func day(_ key: String) -> Day? {
    guard let node = node(key, isRequired: false) else { return nil }
    guard case .day(let day) = node.content else {
      note(key, .wrongType, value: node.typeName, known: ["local date"])
      return nil
    }
    if day == nil { note(key, .badDay) }
    return day
  }

  /// An amount in dirhams, written as text with at most two decimals.
  mutating func amount(_ key: String) -> Money {
    guard let text = textOrNil(key, isRequired: true) else { return .zero }
    guard let centimes = CellText.hundredths(text.utf8, allowingComma: false) else {
      note(key, .badAmount, value: text)
      return .zero
    }
    return Money(centimes: centimes)
  }

  /// A word of a closed vocabulary; a default when absent, which is a fault if there is none.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ key: String,
    default substitute: Choice?,
    fallback: Choice
  ) -> Choice {
    guard let text = textOrNil(key, isRequired: substitute == nil) else {
      return substitute ?? fallback
    }
    if let choice = Choice(rawValue: text) { return choice }
    note(key, .unknownValue, value: text, known: Choice.allCases.map(\.rawValue))
    return fallback
  }
}
