import Domain

/// Terms of a filter written in the language of the person, as they would have typed them.
enum FilterTerm {
  /// A field and the values of that code among its choices: `état:vérifiée,dispensée`.
  static func codes(
    _ field: FilterField.ID,
    _ codes: [String],
    in catalog: FilterCatalog = .claims,
    _ language: Language
  ) -> String {
    guard let found = catalog.field(field) else { return "" }
    let names = codes.map { code in
      guard case .choice(let choices) = found.kind,
        let choice = choices.first(where: { $0.codes == [code] })
      else { return quoted(code) }
      return quoted(choice.name(in: language))
    }
    return found.name(in: language) + ":" + names.joined(separator: ",")
  }

  /// A field and a value as it is typed: `échéance:0..5`.
  static func value(
    _ field: FilterField.ID,
    _ value: String,
    in catalog: FilterCatalog = .claims,
    _ language: Language
  ) -> String {
    (catalog.field(field)?.name(in: language) ?? field.rawValue) + ":" + value
  }

  private static func quoted(_ text: String) -> String {
    text.contains { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" } ? "\"\(text)\"" : text
  }
}
