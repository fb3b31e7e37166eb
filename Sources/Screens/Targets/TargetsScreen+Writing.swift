import Domain
import Phrases

/// Writing targets: one, many at once, and taking back.
extension TargetsScreen {
  /// Opens the form of the cell, or that of every marked line.
  mutating func edit(_ look: TargetLook) -> [Effect] {
    let forms = TargetForms(look)
    guard !marks.isEmpty else {
      guard let line = look.line(at: place) else { return [] }
      proposed = [line]
      return [.present(forms.edit(line))]
    }
    let marked = look.grid.rows.flatMap { row in
      look.grid.periods.map { look.grid.target(row, $0) }.filter { marks.contains($0.key) }
    }
    proposed = marked.filter { !look.isClosed($0.period) }
    return [.present(forms.factor(proposed, closed: marked.count - proposed.count))]
  }

  mutating func submitted(_ result: DialogResult, in context: Context) -> [Effect] {
    guard let look = look(context) else { return [] }
    if let path = ExportDialog.path(in: result) {
      counter += 1
      let token = Token(screen: id, number: counter)
      let table = Export.table(header: look.exportHeader, rows: look.exportRows)
      return [.export(table, path: path, token)]
    }
    switch result.dialog {
    case "target.edit":
      guard var line = proposed.first, let quantity = Int(result["quantity"]) else { return [] }
      line.quantity = quantity
      return save([line], reason: result["reason"], look)
    case "target.new":
      guard let period = Period(result["period"]), let quantity = Int(result["quantity"]) else {
        return []
      }
      let line = Target(
        project: look.board.project.code,
        result: result["result"],
        period: period,
        quantity: quantity,
        group: result["group"] == "-" ? nil : result["group"]
      )
      return save([line], reason: result["reason"], look)
    case "target.factor":
      guard let percent = Int(result["percent"]) else { return [] }
      proposed = proposed.map { $0.scaled(by: percent) }
      let change = change(proposed, look)
      if change.after.isEmpty { return [.notify(Notice(.info, look.words.form.same))] }
      reason = result["reason"]
      return [.present(TargetForms(look).check(change, reason: reason))]
    case "target.check": return save(proposed, reason: reason, look)
    default: return takeBack(result, look)
    }
  }

  /// The lines that differ from what is there, and how they are now.
  private func change(_ lines: [Target], _ look: TargetLook) -> Change {
    var change = Change(before: [], after: [])
    for line in lines {
      let row = TargetGrid.Row(result: line.result, group: line.group)
      let known = look.grid.line(row, line.period)
      if known == line { continue }
      change.before.append(known ?? look.grid.target(row, line.period))
      change.after.append(line)
    }
    return change
  }

  private mutating func save(_ lines: [Target], reason: String, _ look: TargetLook) -> [Effect] {
    let change = change(lines, look)
    if change.after.isEmpty { return [.notify(Notice(.info, look.words.form.same))] }
    return write(change, reason: reason, isUndo: false)
  }

  private mutating func write(_ change: Change, reason: String, isUndo: Bool) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    writing = Writing(token: token, change: change, isUndo: isUndo)
    return [.change(.targets(change.after, reason: reason), token)]
  }

  /// The lines were written: it is told, and can be taken back.
  mutating func written(_ token: Token, in context: Context) -> [Effect] {
    guard let writing, writing.token == token else { return [] }
    let words = context.phrases.steering.targets.form
    let count = writing.change.after.count
    self.writing = nil
    proposed = []
    if writing.isUndo { return [.notify(Notice(.done, words.undone(count)))] }
    changes.append(writing.change)
    let memento = Memento(screen: id, marks: marks, filter: "", change: changes.count - 1)
    return [
      .notify(Notice(.done, words.saved(count))), .remember(memento, step: words.step(count)),
    ]
  }

  func proposeUndo(_ number: Int, in context: Context) -> [Effect] {
    guard changes.indices.contains(number), let look = look(context) else { return [] }
    return [.present(TargetForms(look).undo(changes[number], number: number))]
  }

  /// Writes the earlier quantities again, as a version of its own: what was written is never lost. A line
  /// that was not there is then 0.
  private mutating func takeBack(_ result: DialogResult, _ look: TargetLook) -> [Effect] {
    guard result.dialog.hasPrefix("target.undo."), result.button == "undo",
      let number = Int(result.dialog.dropFirst("target.undo.".count)),
      changes.indices.contains(number)
    else { return [] }
    let change = changes[number]
    let words = look.words.form
    return write(
      Change(before: change.after, after: change.before),
      reason: words.undoReason(words.step(change.after.count)),
      isUndo: true
    )
  }
}
