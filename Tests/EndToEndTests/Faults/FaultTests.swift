import Domain
import Foundation
import Synchronization
import Testing

/// Whatever breaks: nothing acknowledged is lost, nothing is half done, and a sentence says what to
/// do. Beside the other tests of the whole, for they wait for disks more than for processors.
@Suite(.serialized, .timeLimit(.minutes(600)), .totalsAtTheEnd) enum FaultTests {
  /// How much is tried: 1 for every run, more when `FBR_FAULT_SCALE` says so.
  static let scale = max(1, Int(ProcessInfo.processInfo.environment["FBR_FAULT_SCALE"] ?? "") ?? 1)

  /// The day of every work.
  static let today = Day(iso: FaultBench.today) ?? Day(number: 0)

  /// At most so many items for each unit of scale, spread evenly over all of them.
  static func some<Item>(_ items: [Item], of each: Int) -> [Item] {
    let limit = each * scale
    guard items.count > limit else { return items }
    return (0..<limit).map { items[$0 * items.count / limit + items.count / limit / 2] }
  }
}

/// What the suites tried, added up and told as they go.
enum Figures {
  private static let sums = Mutex<[String: Int]>([:])
  /// The works that each kind of fault was tried on.
  private static let works = Mutex<[String: Set<String>]>([:])
  /// What a long run must have tried when it has gone through every work.
  private static let wanted = ["kills": 5_000, "errors": 10_000]

  /// Adds to a sum, and prints it.
  static func add(_ name: String, _ count: Int, _ more: String = "") {
    let sum = sums.withLock { sums in
      sums[name, default: 0] += count
      return sums[name, default: 0]
    }
    print("faults: \(name): \(count)\(more.isEmpty ? "" : ", \(more)"); \(sum) so far")
  }

  /// Adds what was tried on one work.
  static func add(_ name: String, _ count: Int, _ more: String, of workflow: Workflow) {
    works.withLock { works in _ = works[name, default: []].insert(workflow.name) }
    add(name, count, "\(workflow.name): \(more)")
  }

  /// Prints every sum; after a long run through every work, expects what it must have tried.
  static func tell() {
    let sums = sums.withLock { $0 }
    if sums.isEmpty { return }
    print("faults: totals at scale \(FaultTests.scale)")
    for (name, sum) in sums.sorted(by: { $0.key < $1.key }) { print("faults:   \(name): \(sum)") }
    guard FaultTests.scale >= 400 else { return }
    for (name, least) in wanted {
      let met = works.withLock { $0[name]?.count ?? 0 }
      if met == Workflow.all.count { #expect(sums[name, default: 0] >= least, "\(name)") }
    }
  }
}

/// Tells the totals when a suite has come to its end.
struct TotalsAtTheEnd: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    try await function()
    Figures.tell()
  }
}

extension Trait where Self == TotalsAtTheEnd {
  /// Tells the totals of all suites within this one.
  static var totalsAtTheEnd: Self { TotalsAtTheEnd() }
}
