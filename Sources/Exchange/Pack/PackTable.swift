import Domain

/// One table of a pack being read: gives its values by key, and gathers what is wrong with them.
struct PackTable {
  private let entries: [String: TOMLNode]
  private let path: String
  private let line: Int?
  private var used: Set<String> = []
  private(set) var faults: [PackFault] = []

  init(_ entries: [String: TOMLNode], path: String, line: Int?) {
    self.entries = entries
    self.path = path
    self.line = line
  }

  /// Whether the table has a key.
  func has(_ key: String) -> Bool { entries[key] != nil }

  /// Whether the table has a table under a key.
  func hasTable(_ key: String) -> Bool {
    if case .table? = entries[key]?.content { true } else { false }
  }

  /// Says that a key may stand here though nothing reads it.
  mutating func allow(_ keys: [String]) { used.formUnion(keys) }

  /// Adds a fault about a key.
  mutating func note(
    _ key: String,
    _ code: PackFault.Code,
    value: String = "",
    known: [String] = []
  ) {
    faults.append(
      PackFault(
        path: fullPath(key),
        code: code,
        value: clipped(value),
        known: known,
        line: entries[key]?.line ?? line
      )
    )
  }

  /// The faults of the table, with one for each key that nothing asked for.
  func finished() -> [PackFault] {
    var table = self
    for key in entries.keys where !used.contains(key) {
      table.note(key, .unknownKey, value: key, known: used.sorted(by: precedesByBytes))
    }
    return table.faults
  }

  /// The tables of an array of tables, each with its path.
  mutating func tables(_ key: String) -> [PackTable] {
    guard let node = node(key, isRequired: false) else { return [] }
    guard case .array(let items) = node.content else {
      note(key, .wrongType, value: node.typeName, known: ["array of tables"])
      return []
    }
    var tables: [PackTable] = []
    for (place, item) in items.enumerated() {
      guard case .table(let entries) = item.content else {
        note(key, .wrongType, value: item.typeName, known: ["table"])
        continue
      }
      tables.append(
        PackTable(entries, path: "\(fullPath(key))[\(place + 1)]", line: item.line ?? node.line)
      )
    }
    return tables
  }

  /// A table under a key; an empty one when it is absent.
  mutating func table(_ key: String, isRequired: Bool) -> PackTable {
    let node = node(key, isRequired: isRequired)
    if let node, case .table(let entries) = node.content {
      return PackTable(entries, path: fullPath(key), line: node.line)
    }
    if let node { note(key, .wrongType, value: node.typeName, known: ["table"]) }
    return PackTable([:], path: fullPath(key), line: node?.line)
  }

  private func fullPath(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The value of a key, and a fault when it must be there and is not.
  mutating func node(_ key: String, isRequired: Bool) -> TOMLNode? {
    used.insert(key)
    if isRequired, entries[key] == nil { note(key, .missingKey) }
    return entries[key]
  }
}

extension PackTable {
  /// The whole of a TOML text, or why it is none.
  static func root(of bytes: [UInt8], limit: Int) throws(PackRefusal) -> PackTable {
    do {
      return PackTable(try TOMLText(bytes, limit: limit).root, path: "", line: nil)
    } catch {
      let fault = PackFault(
        path: "",
        code: error.code,
        value: error.text,
        line: error.line,
        column: error.column
      )
      throw PackRefusal(faults: [fault])
    }
  }

  /// Faults by line; those of one line, and those without one, by their path.
  static func inOrder(_ faults: [PackFault]) -> [PackFault] {
    faults.sorted {
      ($0.line ?? 0) != ($1.line ?? 0)
        ? ($0.line ?? 0) < ($1.line ?? 0) : precedesByBytes($0.path, $1.path)
    }
  }
}
