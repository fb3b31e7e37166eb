import Domain

/// The steps of a script.
extension ScriptReader {
  static func step(
    _ table: inout PackTable,
    _ vocabulary: ScriptVocabulary,
    _ faults: inout [PackFault]
  ) -> ScriptStep {
    let say = words("say", of: &table, isRequired: true)
    var step = ScriptStep(title: words("title", of: &table, isRequired: false), say: say)
    if let person = table.codeOrNil("person") { step.entry.append(.person(person)) }
    step.entry += destination(of: &table, vocabulary)
    step.spotlight = table.names("spotlight")
    step.acts = acts(of: &table, vocabulary)
    for then in table.tables("then") {
      var then = then
      if let person = then.codeOrNil("person") { step.acts.append(.person(person)) }
      step.acts += destination(of: &then, vocabulary)
      step.acts += acts(of: &then, vocabulary)
      faults += then.finished()
    }
    step.expects = expectations(of: &table, &faults)
    return step
  }

  /// Where a step looks.
  private static func destination(
    of table: inout PackTable,
    _ vocabulary: ScriptVocabulary
  ) -> [ScriptAct] {
    let filter = table.textOrNil("filter")
    let record = table.textOrNil("record")
    guard let screen = table.textOrNil("goto") else {
      if filter != nil { table.note("goto", .missingKey) }
      if record != nil, filter == nil { table.note("goto", .missingKey) }
      return []
    }
    if !vocabulary.screens.contains(screen) {
      table.note("goto", .unknownValue, value: screen, known: vocabulary.screens)
    }
    return [.goto(screen, filter: filter, record: record)]
  }

  /// What a step does: time passes, keys, a command with its dialog, a pause.
  private static func acts(
    of table: inout PackTable,
    _ vocabulary: ScriptVocabulary
  ) -> [ScriptAct] {
    var acts: [ScriptAct] = []
    if let days = table.span("advance") { acts.append(.advance(days: days)) }
    for word in table.texts("keys") {
      if let text = typed(word, vocabulary) {
        acts.append(.type(text))
      } else {
        acts.append(.key(word))
      }
    }
    let command = table.textOrNil("command")
    if let command {
      if !vocabulary.commands.contains(command) {
        let near = vocabulary.commands.filter { $0.hasPrefix(command.prefix(3)) }
        let known = near.isEmpty ? vocabulary.commands : near
        table.note("command", .unknownValue, value: command, known: known)
      }
      acts.append(.command(command))
    }
    let fields = table.pairs("args")
    acts += fields.map { .field($0.key, $0.value) }
    let button = table.textOrNil("button")
    if !fields.isEmpty || button != nil { acts.append(.button(button)) }
    if let seconds = table.wholeOrNil("pause", in: 1...600) {
      acts.append(.pause(seconds: seconds))
    }
    return acts
  }

  /// The text that a word of `keys` types; nil when it is the name of a key. What is written after
  /// `text:` is always typed.
  private static func typed(_ word: String, _ vocabulary: ScriptVocabulary) -> String? {
    if word.hasPrefix("text:") { return String(word.dropFirst(5)) }
    return vocabulary.isKey(word) ? nil : word
  }

  private static func expectations(
    of table: inout PackTable,
    _ faults: inout [PackFault]
  ) -> [ScriptExpectation] {
    table.pairs("expect").map { ScriptExpectation($0.key, $0.value) }
  }
}

extension PackTable {
  /// One name, or several in the order of preference.
  fileprivate mutating func names(_ key: String) -> [String] {
    guard let node = node(key, isRequired: false) else { return [] }
    if case .text(let name) = node.content { return [name] }
    return texts(key)
  }

  /// A number of days such as `3j`, `3d`, or weeks such as `2s`, `2w`; nil when absent.
  fileprivate mutating func span(_ key: String) -> Int? {
    guard let text = textOrNil(key) else { return nil }
    let units: [Character: Int] = ["j": 1, "d": 1, "s": 7, "w": 7]
    guard let unit = text.last.flatMap({ units[$0] }), let number = Int(text.dropLast()),
      (1...366).contains(number)
    else {
      note(key, .unknownValue, value: text, known: ["3j", "3d", "2s", "2w"])
      return nil
    }
    return number * unit
  }

  /// The texts and whole numbers of a table, in the order of their keys.
  fileprivate mutating func pairs(_ key: String) -> [(key: String, value: String)] {
    guard let node = node(key, isRequired: false) else { return [] }
    guard case .table(let entries) = node.content else {
      note(key, .wrongType, value: node.typeName, known: ["table"])
      return []
    }
    return entries.sorted { precedesByBytes($0.key, $1.key) }.compactMap { entry in
      switch entry.value.content {
      case .text(let text): return (entry.key, text)
      case .integer(let number): return (entry.key, String(number))
      case .day(let day?): return (entry.key, day.iso)
      default:
        note(key, .wrongType, value: entry.value.typeName, known: ["string", "integer"])
        return nil
      }
    }
  }
}
