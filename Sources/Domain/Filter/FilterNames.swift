/// What a typed name turned out to be among known ones.
enum NameSearch<Found> {
  case found(Found)
  case ambiguous(suggestion: String)
  case unknown(suggestion: String?)
}

/// Finding a typed name among known ones: the same name, the same but for its ending (déclarée,
/// refusés), then the only one that begins so (three letters at least).
enum FilterNames {
  /// The field of a typed name. No two fields of a catalogue share a name.
  static func field(_ typed: String, in catalog: FilterCatalog) -> NameSearch<FilterField> {
    if let field = catalog.fields.first(where: { $0.names.contains(typed) }) {
      return .found(field)
    }
    let entries = catalog.fields.flatMap { field in
      zip(field.keys, field.names).map { (key: $0, name: $1, value: field) }
    }
    return search(folded(typed), entries) { $0.id == $1.id }
  }

  /// The value of a typed name.
  static func choice(_ typed: String, among choices: [FilterChoice]) -> NameSearch<FilterChoice> {
    let entries = choices.flatMap { choice in
      choice.keys.map { (key: $0, name: choice.names.first ?? $0, value: choice) }
    }
    return search(folded(typed), entries) { $0.codes == $1.codes }
  }

  private static func search<Value>(
    _ typed: String,
    _ entries: [(key: String, name: String, value: Value)],
    same: (Value, Value) -> Bool
  ) -> NameSearch<Value> {
    let wanted = stem(typed)
    for rule in [{ $0 == typed }, { stem($0) == wanted }] as [(String) -> Bool] {
      if let entry = entries.first(where: { rule($0.key) }) { return .found(entry.value) }
    }
    if typed.utf8.count >= 3 {
      let begun = entries.filter { $0.key.hasPrefix(typed) }
      if let first = begun.first {
        return begun.allSatisfy { same($0.value, first.value) }
          ? .found(first.value) : .ambiguous(suggestion: first.name)
      }
    }
    return .unknown(suggestion: nearest(typed, entries.map { ($0.key, $0.name) }))
  }

  /// A folded word without the endings of feminine and plural.
  private static func stem(_ word: String) -> Substring {
    var stem = word[...]
    if stem.utf8.count > 3, stem.hasSuffix("s") { stem.removeLast() }
    while stem.utf8.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    return stem
  }

  /// The known name at the least distance, when that is a likely slip of the fingers.
  private static func nearest(_ typed: String, _ names: [(key: String, name: String)]) -> String? {
    let letters = Array(typed.unicodeScalars.prefix(40))
    let allowed = max(1, letters.count / 3)
    var best: (distance: Int, name: String)?
    for (key, name) in names {
      let other = Array(key.unicodeScalars.prefix(40))
      guard abs(other.count - letters.count) <= allowed else { continue }
      let distance = editDistance(letters, other)
      if distance <= allowed, distance < best?.distance ?? Int.max { best = (distance, name) }
    }
    return best?.name
  }
}

/// How many letters must be added, removed, replaced or swapped with their neighbour to make one
/// text of another.
public func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var before: [Int] = []
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    current.reserveCapacity(right.count + 1)
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1]
      {
        best = min(best, before[column - 2] + 1)
      }
      current.append(best)
    }
    (before, last) = (last, current)
  }
  return last[right.count]
}
