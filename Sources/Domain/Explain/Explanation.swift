/// Why an amount is what it is, step by step, from what was declared to what is paid.
public struct Explanation: Hashable, Sendable {
  /// The claim, or the statement.
  public var subject: String
  public var steps: [ExplanationStep]
  /// Price and bonus, or the gross amount of a statement; nil when there is no price.
  public var gross: Money?
  /// What the claim is payable for, or what the statement pays; nil before validation.
  public var payable: Money?

  public init(subject: String, steps: [ExplanationStep], gross: Money?, payable: Money?) {
    self.subject = subject
    self.steps = steps
    self.gross = gross
    self.payable = payable
  }
}

/// One step: what was taken into account, by which rule, and what the amount then is.
public struct ExplanationStep: Hashable, Sendable {
  /// The rule, as the rule book numbers it: `R37`.
  public var rule: String
  public var fact: ExplanationFact
  /// What stands after this step, or what it takes off (negative); nil when it changes nothing.
  public var amount: Money?
  /// The version of the programme that decided, where one did.
  public var programme: Int?
  /// Where the figure was taken from: a price's own source; empty when it has none.
  public var source: String
  /// The journal row that says so.
  public var sequence: Int64?

  public init(
    _ rule: String,
    _ fact: ExplanationFact,
    amount: Money? = nil,
    programme: Int? = nil,
    source: String = "",
    sequence: Int64? = nil
  ) {
    self.rule = rule
    self.fact = fact
    self.amount = amount
    self.programme = programme
    self.source = source
    self.sequence = sequence
  }
}

/// What a step takes into account; Phrases makes a sentence of it.
public enum ExplanationFact: Hashable, Sendable {
  case declared(version: Int, achievedOn: Day, by: String, groups: [String], province: String?)
  /// The kinds of document that the result asks for, and those supplied.
  case evidence(required: [String], supplied: [String])
  /// The claim of the previous result that this one builds on; nil when none counted.
  case predecessor(result: String, claim: String?, achievedOn: Day?)
  /// From which day the result may be achieved, so many months after its predecessor.
  case waiting(months: Int, from: Day, opens: Day)
  /// The most CNSS months in a row, from the predecessor or the entry to the achievement.
  case employment(required: Int, longest: Int, minimumDays: Int, months: [EmploymentMonth])
  /// The checks that failed.
  case inadmissible([Flag])
  /// A price that fits, and whether it is the one chosen.
  case candidate(Price, isChosen: Bool)
  case noPrice
  case bonus(rates: [GroupRate], mode: Bonus.Mode, cap: BasisPoints?, rate: BasisPoints)
  case gross
  case selection(Selection, stratum: String?)
  /// What was found, what the verifier says to have seen and checked, and what its reason keeps.
  case finding(Finding, done: Examination, keep: BasisPoints?)
  case appeal(Appeal)
  case cap(Money, used: Money)
  case ceiling(Money, used: Money, passes: Bool)
  case validated(by: String, on: Day)
  case refused(by: String, on: Day)
  case stratum(code: String, examined: Int, confirmed: Int, gap: BasisPoints, effect: Band.Effect)
  case bound(stratum: String, BasisPoints)
  case statement(StatementCode, StatementState)
  /// The deduction of the claim's stratum on its statement: on which base, at which bound.
  case deduction(StatementDeduction)
  /// What a statement holds back of a base at a rate.
  case holdback(base: Money, rate: BasisPoints)
  /// What it recovers of an advance of which a part was recovered before.
  case recovery(base: Money, rate: BasisPoints, advance: Money, recovered: Money)
  case line(StatementLine)
  case held
  case net
  case counter(CounterFinding)
  case regularised(Regularisation)

  /// The rate of one of the participant's groups.
  public struct GroupRate: Hashable, Sendable {
    public var group: String
    public var rate: BasisPoints

    public init(group: String, rate: BasisPoints) {
      self.group = group
      self.rate = rate
    }
  }
}
