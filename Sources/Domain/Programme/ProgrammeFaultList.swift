/// The faults found so far in one table of a pack.
struct FaultList {
  /// Rates that a bonus may have: up to ten times the price.
  static let rates = 0...100_000

  var faults: [ProgrammeFault] = []
  private let section: ProgrammeFault.Section
  private var number = 0
  private var codes: Set<String> = []

  init(_ section: ProgrammeFault.Section) { self.section = section }

  /// Goes on to the next `[[section]]`.
  mutating func next() { number += 1 }

  mutating func add(_ code: ProgrammeFault.Code, _ key: String, _ value: String) {
    faults.append(ProgrammeFault(code, section, number, key, value))
  }

  /// Notes a text that is no code (R63).
  mutating func expectCode(_ text: String, _ key: String) {
    if !isCode(text) { add(.badCode, key, text) }
  }

  /// Notes a `code` that is none, or that stood before.
  mutating func expectNewCode(_ text: String) {
    expectCode(text, "code")
    if !codes.insert(text).inserted { add(.duplicateCode, "code", text) }
  }

  mutating func expect(_ value: Int, in range: ClosedRange<Int>, _ key: String) {
    if !range.contains(value) { add(.outOfRange, key, String(value)) }
  }
}
