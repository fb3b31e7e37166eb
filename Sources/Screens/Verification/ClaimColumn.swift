import Canvas
import Domain
import Phrases

/// The columns of the queue, from left to right.
enum ClaimColumn: String, CaseIterable, Sendable {
  case sign, state, number, project, result, amount, age, due, taken, blocks

  /// Columns that are never left out.
  var isEssential: Bool {
    switch self {
    case .sign, .state, .number, .amount: true
    default: false
    }
  }

  /// The name under which a person hides it.
  var key: String { "verification." + rawValue }

  /// What a click on its heading sorts by.
  var order: ClaimOrder? {
    switch self {
    case .state: .state
    case .number: .code
    case .project: .project
    case .amount: .amount
    case .age: .declared
    case .due, .sign: .due
    case .result, .taken, .blocks: nil
    }
  }

  func isHidden(in context: Context) -> Bool {
    context.preferences.hiddenColumns.contains(key)
  }

  /// The columns that the person did not hide.
  static func shown(in context: Context) -> [ClaimColumn] {
    allCases.filter { $0.isEssential || !$0.isHidden(in: context) }
  }

  func title(_ phrases: Phrasebook) -> String {
    let words = phrases.verification
    switch self {
    case .sign: return ""
    case .state: return words.state
    case .number: return words.number
    case .project: return words.project
    case .result: return words.result
    case .amount: return words.amount
    case .age: return words.age
    case .due: return words.due
    case .taken: return words.taken
    case .blocks: return words.blocks
    }
  }

  /// How the column stands in a list of some width.
  func column(_ phrases: Phrasebook, isWide: Bool, order: ClaimOrder, descending: Bool) -> Column {
    let title = title(phrases)
    let sort: Column.Sort? =
      self.order == order && self != .sign ? (descending ? .descending : .ascending) : nil
    switch self {
    case .sign: return Column(title, width: 2, isEssential: true)
    case .state:
      let narrow = max(4, cellWidth(of: title))
      return Column(title, width: isWide ? 16 : narrow, isEssential: true, sort: sort)
    case .number: return Column(title, width: 8, stretch: 1, isEssential: true, sort: sort)
    case .project: return Column(title, width: 7, priority: 70, sort: sort)
    case .result: return Column(title, width: 12, stretch: 4, priority: 60, sort: sort)
    case .amount:
      return Column(title, width: 11, align: .trailing, isEssential: true, sort: sort)
    case .age: return Column(title, width: 5, align: .trailing, priority: 40, sort: sort)
    case .due:
      let short = isWide ? title : phrases.verification.dueShort
      return Column(short, width: isWide ? 10 : 5, priority: 45, sort: sort)
    case .taken: return Column(title, width: 14, stretch: 1, priority: 30)
    case .blocks: return Column(title, width: 14, stretch: 2, priority: 50)
    }
  }

  /// What a claim shows in the column, in full.
  func text(_ row: ClaimRow, _ context: Context, _ desk: ClaimDesk) -> String {
    let phrases = context.phrases
    switch self {
    case .sign: return ""
    case .state: return phrases.labels.state(row.state)
    case .number: return row.claim
    case .project: return row.project
    case .result: return context.resultName(row.result)
    case .amount: return row.gross.map { phrases.numbers.bareAmount($0) } ?? "—"
    case .age: return phrases.verification.days(row.age(on: context.today))
    case .due: return row.dueOn.map { phrases.day($0) } ?? ""
    case .taken: return row.takenBy.map { taker($0, context) } ?? "—"
    case .blocks: return desk.blocker(row)
    }
  }

  private func taker(_ code: String, _ context: Context) -> String {
    code == context.person?.code ? context.phrases.verification.me : context.personName(code)
  }
}

/// How pressing a claim is.
enum Urgency: Sendable {
  case late, soon, later, none

  init(_ row: ClaimRow, on today: Day) {
    switch row.state {
    case .queued, .inVerification, .returned:
      guard let due = row.dueOn else {
        self = .later
        return
      }
      self = row.isLate(on: today) ? .late : today.days(to: due) <= 5 ? .soon : .later
    default: self = row.state.isOpen ? .later : .none
    }
  }

  /// Its sign, also where only ASCII is drawn.
  func sign(_ graphics: Graphics) -> String {
    let ascii = graphics == .ascii
    switch self {
    case .late: return ascii ? "#" : "■"
    case .soon: return ascii ? "^" : "▲"
    case .later: return ascii ? "o" : "●"
    case .none: return ascii ? "." : "·"
    }
  }

  var role: CellRole {
    switch self {
    case .late: .statusBad
    case .soon: .statusWarn
    case .later: .statusOK
    case .none: .muted
    }
  }
}
