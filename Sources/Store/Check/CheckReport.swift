/// What `check` looked at and what it found.
public struct CheckReport: Hashable, Sendable {
  /// One thing that was proved, or not.
  public struct Item: Hashable, Sendable {
    /// A stable English name, such as `journalChain`.
    public var name: String
    /// How many rows were looked at.
    public var examined: Int
    /// What is wrong, row by row, at most 100; empty when all is well.
    public var findings: [String]

    public var isSound: Bool { findings.isEmpty }
  }

  public var items: [Item]

  public var isSound: Bool { items.allSatisfy(\.isSound) }

  /// The first thing found wrong; empty when all is well.
  public var firstFinding: String { items.lazy.flatMap(\.findings).first ?? "" }
}

/// Gathers what is wrong, without growing beyond what a person reads.
struct Findings {
  private(set) var list: [String] = []
  private(set) var examined = 0

  mutating func look() { examined += 1 }

  mutating func add(_ finding: @autoclosure () -> String) {
    if list.count < 100 { list.append(finding()) }
  }

  func item(_ name: String) -> CheckReport.Item {
    CheckReport.Item(name: name, examined: examined, findings: list)
  }
}
