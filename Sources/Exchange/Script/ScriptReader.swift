public import Domain

/// Reads a script of the presenter mode from its TOML text (ux.md 3.9).
public enum ScriptReader {
  /// The longest script, in bytes.
  static let limit = 1 << 20
  /// The most steps of one script.
  static let mostSteps = 200

  /// The script of a text, or everything that is wrong with it, in the order of its lines.
  public static func read(
    _ bytes: [UInt8],
    _ vocabulary: ScriptVocabulary
  ) throws(PackRefusal) -> Script {
    var root = try PackTable.root(of: bytes, limit: limit)
    var faults: [PackFault] = []
    var script = head(&root)
    let tables = root.tables("step")
    if tables.isEmpty, root.faults.allSatisfy({ $0.path != "step" }) {
      root.note("step", .missingKey)
    }
    if tables.count > mostSteps {
      root.note("step", .outOfRange, value: String(tables.count), known: ["1", "\(mostSteps)"])
    }
    for table in tables.prefix(mostSteps) {
      var table = table
      script.steps.append(step(&table, vocabulary, &faults))
      faults += table.finished()
    }
    faults += root.finished()
    guard faults.isEmpty else { throw PackRefusal(faults: PackTable.inOrder(faults)) }
    return script
  }

  /// What stands before the steps.
  private static func head(_ root: inout PackTable) -> Script {
    let language = root.textOrNil("language")
    if let language, Language(rawValue: language) == nil {
      root.note(
        "language",
        .unknownValue,
        value: language,
        known: Language.allCases.map(\.rawValue)
      )
    }
    return Script(
      title: words("title", of: &root, isRequired: true),
      clock: root.dayOfMoment("clock"),
      seed: root.seed("seed"),
      claims: root.wholeOrNil("claims", in: 100...100_000),
      language: language.flatMap(Language.init(rawValue:)),
      person: root.codeOrNil("person"),
      minutes: root.requiredWhole("minutes", in: 1...480),
      isSelfPaced: root.flag("self_paced", default: false),
      steps: []
    )
  }

  /// A text in one language for all, or in each: `say`, or `say_fr`, `say_en`, `say_ar`.
  static func words(_ key: String, of table: inout PackTable, isRequired: Bool) -> Label {
    let all = table.text(key)
    let french = table.text(key + "_fr")
    let words = Label(
      french: french.isEmpty ? all : french,
      english: table.text(key + "_en"),
      arabic: table.text(key + "_ar")
    )
    if isRequired, words.french.isEmpty { table.note(key, .missingKey) }
    return words
  }
}

extension PackTable {
  /// The day of a local date, or of a local date and time; nil when absent.
  mutating func dayOfMoment(_ key: String) -> Day? {
    guard let node = node(key, isRequired: false) else { return nil }
    switch node.content {
    case .day(let day), .moment(let day):
      if day == nil { note(key, .badDay) }
      return day
    default:
      note(key, .wrongType, value: node.typeName, known: ["local date", "local date-time"])
      return nil
    }
  }

  /// A seed: a text, or a whole number that stands for its digits.
  fileprivate mutating func seed(_ key: String) -> String? {
    guard let node = node(key, isRequired: false) else { return nil }
    switch node.content {
    case .integer(let number): return String(number)
    case .text(let text):
      // The seed is part of the name of a file.
      if !isCode(text) { note(key, .badCode, value: text) }
      return text
    default:
      note(key, .wrongType, value: node.typeName, known: ["string", "integer"])
      return nil
    }
  }
}
