import Domain
import Phrases

/// What the list of projects is sorted by.
enum ProjectOrder: String, CaseIterable, Sendable {
  /// The furthest behind first.
  case ratio
  case code, waiting, payable, end

  /// The name of the order.
  func name(_ phrases: ProjectPhrases) -> String {
    switch self {
    case .ratio: phrases.list.byRatio
    case .code: phrases.list.byCode
    case .waiting: phrases.list.byWaiting
    case .payable: phrases.list.byPayable
    case .end: phrases.list.byEnd
    }
  }

  /// The order after this one.
  var next: ProjectOrder {
    let all = ProjectOrder.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// Sorted by this order; equals stand in the order of their codes.
  func sorted(_ rows: [ProjectRow]) -> [ProjectRow] {
    rows.sorted { one, other in
      let first = key(one)
      let second = key(other)
      return first == second
        ? precedesByBytes(one.project.code, other.project.code) : first < second
    }
  }

  /// What is sorted by, the least first.
  private func key(_ row: ProjectRow) -> Int {
    switch self {
    case .code: 0
    case .ratio: row.ratioPercent ?? .max
    case .waiting: -row.waiting
    case .payable: -Int(row.payable.centimes)
    case .end: Int(row.project.agreement.endsOn.number)
    }
  }
}
