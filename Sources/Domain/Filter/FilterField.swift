/// A field that a filter may name, in one kind of list.
public struct FilterField: Hashable, Sendable {
  /// The field, whatever it is called.
  public enum ID: String, CaseIterable, Sendable {
    case state, result, period, selection, flag, stratum, taken, project, province, commune, group
    case sex, due, age, amount, evidence, draft, claim, participant, declarer, employer, outcome
    case reason, contract, kind, service, updated, relation, actor, capacity, closed, source
    case status, `operator`, partner, title, education, entry, level, mechanism, role, person
    case subject
  }

  /// What its values are, and so what may be compared.
  public enum Kind: Hashable, Sendable {
    /// One of these and nothing else.
    case choice([FilterChoice])
    /// A code; one of the vocabulary's when it has any for the field.
    case code
    /// A person's code, `moi` or `personne`.
    case person
    case province, commune, period
    /// A day, asked for by the days since, or as it is.
    case since
    /// A day to come, asked for by the days until, or as it is.
    case until
    /// Dirhams.
    case amount
    case number
    case text
  }

  public let id: ID
  /// French, English, then other names.
  public let names: [String]
  public let kind: Kind
  init(_ id: ID, _ kind: Kind, _ names: String...) {
    self.id = id
    self.kind = kind
    self.names = names
  }

  /// The names, folded: not kept, as most filters name their fields as they are written here.
  var keys: [String] { names.map { folded($0) } }

  /// The name to show and to complete in a language.
  public func name(in language: Language) -> String {
    language == .english && names.count > 1 ? names[1] : names[0]
  }
}

/// A value that a field may have, with the names under which it is typed.
public struct FilterChoice: Hashable, Sendable {
  /// What it stands for: one code, or several for a word such as `ouvert`.
  public let codes: [String]
  /// French, English, then other names.
  public let names: [String]
  /// A value of one code; the code itself may be typed too.
  public init(_ code: String, names: [String]) { self.init(codes: [code], names: names) }

  init(_ code: String, _ names: String...) { self.init(codes: [code], names: names) }

  init(codes: [String], names: [String]) {
    self.codes = codes
    self.names = names.filter { !$0.isEmpty }
  }

  /// The names and the code, folded; see `FilterField.keys`.
  var keys: [String] {
    (names + (codes.count == 1 ? codes : [])).map { folded($0) }.filter { !$0.isEmpty }
  }

  /// Whether a text is a name or the code, letter for letter.
  func isCalled(_ text: String) -> Bool {
    names.contains(text) || (codes.count == 1 && codes[0] == text)
  }

  /// The name to show and to complete in a language.
  public func name(in language: Language) -> String {
    if language == .english, names.count > 1 { return names[1] }
    return names.first ?? codes.first ?? ""
  }
}
