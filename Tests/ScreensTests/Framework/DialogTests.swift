import Canvas
import Domain
import Phrases
import Testing

@testable import Screens

@Suite struct DialogTests {
  private let context = Context(
    today: Samples.today,
    phrases: .french,
    summary: Samples.summary,
    person: Samples.persons[1]
  )

  private func dialog(_ fields: [Field]) -> DialogState {
    DialogState(
      Dialog(
        "d",
        owner: nil,
        title: "T",
        fields: fields,
        buttons: [
          .init("go", "Valider"), .init("other", "Autre", submits: false), .close(.french),
        ]
      )
    )
  }

  private func press(_ state: inout DialogState, _ keys: String) -> DialogState.Outcome {
    var outcome = DialogState.Outcome.stays
    for name in keys.split(separator: " ") {
      guard let press = KeyPress(named: String(name)) else { continue }
      outcome = state.obey(press, in: context)
    }
    return outcome
  }

  @Test func `submitting goes to the first field at fault`() {
    var state = dialog([
      Field("a", "A", .text(limit: 10), value: "x"),
      Field("b", "B", .day(from: nil), isRequired: true),
      Field("c", "C", .amount, isRequired: true),
    ])
    #expect(press(&state, "Tab Tab Enter") == .stays)
    #expect(state.focus == .field(1))
    #expect(state.faults[1]?.contains("B") == true)
  }

  @Test func `one may always leave a field at fault`() {
    var state = dialog([Field("b", "B", .day(from: nil)), Field("c", "C", .amount)])
    _ = press(&state, "q Tab")
    #expect(state.focus == .field(1))
    #expect(state.faults[0] != nil)
    _ = press(&state, "Shift-Tab")
    #expect(state.focus == .field(0))
  }

  @Test func `values come out plain: ISO days, centimes, ids`() {
    var state = dialog([
      Field("day", "J", .day(from: nil), value: "22/11/26"),
      Field("sum", "M", .amount, value: "54k"),
      Field("one", "U", .choice([.init("x", "Ixe"), .init("y", "Ygrec")]), value: "y"),
      Field("many", "P", .choices([.init("p", "P"), .init("q", "Q")]), value: "q"),
    ])
    let outcome = press(&state, "Tab Tab Tab Enter")
    let values = ["day": "2026-11-22", "sum": "5400000", "one": "y", "many": "q"]
    #expect(outcome == .submitted(DialogResult(dialog: "d", button: "go", values: values)))
  }

  @Test func `a list is searched by typing, without accents`() {
    var state = dialog([
      Field("one", "U", .choice([.init("x", "Été"), .init("y", "Hiver")]), value: "y")
    ])
    let outcome = press(&state, "e t e Enter")
    #expect(outcome == .submitted(DialogResult(dialog: "d", button: "go", values: ["one": "x"])))
  }

  @Test func `nothing that is not in the list can be chosen`() {
    var state = dialog([Field("one", "U", .choice([.init("x", "Été")]))])
    #expect(press(&state, "z Enter") == .stays)
    #expect(state.faults[0]?.contains("liste") == true)
  }

  @Test func `what is grave must be typed exactly`() {
    var state = dialog([Field("n", "N", .exactly("12"), isRequired: true)])
    #expect(press(&state, "1 Enter") == .stays)
    let outcome = press(&state, "2 Enter")
    #expect(outcome == .submitted(DialogResult(dialog: "d", button: "go", values: ["n": "12"])))
  }

  @Test func `Escape is the safe button, a hot letter another`() {
    var state = dialog([])
    #expect(press(&state, "Esc") == .closed)
    var other = dialog([])
    let result = DialogResult(dialog: "d", button: "other", values: [:])
    #expect(press(&other, "a") == .submitted(result))
  }

  @Test func `a day before the first one allowed is refused`() {
    var state = dialog([Field("d", "D", .day(from: Samples.today), value: "-3j")])
    #expect(press(&state, "Enter") == .stays)
    #expect(state.faults[0]?.contains("22/11/2026") == true)
  }

  @Test(arguments: [(60, 16), (80, 24), (200, 60)])
  func `a long dialog stays inside the frame`(width: Int, height: Int) {
    var context = context
    context.size = Size(width: width, height: height)
    let body = (1...90).map { Dialog.Line.text("line \($0) " + String(repeating: "x", count: 90)) }
    let state = DialogState(
      Dialog("d", owner: nil, title: "T", body: body, buttons: [.close(.french)])
    )
    var canvas = Canvas(size: context.size)
    state.view(context: context, onto: &canvas)
    #expect(canvas.lines().contains { $0.contains("[▸Fermer◂]") })
    #expect(canvas.lines().contains { $0.contains("┌─ T ") })
  }
}
