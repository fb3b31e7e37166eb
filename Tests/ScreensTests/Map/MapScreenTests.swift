import Canvas
import Domain
import Phrases
import Screens
import Testing

/// The map over the made-up region, with the registry beside it.
private func map(
  _ width: Int = 80,
  _ height: Int = 24,
  _ language: Language = .french,
  medium: Medium = Medium()
) -> Driver {
  Driver(
    [MapScreen(), ActorsScreen()],
    width: width,
    height: height,
    language: language,
    person: "nb",
    medium: medium
  )
}

/// The name of a province as far as labels shorten it.
private func short(_ province: Province) -> String {
  let words = province.nameFrench.split(separator: " ")
  return words.prefix { $0 != "des" }.joined(separator: " ")
}

@Suite struct MapScreenTests {
  @Test(arguments: [Language.french, .english])
  func `every province has its name and figure on the map at 80 by 24`(language: Language) {
    var driver = map(80, 24, language)
    let values: [(ProvinceFigures) -> String] = [
      { "\($0.actors)" }, { "\($0.projects.count)" },
      { "\($0.communesWithoutActor)/\($0.communes)" },
      { NumberStyle.french.number($0.claimsDeclared) },
      { NumberStyle.french.number($0.participants) },
    ]
    for value in values {
      for (province, figures) in zip(Territory.provinces, RegionSamples.figures.provinces) {
        #expect(driver.contains(short(province) + " " + value(figures)), "\(province.nameFrench)")
      }
      driver.press("c")
    }
  }

  @Test func `the sentences say the same figures as the map`() {
    var driver = map(200, 60)
    driver.press("v")
    for (province, figures) in zip(Territory.provinces, RegionSamples.figures.provinces) {
      let actors = NumberStyle.french.count(figures.actors, Noun("acteur", "acteurs"))
      #expect(driver.contains("\(province.nameFrench) : \(actors)"))
    }
    #expect(driver.contains("246 sans acteur"))
  }

  @Test func `n and b go round the provinces`() {
    var driver = map()
    driver.press("n n")
    #expect(driver.contains("┌─ El Kelâa des Sraghna ─"))
    driver.press("b b b")
    #expect(driver.contains("┌─ Youssoufia ─"))
  }

  @Test func `an arrow goes to the province on that side`() {
    var driver = map()
    driver.press("n n n n Left")
    #expect(driver.contains("┌─ Chichaoua ─"))
  }

  @Test func `page up shows one province and zero the region again`() {
    var driver = map()
    driver.press("PageUp")
    #expect(driver.contains("┌─ Al Haouz ─────"))
    #expect(driver.contains("Amizmiz"))
    driver.press("0")
    #expect(!driver.contains("Amizmiz"))
    #expect(driver.contains("Safi 2"))
  }

  @Test(arguments: ["essaouira", "ESSAOUIRA", "الصويرة"])
  func `a commune is found by either name, without case or accents`(typed: String) {
    var driver = map()
    driver.press("/")
    driver.type(typed)
    #expect(driver.contains("┌─ Essaouira ─"))
    driver.press("Enter Esc Esc")
    #expect(driver.contains("┌─ Essaouira ─"))
  }

  @Test func `hamza makes no difference to a search`() {
    var driver = map()
    driver.press("/")
    driver.type("ايت اورير")
    #expect(driver.contains("┌─ Ait Ourir ─"))
  }

  @Test func `a search without result says so and keeps the place`() {
    var driver = map()
    driver.press("/")
    driver.type("zzz")
    #expect(driver.contains("aucune commune ne s’appelle « zzz »"))
    #expect(driver.contains("┌─ Al Haouz ─"))
  }

  @Test func `Enter opens the actors of the province`() {
    var driver = map()
    driver.press("Enter")
    #expect(driver.router.active == .actors)
    #expect(driver.contains("province:\"Al Haouz\""))
    #expect(driver.contains("Fédération Artisanat"))
    #expect(!driver.contains("Microfinance"))
  }

