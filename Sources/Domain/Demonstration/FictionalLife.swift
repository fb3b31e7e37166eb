/// How one participant fares, drawn from the seed and the participant's index alone.
struct FictionalLife {
  let person: FictionalPlan.Person
  private(set) var employment: FictionalPlan.Employment?
  private let index: Int
  private let conduct: FictionalProjects.Conduct
  private var generator: SeededGenerator

  /// Weeks after the start in which people enter: a first intake, and a second one after spring.
  private static let intake: [Int] = {
    let first = [9, 9, 8, 8, 7, 7, 6, 6, 5, 5, 4, 3, 4, 6, 6, 5, 4, 4, 3, 3, 2, 2]
    let pause = [Int](repeating: 1, count: 14)
    let second = [2, 3, 3, 3, 2, 1, 1, 1, 2, 3, 3, 3, 3, 2, 2, 2, 2, 1, 1]
    return first + pause + second
  }()

  init(
    seed: String,
    index: Int,
    persons: [FictionalPlan.Person],
    communes: [FictionalCommunes]
  ) {
    self.index = index
    generator = SeededGenerator(seed: seed, stream: index + 1)
    let project = generator.index(ofWeights: FictionalProjects.conducts.map(\.weight))
    conduct = FictionalProjects.conducts[project]
    let week = generator.index(ofWeights: FictionalLife.intake) + conduct.delay
    let last = FictionalCalendar.today.adding(days: -8)
    let entry = FictionalCalendar.firstMonday.adding(days: week * 7 + generator.below(5))
    let commune = communes[project].pick(&generator)
    let age = generator.chance(4) ? generator.between(36, 39) : generator.between(18, 35)
    let identity = FictionalLife.identity(index, project, persons, &generator)
    let day = min(entry, last)
    person = FictionalPlan.Person(
      project: UInt8(project),
      isFemale: generator.chance(620),
      education: UInt8(generator.index(ofWeights: [8, 17, 38, 22, 15])),
      commune: UInt16(commune.flatMap { FictionalLife.place[$0.code] } ?? 0),
      birthYear: UInt16(day.year - age),
      monthsOutOfWork: UInt8(generator.chance(4) ? 3 : generator.between(6, 40)),
      identity: Int32(identity),
      entryOn: day
    )
  }

  /// Communes by code, as their place in the list of the region.
  private static let place = Dictionary(
    Territory.communes.enumerated().map { ($0.element.code, $0.offset) },
    uniquingKeysWith: { first, _ in first }
  )

  /// A few people are registered by two projects: the second bears the number of the first.
  private static func identity(
    _ index: Int,
    _ project: Int,
    _ persons: [FictionalPlan.Person],
    _ generator: inout SeededGenerator
  ) -> Int {
    guard index > 0, generator.chance(12) else { return index }
    let other = generator.below(index)
    return Int(persons[other].project) == project ? index : Int(persons[other].identity)
  }

  /// What the participant reaches that is declared before the demonstration's today.
  mutating func events() -> [FictionalPlan.Event] {
    var events = [enrolment()]
    guard generator.chance(880) else { return kept(events) }
    let trained = person.entryOn.adding(days: generator.between(36, 62))
    let training = event(1, trained, after: generator.between(4, 15))
    events.append(training)
    // Nobody builds on a training that was declared wrongly.
    guard training.flaw == .none else { return kept(events) }
    guard generator.chance(conduct.placement) else { return kept(events) }
    let placed = trained.adding(days: generator.between(20, 62))
    events.append(event(2, placed, after: generator.between(12, 26)))
    let stays = generator.chance(880)
    // After seven months nobody asks the CNSS any more.
    let leaving = stays ? placed.adding(months: 7) : placed.adding(days: generator.between(40, 150))
    let hasHole = stays && generator.chance(35)
    employment = FictionalPlan.Employment(
      person: Int32(index),
      from: placed,
      until: leaving,
      missing: hasHole ? placed.month.adding(generator.between(2, 4)) : nil
    )
    guard stays else { return kept(events) }
    events.append(retention(placed, hasHole: hasHole))
    return kept(events)
  }

  private func kept(_ events: [FictionalPlan.Event]) -> [FictionalPlan.Event] {
    let last = FictionalCalendar.today.adding(days: -4)
    return events.filter { $0.declareOn <= last }
  }

  private mutating func enrolment() -> FictionalPlan.Event {
    event(0, person.entryOn, after: generator.between(2, 9))
  }

  /// Retention is declared once the CNSS has published the last of its six months.
  private mutating func retention(_ placed: Day, hasHole: Bool) -> FictionalPlan.Event {
    if generator.chance(15) {
      let early = placed.adding(months: 6).adding(days: -generator.between(2, 12))
      return FictionalPlan.Event(
        person: index,
        result: 3,
        flaw: .waitingTooShort,
        achievedOn: early,
        declareOn: early.adding(days: 18)
      )
    }
    let achieved = placed.adding(months: 6).adding(days: generator.between(0, 6))
    let firstFull = placed.civil.day <= 12 ? placed.month : placed.month.adding(1)
    let publication = firstFull.adding(6)
    let published = FictionalCalendar.day(publication.year, publication.month, 14)
    let ready = max(achieved.adding(days: generator.between(5, 14)), published)
    return FictionalPlan.Event(
      person: index,
      result: 3,
      flaw: hasHole ? .monthMissing : flaw(ofResult: 3),
      achievedOn: achieved,
      declareOn: ready
    )
  }

  private mutating func event(_ result: UInt8, _ achieved: Day, after days: Int)
    -> FictionalPlan.Event
  {
    let flaw = flaw(ofResult: result)
    let declared = achieved.adding(days: days)
    switch flaw {
    case .declaredTooEarly:
      return FictionalPlan.Event(
        person: index,
        result: result,
        flaw: flaw,
        achievedOn: declared.adding(days: 30),
        declareOn: declared
      )
    case .outsideAgreement:
      return FictionalPlan.Event(
        person: index,
        result: result,
        flaw: flaw,
        achievedOn: FictionalCalendar.agreementStart.adding(days: -generator.between(3, 40)),
        declareOn: declared
      )
    case .declaredTooLate:
      return FictionalPlan.Event(
        person: index,
        result: result,
        flaw: flaw,
        achievedOn: achieved,
        declareOn: achieved.adding(days: generator.between(200, 300))
      )
    default:
      return FictionalPlan.Event(
        person: index,
        result: result,
        flaw: flaw,
        achievedOn: achieved,
        declareOn: declared
      )
    }
  }

  private mutating func flaw(ofResult result: UInt8) -> FictionalPlan.Flaw {
    let point = generator.below(1000)
    switch (result, point) {
    case (_, 0..<28): return .evidenceMissing
    case (_, 28..<30): return .declaredTooEarly
    case (0, 30..<32): return .outsideAgreement
    case (0...1, 32..<36): return .declaredTooLate
    case (2, 30..<36): return .employerIsOperator
    case (2, 36..<44): return .wrongContract
    case (2, 44..<58): return .impatient
    default: return .none
    }
  }
}
