import Canvas
import Phrases

/// Drawing.
extension DialogState {
  /// Draws the dialog in the middle of the frame; over the whole pane for a screen reader.
  func view(context: Context, onto canvas: inout Canvas) {
    if context.isAccessible {
      return viewLinear(in: context.screenArea, context: context, onto: &canvas)
    }
    let bounds = canvas.bounds
    let labels = labelWidth
    let width = min(bounds.width - 6, max(44, bodyWidth, labels + 34))
    let body = lines(width: width)
    let fields = entries.map { height(of: $0) }.reduce(0, +)
    let extra = entries.isEmpty ? 0 : 1
    let room = bounds.height - 6 - fields - extra
    let shown = min(body.count, max(1, room))
    let content = Size(width: width, height: min(shown + fields + extra, bounds.height - 4))
    let buttons = dialog.buttons.map { Button($0.label) }
    let inside = canvas.dialog(
      title: dialog.title,
      content: content,
      buttons: buttons,
      focused: focusedButton
    )
    draw(body, in: inside.cuttingTop(shown).top, onto: &canvas)
    drawFields(
      in: inside.cuttingTop(shown).rest,
      labels: labels,
      context: context,
      onto: &canvas
    )
  }

  private var focusedButton: Int? {
    if case .button(let index) = focus { index } else { nil }
  }

  private var labelWidth: Int {
    min(26, dialog.fields.map { cellWidth(of: $0.label) + 3 }.max() ?? 0)
  }

  /// How many lines a field takes: one, and its options below when it has some.
  private func height(of entry: FieldEntry) -> Int {
    entry.isList ? 1 + listHeight(of: entry) : 1
  }

  private func listHeight(of entry: FieldEntry) -> Int {
    let lists = entries.count { $0.isList }
    return min(entry.options.count, lists == 1 ? 8 : 4)
  }

  private var bodyWidth: Int {
    let columns = columnWidths
    return dialog.body.map { line in
      switch line {
      case .text(let text), .muted(let text), .warning(let text): min(72, cellWidth(of: text))
      case .empty: 0
      case .row, .strong: columns.reduce(0, +) + 2 * max(0, columns.count - 1)
      }
    }.max() ?? 0
  }

