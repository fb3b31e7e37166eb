import Canvas
import Domain
import Phrases

/// How old an actor's record is, by a shape first and a role second.
enum Freshness: Hashable, Sendable {
  case fresh, ageing, stale, inactive

  init(_ row: ActorRow, on today: Day) {
    if let closed = row.actor.closedOn, closed <= today {
      self = .inactive
      return
    }
    switch row.age(on: today) {
    case nil: self = .stale
    case let age? where age < RecordAge.ageing: self = .fresh
    case let age? where age < RecordAge.stale: self = .ageing
    default: self = .stale
    }
  }

  var sign: String {
    switch self {
    case .fresh: "●"
    case .ageing: "▲"
    case .stale: "■"
    case .inactive: "○"
    }
  }

  var role: CellRole {
    switch self {
    case .fresh: .statusOK
    case .ageing: .statusWarn
    case .stale: .statusBad
    case .inactive: .muted
    }
  }

  /// The sentence that says so.
  func sentence(_ row: ActorRow, in context: Context) -> String {
    let words = context.phrases.actors
    if self == .inactive, let closed = row.actor.closedOn {
      return words.inactive(context.phrases.day(closed))
    }
    guard let age = row.age(on: context.today) else { return words.undated }
    switch self {
    case .fresh: return words.fresh(age)
    case .ageing: return words.ageing(age)
    case .stale, .inactive: return words.stale(age)
    }
  }
}

/// A telephone number with its middle hidden: `06 •• •• •• 12`.
func masked(phone: String) -> String {
  let digits = phone.filter(\.isNumber).count
  var seen = 0
  return String(
    phone.map { character -> Character in
      guard character.isNumber else { return character }
      seen += 1
      return seen <= 2 || seen > digits - 2 ? character : "•"
    }
  )
}
