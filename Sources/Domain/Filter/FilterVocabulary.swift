/// The codes that a store knows for the fields whose values are codes, with their labels.
public struct FilterVocabulary: Hashable, Sendable {
  /// By field; a field without entry accepts any code.
  public var choices: [FilterField.ID: [FilterChoice]]

  public init(_ choices: [FilterField.ID: [FilterChoice]] = [:]) { self.choices = choices }

  /// The codes and labels of a programme: results, groups, mechanisms, reasons and persons.
  public init(_ programme: Programme) {
    func choice(_ code: String, _ label: Label) -> FilterChoice {
      FilterChoice(code, names: [label.french, label.english, label.arabic])
    }
    let persons = programme.persons.map { FilterChoice($0.code, names: [$0.name]) }
    choices = [
      .result: programme.results.map { choice($0.code, $0.label) },
      .group: programme.groups.map { choice($0.code, $0.label) },
      .mechanism: programme.mechanisms.map { choice($0.code, $0.label) },
      .reason: programme.reasons.map { choice($0.code, $0.label) },
      .taken: persons, .declarer: persons, .person: persons,
    ]
  }

  /// What may be typed for a field: its own choices, the region's, or the vocabulary's.
  func choices(of field: FilterField) -> [FilterChoice] {
    switch field.kind {
    case .choice(let choices): choices
    case .province: FilterChoice.provinces
    case .commune: FilterChoice.communes
    case .code, .person: choices[field.id] ?? []
    case .period, .since, .until, .amount, .number, .text: []
    }
  }
}
