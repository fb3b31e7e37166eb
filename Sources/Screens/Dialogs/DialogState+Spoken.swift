import Canvas
import Phrases

/// A dialog for a screen reader: on one pane, one field after the other, each with its label, its
/// hint, its value and what is wrong, as sentences (ux.md 3.14).
extension DialogState {
  /// What has the focus, as sentences.
  func spokenFocus(_ context: Context) -> String {
    switch focus {
    case .field(let index): spokenField(index, context).joined(separator: " ")
    case .button(let index): spokenButton(index, context)
    }
  }

  private func words(_ context: Context) -> SpokenPhrases { context.phrases.settings.spoken }

  private func spokenButton(_ index: Int, _ context: Context) -> String {
    words(context).button(index + 1, dialog.buttons.count, dialog.buttons[index].label)
  }

  private func spokenField(_ index: Int, _ context: Context) -> [String] {
    let entry = entries[index]
    var sentences = [label(index, context), value(entry, context)]
    if let fault = faults[index] {
      sentences.insert(words(context).fault(stripped(fault)), at: 1)
    } else {
      let hint = usage(entry, context)
      if !hint.isEmpty { sentences.append(words(context).hint(stripped(hint))) }
    }
    return sentences
  }

  private func label(_ index: Int, _ context: Context) -> String {
    let field = entries[index].field
    let required = field.isRequired ? ", " + words(context).required : ""
    return words(context).field(index + 1, entries.count, field.label + required) + "."
  }

  /// The value, or the option under the cursor and whether it is ticked.
  private func value(_ entry: FieldEntry, _ context: Context) -> String {
    let words = words(context)
    if entry.isList {
      guard let option = entry.current else { return words.noOption }
      return words.option(entry.cursor + 1, entry.kept.count, name(option, entry, words))
    }
    let text = entry.line.text
    if text.isEmpty { return words.empty }
    return entry.field.kind == .secret ? words.secretValue(text.count) : words.value(text)
  }

  private func name(
    _ option: Field.Option,
    _ entry: FieldEntry,
    _ words: SpokenPhrases
  ) -> String {
    var parts = [option.label]
    if !option.note.isEmpty { parts.append(option.note) }
    if entry.isMultiple {
      parts.append(entry.ticked.contains(option.id) ? words.ticked : words.notTicked)
    }
    return parts.joined(separator: ", ")
  }

