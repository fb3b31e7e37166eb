import Domain

/// Filters of other lists that keep what concerns a place.
enum PlaceFilter {
  /// The filter, in the words of a language: `province:"Al Haouz"`.
  static func text(
    _ place: MapPlace,
    in catalog: FilterCatalog,
    _ language: Language,
    service: String? = nil
  ) -> String {
    var terms = [term(place, in: catalog, language)]
    if let service, let field = catalog.field(.service) {
      terms.append(field.name(in: language) + ":" + service)
    }
    return terms.joined(separator: " ")
  }

  private static func term(
    _ place: MapPlace,
    in catalog: FilterCatalog,
    _ language: Language
  ) -> String {
    let id: FilterField.ID =
      if case .commune = place, catalog.field(.commune) != nil { .commune } else { .province }
    let name = catalog.field(id)?.name(in: language) ?? id.rawValue
    guard id == .commune else {
      return name + ":" + quoted(MapGeography.provinces[place.province].nameFrench)
    }
    let commune = MapGeography.communes[place.commune]
    return name + ":" + (isUnique(commune) ? quoted(commune.nameFrench) : commune.code)
  }

  /// Whether the name says which commune is meant; else its code does.
  private static func isUnique(_ commune: Commune) -> Bool {
    let key = folded(commune.nameFrench)
    return MapGeography.communes.count { folded($0.nameFrench) == key } == 1
  }

  private static func quoted(_ text: String) -> String {
    text.contains { $0 == " " || $0 == "(" || $0 == ")" || $0 == "," } ? "\"\(text)\"" : text
  }
}
