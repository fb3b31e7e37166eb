import Domain
import Testing

@testable import Exchange

@Suite struct PackTests {
  private func faults(_ text: String) -> [String] {
    do {
      _ = try PackReader.read(Array(text.utf8))
      return []
    } catch {
      return error.faults.map { "\($0.code.rawValue) \($0.path) \($0.line ?? 0)" }
    }
  }

  private static let head = "[programme]\ncode = \"P\"\ntitle = \"T\"\n"

  @Test func `the example pack reads, and says that it is one`() throws {
    let pack = try PackReader.read(Array(ExamplePack.toml.utf8))
    #expect(pack.isExample)
    #expect(pack.title.contains("EXEMPLE"))
    #expect(pack.results.map(\.code) == ["R1", "R2", "R3"])
    #expect(pack.results.map(\.predecessor) == [nil, "R1", "R2"])
    #expect(pack.results[2].waitingMonths == 6)
    #expect(pack.results[2].cnssMonths == 6)
    #expect(Set(pack.persons.flatMap(\.roles)) == Set(Role.allCases))
    #expect(Set(pack.mechanisms.map(\.kind)) == Set(Mechanism.Kind.allCases))
    let effects = pack.mechanisms.map { Set($0.bands.map(\.effect)).count }
    #expect(effects.max() == Band.Effect.allCases.count)
    #expect(pack.prices.allSatisfy { $0.method == "exemple" && $0.source.contains("exemple") })
    #expect(pack.groups.allSatisfy { !$0.label.english.isEmpty && !$0.label.arabic.isEmpty })
  }

  @Test func `the parts of the example pack agree with one another`() throws {
    #expect(try PackReader.read(Array(ExamplePack.toml.utf8)).faults() == [])
  }

  @Test func `the example pack comes back from its file as it was`() throws {
    let pack = try PackReader.read(Array(ExamplePack.toml.utf8))
    #expect(try PackReader.read(Array(PackWriter.text(pack).utf8)) == pack)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `any programme comes back from its pack as it was`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    let programme = chance.programme()
    #expect(
      try PackReader.read(Array(PackWriter.text(programme).utf8)) == programme,
      "seed \(seed)"
    )
  }

  @Test func `what is left out has its default`() throws {
    let text =
      PackTests.head + """
        [[mechanism]]
        code = "M"
        label_fr = "M"
        kind = "siteVisit"
        coverage = "confidence"
        confidence = 90
        margin_bp = 500
        """
    let pack = try PackReader.read(Array(text.utf8))
    #expect(
      pack.mechanisms == [
        Mechanism(
          code: "M",
          label: Label(french: "M"),
          kind: .siteVisit,
          coverage: .confidence(percent: 90, margin: 500, expected: 5_000),
          minimum: 0,
          deadlineDays: 0,
          cnssMinimumDays: 1,
          boundConfidence: 9_750,
          verifyDays: 15
        )
      ]
    )
    #expect(
      pack
        == {
          var bare = Programme(code: "P", title: "T")
          bare.mechanisms = pack.mechanisms
          return bare
        }()
    )
  }

  @Test(arguments: [
    ("", ["missingKey programme 0"]),
    (
      "[programme]\ntitle = \"\"\n", ["missingKey programme.code 1", "emptyText programme.title 2"]
    ),
    ("[programme\n", ["badTOML  1"]),
    ("programme = 3\n", ["wrongType programme 1"]),
    (head + "colour = 1\n", ["unknownKey programme.colour 4"]),
    (head + "[colours]\na = 1\n", ["unknownKey colours 4"]),
    (head + "period = \"week\"\n", ["unknownValue programme.period 4"]),
    (head + "min_age = \"18\"\n", ["wrongType programme.min_age 4"]),
    (head + "counter_share_bp = 10001\n", ["outOfRange programme.counter_share_bp 4"]),
    (head + "[[group]]\ncode = \"a b\"\nlabel_fr = \"x\"\n", ["badCode group[1].code 5"]),
    (
      head + "[[price]]\nresult = \"R\"\namount_mad = 4000\n", ["wrongType price[1].amount_mad 6"]
    ),
    (
      head + "[[price]]\nresult = \"R\"\namount_mad = \"1.234\"\nfrom = \"2026-01-01\"\n",
      ["badAmount price[1].amount_mad 6", "wrongType price[1].from 7"]
    ),
    (
      head + "[[price]]\nresult = \"R\"\namount_mad = \"1\"\n[[price]]\nresult = \"R\"\n",
      ["missingKey price[2].amount_mad 7"]
    ),
    (
      head + "[[person]]\ncode = \"p\"\nname = \"N\"\nroles = [\"king\"]\n",
      ["unknownValue person[1].roles 7"]
    ),
    (
      head + "[[mechanism]]\ncode = \"M\"\nlabel_fr = \"M\"\nkind = \"siteVisit\"\n"
        + "coverage = \"share\"\n[[mechanism.band]]\nfrom_bp = 0\nto_bp = 10001\neffect = \"x\"\n",
      [
        "missingKey mechanism[1].share_bp 4", "outOfRange mechanism[1].band[1].to_bp 11",
        "unknownValue mechanism[1].band[1].effect 12",
      ]
    ),
    (
      head + "[[mechanism]]\ncode = \"M\"\nlabel_fr = \"M\"\nkind = \"siteVisit\"\n"
        + "coverage = \"confidence\"\nconfidence = 80\nmargin_bp = 0\nexpected_bp = 10000\n",
      [
        "unknownValue mechanism[1].confidence 9", "outOfRange mechanism[1].margin_bp 10",
        "outOfRange mechanism[1].expected_bp 11",
      ]
    ),
  ])
  func `every fault of a pack is named with its key and line`(text: String, expected: [String]) {
    #expect(faults(text) == expected)
  }

  @Test func `bytes that no pack may hold are refused where they stand`() {
    for (bytes, code) in [
      ([0x61, 0x0A, 0x00], PackFault.Code.nulByte), ([0x61, 0x0A, 0xFF], .invalidByte),
      (Array("\na = \"\\u0000\"".utf8), .nulByte),
      (Array("\na = \"\u{E9}".utf8.dropLast()), .invalidByte),
    ] as [([UInt8], PackFault.Code)] {
      do {
        _ = try PackReader.read(bytes)
        Issue.record("read")
      } catch {
        #expect(error.faults.map(\.code) == [code])
        #expect(error.faults.map(\.line) == [2])
      }
    }
    #expect(throws: PackRefusal.self) {
      _ = try PackReader.read([UInt8](repeating: 0x20, count: PackReader.limit + 1))
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `a pack with bytes changed never stops the reader`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var bytes = Array(ExamplePack.toml.utf8)
    for _ in 0..<3 { bytes[chance.below(bytes.count)] = UInt8(chance.below(128)) }
    do {
      _ = try PackReader.read(bytes)
    } catch {
      #expect(!error.faults.isEmpty)
    }
  }
}

