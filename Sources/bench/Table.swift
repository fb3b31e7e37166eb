import Glibc

/// The Markdown table of the figures, written as they come.
final class Table {
  /// How many goals were reached, missed, and not measured.
  private var reached = 0
  private var missed = 0
  private var unmeasured = 0

  /// Says when and how, and begins the table.
  func begin(rounds: Int) {
    var (time, parts) = (time(nil), tm())
    localtime_r(&time, &parts)
    var name = utsname()
    uname(&name)
    let machine = withUnsafeBytes(of: name.machine) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    print(
      """
      \(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)), \
      \(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores (\(machine)), medians of \(rounds) rounds, \
      80 × 24.

      | what | claims | fbr | beside it | ratio | goal | outcome |
      | --- | ---: | ---: | ---: | ---: | --- | --- |
      """
    )
    fflush(nil)
  }

  /// Writes a figure beside another one, and whether their ratio is within the goal.
  ///
  /// `allowance` is what the goal grants beyond the ratio, in the unit of the figures.
  func row(
    _ what: String,
    _ claims: Int?,
    _ own: Double?,
    beside: (name: String, value: Double?),
    within goal: Double,
    allowance: Double = 0,
    unit: Unit = .milliseconds
  ) {
    guard let own, let other = beside.value, other > 0 else {
      return missing(what, claims, beside.name, "≤ \(hundredths(goal)) ×")
    }
    let extra = allowance > 0 ? " + " + unit.text(allowance) : ""
    line([
      what, size(claims), unit.text(own), "\(beside.name) \(unit.text(other))",
      hundredths(own / other), "≤ \(hundredths(goal)) ×\(extra)",
      outcome(own <= goal * other + allowance),
    ])
  }

  /// Writes a figure that stands alone, with a bound or without one.
  func row(
    _ what: String,
    _ claims: Int?,
    _ own: Double?,
    atMost bound: Double? = nil,
    unit: Unit = .milliseconds,
    note: String = ""
  ) {
    let goal = bound.map { "≤ " + unit.text($0) } ?? ""
    guard let own else { return missing(what, claims, note, goal) }
    line([
      what, size(claims), unit.text(own), note, "", goal, bound.map { outcome(own <= $0) } ?? "",
    ])
  }

  /// Writes a figure beside another one that sets no goal.
  func row(
    _ what: String,
    _ claims: Int?,
    _ own: Double?,
    beside: (name: String, value: Double?),
    atMost bound: Double? = nil,
    unit: Unit = .milliseconds
  ) {
    let goal = bound.map { "≤ " + unit.text($0) } ?? ""
    guard let own, let other = beside.value, other > 0 else {
      return missing(what, claims, beside.name, goal)
    }
    line([
      what, size(claims), unit.text(own), "\(beside.name) \(unit.text(other))",
      hundredths(own / other), goal, bound.map { outcome(own <= $0) } ?? "",
    ])
  }

  /// A line that says only something.
  func remark(_ what: String, _ text: String) { line([what, "", "", text, "", "", ""]) }

  /// How many goals were reached, after the table.
  func end() {
    let goals = reached + missed + unmeasured
    print(
      "\n\(goals) goals: \(reached) reached, \(missed) not reached, \(unmeasured) not measured."
    )
    fflush(nil)
  }

  private func outcome(_ isReached: Bool) -> String {
    if isReached { reached += 1 } else { missed += 1 }
    return isReached ? "reached" : "**not reached**"
  }

  private func missing(_ what: String, _ claims: Int?, _ note: String, _ goal: String) {
    if !goal.isEmpty { unmeasured += 1 }
    line([what, size(claims), "not measured", note, "", goal, ""])
  }

  private func line(_ cells: [String]) {
    print("| " + cells.joined(separator: " | ") + " |")
    fflush(nil)
  }

  private func size(_ claims: Int?) -> String { claims.map { grouped(Double($0)) } ?? "" }

  private func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// What a figure counts.
enum Unit {
  case milliseconds, bytes, megabytes, millions

  func text(_ value: Double) -> String {
    switch self {
    case .milliseconds:
      if value >= 10_000 { return tenths(value / 1000) + " s" }
      return (value >= 100 ? grouped(value.rounded()) : tenths(value)) + " ms"
    case .bytes: return grouped(value.rounded()) + " B"
    case .megabytes: return tenths(value) + " MB"
    case .millions: return tenths(value) + " M"
    }
  }
}

/// A number with one decimal.
func tenths(_ value: Double) -> String {
  let number = Int((value * 10).rounded())
  return "\(number / 10).\(number % 10)"
}

/// A number with two decimals.
func hundredths(_ value: Double) -> String {
  let number = Int((value * 100).rounded())
  let rest = number % 100
  return "\(number / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
}

/// A whole number, its thousands apart.
func grouped(_ value: Double) -> String {
  var digits = String(Int(value))
  var groups: [String] = []
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  return ([digits] + groups).joined(separator: ",")
}

/// Some measured times.
struct Times {
  private(set) var values: [Double] = []

  mutating func add(_ value: Double?) {
    if let value { values.append(value) }
  }

  var median: Double? { quantile(50) }
  var worst: Double? { values.max() }

  /// The value that so many in a hundred do not pass.
  func quantile(_ percent: Int) -> Double? {
    if values.isEmpty { return nil }
    return values.sorted()[min(values.count - 1, values.count * percent / 100)]
  }
}
