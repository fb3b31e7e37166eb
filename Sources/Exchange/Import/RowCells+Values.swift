import Domain

// Each reader returns a value that stands in for a wrong one: the row is dropped for its fault.
extension RowCells {
  /// A text, as it stands.
  func text(_ column: Int) -> String { String(decoding: cell(column), as: UTF8.self) }

  /// A text that may not be empty.
  mutating func requiredText(_ column: Int) -> String {
    let text = text(column)
    if text.isEmpty { note(column, .missingValue) }
    return text
  }

  /// A code that may not be empty (R63).
  mutating func code(_ column: Int) -> String {
    let text = requiredText(column)
    if !text.isEmpty, !isCode(text) { note(column, .badCode) }
    return text
  }

  /// A code, or empty.
  mutating func codeOrEmpty(_ column: Int) -> String {
    let text = text(column)
    if !text.isEmpty, !isCode(text) { note(column, .badCode) }
    return text
  }

  /// A code of the programme, or nil when empty.
  mutating func reference(
    _ column: Int,
    among known: Set<String>,
    _ unknown: RowFault
  ) -> String? {
    let text = codeOrEmpty(column)
    if text.isEmpty { return nil }
    if !known.contains(text) { note(column, unknown, known: listed(known)) }
    return text
  }

  /// A person of the programme; the importing one when empty (R22).
  mutating func person(_ column: Int) -> String {
    if let person = reference(column, among: context.persons, .unknownPerson) { return person }
    notePersonMissing()
    return context.person
  }

  /// The items of a list, each once, in the order of the cell.
  mutating func list(_ column: Int, of check: (String) -> RowFault?) -> [String] {
    let cell = cell(column)
    guard !cell.isEmpty else { return [] }
    var items: [String] = []
    for part in cell.split(separator: separator.list, omittingEmptySubsequences: false) {
      let item = String(decoding: part, as: UTF8.self)
      if item.isEmpty { note(column, .badCode) }
      if let fault = check(item) {
        note(column, fault, known: fault == .unknownGroup ? listed(context.groups) : [])
      }
      if !items.contains(item) { items.append(item) }
    }
    return items
  }

  /// Free codes: services, contract types, kinds of evidence (R84), and codes of actors.
  mutating func codes(_ column: Int) -> [String] {
    list(column) { isCode($0) ? nil : .badCode }
  }

  /// Codes of the programme's groups (R65).
  mutating func groups(_ column: Int) -> [String] {
    let known = context.groups
    return list(column) { known.contains($0) ? nil : isCode($0) ? .unknownGroup : .badCode }
  }

  /// Codes of territories; one that the region does not know is no fault (R15).
  mutating func territories(_ column: Int) -> [String] { list(column) { _ in nil } }

  /// A word of a closed vocabulary (R84), or nil when empty.
  mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ column: Int,
    _ type: Choice.Type = Choice.self
  ) -> Choice? {
    let text = text(column)
    if text.isEmpty { return nil }
    let choice = Choice(rawValue: text)
    if choice == nil {
      note(column, .unknownValue, known: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  private func listed(_ known: Set<String>) -> [String] {
    Array(known.sorted(by: precedesByBytes).prefix(50))
  }
}
