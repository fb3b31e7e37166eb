import Domain
import Phrases
import Testing

@testable import Screens

/// F1 in any field opens the guide where it speaks of that field.
@Suite struct FieldHelpTests {
  private static let kinds: [Field.Kind] = [
    .text(limit: 80), .secret, .code, .day(from: nil), .amount, .number(1...9),
    .choice([Field.Option("a", "Alpha")]), .choices([Field.Option("a", "Alpha")]),
    .checklist([Field.Option("a", "Alpha")]), .exactly("3"),
  ]

  @Test(arguments: kinds, ["actor.form", "draw", "price.form", "target.edit", "anything"])
  func `every kind of field of every dialog has a page`(kind: Field.Kind, dialog: String) {
    var driver = Driver()
    driver.present(
      Dialog(
        dialog,
        owner: nil,
        title: "T",
        fields: [Field("f", "Motif", kind)],
        buttons: [.close(.french)]
      )
    )
    driver.press("F1")
    guard case .guide(let page, let scroll) = driver.router.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(page == GuidePageID(about: dialog))
    #expect(scroll >= 0)
    driver.press("Esc")
    #expect(driver.contains("Motif"))
  }

  @Test func `the page opens at the section that speaks of the field`() {
    var landed = 0
    for page in GuidePageID.allCases {
      let document = GuideDocument(.page(page), own: [], .french)
      let lines = GuideLines(document, width: 72).lines
      let headings = lines.indices.filter { lines[$0].isHeading }
      for place in headings where place > 0 && !lines[place - 1].isHeading {
        // A label that is a heading of the page lands on a section that holds its words.
        // One of short words alone has no section of its own.
        guard let found = GuideSection.best(for: lines[place].text, in: lines) else { continue }
        #expect(lines[found].isHeading || found == 0, "\(page) \(lines[place].text)")
        landed += 1
      }
    }
    #expect(landed > 20)
    let document = GuideDocument(.page(.prices), own: [], .french)
    let lines = GuideLines(document, width: 72).lines
    #expect(GuideSection.best(for: "xyzw", in: lines) == nil)
  }
}
