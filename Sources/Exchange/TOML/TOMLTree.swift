/// A table of a TOML text while it is being read.
final class TOMLTree {
  enum Item {
    case value(TOMLNode)
    case table(TOMLTree)
    case tables([TOMLTree])
  }

  /// How a table came to be, which says what may still be added to it.
  enum Origin {
    /// Named on the way to another table; a header of its own may follow.
    case implied
    /// Named by its own header.
    case header
    /// Made by a dotted key; only dotted keys may add to it.
    case dotted
  }

  let line: Int
  var origin: Origin
  private var items: [String: Item] = [:]

  init(line: Int, origin: Origin) {
    self.line = line
    self.origin = origin
  }

  /// The finished entries.
  var entries: [String: TOMLNode] {
    items.mapValues { item in
      switch item {
      case .value(let node): node
      case .table(let tree): tree.node
      case .tables(let trees):
        TOMLNode(line: trees.first?.line, content: .array(trees.map(\.node)))
      }
    }
  }

  private var node: TOMLNode { TOMLNode(line: line, content: .table(entries)) }

  /// The table that `[a.b]` or `[[a.b]]` opens under this one; nil when it may not be opened.
  func open(_ path: [String], asArray: Bool, line: Int) -> TOMLTree? {
    guard let last = path.last else { return nil }
    var tree = self
    for key in path.dropLast() {
      switch tree.items[key] {
      case nil: tree = tree.add(key, TOMLTree(line: line, origin: .implied))
      case .table(let next): tree = next
      case .tables(let trees):
        guard let next = trees.last else { return nil }
        tree = next
      case .value: return nil
      }
    }
    let opened = TOMLTree(line: line, origin: .header)
    switch (tree.items[last], asArray) {
    case (nil, false): return tree.add(last, opened)
    case (nil, true): tree.items[last] = .tables([opened])
    case (.tables(let trees), true): tree.items[last] = .tables(trees + [opened])
    case (.table(let known), false) where known.origin == .implied:
      known.origin = .header
      return known
    default: return nil
    }
    return opened
  }

  /// Sets a dotted key; false when it is there already, or leads through what is no dotted table.
  func set(_ path: [String], _ value: TOMLNode, line: Int) -> Bool {
    guard let last = path.last else { return false }
    var tree = self
    for key in path.dropLast() {
      switch tree.items[key] {
      case nil: tree = tree.add(key, TOMLTree(line: line, origin: .dotted))
      case .table(let next) where next.origin == .dotted: tree = next
      default: return false
      }
    }
    guard tree.items[last] == nil else { return false }
    tree.items[last] = .value(value)
    return true
  }

  private func add(_ key: String, _ tree: TOMLTree) -> TOMLTree {
    items[key] = .table(tree)
    return tree
  }
}