  /// A text without its own full stop, for a sentence that brings one.
  private func stripped(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// Draws the dialog over the whole pane: its text, the field or the button that has the focus, and
  /// what comes next.
  func viewLinear(in area: Rect, context: Context, onto canvas: inout Canvas) {
    canvas.clearHits()
    canvas.fill(area, role: .dialog)
    canvas.cursor = Point(x: area.x, y: area.y)
    let room = area.inset(horizontal: 1, vertical: 0)
    var writer = LineWriter(room: room, y: room.y)
    writer.write(dialog.title, .title, onto: &canvas)
    let below = focusLines(context)
    let free = max(1, room.height - 2 - below)
    let body = linearBody(width: room.width)
    let start = max(0, min(scroll, body.count - free))
    for (text, role) in body.dropFirst(start).prefix(free) {
      writer.write(text, role, onto: &canvas)
    }
    switch focus {
    case .field(let index): drawField(index, context, &writer, onto: &canvas)
    case .button(let index): drawButtons(index, context, &writer, onto: &canvas)
    }
  }

  /// The lines that the focus needs.
  private func focusLines(_ context: Context) -> Int {
    switch focus {
    case .field(let index): 6 + (entries[index].isList ? min(8, entries[index].kept.count) : 1)
    case .button: 3 + dialog.buttons.count + entries.count
    }
  }

  private func linearBody(width: Int) -> [(String, CellRole)] {
    dialog.body.flatMap { line -> [(String, CellRole)] in
      switch line {
      case .text(let text): wrapped(text, width: width).map { ($0, .dialog) }
      case .muted(let text): wrapped(text, width: width).map { ($0, .muted) }
      case .warning(let text): wrapped(text, width: width).map { ($0, .statusWarn) }
      case .empty: []
      case .row(let cells), .strong(let cells):
        wrapped(cells.map(trimmed).filter { !$0.isEmpty }.joined(separator: ", "), width: width)
          .map { ($0, .dialog) }
      }
    }
  }

  private func drawField(
    _ index: Int,
    _ context: Context,
    _ writer: inout LineWriter,
    onto canvas: inout Canvas
  ) {
    let entry = entries[index]
    let words = words(context)
    writer.write(label(index, context), .title, onto: &canvas)
    if let fault = faults[index] {
      writer.write(words.fault(stripped(fault)), .inputError, onto: &canvas)
    }
    let hint = usage(entry, context)
    if !hint.isEmpty { writer.write(words.hint(stripped(hint)), .muted, onto: &canvas) }
    if entry.isList {
      drawOptions(entry, words, &writer, onto: &canvas)
    } else {
      let place = writer.write(value(entry, context), .dialog, onto: &canvas)
      canvas.cursor = Point(x: place.x, y: place.y)
    }
    let buttons = dialog.buttons.map(\.label).joined(separator: ", ")
    if index == entries.count - 1 { writer.write(words.buttons(buttons), .muted, onto: &canvas) }
    writer.write(words.fieldKeys, .muted, onto: &canvas)
  }

  private func drawOptions(
    _ entry: FieldEntry,
    _ words: SpokenPhrases,
    _ writer: inout LineWriter,
    onto canvas: inout Canvas
  ) {
    if !entry.line.text.isEmpty {
      writer.write(words.value(entry.line.text), .muted, onto: &canvas)
    }
    let seen = 8
    let top = max(0, min(entry.cursor - seen / 2, entry.kept.count - seen))
    if entry.kept.isEmpty { writer.write(words.noOption, .muted, onto: &canvas) }
    for place in entry.kept.indices.dropFirst(top).prefix(seen) {
      let option = entry.options[entry.kept[place]]
      let isCurrent = place == entry.cursor
      let text = words.option(place + 1, entry.kept.count, name(option, entry, words))
      let line = writer.write(text, isCurrent ? .cursorRow : .dialog, onto: &canvas)
      if isCurrent { canvas.cursor = Point(x: line.x, y: line.y) }
    }
  }

  /// The values of the fields once more, then the buttons, one a line.
  private func drawButtons(
    _ focused: Int,
    _ context: Context,
    _ writer: inout LineWriter,
    onto canvas: inout Canvas
  ) {
    for (index, entry) in entries.enumerated() {
      let sentence = label(index, context) + " " + value(entry, context)
      writer.write(sentence, faults[index] == nil ? .muted : .inputError, onto: &canvas)
    }
    for index in dialog.buttons.indices {
      let role: CellRole = index == focused ? .buttonFocus : .button
      let line = writer.write(spokenButton(index, context), role, onto: &canvas)
      canvas.addHit(line, HitTarget("button", index))
      if index == focused { canvas.cursor = Point(x: line.x, y: line.y) }
    }
    writer.write(words(context).buttonKeys, .muted, onto: &canvas)
  }
}

/// Writes texts one below the other, each wrapped, as far as there is room.
private struct LineWriter {
  let room: Rect
  var y: Int

  /// Writes a text and answers where its first line stands.
  @discardableResult
  mutating func write(_ text: String, _ role: CellRole, onto canvas: inout Canvas) -> Rect {
    let first = Rect(x: room.x, y: min(y, room.maxY - 1), width: room.width, height: 1)
    for line in wrapped(text, width: room.width) where y < room.maxY {
      canvas.put(line, in: Rect(x: room.x, y: y, width: room.width, height: 1), role: role)
      y += 1
    }
    return first
  }
}
