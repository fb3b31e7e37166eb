import Canvas
import Domain
import Phrases

/// A dialog under way: what its fields hold, where the focus is, what is wrong.
struct DialogState: Sendable {
  let dialog: Dialog
  private(set) var entries: [FieldEntry]
  private(set) var focus: Focus
  /// Faults by field, found on leaving it or on submitting.
  private(set) var faults: [Int: String] = [:]
  /// The first line of the body that is seen.
  private(set) var scroll = 0

  enum Focus: Hashable, Sendable {
    case field(Int)
    case button(Int)
  }

  /// What a key or a click did.
  enum Outcome: Hashable, Sendable {
    case stays
    case closed
    case submitted(DialogResult)
  }

  init(_ dialog: Dialog) {
    self.dialog = dialog
    entries = dialog.fields.map(FieldEntry.init)
    focus = dialog.fields.isEmpty ? .button(dialog.focused) : .field(0)
  }

  /// Puts back what stood in the fields.
  mutating func take(_ draft: FormDraft) {
    for index in entries.indices {
      if let raw = draft.values[entries[index].field.id] { entries[index].take(raw) }
    }
  }

  /// The field that has the focus; nil when a button has it.
  var focusedField: Field? {
    if case .field(let index) = focus { entries[index].field } else { nil }
  }

  /// What stands in a field now.
  func raw(_ field: String) -> String { entries.first { $0.field.id == field }?.raw ?? "" }

  var capturesText: Bool {
    if case .field = focus { true } else { false }
  }

  /// Whether what is typed now must not be seen.
  var isSecret: Bool {
    if case .field(let index) = focus { isSecret(entries[index].field.id) } else { false }
  }

  func isSecret(_ field: String) -> Bool {
    entries.first { $0.field.id == field }?.field.kind == .secret
  }

  /// Fills a field by its name; false when there is none, or it has no such option.
  mutating func take(_ value: String, field: String) -> Bool {
    guard let index = entries.firstIndex(where: { $0.field.id == field }) else { return false }
    let options = Set(entries[index].options.map(\.id))
    if entries[index].isList {
      let wanted =
        entries[index].isMultiple ? value.split(separator: ",").map(String.init) : [value]
      guard options.isSuperset(of: wanted) else { return false }
    }
    entries[index].take(value)
    focus = .field(index)
    return true
  }

  /// Fills what must be typed or ticked to confirm, where nothing was.
  mutating func confirm() {
    for index in entries.indices where !entries[index].isTouched {
      switch entries[index].field.kind {
      case .exactly(let text): entries[index].take(text)
      case .checklist(let options): entries[index].take(options.map(\.id).joined(separator: ","))
      default: break
      }
    }
  }

  /// Presses a button by its name, or the one that Enter presses; nil when there is none.
  mutating func press(named name: String?, in context: Context) -> Outcome? {
    let index = name.map { name in dialog.buttons.firstIndex { $0.id == name } } ?? dialog.focused
    guard let index, dialog.buttons.indices.contains(index) else { return nil }
    return press(button: index, in: context)
  }

  func label(ofButton name: String?) -> String {
    let index = name.map { name in dialog.buttons.firstIndex { $0.id == name } } ?? dialog.focused
    return index.flatMap { dialog.buttons.indices.contains($0) ? dialog.buttons[$0].label : nil }
      ?? ""
  }

  /// What is wrong with the first field that is.
  var firstFault: String { faults.min { $0.key < $1.key }?.value ?? "" }

  /// Obeys a key.
  mutating func obey(_ press: KeyPress, in context: Context) -> Outcome {
    switch press.key {
    case .escape: return self.press(button: dialog.safe, in: context)
    case .tab: return turn(press.shift ? -1 : 1, context)
    case .character("s") where press.control: return self.press(button: dialog.focused, in: context)
    case .pageDown: scroll += 5
    case .pageUp: scroll = max(0, scroll - 5)
    default: break
    }
    switch focus {
    case .field(let index): return obey(press, field: index, in: context)
    case .button(let index): return obey(press, button: index, in: context)
    }
  }

