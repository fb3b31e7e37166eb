import Canvas
import Domain
import Phrases
import Screens
import Testing

private func map(_ width: Int = 80, _ height: Int = 24) -> Driver {
  var driver = Driver(
    [MapScreen(), ActorsScreen()],
    width: width,
    height: height,
    person: "nb"
  )
  driver.press("g c")
  return driver
}

/// Going closer, pushing the window, choosing several provinces, and the files of the map.
@Suite struct MapWindowTests {
  @Test func `each step closer shows less, and each step back more`() {
    var driver = map(132, 43)
    var pictures = [driver.screen()]
    for _ in 0..<4 {
      driver.press("<")
      pictures.append(driver.screen())
    }
    #expect(Set(pictures).count == 5)
    for picture in pictures.dropLast().reversed() {
      driver.press(">")
      #expect(driver.screen().contains("couche") && picture.contains("couche"))
    }
    #expect(driver.contains("toute la région"))
  }

  @Test func `p pushes the map with the arrows, and Escape gives them back`() {
    var driver = map()
    driver.press("p")
    #expect(driver.contains("DÉPLACER"))
    let before = driver.screen()
    driver.press("Right")
    #expect(driver.screen() != before)
    driver.press("Left")
    #expect(driver.screen() == before)
    driver.press("Esc")
    #expect(!driver.contains("DÉPLACER"))
  }

  @Test func `provinces chosen together are summed, and Enter lists their actors`() {
    var driver = map()
    driver.press("Space n Space n Space")
    #expect(driver.contains("3 provinces choisies"))
    #expect(driver.contains("✓ "))
    driver.press("c c")
    #expect(driver.contains("En tout "))
    driver.press("Enter")
    #expect(driver.contains("Acteurs"))
    var back = map()
    back.press("Space n Space Esc")
    #expect(!back.contains("provinces choisies"))
  }

  @Test(arguments: ["carte.svg", "carte.GEOJSON", "carte.txt"])
  func `the end of a name decides what is written`(_ name: String) {
    var driver = map()
    _ = driver.takeEffects()
    driver.press("x Ctrl-U")
    driver.type(name)
    driver.press("Enter")
    let written = driver.takeEffects().compactMap { effect -> Export? in
      if case .export(let export, path: name, _) = effect { export } else { nil }
    }
    switch written.first {
    case .map(let drawing)?:
      #expect(name.hasSuffix("svg"))
      #expect(drawing.regions.count == 8 && drawing.runs.count > 200)
      #expect(Set(drawing.runs.map(\.region)) == Set(0..<8))
    case .points(let points)?:
      #expect(name.hasSuffix("GEOJSON"))
      #expect(points.points.count == Territory.communes.count)
    case .text(let text)?:
      #expect(name.hasSuffix("txt"))
      #expect(text.contains("Marrakech"))
    default: Issue.record("nothing was written")
    }
  }

  @Test func `goldens of a map that is closer, of several provinces and of a narrow screen`() {
    var closer = map(100, 30)
    closer.press("< < <")
    expectGolden(closer, "map-closer")
    var several = map()
    several.press("Space n Space n n Space c c")
    expectGolden(several, "map-several")
    expectGolden(map(60, 16), "map-small")
  }
}
