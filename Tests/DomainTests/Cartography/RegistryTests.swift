import Domain
import Testing

@Suite struct RegistryTests {
  static let today = day("2026-03-10")

  static func actor(_ change: (inout Actor) -> Void = { _ in }) -> Actor {
    var actor = Actor(
      code: "A1",
      nameFrench: "Association Amal",
      kind: .association,
      seatCommune: "07.431.01.03",
      provinces: ["07.431"],
      services: ["training"],
      groups: ["women"],
      capacity: 40,
      ice: "001561191000066",
      contactName: "R. Alaoui",
      phone: "05 24 00 00 00",
      source: "visite",
      recordedOn: today
    )
    change(&actor)
    return actor
  }

  @Test(
    "fifteen digits are an ICE when their number is a multiple of 97",
    arguments: [
      ("", ICE.Standing.empty), ("001561191000066", .sound), ("001561191000067", .wrongControl),
      ("00156119100006", .wrongLength), ("0015611910000660", .wrongLength),
      ("00156119100006x", .wrongLength), ("٠٠١٥٦١١٩١٠٠٠٠٦٦", .wrongLength),
      ("000000000000097", .sound), ("999000000000001", .wrongControl),
    ]
  )
  func ice(text: String, expected: ICE.Standing) {
    #expect(ICE.standing(text) == expected)
  }

  @Test func `a digit copied wrongly is always noticed`() {
    let sound = Array("001561191000066".utf8)
    for place in sound.indices {
      for digit in UInt8(48)...57 where digit != sound[place] {
        var wrong = sound
        wrong[place] = digit
        #expect(ICE.standing(String(decoding: wrong, as: UTF8.self)) == .wrongControl)
      }
    }
  }

  @Test(
    "each part of a record is a tenth of its completeness",
    arguments: CompletenessPart.allCases
  )
  func completeness(part: CompletenessPart) {
    #expect(RegistryTests.actor().completeness == 100)
    for actor in RegistryTests.without(part) {
      #expect(actor.missingParts == [part])
      #expect(actor.completeness == 90)
    }
  }

  /// The whole record without one of its parts, in every way that it may lack.
  private static func without(_ part: CompletenessPart) -> [Actor] {
    switch part {
    case .name: [actor { $0.nameFrench = "  " }]
    case .kind: [actor { $0.kind = .other }]
    case .seat: [actor { $0.seatCommune = "" }, actor { $0.seatCommune = "07.431.99.99" }]
    case .province: [actor { $0.provinces = [] }]
    case .service: [actor { $0.services = [] }]
    case .group: [actor { $0.groups = [] }]
    case .capacity: [actor { $0.capacity = nil }]
    case .contact: [actor { $0.phone = "" }, actor { $0.contactName = "" }]
    case .source: [actor { $0.source = "" }, actor { $0.recordedOn = nil }]
    case .ice: [actor { $0.ice = "" }, actor { $0.ice = "001561191000067" }]
    }
  }

  @Test func `a public body is whole without an ICE, and a blank record tells nothing`() {
    let body = RegistryTests.actor { ($0.kind, $0.ice) = (.publicInstitution, "") }
    #expect(body.completeness == 100)
    #expect(Actor(code: "X", nameFrench: "", kind: .other).completeness == 0)
  }

  @Test func `who has a project is called first, then the oldest record`() {
    func aged(_ code: String, _ age: Int?, _ change: (inout Actor) -> Void = { _ in }) -> Actor {
      RegistryTests.actor { actor in
        actor.code = code
        actor.recordedOn = age.map { RegistryTests.today.adding(days: -$0) }
        change(&actor)
      }
    }
    let actors = [
      aged("OLD", 400), aged("DUE", 173), aged("FRESH", 172), aged("NONE", nil),
      aged("GONE", 400) { $0.closedOn = RegistryTests.today },
      aged("LEAVES", 200) { $0.closedOn = RegistryTests.today.adding(days: 1) },
      aged("POOR", 400) { $0.capacity = nil }, aged("OP", 180), aged("PAST", 500),
    ]
    func project(_ code: String, _ holder: String, until: String) -> Project {
      Project(
        code: code,
        title: code,
        operatorCode: holder,
        partners: ["FRESH"],
        agreement: Agreement(code: code, startsOn: day("2025-01-01"), endsOn: day(until))
      )
    }
    let rows = CallList.rows(
      actors,
      projects: [
        project("P1", "OP", until: "2026-12-31"), project("P2", "PAST", until: "2026-03-09"),
      ],
      on: RegistryTests.today
    )
    #expect(rows.map(\.actor.code) == ["OP", "NONE", "PAST", "POOR", "OLD", "LEAVES", "DUE"])
    #expect(rows.first?.projects == ["P1"])
    #expect(rows.map(\.age) == [180, nil, 500, 400, 400, 200, 173])
  }

  @Test func `a change of many records adds, takes out and leaves the rest`() {
    let patch = ActorPatch(
      provinces: .init(adding: ["07.351", "07.431"]),
      services: .init(adding: ["placement"], removing: ["training"]),
      source: "appel",
      recordedOn: day("2026-03-09")
    )
    let changed = patch.applied(to: RegistryTests.actor())
    #expect(changed.provinces == ["07.431", "07.351"])
    #expect(changed.services == ["placement"])
    #expect(changed.groups == ["women"])
    #expect(changed.source == "appel")
    #expect(changed.recordedOn == day("2026-03-09"))
    #expect(changed.capacity == 40)
    #expect(patch.applied(to: changed) == changed)
    #expect(ActorPatch().isEmpty)
    #expect(ActorPatch().applied(to: RegistryTests.actor()) == RegistryTests.actor())
  }

  @Test func `the starter cartography names a source for all, and no more than sources tell`() {
    let actors = StarterCartography.actors
    #expect(Set(actors.map(\.code)).count == actors.count)
    #expect(actors.count == 18)
    for actor in actors {
      #expect(isCode(actor.code))
      #expect(!actor.source.isEmpty)
      #expect(!actor.hasContact)
      #expect(actor.ice.isEmpty)
      #expect(actor.recordedOn == nil)
      #expect(actor.seatCommune.isEmpty || Territory.commune(actor.seatCommune) != nil)
      #expect(actor.provinces.allSatisfy { Territory.province($0) != nil })
    }
    #expect(actors.compactMap(\.capacity) == [3000])
    #expect(DuplicateFinder.pairs(actors, on: RegistryTests.today).isEmpty)
  }
}
