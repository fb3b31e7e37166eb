import Domain
import GRDB

/// A claim's current version and everything that has become of it: one row of `claims`.
struct ClaimRecord {
  var id: Int64
  var claim: Claim
  var version: Int
  var period: Period
  var state: ClaimState
  /// The state that admission left it in, and the journal row that says so.
  var admittedState: ClaimState
  var admittedSequence: Int64
  var selection: Selection
  var stratum: Int64?
  var flags: [Flag]
  /// The participant's groups, province, sex and education, frozen at admission (R17).
  var groups: [String]
  var province: String?
  var sex: Sex?
  var education: Education?
  /// The version of the programme that decided its gross amount.
  var pack: Int
  var gross: Money?
  var payable: Money?
  var takenBy: String?
  var dueOn: Day?
  var finding: Finding?
  /// Who validated or refused it, and when.
  var decidedBy: String?
  var decidedOn: Day?
  /// Who settled its last appeal.
  var settledBy: String?
  var counter = CounterStanding.none

  /// What stands in `due_on` for a claim without a due day: after every day.
  static let noDueDay = ClaimRow.dueDayOfNone

  /// Whether its payable amount counts towards cap and ceiling (R37, R39).
  var countsAsPayable: Bool {
    switch state {
    case .validated, .inPayment, .paid: !flags.contains(.ceiling)
    default: false
    }
  }

  /// What the claim is to the gap of its stratum; nil when it was not drawn.
  var standing: DrawnStanding? {
    selection == .drawn ? DrawnStanding(state: state, outcome: finding?.outcome) : nil
  }
}

extension Selection {
  /// The code of the axis: `none`, `drawn`, `forced` or `exempt`.
  var code: String {
    switch self {
    case .none: "none"
    case .drawn: "drawn"
    case .forced: "forced"
    case .exempt: "exempt"
    }
  }

  /// Why it was forced, or by which rule it is exempt; empty otherwise.
  var cause: String {
    switch self {
    case .none, .drawn: ""
    case .forced(.coverageAll): "coverageAll"
    case .forced(.verifyAll): "verifyAll"
    case .forced(.stated(let cause)): cause
    case .exempt(let rule): rule.rawValue
    }
  }

  /// The selection of these two columns.
  init(code: String, cause: String) {
    switch code {
    case "drawn": self = .drawn
    case "exempt": self = .exempt(rule: Band.Effect(rawValue: cause) ?? .payDeclared)
    case "forced":
      switch cause {
      case "coverageAll": self = .forced(.coverageAll)
      case "verifyAll": self = .forced(.verifyAll)
      default: self = .forced(.stated(cause))
      }
    default: self = .none
    }
  }
}
