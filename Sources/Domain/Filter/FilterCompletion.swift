/// Something that may be typed at the cursor.
public struct FilterCompletion: Hashable, Sendable {
  /// What it replaces, in characters.
  public var range: Range<Int>
  /// What is put there: `état:`, or a value, in quotes when it holds a space.
  public var insertion: String
  /// The code of a value; nil for a field.
  public var code: String?

  public init(range: Range<Int>, insertion: String, code: String? = nil) {
    self.range = range
    self.insertion = insertion
    self.code = code
  }
}

extension Filter {
  /// What may be typed at a cursor: the fields whose name begins so, or after a field its values;
  /// at most `limit` of them, in the order of the catalogues.
  public static func completions(
    of text: String,
    at cursor: Int,
    in catalog: FilterCatalog,
    vocabulary: FilterVocabulary = FilterVocabulary(),
    language: Language,
    limit: Int = 20
  ) -> [FilterCompletion] {
    let characters = Array(text.prefix(FilterLimits.length))
    let cursor = min(max(0, cursor), characters.count)
    var start = wordStart(characters, before: cursor)
    while start < cursor, characters[start] == "-" { start += 1 }
    guard let colon = characters[start..<cursor].firstIndex(of: ":") else {
      let typed = String(characters[start..<cursor])
      return fields(typed, start..<cursor, catalog, language, limit)
    }
    guard case .found(let field) = FilterNames.field(String(characters[start..<colon]), in: catalog)
    else { return [] }
    let comma = characters[colon..<cursor].lastIndex(of: ",") ?? colon
    let range = comma + 1..<cursor
    return values(String(characters[range]), range, field, vocabulary, language, limit)
  }

  /// Where the word under the cursor begins; a quoted value is one word.
  private static func wordStart(_ characters: [Character], before cursor: Int) -> Int {
    var start = 0
    var isQuoted = false
    for index in 0..<cursor {
      if characters[index] == "\"" { isQuoted.toggle() }
      if !isQuoted, isBreak(characters[index]) { start = index + 1 }
    }
    return start
  }

  private static func isBreak(_ character: Character) -> Bool {
    character.isWhitespace || character == "(" || character == ")"
  }

  private static func fields(
    _ typed: String,
    _ range: Range<Int>,
    _ catalog: FilterCatalog,
    _ language: Language,
    _ limit: Int
  ) -> [FilterCompletion] {
    let key = folded(typed)
    let begun = catalog.fields.lazy.filter { field in
      field.keys.contains { $0.hasPrefix(key) }
    }
    return begun.prefix(limit).map {
      FilterCompletion(range: range, insertion: $0.name(in: language) + ":")
    }
  }

  private static func values(
    _ typed: String,
    _ range: Range<Int>,
    _ field: FilterField,
    _ vocabulary: FilterVocabulary,
    _ language: Language,
    _ limit: Int
  ) -> [FilterCompletion] {
    let key = folded(typed.hasPrefix("\"") ? String(typed.dropFirst()) : typed)
    var choices = vocabulary.choices(of: field)
    if field.kind == .person {
      choices = [FilterChoice("", "moi", "me"), FilterChoice("", "personne", "nobody")] + choices
    }
    // Names shown in the person's language come before those that only other names bring.
    let begun = choices.filter { choice in choice.keys.contains { $0.hasPrefix(key) } }
    let shown = begun.filter { folded($0.name(in: language)).hasPrefix(key) }
    let ordered = shown + begun.filter { !folded($0.name(in: language)).hasPrefix(key) }
    return ordered.prefix(limit).map { choice in
      let code = choice.codes.count == 1 ? choice.codes[0] : nil
      let isFree = field.kind == .code || field.kind == .person
      let name = isFree ? code.flatMap { $0.isEmpty ? nil : $0 } : nil
      return FilterCompletion(
        range: range,
        insertion: inQuotes(name ?? choice.name(in: language)),
        code: code
      )
    }
  }

  private static func inQuotes(_ text: String) -> String {
    text.contains { isBreak($0) || $0 == "," } ? "\"\(text)\"" : text
  }
}
