import Testing

@testable import Canvas

@Suite struct DialogTests {
  @Test func `a dialog stands in the middle and takes the mouse`() {
    var canvas = Canvas(size: Size(width: 40, height: 9))
    canvas.addHit(canvas.bounds, "under")
    let inside = canvas.dialog(
      title: "Signer",
      content: Size(width: 20, height: 2),
      buttons: [Button("Signer"), Button("Fermer")],
      focused: 1
    )
    canvas.put("Contenu", at: Point(x: inside.x, y: inside.y), role: .dialog)
    #expect(
      canvas.lines(trimmed: true) == [
        "", "       ┌─ Signer ───────────────┐", "       │ Contenu                │",
        "       │                        │", "       │                        │",
        "       │ [ Signer ]  [▸Fermer◂] │", "       └────────────────────────┘", "", "",
      ]
    )
    #expect(canvas.hit(at: Point(x: 0, y: 0)) == nil)
    #expect(canvas.hit(at: Point(x: 22, y: 5)) == HitTarget("button", 1))
    #expect(canvas.hit(at: Point(x: 10, y: 3)) == "dialog")
    #expect(inside == Rect(x: 9, y: 2, width: 22, height: 2))
  }

  @Test(arguments: [10, 20, 40, 80])
  func `a dialog too large is cut to the frame`(width: Int) {
    var canvas = Canvas(size: Size(width: width, height: 5))
    canvas.dialog(
      title: "Un titre vraiment long",
      content: Size(width: 100, height: 20),
      buttons: [Button("Oui")],
      focused: 0
    )
    #expect(canvas.lines()[0].first == "┌" && canvas.lines()[4].last == "┘")
  }

  @Test func `the three newest toasts stand at the bottom right`() {
    var canvas = Canvas(size: Size(width: 30, height: 5))
    let toasts = [
      Toast(.ok, "un"), Toast(.info, "deux"), Toast(.warn, "trois"), Toast(.error, "quatre\u{1B}"),
    ]
    canvas.toasts(toasts, in: canvas.bounds)
    #expect(
      canvas.lines() == [
        spaces(30), spaces(30), spaces(22) + " i deux ", spaces(21) + " ▲ trois ",
        spaces(12) + " ✕ quatre<U+001B> ",
      ]
    )
    #expect(canvas.hit(at: Point(x: 29, y: 4)) == HitTarget("toast", 3))
    #expect(canvas[29, 4]?.role == .toastError)
  }

  @Test func `a long toast is cut to its room`() {
    var canvas = Canvas(size: Size(width: 20, height: 1))
    canvas.toasts([Toast(.error, String(repeating: "a", count: 90))], in: canvas.bounds)
    #expect(canvas.lines()[0].contains("…"))
    #expect(cellWidth(of: canvas.lines()[0]) == 20)
  }

  @Test func `the reason of a refusal is read to its end, over the toast before it`() {
    var canvas = Canvas(size: Size(width: 24, height: 4))
    let reason = "une déclaration tirée a déjà été prise"
    canvas.toasts([Toast(.ok, "un"), Toast(.info, reason)], in: canvas.bounds)
    #expect(
      canvas.lines(trimmed: true) == [
        spaces(18) + " ✓ un", spaces(5) + "i une déclaration", spaces(7) + "tirée a déjà été",
        spaces(7) + "prise",
      ]
    )
    #expect(canvas.hit(at: Point(x: 23, y: 1)) == HitTarget("toast", 1))
    #expect(canvas.hit(at: Point(x: 23, y: 3)) == HitTarget("toast", 1))
  }
}
