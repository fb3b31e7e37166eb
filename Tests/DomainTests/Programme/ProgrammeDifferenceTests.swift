import Domain
import Testing

@Suite struct ProgrammeDifferenceTests {
  private func changes(_ change: (inout Programme) -> Void) -> [String] {
    var next = Sample.programme
    change(&next)
    return ProgrammeDifference(from: Sample.programme, to: next).changes.map { change in
      let fields = change.fields.map {
        "\($0.key.rawValue) \($0.old?.text ?? "∅") \($0.new?.text ?? "∅")"
      }
      return "\(change.kind) \(change.section) \(change.name) | " + fields.joined(separator: "; ")
    }
  }

  @Test func `a programme does not differ from itself`() {
    #expect(changes { _ in } == [])
  }

  @Test func `a setting that changed is told with what it was`() {
    #expect(
      changes { $0.okPercent = 85 } == ["changed programme  | ok_percent 90 85"]
    )
    #expect(
      changes { $0.mechanisms[0].requiresEvidenceSeen = true } == [
        "changed mechanism M1 | evidence_seen false true"
      ]
    )
    #expect(
      changes { $0.mechanisms[0].checks = ["personCalled", "datesCompared"] } == [
        "changed mechanism M1 | checks ∅ personCalled,datesCompared"
      ]
    )
    #expect(
      changes { $0.minimumAge = 18 } == ["changed programme  | min_age ∅ 18"]
    )
  }

  @Test func `a price ends and another begins`() {
    let found = changes { programme in
      programme.prices[0].until = day("2026-12-31")
      programme.prices.append(
        Price(result: "R1", amount: dirhams(1250), from: day("2027-01-01"))
      )
    }
    #expect(
      found == [
        "changed price R1 | until ∅ 2026-12-31",
        "added price R1 2027-01-01 | result ∅ R1; amount_mad ∅ 1250.00; from ∅ 2027-01-01",
      ]
    )
  }

  @Test func `what is gone is told last, with all that it said`() {
    let found = changes { $0.groups = [TargetGroup(code: "rural", label: Label(french: "r"))] }
    #expect(
      found == [
        "added group rural | label_fr ∅ r; bonus_bp ∅ 0",
        "removed group women | label_fr f ∅; bonus_bp 0 ∅",
      ]
    )
  }

  @Test func `the order in which things stand is no difference`() {
    #expect(changes { $0.results.reverse() } == [])
  }

  @Test func `bands as a person types them`() {
    #expect(Band.list("") == [])
    #expect(
      Band.list("0-500 payDeclared, 500-10000 suspend") == [
        Band(from: 0, to: 500, effect: .payDeclared),
        Band(from: 500, to: 10_000, effect: .suspend),
      ]
    )
    for wrong in ["0-500", "0 500 suspend", "a-b suspend", "0-500 pay", "0-500 suspend x"] {
      #expect(Band.list(wrong) == nil)
    }
    let bands = Sample.bands
    #expect(Band.list(ProgrammeValue.bands(bands).text) == bands)
  }

  @Test func `a mechanism needs a verifier in office, foreign to each project`() {
    let programme = Sample.programme
    let verifier = Person(code: "V", name: "V", actor: "A", roles: [.verifier])
    let faults = { (persons: [Person], projects: [Project]) in
      programme.verifierFaults(
        persons: persons,
        on: day("2026-06-01"),
        projects: projects,
        targets: [
          Target(project: "P01", result: "R1", period: period("2026-T1"), quantity: 1)
        ]
      ).map { "\($0.code) \($0.path) \($0.value)" }
    }
    let agreement = Agreement(
      code: "C",
      startsOn: day("2026-01-01"),
      endsOn: day("2026-12-31")
    )
    let own = Project(code: "P01", title: "", operatorCode: "A", agreement: agreement)
    let other = Project(code: "P01", title: "", operatorCode: "B", agreement: agreement)
    #expect(faults([], []) == ["nobodyVerifies mechanism[1].code M1"])
    #expect(faults([verifier], []) == [])
    #expect(faults([verifier], [other]) == [])
    #expect(faults([verifier], [own]) == ["nobodyVerifies mechanism[1].code M1 P01"])
    var left = verifier
    left.closedOn = day("2026-06-01")
    #expect(faults([left], []) == ["nobodyVerifies mechanism[1].code M1"])
  }
}

@Suite struct ProgrammeUseTests {
  private let use = ProgrammeUse(
    counts: [
      count(nil, "P01", "R1", "2026-T1", "", 5), count(nil, "P02", "R1", "2026-T3", "", 2),
      count(nil, "P01", "R2", "2026-T1", "", 1),
      count(.group, "P01", "R1", "2026-T1", "rural+women", 3),
      count(.group, "P01", "R1", "2026-T1", "unknown", 2),
      count(.province, "P01", "R1", "2026-T1", "07.431", 4),
    ],
    targets: [
      Target(project: "P03", result: "R1", period: period("2026-T1"), quantity: 9),
      Target(
        project: "P01",
        result: "R1",
        period: period("2026-T1"),
        quantity: 4,
        group: "women"
      ),
    ]
  )

  private static func count(
    _ axis: BreakdownRow.Axis?,
    _ project: String,
    _ result: String,
    _ code: String,
    _ bucket: String,
    _ claims: Int
  ) -> ProgrammeUse.Count {
    ProgrammeUse.Count(
      axis: axis,
      project: project,
      result: result,
      period: period(code),
      bucket: bucket,
      claims: claims
    )
  }

  @Test func `results, groups and mechanisms`() {
    #expect(use.result("R1") == UseCount(claims: 7, projects: 3, targets: 2))
    #expect(use.result("R9") == UseCount())
    #expect(use.group("women") == UseCount(claims: 3, projects: 1, targets: 1))
    #expect(use.mechanism("M1", in: Sample.programme).claims == 8)
    #expect(!use.mechanism("M9", in: Sample.programme).isUsed)
  }

  @Test func `a price concerns at most the claims of its result, place or group, and days`() {
    #expect(use.price(Price(result: "R1", amount: dirhams(1))).claims == 7)
    let first = Price(result: "R1", amount: dirhams(1), until: day("2026-01-01"))
    #expect(use.price(first).claims == 5)
    let later = Price(result: "R1", amount: dirhams(1), from: day("2026-04-01"))
    #expect(use.price(later).claims == 2)
    let safi = Price(result: "R1", province: "07.431", amount: dirhams(1))
    #expect(use.price(safi).claims == 4)
    #expect(use.price(Price(result: "R1", group: "rural", amount: dirhams(1))).claims == 3)
  }

  @Test func `what is in use may not disappear`() {
    var next = Sample.programme
    next.results.removeAll { $0.code == "R2" }
    next.groups = []
    let dropped = use.dropped(by: next).map { "\($0.section) \($0.code)" }
    #expect(dropped == ["result R2", "group rural", "group women"])
  }
}
