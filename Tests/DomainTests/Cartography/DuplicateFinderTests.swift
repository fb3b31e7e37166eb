import Domain
import Glibc
import Testing

@Suite struct DuplicateFinderTests {
  private static let today = day("2026-03-10")

  private static func actor(
    _ code: String,
    _ name: String,
    arabic: String = "",
    province: String = "07.431",
    _ change: (inout Actor) -> Void = { _ in }
  ) -> Actor {
    var actor = Actor(
      code: code,
      nameFrench: name,
      nameArabic: arabic,
      kind: .association,
      provinces: [province]
    )
    change(&actor)
    return actor
  }

  private static func found(_ actors: [Actor]) -> [DuplicatePair] {
    DuplicateFinder.pairs(actors, on: today)
  }

  @Test(
    "two names that one person would take for the same are found",
    arguments: [
      ("Association Amal", "ASSOCIATION  AMAL", DuplicatePair.Reason.name),
      ("Dar Sanaâ", "dar-sanaa", .name), ("Coop. Tifawin", "Coopérative Tifawin", .words),
      ("Amal Emploi Safi", "Safi, Amal pour l’emploi", .words),
      ("Maison de l’emploi", "Maison d’emploi", .words),
      ("Coopérative Tifaouine", "Coopérative Tifaouin", .spelling),
      ("Association Annour", "Association Anour", .spelling),
      ("Centre Al Massira", "Centre Al Masira", .spelling),
    ]
  )
  func names(one: String, other: String, reason: DuplicatePair.Reason) {
    let actors = [Self.actor("A", one), Self.actor("B", other)]
    #expect(Self.found(actors) == [DuplicatePair(one: "A", other: "B", reasons: [reason])])
  }

  @Test(
    "two names of two actors are not",
    arguments: [
      ("Association Amal", "Association Amal Jeunesse"),
      ("Centre 1 de formation", "Centre 2 de formation"),
      ("Coopérative Amal", "Association Amal"), ("Amal", "Awal"), ("De la", "Des les"), ("", ""),
    ]
  )
  func others(one: String, other: String) {
    #expect(Self.found([Self.actor("A", one), Self.actor("B", other)]).isEmpty)
  }

  @Test func `Arabic names count where the actors have a province in common`() {
    let same = [
      Self.actor("A", "Un", arabic: "جمعية الأمل"), Self.actor("B", "Deux", arabic: "جمعيّة الامل"),
    ]
    #expect(Self.found(same).map(\.reasons) == [[.words]])
    let far = [same[0], Self.actor("B", "Deux", arabic: "جمعية الأمل", province: "07.351")]
    #expect(Self.found(far).isEmpty)
    let near = [
      Self.actor("A", "Un", arabic: "تعاونية تيفاوين"),
      Self.actor("B", "Deux", arabic: "تعاونية تفاوين"),
    ]
    #expect(Self.found(near).map(\.reasons) == [[.spelling]])
  }

  @Test func `what is only like needs a province in common, a seat or a commune is enough`() {
    let one = Self.actor("A", "Coopérative Tifaouine")
    let far = Self.actor("B", "Coopérative Tifaouin", province: "07.351")
    #expect(Self.found([one, far]).isEmpty)
    let seated = Self.actor("B", "Coopérative Tifaouin", province: "07.351") {
      $0.seatCommune = "07.431.01.03"
    }
    #expect(Self.found([one, seated]).count == 1)
    let commune = Self.actor("B", "Coopérative Tifaouin", province: "07.431.01.03")
    #expect(Self.found([one, commune]).count == 1)
    let same = Self.actor("B", "Coopérative Tifaouine", province: "07.351")
    #expect(Self.found([one, same]).map(\.reasons) == [[.name]])
  }

  @Test func `same ICE is certain, same telephone or e-mail is strong`() {
    let actors = [
      Self.actor("D", "Quatre") { $0.ice = "001561191000066" },
      Self.actor("C", "Trois") { ($0.ice, $0.phone) = ("001561191000066", "+212 6 61-22-33-44") },
      Self.actor("B", "Deux") { ($0.phone, $0.email) = ("06 61 22 33 44", "A@B.ma") },
      Self.actor("A", "Un") { $0.email = "a@b.MA" },
      Self.actor("E", "Cinq") { ($0.ice, $0.phone) = ("12", "12") },
      Self.actor("F", "Six") { ($0.ice, $0.phone) = ("12", "12") },
    ]
    #expect(
      Self.found(actors) == [
        DuplicatePair(one: "C", other: "D", reasons: [.ice]),
        DuplicatePair(one: "A", other: "B", reasons: [.email]),
        DuplicatePair(one: "B", other: "C", reasons: [.phone]),
      ]
    )
    #expect(Self.found(actors).map(\.strength) == [.certain, .strong, .strong])
  }

  @Test func `an actor that is closed is nobody's duplicate`() {
    let gone = Self.actor("A", "Association Amal") { $0.closedOn = Self.today }
    #expect(Self.found([gone, Self.actor("B", "Association Amal")]).isEmpty)
  }

  @Test func `every name with two letters wrong is found, whichever they are`() {
    var chance = SeededGenerator(7)
    for round in 0..<300 {
      let word = String(
        decoding: (0..<Int.random(in: 10...24, using: &chance)).map { _ in
          UInt8.random(in: 97...122, using: &chance)
        },
        as: UTF8.self
      )
      var letters = Array(word)
      for _ in 0..<2 {
        let place = Int.random(in: 0..<letters.count, using: &chance)
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: letters[place] = "q"
        case 1: letters.remove(at: place)
        default: letters.insert("q", at: place)
        }
      }
      let actors = [Self.actor("A", word), Self.actor("B", String(letters))]
      let expected = word == String(letters) ? [.name] : [DuplicatePair.Reason.spelling]
      #expect(Self.found(actors).map(\.reasons) == [expected], "\(round): \(word)")
    }
  }

  @Test func `pairs of a crowd do not grow with its square`() {
    let actors = (0..<2000).map { number in
      Self.actor("A\(number)", "Acteur numéro \(number)") { $0.phone = "05 24 00 00 00" }
    }
    #expect(Self.found(actors).count == 1999)
    let names = (0..<2000).map { Self.actor("A\($0)", "Association Annour") }
    #expect(Self.found(names).count == 1999)
  }

  @Test func `four times as many actors take four times as long, not sixteen`() {
    var chance = SeededGenerator(11)
    let parts = ["association", "pour", "le", "développement", "coopérative", "centre", "femmes"]
    let actors = (0..<4000).map { number in
      let own = (0..<2).map { _ in
        String(
          decoding: (0..<8).map { _ in UInt8.random(in: 97...122, using: &chance) },
          as: UTF8.self
        )
      }
      let name = (parts.shuffled(using: &chance).prefix(3) + own).joined(separator: " ")
      return Self.actor("A\(number)", name) { $0.phone = "05\(10_000_000 + number)" }
    }
    func processorTime(_ count: Int) -> Double {
      var (start, end) = (timespec(), timespec())
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
      #expect(Self.found(Array(actors.prefix(count))).isEmpty)
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
      return Double(end.tv_sec - start.tv_sec) * 1e9 + Double(end.tv_nsec - start.tv_nsec)
    }
    _ = processorTime(100)
    #expect(processorTime(4000) < 10 * processorTime(1000))
  }
}