extension Chance {
  mutating func label() -> Label {
    Label(french: "L" + text(), english: text(), arabic: text())
  }

  mutating func mechanism() -> Mechanism {
    let coverage: [Mechanism.Coverage] = [
      .all, .share(1 + below(10_000)),
      .confidence(
        percent: pick([90, 95, 99]),
        margin: 1 + below(10_000),
        expected: 1 + below(9_999)
      ),
    ]
    return Mechanism(
      code: code(),
      label: label(),
      kind: pick(Mechanism.Kind.allCases),
      coverage: pick(coverage),
      minimum: below(50),
      deadlineDays: below(90),
      cnssMinimumDays: below(27),
      boundConfidence: below(10_001),
      verifyDays: below(60),
      requiresEvidenceSeen: flip(),
      checks: codes(),
      forceAbove: flip() ? Money(centimes: Int64(below(1_000_000))) : nil,
      newOperatorDays: below(400),
      bands: (0..<below(4)).map { _ in
        Band(from: below(10_001), to: below(10_001), effect: pick(Band.Effect.allCases))
      }
    )
  }

  mutating func programme() -> Programme {
    Programme(
      code: code(),
      title: "T" + text(),
      isExample: flip(),
      periodKind: pick(PeriodKind.allCases),
      minimumAge: maybe { $0.below(60) },
      maximumAge: maybe { $0.below(60) },
      minimumMonthsOutOfWork: below(24),
      okPercent: below(120),
      watchPercent: below(120),
      counterShare: below(10_001),
      bonus: Bonus(mode: pick(Bonus.Mode.allCases), cap: maybe { $0.below(5_000) }),
      groups: (0..<below(3)).map { _ in
        TargetGroup(code: code(), label: label(), bonus: below(5_000))
      },
      results: (0..<below(3)).map { _ in
        ResultDefinition(
          code: code(),
          label: label(),
          level: pick(ResultDefinition.Level.allCases),
          predecessor: maybe { $0.code() },
          waitingMonths: below(13),
          cnssMonths: below(13),
          mechanism: code(),
          evidence: codes(),
          contractTypes: codes()
        )
      },
      prices: (0..<below(4)).map { _ in
        Price(
          result: code(),
          province: maybe { $0.code() },
          group: maybe { $0.code() },
          amount: money(),
          from: maybe { $0.day() },
          until: maybe { $0.day() },
          method: text(),
          source: text()
        )
      },
      mechanisms: (0..<below(3)).map { _ in mechanism() },
      reasons: (0..<below(3)).map { _ in
        Reason(code: code(), label: label(), keep: below(10_001))
      },
      persons: (0..<below(4)).map { _ in
        Person(
          code: code(),
          name: "N" + text(),
          actor: maybe { $0.code() },
          roles: Set(Role.allCases.filter { _ in flip() }),
          closedOn: maybe { $0.day() }
        )
      }
    )
  }
}
