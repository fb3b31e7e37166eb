/// A value as typed: its order sign, its text and where it stands.
struct TypedValue {
  enum Order { case less, lessOrEqual, greater, greaterOrEqual }

  let order: Order?
  let text: String
  let isQuoted: Bool
  let range: Range<Int>
}

extension FilterParser {
  /// champ ":" valeurs, from after the colon.
  mutating func field(_ name: String, _ range: Range<Int>) -> Filter? {
    let values = self.values()
    // Past the limit nothing more is looked up, so that a long hostile text costs no more.
    guard faults.count < FilterLimits.faults else { return nil }
    switch FilterNames.field(name, in: catalog) {
    case .unknown(let suggestion):
      add(.unknownField, range, suggestion: suggestion)
    case .ambiguous(let suggestion):
      add(.ambiguous, range, suggestion: suggestion)
    case .found(let field):
      let matches = values.flatMap { self.matches(of: $0, for: field) }
      return matches.isEmpty ? nil : .field(field.id, matches)
    }
    return nil
  }

  /// valeurs := v {"," v}
  private mutating func values() -> [TypedValue] {
    var values = [self.value()]
    while current == "," {
      position += 1
      let next = self.value()
      if values.count < FilterLimits.values {
        values.append(next)
      } else if values.count == FilterLimits.values {
        add(.tooLong, next.range)
        values.append(next)
      }
    }
    return Array(values.prefix(FilterLimits.values))
  }

  private mutating func value() -> TypedValue {
    let start = position
    let order = self.order()
    if current == "\"" || current == "«" {
      let text = quoted()
      return TypedValue(order: order, text: text, isQuoted: true, range: start..<position)
    }
    let textStart = position
    while let next = current, !isEnd(next), next != "," { position += 1 }
    let text = text(textStart..<position)
    return TypedValue(order: order, text: text, isQuoted: false, range: start..<position)
  }

  private mutating func order() -> TypedValue.Order? {
    guard let sign = current, sign == "<" || sign == ">" else { return nil }
    position += 1
    guard current == "=" else { return sign == "<" ? .less : .greater }
    position += 1
    return sign == "<" ? .lessOrEqual : .greaterOrEqual
  }

  /// What a value means for a field; empty, with a fault, when it means nothing.
  private mutating func matches(of value: TypedValue, for field: FilterField) -> [FilterMatch] {
    guard faults.count < FilterLimits.faults else { return [] }
    guard !value.text.isEmpty else {
      let atEnd = value.range.upperBound == characters.count
      add(.valueExpected, value.range, field: field.id, isIncomplete: atEnd)
      return []
    }
    if !value.isQuoted, value.order == nil {
      if value.text == "*" { return [.present] }
      if ["vide", "empty"].contains(folded(value.text)) { return [.empty] }
    }
    if let scale = FilterScale(field.kind) { return ordered(value, field, scale) }
    guard value.order == nil else {
      add(.orderNotAllowed, value.range, field: field.id)
      return []
    }
    return named(value, field)
  }

  /// The meaning of a value among names: choices, places, persons, codes, texts.
  private mutating func named(_ value: TypedValue, _ field: FilterField) -> [FilterMatch] {
    let choices = vocabulary.choices(of: field)
    switch field.kind {
    case .text: return [.contains(folded(value.text))]
    case .commune: return communes(value, field)
    case .person where ["moi", "me"].contains(folded(value.text)): return [.me]
    case .person where ["personne", "nobody"].contains(folded(value.text)): return [.empty]
    case .code, .person:
      if !value.isQuoted, value.text.hasSuffix("*") {
        return [.prefix(String(value.text.dropLast()))]
      }
      if choices.isEmpty { return [.code(value.text)] }
    default: break
    }
    // No two values of a catalogue share a name.
    if case .choice = field.kind, let choice = choices.first(where: { $0.isCalled(value.text) }) {
      return choice.codes.map { .code($0) }
    }
    switch FilterNames.choice(value.text, among: choices) {
    case .found(let choice): return choice.codes.map { .code($0) }
    case .ambiguous(let suggestion):
      add(.ambiguous, value.range, field: field.id, suggestion: suggestion)
    case .unknown(let suggestion):
      add(.unknownValue, value.range, field: field.id, suggestion: suggestion)
    }
    return []
  }

  /// The communes of that name, else those whose name holds the text; a code stands for all that
  /// begin with it.
  private mutating func communes(_ value: TypedValue, _ field: FilterField) -> [FilterMatch] {
    if value.text.first?.isNumber == true { return [.prefix(value.text)] }
    let key = foldedBytes(value.text)
    let named = FilterChoice.communes.filter { $0.keys.contains { $0.utf8.elementsEqual(key) } }
    if !named.isEmpty { return named.flatMap { $0.codes.map { .code($0) } } }
    let holding = FilterChoice.communes.filter { choice in
      key.count >= 3 && choice.keys.contains { foldedContains(Array($0.utf8), key) }
    }
    guard holding.isEmpty else { return holding.flatMap { $0.codes.map { .code($0) } } }
    if case .unknown(let suggestion) = FilterNames.choice(value.text, among: FilterChoice.communes)
    {
      add(.unknownValue, value.range, field: field.id, suggestion: suggestion)
    } else {
      add(.unknownValue, value.range, field: field.id)
    }
    return []
  }
}
