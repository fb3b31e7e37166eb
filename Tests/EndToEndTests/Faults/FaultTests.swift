import Domain
import Foundation
import Synchronization
import Testing

/// Whatever breaks: nothing acknowledged is lost, nothing is half done, and a sentence says what to
/// do. Beside the other tests of the whole, for they wait for disks more than for processors.
@Suite(.serialized, .timeLimit(.minutes(600))) enum FaultTests {
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

  /// Adds to a sum, and prints it.
  static func add(_ name: String, _ count: Int, _ more: String = "") {
    let sum = sums.withLock { sums in
      sums[name, default: 0] += count
      return sums[name, default: 0]
    }
    print("faults: \(name): \(count)\(more.isEmpty ? "" : ", \(more)"); \(sum) so far")
  }
}
