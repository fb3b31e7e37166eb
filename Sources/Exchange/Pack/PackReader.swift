public import Domain

/// Reads a programme pack from its TOML text (DESIGN §6).
public enum PackReader {
  /// The longest pack, in bytes.
  static let limit = 4 << 20

  /// The programme of a pack, or every fault of its form, in the order of its lines.
  ///
  /// What the parts say of one another (overlaps, bands, loops, unknown references) is not judged
  /// here.
  public static func read(_ bytes: [UInt8]) throws(PackRefusal) -> Programme {
    var root = try PackTable.root(of: bytes, limit: limit)
    var faults: [PackFault] = []
    var programme = readProgramme(&root, &faults)
    programme.bonus = readBonus(&root, &faults)
    programme.groups = readEach("group", of: &root, &faults, group)
    programme.results = readEach("result", of: &root, &faults, result)
    programme.prices = readEach("price", of: &root, &faults, price)
    programme.mechanisms = readMechanisms(&root, &faults)
    programme.reasons = readEach("reason", of: &root, &faults, reason)
    programme.persons = readEach("person", of: &root, &faults, person)
    faults += root.finished()
    guard faults.isEmpty else { throw PackRefusal(faults: PackTable.inOrder(faults)) }
    return programme
  }

  /// The line of every key and table of a pack that could be read, by its path as faults write it;
  /// empty for a text that is no TOML.
  public static func lines(_ bytes: [UInt8]) -> [String: Int] {
    guard let root = try? TOMLText(bytes, limit: limit).root else { return [:] }
    var lines: [String: Int] = [:]
    note(root, under: "", in: &lines)
    return lines
  }

  private static func note(
    _ table: [String: TOMLNode],
    under path: String,
    in lines: inout [String: Int]
  ) {
    for (key, node) in table {
      let own = path.isEmpty ? key : path + "." + key
      lines[own] = node.line
      switch node.content {
      case .table(let inner): note(inner, under: own, in: &lines)
      case .array(let items):
        for (place, item) in items.enumerated() {
          guard case .table(let inner) = item.content else { continue }
          lines["\(own)[\(place + 1)]"] = item.line ?? node.line
          note(inner, under: "\(own)[\(place + 1)]", in: &lines)
        }
      default: break
      }
    }
  }

  private static func readEach<Item>(
    _ key: String,
    of root: inout PackTable,
    _ faults: inout [PackFault],
    _ read: (inout PackTable) -> Item
  ) -> [Item] {
    root.tables(key).map { table in
      var table = table
      let item = read(&table)
      faults += table.finished()
      return item
    }
  }

  private static func readProgramme(
    _ root: inout PackTable,
    _ faults: inout [PackFault]
  ) -> Programme {
    var table = root.table("programme", isRequired: true)
    guard root.hasTable("programme") else { return Programme(code: "", title: "") }
    let programme = Programme(
      code: table.code("code"),
      title: table.requiredText("title"),
      isExample: table.flag("example", default: false),
      periodKind: table.choice("period", default: .quarter, fallback: .quarter),
      minimumAge: table.wholeOrNil("min_age", in: 0...150),
      maximumAge: table.wholeOrNil("max_age", in: 0...150),
      minimumMonthsOutOfWork: table.whole("min_months_out_of_work", in: 0...1_200, default: 0),
      okPercent: table.whole("ok_percent", in: 0...1_000, default: 90),
      watchPercent: table.whole("watch_percent", in: 0...1_000, default: 70),
      counterShare: table.whole("counter_share_bp", in: 0...10_000, default: 500)
    )
    faults += table.finished()
    return programme
  }

  private static func readBonus(_ root: inout PackTable, _ faults: inout [PackFault]) -> Bonus {
    var table = root.table("bonus", isRequired: false)
    let bonus = Bonus(
      mode: table.choice("mode", default: .highest, fallback: .highest),
      cap: table.wholeOrNil("cap_bp", in: 0...1_000_000)
    )
    faults += table.finished()
    return bonus
  }
}
