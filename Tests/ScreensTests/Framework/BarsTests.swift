import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

@Suite struct BarsTests {
  /// The frame of a router that remembers no bars.
  private func fresh(_ router: Router) -> Canvas {
    var router = router
    (router.bars, router.drawnBars) = (nil, nil)
    return router.draw()
  }

  @Test(arguments: Language.allCases)
  func `the bars that are kept are those that would be drawn`(_ language: Language) {
    var driver = Driver(ScreenCatalog.make(), language: language)
    #expect(driver.router.drawnBars != nil)
    for keys in ["5", "F9", "Right", "Escape", "j", "g p", "2", "F1", "Escape", "Ctrl-P", "Escape"]
    {
      driver.press(keys)
      #expect(driver.router.draw() == fresh(driver.router), "\(keys)")
    }
    for width in [60, 132, 80, 200] {
      var router = driver.router
      _ = router.handle(.resize(Size(width: width, height: 30)))
      #expect(router.draw() == fresh(router), "\(width)")
    }
    var router = driver.router
    router.session.queue = nil
    #expect(router.draw() == fresh(router))
    router.session.phrases = Phrasebook.of(language == .french ? .english : .french)
    #expect(router.draw() == fresh(router))
  }
}