  /// Pastes one line into the field that has the focus; false when a button has it.
  mutating func paste(_ text: String) -> Bool {
    guard case .field(let index) = focus else { return false }
    entries[index].paste(text)
    return true
  }

  /// Obeys a click on one of its own targets.
  mutating func click(_ target: HitTarget, in context: Context) -> Outcome {
    switch (target.id, target.index) {
    case ("button", let index?) where dialog.buttons.indices.contains(index):
      return press(button: index, in: context)
    case ("field", let index?) where entries.indices.contains(index):
      leave(context)
      focus = .field(index)
    case ("option", let place?):
      let index = place / 1000
      guard entries.indices.contains(index) else { return .stays }
      focus = .field(index)
      entries[index].choose(place % 1000)
    default: break
    }
    return .stays
  }

  mutating func wheel(_ lines: Int) { scroll = max(0, scroll + lines) }

  private mutating func obey(
    _ press: KeyPress,
    field index: Int,
    in context: Context
  ) -> Outcome {
    switch press.key {
    case .enter:
      let isLast = index == dialog.fields.count - 1
      return isLast ? self.press(button: dialog.focused, in: context) : turn(1, context)
    case .down where !entries[index].isList: return turn(1, context)
    case .up where !entries[index].isList: return turn(-1, context)
    default:
      if entries[index].obey(press) { faults[index] = nil }
      return .stays
    }
  }

  private mutating func obey(
    _ press: KeyPress,
    button index: Int,
    in context: Context
  ) -> Outcome {
    switch press.key {
    case .enter, .character(" "): return self.press(button: index, in: context)
    case .left: return turn(-1, context)
    case .right: return turn(1, context)
    case .down: scroll += 1
    case .up: scroll = max(0, scroll - 1)
    case .character(let letter) where !press.control && !press.alt:
      if let button = hotButton(letter) { return self.press(button: button, in: context) }
    default: break
    }
    return .stays
  }

  /// The button whose label begins with a letter, when only one does.
  private func hotButton(_ letter: Character) -> Int? {
    let wanted = folded(String(letter))
    let found = dialog.buttons.indices.filter {
      folded(String(dialog.buttons[$0].label.prefix(1))) == wanted
    }
    return found.count == 1 ? found.first : nil
  }

  /// Moves the focus round fields and buttons: always allowed, even out of a wrong field.
  private mutating func turn(_ step: Int, _ context: Context) -> Outcome {
    leave(context)
    let fields = dialog.fields.count
    let all = fields + dialog.buttons.count
    let now: Int =
      switch focus {
      case .field(let index): index
      case .button(let index): fields + index
      }
    let next = (now + step + all) % max(1, all)
    focus = next < fields ? .field(next) : .button(next - fields)
    return .stays
  }

  /// Checks the field that loses the focus, when something was typed in it.
  private mutating func leave(_ context: Context) {
    guard case .field(let index) = focus, entries[index].isTouched else { return }
    faults[index] = entries[index].fault(context)
  }

  private mutating func press(button index: Int, in context: Context) -> Outcome {
    let button = dialog.buttons[index]
    guard button.submits else {
      let isSafe = index == dialog.safe
      return isSafe
        ? .closed : .submitted(DialogResult(dialog: dialog.id, button: button.id, values: values()))
    }
    for index in entries.indices { faults[index] = entries[index].fault(context) }
    if let first = faults.keys.min() {
      focus = .field(first)
      return .stays
    }
    return .submitted(DialogResult(dialog: dialog.id, button: button.id, values: values(context)))
  }

  private func values(_ context: Context? = nil) -> [String: String] {
    var values: [String: String] = [:]
    for entry in entries { values[entry.field.id] = entry.value(context) }
    return values
  }
}
