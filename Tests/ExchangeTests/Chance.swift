import Domain

@testable import Exchange

/// SplitMix64: the same seed gives the same values on every machine.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func flip() -> Bool { below(2) == 0 }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// A text that CSV finds hard: separators, quotes, breaks, formulas, every script.
  mutating func text(_ maximum: Int = 12) -> String {
    let pieces = [
      "a", "Z", "9", " ", ",", ";", "\t", "|", "\"", "\n", "\r\n", "\r", "'", "=", "+", "-", "@",
      "é", "œ", "€", "ع", "😀", "\u{202E}", "\u{A0}", "\u{1B}", "NULL", "#", "\\",
    ]
    return (0..<below(maximum)).map { _ in pick(pieces) }.joined()
  }

  mutating func code() -> String {
    let letters = Array("ABCabc019._-")
    return String((0...below(39)).map { _ in pick(letters) })
  }

  mutating func codes() -> [String] {
    var codes: [String] = []
    for _ in 0..<below(4) {
      let code = code()
      if !codes.contains(code) { codes.append(code) }
    }
    return codes
  }

  mutating func groups() -> [String] { pick([[], ["F"], ["RUR"], ["RUR", "F"]]) }
  mutating func day() -> Day { Day(number: Int32(below(20_000))) }
  mutating func maybe<Value>(_ make: (inout Chance) -> Value) -> Value? {
    flip() ? make(&self) : nil
  }
  mutating func money() -> Money {
    Money(centimes: Int64(flip() ? below(1_000_000) : below(100_000_000_000_000)))
  }
}

extension Chance {
  mutating func claim() -> ClaimLine {
    let lacks = flip()
    return ClaimLine(
      claim: Claim(
        code: code(),
        project: code(),
        result: pick(["R1", "R2", "R3"]),
        participant: code(),
        achievedOn: day(),
        declaredOn: lacks ? Fixture.today : day(),
        employerName: text(),
        employerICE: text(4),
        contractType: maybe { $0.code() } ?? "",
        evidence: codes(),
        declaredBy: "op1"
      ),
      assumesDay: lacks,
      assumesPerson: lacks
    )
  }

  mutating func finding() -> FindingLine {
    let lacks = flip()
    return FindingLine(
      claim: code(),
      outcome: pick(Finding.Outcome.allCases),
      reason: "ABS",
      note: text(),
      verifiedBy: "op1",
      verifiedOn: lacks ? Fixture.today : day(),
      mode: maybe { $0.pick(Mechanism.Kind.allCases) },
      assumesDay: lacks,
      assumesPerson: lacks
    )
  }

  mutating func participant() -> ParticipantLine {
    ParticipantLine(
      participant: Participant(
        code: code(),
        project: code(),
        sex: maybe { $0.pick(Sex.allCases) },
        birthYear: maybe { 1900 + $0.below(120) },
        education: maybe { $0.pick(Education.allCases) },
        groups: groups(),
        commune: pick(["", "07.041.01.01", "nulle part"]),
        entryOn: day(),
        monthsOutOfWork: maybe { $0.below(1_200) }
      ),
      identity: Identity(nationalID: text(), name: text(), phone: text())
    )
  }

  mutating func actor() -> Actor {
    Actor(
      code: code(),
      nameFrench: "N" + text(),
      nameArabic: text(),
      kind: pick(Actor.Kind.allCases),
      seatCommune: text(3),
      provinces: pick([[], ["07.041", "07.351"]]),
      services: codes(),
      groups: groups(),
      capacity: maybe { $0.below(10_000) },
      ice: text(),
      contactName: text(),
      contactRole: text(),
      phone: text(),
      email: text(),
      source: text(),
      recordedOn: maybe { $0.day() }
    )
  }

  mutating func relation() -> Relation {
    let since = maybe { $0.day() }
    return Relation(
      from: code(),
      to: code(),
      kind: pick(Relation.Kind.allCases),
      since: since,
      until: flip() ? since?.adding(days: below(900)) : nil,
      note: text()
    )
  }

  mutating func project() -> Project {
    let starts = day()
    let holdback = below(10_001)
    return Project(
      code: "P" + String(code().prefix(39)),
      title: "T" + text(),
      operatorCode: code(),
      partners: codes(),
      provinces: pick([[], ["07.161"]]),
      groups: groups(),
      agreement: Agreement(
        code: code(),
        startsOn: starts,
        endsOn: starts.adding(days: below(900)),
        ceiling: maybe { $0.money() },
        advance: money(),
        holdback: holdback,
        recovery: below(10_001 - holdback),
        participantCap: maybe { $0.money() }
      )
    )
  }

  mutating func target() -> Target {
    Target(
      project: code(),
      result: pick(["R1", "R2"]),
      period: Period(.quarter, holding: day()),
      quantity: below(1_000_000),
      group: maybe { $0.pick(["F", "RUR"]) }
    )
  }

  mutating func cnss() -> CNSSLine {
    CNSSLine(
      participant: code(),
      employerICE: text(5),
      month: day().month,
      days: below(32)
    )
  }

  mutating func need() -> NeedFigure {
    NeedFigure(
      territory: pick(["07.431", "07.351", "07.431.01.03"]),
      group: maybe { $0.pick(["F", "RUR"]) } ?? "",
      quantity: below(1_000_000),
      year: 1990 + below(60),
      method: pick(NeedMethod.allCases),
      source: "S" + text(12)
    )
  }
}