  private var columnWidths: [Int] {
    var widths: [Int] = []
    for line in dialog.body {
      guard case .row(let cells) = line.plainRow else { continue }
      for (index, cell) in cells.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], cellWidth(of: cell))
      }
    }
    return widths
  }

  private func lines(width: Int) -> [Dialog.Line] {
    dialog.body.flatMap { line -> [Dialog.Line] in
      switch line {
      case .text(let text): wrapped(text, width: width).map { .text($0) }
      case .muted(let text): wrapped(text, width: width).map { .muted($0) }
      case .warning(let text): wrapped(text, width: width).map { .warning($0) }
      default: [line]
      }
    }
  }

  private func draw(_ body: [Dialog.Line], in area: Rect, onto canvas: inout Canvas) {
    let widths = columnWidths
    let start = max(0, min(scroll, body.count - area.height))
    for (row, line) in body.dropFirst(start).prefix(area.height).enumerated() {
      let place = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      switch line {
      case .text(let text): canvas.put(text, in: place, role: .dialog)
      case .muted(let text): canvas.put(text, in: place, role: .muted)
      case .warning(let text): canvas.put(text, in: place, role: .statusWarn)
      case .empty: break
      case .row(let cells): draw(cells, widths, in: place, bold: false, onto: &canvas)
      case .strong(let cells): draw(cells, widths, in: place, bold: true, onto: &canvas)
      }
    }
    if body.count > area.height {
      canvas.scrollBar(
        Rect(x: area.maxX, y: area.y, width: 1, height: area.height),
        top: start,
        count: body.count
      )
    }
  }

  private func draw(
    _ cells: [String],
    _ widths: [Int],
    in line: Rect,
    bold: Bool,
    onto canvas: inout Canvas
  ) {
    var x = line.x
    for (index, cell) in cells.enumerated() {
      let width = min(widths[index], max(0, line.maxX - x))
      canvas.put(
        cell,
        in: Rect(x: x, y: line.y, width: width, height: 1),
        align: index == 0 || !isFigure(cell) ? .leading : .trailing,
        role: .dialog,
        attributes: bold ? .bold : []
      )
      x += width + 2
    }
  }

  private func isFigure(_ cell: String) -> Bool {
    cell.first.map { $0.isNumber || $0 == "-" || $0 == "+" } ?? false
  }

  private func drawFields(
    in area: Rect,
    labels: Int,
    context: Context,
    onto canvas: inout Canvas
  ) {
    guard !entries.isEmpty else { return }
    let (view, note) = area.cuttingBottom(1)
    let top = firstLine(seeing: view.height)
    var y = view.y - top
    for (index, entry) in entries.enumerated() {
      let place = Rect(x: view.x, y: y, width: view.width, height: height(of: entry))
      canvas.clipped(to: view) { canvas in
        draw(entry, index, in: place, labels: labels, context: context, onto: &canvas)
      }
      y += place.height
    }
    canvas.scrollBar(
      Rect(x: area.maxX, y: view.y, width: 1, height: view.height),
      top: top,
      count: y + top - view.y
    )
    drawNote(in: note, context, onto: &canvas)
  }

  /// The first line of the fields that is seen: that of the focus and its options are in view.
  private func firstLine(seeing rows: Int) -> Int {
    let heights = entries.map { height(of: $0) }
    let all = heights.reduce(0, +)
    let index = if case .field(let index) = focus { index } else { entries.count - 1 }
    let start = heights.prefix(index).reduce(0, +)
    let end = start + min(heights[index], rows)
    return max(0, min(start - max(0, (rows - (end - start)) / 2), all - rows))
  }

  private func draw(
    _ entry: FieldEntry,
    _ index: Int,
    in place: Rect,
    labels: Int,
    context: Context,
    onto canvas: inout Canvas
  ) {
    let isFocused = focus == .field(index)
    drawLabel(entry, index, at: Point(x: place.x, y: place.y), width: labels, onto: &canvas)
    let room = Rect(x: place.x + labels, y: place.y, width: place.width - labels, height: 1)
    let field = TextField(
      shownLine(entry, isFocused: isFocused),
      unit: unit(entry),
      isFocused: isFocused,
      hasError: faults[index] != nil,
      isSecret: entry.field.kind == .secret
    )
    canvas.draw(field, in: room, target: HitTarget("field", index))
    guard entry.isList else { return }
    drawOptions(
      entry,
      index,
      in: Rect(x: room.x, y: place.y + 1, width: room.width, height: place.height - 1),
      isFocused: isFocused,
      onto: &canvas
    )
  }

  private func drawLabel(
    _ entry: FieldEntry,
    _ index: Int,
    at place: Point,
    width: Int,
    onto canvas: inout Canvas
  ) {
    let sign = faults[index] == nil ? "" : "■ "
    let star = entry.field.isRequired ? "*" : ""
    canvas.put(
      sign + entry.field.label + star,
      in: Rect(x: place.x, y: place.y, width: width - 1, height: 1),
      role: faults[index] == nil ? .dialog : .inputError
    )
  }

  /// A list shows what is chosen until one types in it.
  private func shownLine(_ entry: FieldEntry, isFocused: Bool) -> TextLine {
    if case .choice = entry.field.kind, entry.line.text.isEmpty, !isFocused {
      return TextLine(entry.current?.label ?? "")
    }
    return entry.line
  }

  /// What the field takes, told when nothing else is.
  func usage(_ entry: FieldEntry, _ context: Context) -> String {
    let forms = context.phrases.forms
    if !entry.field.hint.isEmpty { return entry.field.hint }
    switch entry.field.kind {
    case .day: return forms.dayHint
    case .amount: return forms.amountHint
    case .choice, .choices: return forms.selectHint
    case .checklist: return forms.tickHint
    case .exactly(let text): return forms.typeToConfirm(text)
    default: return ""
    }
  }

  private func unit(_ entry: FieldEntry) -> String {
    if case .amount = entry.field.kind { "DH" } else { "" }
  }

  private func drawOptions(
    _ entry: FieldEntry,
    _ index: Int,
    in area: Rect,
    isFocused: Bool,
    onto canvas: inout Canvas
  ) {
    let top = max(0, min(entry.cursor - area.height / 2, entry.kept.count - area.height))
    for (row, place) in entry.kept.indices.dropFirst(top).prefix(area.height).enumerated() {
      let option = entry.options[entry.kept[place]]
      let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      let isCurrent = place == entry.cursor
      let role: CellRole = isCurrent ? (isFocused ? .cursorRow : .cursorRowDim) : .dialog
      canvas.fill(line, role: role)
      let sign = isCurrent ? (canvas.medium.graphics == .ascii ? ">" : "▸") : " "
      let text = sign + tick(entry, option) + " " + option.label
      let note = min(cellWidth(of: option.note), area.width / 2)
      canvas.put(
        text,
        in: Rect(x: line.x, y: line.y, width: line.width - note - 1, height: 1),
        role: role
      )
      canvas.put(
        option.note,
        in: Rect(x: line.maxX - note, y: line.y, width: note, height: 1),
        align: .trailing,
        role: isCurrent ? role : .muted
      )
      canvas.addHit(line, HitTarget("option", index * 1000 + place))
    }
  }

  private func tick(_ entry: FieldEntry, _ option: Field.Option) -> String {
    guard entry.isMultiple else { return "" }
    return entry.ticked.contains(option.id) ? "[x]" : "[ ]"
  }

  /// The fault or the hint of the field that has the focus.
  private func drawNote(in line: Rect, _ context: Context, onto canvas: inout Canvas) {
    let index: Int? = if case .field(let index) = focus { index } else { nil }
    if let fault = (index.flatMap { faults[$0] }) ?? faults.min(by: { $0.key < $1.key })?.value {
      canvas.put("■ " + fault, in: line, role: .inputError)
    } else if let index {
      canvas.put(usage(entries[index], context), in: line, role: .muted)
    }
  }
}

extension Dialog.Line {
  /// A row whatever its weight.
  fileprivate var plainRow: Dialog.Line {
    if case .strong(let cells) = self { .row(cells) } else { self }
  }
}
