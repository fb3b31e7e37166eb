import Testing

@testable import Canvas

@Suite struct BarTests {
  private let tabs = [
    Tab(["1 Tableau de bord", "1 Tableau", "1Tabl"]), Tab(["2 Carte", "2Carte"]),
    Tab(["5 Vérification·23", "5 Vérif·23", "5Vérif·23"]),
  ]

  private func line(_ width: Int, _ draw: (inout Canvas) -> Void) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: 1))
    draw(&canvas)
    return canvas
  }

  @Test(arguments: [
    (48, " 1 Tableau de bord  2 Carte [5 Vérification·23]"),
    (36, " 1 Tableau  2Carte [5 Vérif·23]"),
    (28, " 1Tabl  2Carte [5Vérif·23]"), (20, " 1  2 [5Vérif·23]"),
  ])
  func `tabs take the longest names that fit`(width: Int, text: String) {
    let canvas = line(width) { $0.tabs(tabs, active: 2, in: $0.bounds) }
    #expect(canvas.lines(trimmed: true) == [text])
    #expect(canvas.hit(at: Point(x: 1, y: 0)) == HitTarget("tab", 0))
  }

  private let keys = (1...10).map { FunctionLabel($0, short: "Court", long: "Libellé long") }

  @Test func `ten function keys take eight cells each`() {
    let canvas = line(80) { $0.functionBar(keys, in: $0.bounds) }
    #expect(canvas.lines()[0].hasPrefix("1Court  2Court  "))
    #expect(canvas.lines()[0].hasSuffix("10Court "))
    #expect(canvas.hit(at: Point(x: 79, y: 0)) == HitTarget("fbar", 10))
    let wide = line(150) { $0.functionBar(keys, in: $0.bounds) }
    #expect(wide.lines()[0].hasPrefix("1Libellé long  2Libellé long"))
  }

  @Test func `a narrow bar keeps help, the menus and the way out, and has a plus`() {
    let canvas = line(60) { $0.functionBar(keys, in: $0.bounds) }
    for key in ["1Court", "2Court", "3Court", "9Court", "10Court"] {
      #expect(canvas.lines()[0].contains(key))
    }
    #expect(!canvas.lines()[0].contains("4"))
    #expect(canvas.hit(at: Point(x: 58, y: 0)) == HitTarget("fbar", 0))
  }

  private let hints = [
    Hint("Entrée", "ouvrir"), Hint("F7", "filtrer", priority: 20),
    Hint("Échap", "retour", priority: 90),
    Hint("?", "aide", priority: 100),
  ]

  @Test(arguments: [
    (60, "Entrée ouvrir · F7 filtrer · Échap retour · ? aide"),
    (49, "Entrée ouvrir · Échap retour · ? aide, +1"), (30, "Échap retour · ? aide, +2"),
    (14, "? aide, +3"), (6, "+4"),
  ])
  func `hints are dropped whole and counted`(width: Int, text: String) {
    let canvas = line(width) { $0.hintLine(hints, in: $0.bounds) }
    #expect(canvas.lines(trimmed: true) == [text])
  }

  @Test func `the status line keeps the message and shows the rest when there is room`() {
    let wide = line(40) { $0.statusLine(left: "Prêt", right: "13:05", mode: "DÉMO", in: $0.bounds) }
    #expect(wide.lines() == [" DÉMO  Prêt                       13:05 "])
    let narrow = line(12) { $0.statusLine(left: "Import refusé", right: "13:05", in: $0.bounds) }
    #expect(narrow.lines() == [" Import re… "])
  }

  @Test func `the menu bar puts its title at the right or not at all`() {
    let wide = line(40) {
      _ = $0.menuBar(["Fichier", "Aide"], open: 1, right: "RBF", in: $0.bounds)
    }
    #expect(wide.lines() == [" Fichier  Aide                      RBF "])
    #expect(wide.hit(at: Point(x: 10, y: 0)) == HitTarget("menu", 1))
    let narrow = line(18) { _ = $0.menuBar(["Fichier", "Aide"], right: "RBF", in: $0.bounds) }
    #expect(narrow.lines(trimmed: true) == [" Fichier  Aide"])
  }

  @Test func `a dropped menu stays on the frame`() {
    var canvas = Canvas(size: Size(width: 20, height: 6))
    let items = [MenuItem("Ouvrir", key: "F3"), .separator, MenuItem("Signer", isEnabled: false)]
    let rect = canvas.dropdown(items, selected: 0, at: Point(x: 15, y: 1))
    #expect(rect.maxX == 20)
    #expect(
      canvas.lines(trimmed: true) == [
        "", "      ┌────────────┐", "      │ Ouvrir  F3 │", "      │────────────│",
        "      │ Signer     │", "      └────────────┘",
      ]
    )
    #expect(canvas.hit(at: Point(x: 8, y: 2)) == HitTarget("menu.item", 0))
    #expect(canvas[8, 4]?.role == .menuDisabled)
  }
}
