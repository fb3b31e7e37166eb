/// Who takes part and what they reach, day by day: the facts that the history of a demonstration is
/// played from. The same seed and size give the same plan.
///
/// A participant and a claim take a few bytes each, so that a million claims fit in memory.
public struct FictionalPlan: Sendable {
  /// The results in the order of the chain, as indices of `Claim.result`.
  public static let results = ["ENT", "FOR", "INS", "MAI"]

  /// What is wrong with a claim, so that a reader of the demonstration meets every check.
  public enum Flaw: UInt8, Sendable {
    case none, evidenceMissing, employerIsOperator, wrongContract, declaredTooEarly
    case outsideAgreement, waitingTooShort, monthMissing, declaredTooLate, impatient
  }

  /// One person, in few bytes.
  public struct Person: Sendable {
    public let project: UInt8
    let isFemale: Bool
    let education: UInt8
    let commune: UInt16
    let birthYear: UInt16
    let monthsOutOfWork: UInt8
    /// The number among the participants of the project, in order of entry.
    var number: Int32 = 0
    /// The person whose national identity number this one bears; oneself but for duplicates.
    let identity: Int32
    public let entryOn: Day
  }

  /// One result that will be declared.
  public struct Event: Sendable {
    public let person: Int32
    public let result: UInt8
    public let flaw: Flaw
    public let achievedOn: Day
    /// The day from which the operator may declare it.
    public let declareOn: Day
    /// The claim of the predecessor; −1 without one.
    public internal(set) var predecessor: Int32 = -1
  }

  /// Days worked in formal employment, for the CNSS.
  public struct Employment: Sendable {
    public let person: Int32
    public let from: Day
    public let until: Day
    /// A month that the employer left out; nil when none.
    public let missing: Month?
  }

  public let seed: String
  public private(set) var persons: [Person] = []
  /// In the order of their first day; the index is the number in the claim's code, less one.
  public private(set) var events: [Event] = []
  public private(set) var employments: [Employment] = []
  let operatorICEs: [String]

  /// Plans so many claims, and a few more: some will still wait for their predecessor today.
  public init(claims count: Int, seed: String) {
    self.seed = seed
    operatorICEs = FictionalProjects.all.indices.map { FictionalRegion.ice($0 + 10) }
    let communes = FictionalProjects.conducts.map(FictionalCommunes.init)
    persons.reserveCapacity(count / 2)
    events.reserveCapacity(count + 4)
    var index = 0
    let planned = count + count * 12 / 1000
    while events.count < planned {
      var life = FictionalLife(seed: seed, index: index, persons: persons, communes: communes)
      persons.append(life.person)
      for event in life.events().prefix(planned - events.count) { events.append(event) }
      if let employment = life.employment { employments.append(employment) }
      index += 1
    }
    numberPersons()
    orderEvents()
  }

  /// Numbers the participants of each project in order of entry.
  private mutating func numberPersons() {
    var next = [Int32](repeating: 0, count: FictionalProjects.conducts.count)
    for index in personsByEntry {
      let project = Int(persons[index].project)
      next[project] += 1
      persons[index].number = next[project]
    }
  }

  /// Indices of the participants, by entry day then index.
  public var personsByEntry: [Int] {
    persons.indices.sorted { (persons[$0].entryOn, $0) < (persons[$1].entryOn, $1) }
  }

  private mutating func orderEvents() {
    events.sort {
      ($0.declareOn, $0.person, $0.result) < ($1.declareOn, $1.person, $1.result)
    }
    var last = [Int32](repeating: -1, count: persons.count * 4)
    for (index, event) in events.enumerated() {
      last[Int(event.person) * 4 + Int(event.result)] = Int32(index)
    }
    for index in events.indices where events[index].result >= 2 {
      let slot = Int(events[index].person) * 4 + Int(events[index].result) - 1
      events[index].predecessor = last[slot]
    }
  }
}

extension FictionalPlan.Event {
  init(
    person: Int,
    result: UInt8,
    flaw: FictionalPlan.Flaw,
    achievedOn: Day,
    declareOn: Day
  ) {
    self.person = Int32(person)
    self.result = result
    self.flaw = flaw
    self.achievedOn = achievedOn
    self.declareOn = declareOn
  }
}
