import Canvas
import Domain
import Phrases

/// What one field of a dialog holds while it is filled in.
struct FieldEntry: Sendable {
  let field: Field
  private(set) var line: TextLine
  /// The options kept by what was typed, as indices.
  private(set) var kept: [Int] = []
  /// The place of the cursor among `kept`.
  private(set) var cursor = 0
  /// The options ticked, where several may be.
  private(set) var ticked: Set<String> = []
  private(set) var isTouched = false

  init(_ field: Field) {
    self.field = field
    line = TextLine("")
    switch field.kind {
    case .choice(let options):
      kept = Array(options.indices)
      cursor = options.firstIndex { $0.id == field.value } ?? 0
    case .choices(let options), .checklist(let options):
      kept = Array(options.indices)
      ticked = Set(field.value.split(separator: ",").map(String.init))
    default: line = TextLine(field.value)
    }
  }

  /// What stands in the field, as `take` puts it back.
  var raw: String {
    guard isList else { return line.text }
    return isMultiple ? ticked.sorted().joined(separator: ",") : current?.id ?? ""
  }

  /// Puts back what stood in the field.
  mutating func take(_ raw: String) {
    isTouched = true
    if isMultiple {
      ticked = Set(raw.split(separator: ",").map(String.init))
    } else if isList {
      cursor = kept.firstIndex { options[$0].id == raw } ?? cursor
    } else {
      line = TextLine(raw)
    }
  }

  /// Whether the field is a list of options.
  var isList: Bool {
    switch field.kind {
    case .choice, .choices, .checklist: true
    default: false
    }
  }

  var options: [Field.Option] {
    switch field.kind {
    case .choice(let options), .choices(let options), .checklist(let options): options
    default: []
    }
  }

  /// The option under the cursor.
  var current: Field.Option? {
    kept.indices.contains(cursor) ? options[kept[cursor]] : nil
  }

  /// Obeys an editing key; answers whether something changed.
  mutating func obey(_ press: KeyPress) -> Bool {
    isTouched = true
    guard isList else { return line.obey(press) }
    switch press.key {
    case .down: cursor = min(cursor + 1, max(0, kept.count - 1))
    case .up: cursor = max(0, cursor - 1)
    case .character(" ") where isMultiple: toggle()
    default:
      guard line.obey(press) else { return false }
      filter()
    }
    return true
  }

  mutating func paste(_ text: String) {
    isTouched = true
    line.insert(text)
    if isList { filter() }
  }

  /// Puts the cursor on a kept option, and ticks it where several may be.
  mutating func choose(_ place: Int) {
    guard kept.indices.contains(place) else { return }
    isTouched = true
    cursor = place
    if isMultiple { toggle() }
  }

  /// Whether several options may be ticked.
  var isMultiple: Bool {
    switch field.kind {
    case .choices, .checklist: true
    default: false
    }
  }

  private mutating func toggle() {
    guard let current else { return }
    if ticked.remove(current.id) == nil { ticked.insert(current.id) }
  }

  private mutating func filter() {
    let held = current?.id
    let wanted = folded(line.text)
    kept = options.indices.filter {
      wanted.isEmpty || folded(options[$0].label + " " + options[$0].id).contains(wanted)
    }
    cursor = kept.firstIndex { options[$0].id == held } ?? 0
  }
}

/// Values and faults.
extension FieldEntry {
  /// What the field gives to the result: ids, ISO days, centimes, or the text.
  func value(_ context: Context?) -> String {
    let text = trimmed(line.text)
    switch field.kind {
    case .secret: return line.text
    case .choice: return current?.id ?? ""
    case .choices(let options), .checklist(let options):
      return options.map(\.id).filter(ticked.contains).joined(separator: ",")
    case .day:
      guard let context else { return text }
      return typedDay(text, today: context.today, forms: context.phrases.forms)?.iso ?? ""
    case .amount: return typedAmount(text).map { String($0.centimes) } ?? ""
    default: return text
    }
  }

  /// Why the field cannot be accepted, as a sentence; nil when it can.
  func fault(_ context: Context) -> String? {
    let forms = context.phrases.forms
    let text = trimmed(line.text)
    switch field.kind {
    case .choice:
      if current == nil { return forms.notInList(text) }
    case .choices:
      if field.isRequired, ticked.isEmpty { return forms.required(field.label) }
    case .checklist(let options):
      let left = options.filter { !ticked.contains($0.id) }.map(\.label)
      return left.isEmpty ? nil : forms.notTicked(left.joined(separator: ", "))
    case .exactly(let wanted):
      if text != wanted { return forms.mustMatch(wanted) }
    default:
      if text.isEmpty { return field.isRequired ? forms.required(field.label) : nil }
      return fault(ofText: text, context)
    }
    return nil
  }

  private func fault(ofText text: String, _ context: Context) -> String? {
    let forms = context.phrases.forms
    switch field.kind {
    case .code: return isCode(text) ? nil : forms.badCode(text)
    case .day(let from):
      guard let day = typedDay(text, today: context.today, forms: forms) else {
        return forms.badDay(text)
      }
      if let from, day < from { return forms.dayTooEarly(context.phrases.day(from)) }
    case .amount: return typedAmount(text) == nil ? forms.badAmount(text) : nil
    case .number(let range):
      if Int(text).map(range.contains) != true {
        return forms.badNumber(text, range.lowerBound, range.upperBound)
      }
    default: break
    }
    return nil
  }
}

/// A text without spaces at its ends.
func trimmed(_ text: String) -> String {
  var slice = text[...]
  while slice.first?.isWhitespace == true { slice.removeFirst() }
  while slice.last?.isWhitespace == true { slice.removeLast() }
  return String(slice)
}
