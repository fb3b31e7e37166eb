import Testing

@testable import Canvas

@Suite struct BoxTests {
  @Test func `a frame carries its titles and returns its inside`() {
    var canvas = Canvas(size: Size(width: 24, height: 3))
    let inside = canvas.box(
      canvas.bounds,
      title: "Projets",
      titleRight: "tri",
      footer: "v",
      footerRight: "3/12"
    )
    #expect(
      canvas.lines() == [
        "┌─ Projets ────── tri ─┐", "│                      │", "└─ v ─────────── 3/12 ─┘",
      ]
    )
    #expect(inside == Rect(x: 1, y: 1, width: 22, height: 1))
  }

  @Test(arguments: 0...30)
  func `corners stay whatever the titles are`(width: Int) {
    var canvas = Canvas(size: Size(width: width, height: 2))
    canvas.box(
      canvas.bounds,
      title: "漢字 très long titre",
      titleRight: "droite",
      footer: "\u{1B}[2J"
    )
    guard width >= 2 else {
      #expect(canvas.lines(trimmed: true) == ["", ""])
      return
    }
    let lines = canvas.lines()
    #expect(lines[0].first == "┌" && lines[0].last == "┐")
    #expect(lines[1].first == "└" && lines[1].last == "┘")
    #expect(lines.allSatisfy { cellWidth(of: $0) == width })
  }

  @Test func `an active frame without colours has brackets round its title`() {
    var canvas = Canvas(size: Size(width: 14, height: 2), medium: Medium(monochrome: true))
    canvas.box(canvas.bounds, title: "Carte", active: true)
    #expect(canvas.lines()[0] == "┌─ [Carte] ──┐")
    #expect(canvas.roleRuns()[0] == "border.active*2 title.active*9 border.active*3")
  }

  @Test func `frames are drawn in ASCII or not at all`() {
    var ascii = Canvas(size: Size(width: 5, height: 3), medium: Medium(borders: .ascii))
    ascii.box(ascii.bounds)
    #expect(ascii.lines() == ["+---+", "|   |", "+---+"])
    var none = Canvas(size: Size(width: 11, height: 3), medium: Medium(borders: .none))
    none.box(none.bounds, title: "Titre")
    #expect(none.lines(trimmed: true) == ["   Titre", "", ""])
  }
}