  @Test(arguments: [Language.french, .english])
  func `the filter that a commune gives to the registry is understood`(language: Language) {
    for index in stride(from: 0, to: Territory.communes.count, by: 12) {
      let commune = Territory.communes[index]
      var driver = Driver(
        [MapScreen(), ActorsScreen()],
        language: language,
        person: "nb",
        answers: false
      )
      let figures = driver.takeEffects()
      driver.run(.filter)
      driver.type(commune.nameFrench)
      driver.press("Enter")
      let asked = (figures + driver.takeEffects()).reversed().compactMap { effect -> String? in
        guard case .ask(.actors(let query), _) = effect else { return nil }
        return query.filter
      }
      let filter = asked.first ?? ""
      let parsed = Filter.parse(filter, in: .actors)
      #expect(parsed.faults.isEmpty, "\(filter)")
    }
  }

  @Test func `gaps only keeps the communes without an actor`() {
    var driver = map()
    driver.press("t")
    #expect(driver.contains("manques seulement"))
    let roles = driver.router.draw().roleRuns().joined()
    #expect(roles.contains("map.gap"))
  }

  @Test func `a click on a province chooses it`() {
    var driver = map()
    driver.click(HitTarget("map.province", 6))
    #expect(driver.contains("┌─ Safi ─"))
  }

  @Test func `the links count what is in force on the day`() {
    var driver = map(132, 43)
    driver.press("w")
    #expect(driver.contains("Qui travaille avec qui"))
    #expect(driver.contains("Liens en cours"))
  }

  @Test func `Escape leaves the sentences, then the province, then nothing`() {
    var driver = map()
    driver.press("PageUp v Esc")
    #expect(driver.contains("Amizmiz"))
    driver.press("Esc")
    #expect(!driver.contains("Amizmiz"))
    driver.press("Esc")
    #expect(driver.router.active == .map)
  }

  @Test func `the export holds the map, the sentences and the sources`() throws {
    var driver = map()
    driver.press("x Tab")
    driver.press("Enter")
    let exports = driver.takeEffects().compactMap { effect -> String? in
      guard case .export(.text(let text), "carte.txt", _) = effect else { return nil }
      return text
    }
    let text = try #require(exports.first)
    #expect(text.contains("contour indicatif"))
    #expect(text.contains("ODbL 1.0"))
    #expect(text.contains("Youssoufia : 2 acteurs"))
  }

  @Test func `without braille the map is drawn in ASCII`() {
    let medium = Medium(graphics: .ascii, borders: .ascii, monochrome: true)
    let driver = map(80, 24, .french, medium: medium)
    let braille = driver.screen().unicodeScalars.contains { (0x2800...0x28FF).contains($0.value) }
    #expect(!braille)
    #expect(driver.contains("Safi 2"))
  }

  @Test func `the map at 80 by 24 is as it was kept`() { expectGolden(map(), "map-region") }

  @Test func `a province at 80 by 24 is as it was kept`() {
    var driver = map()
    driver.press("PageUp Down t")
    expectGolden(driver, "map-province")
  }

  @Test func `the list at 80 by 24 is as it was kept`() {
    var driver = map()
    driver.press("l")
    expectGolden(driver, "map-list")
  }
}

@Suite struct RegionScreensEverywhereTests {
  static let sizes = [(60, 16), (80, 24), (100, 30), (132, 43), (200, 60)]

  @Test(arguments: sizes, [Language.french, .english])
  func `each pane of both screens is drawn at every size`(
    size: (Int, Int),
    language: Language
  ) {
    var driver = map(size.0, size.1, language)
    for keys in ["c", "PageUp", "l", "v", "w", "w Tab", "Tab Enter", "Tab", "h", "Esc e"] {
      driver.press(keys)
      let frame = driver.router.draw()
      #expect(frame.cursor.map { frame.bounds.contains($0) } ?? true, "\(keys)")
      let text = driver.screen()
      #expect(!text.contains("<U+"), "\(keys)")
      if language == .english {
        for word in ["acteurs", "communes sans", "Déclarations", "couche", "orientation"] {
          #expect(!text.contains(word), "\(keys): \(word)")
        }
      }
    }
  }

  @Test(arguments: sizes)
  func `every province is named on the whole map`(size: (Int, Int)) {
    let driver = map(size.0, size.1)
    for province in Territory.provinces {
      #expect(driver.contains(String(short(province).prefix(8))), "\(province.nameFrench)")
    }
  }
}
