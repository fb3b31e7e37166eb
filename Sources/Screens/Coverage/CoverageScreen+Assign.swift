import Domain
import Phrases

/// Entrusting gaps, and taking that back.
extension CoverageScreen {
  /// Asks who sees to the gaps, and by when.
  mutating func assignDialog(_ context: Context) -> [Effect] {
    let words = context.phrases.cartography.coverage
    asked = concerned
    guard let first = asked.first else { return [] }
    let table = coverage.value.map { self.table($0, context) }
    let lines = asked.prefix(5).map { gap in
      Dialog.Line.text(table?.sentence(gap) ?? gap.key)
    }
    let more = asked.count > 5 ? [Dialog.Line.muted("+ \(asked.count - 5)")] : []
    let people = context.programme.persons.filter { !$0.isClosed(on: context.today) }
      .map { Field.Option($0.code, $0.name, note: $0.code) }
    let known = first.task
    return [
      .present(
        Dialog(
          Command.assign.rawValue,
          owner: id,
          title: words.assignTitle(asked.count),
          body: lines + more,
          fields: [
            Field(
              "person",
              words.person,
              .choice([Field.Option(Self.nobody, words.nobody)] + people),
              value: known.map { $0.isUnassigned ? "" : $0.person } ?? context.person?.code ?? "",
              isRequired: true
            ),
            Field("due", words.due, .day(from: nil), value: known?.dueOn?.iso ?? ""),
            Field("note", words.note, .text(limit: 200), value: known?.note ?? ""),
          ],
          buttons: [.init("assign", words.assignButton), .close(context.phrases)]
        )
      )
    ]
  }

  /// What stands for no person in the choice; no code begins so.
  private static let nobody = "-"

  mutating func assign(_ result: DialogResult, _ context: Context) -> [Effect] {
    let person = result["person"] == Self.nobody ? "" : result["person"]
    let after = asked.map { gap in
      CoverageTask(
        territory: gap.territory,
        subject: gap.subject,
        person: person,
        dueOn: person.isEmpty ? nil : result.day("due"),
        note: result["note"]
      )
    }
    let before = asked.map { gap in
      gap.task ?? CoverageTask(territory: gap.territory, subject: gap.subject)
    }
    asked = []
    return after.isEmpty ? [] : write(CoverageChange(before: before, after: after), isUndo: false)
  }

  private mutating func write(_ change: CoverageChange, isUndo: Bool) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    writing = CoverageWriting(token: token, change: change, isUndo: isUndo)
    return [.change(.tasks(change.after), token)]
  }

  /// It was written: it is told, and can be taken back.
  mutating func written(_ token: Token, _ context: Context) -> [Effect] {
    guard let writing, writing.token == token else { return [] }
    let words = context.phrases.cartography.coverage
    self.writing = nil
    if writing.isUndo { return [.notify(Notice(.done, words.undone))] }
    changes.append(writing.change)
    let memento = Memento(screen: id, marks: marks, filter: "", change: changes.count - 1)
    marks = []
    let count = writing.change.after.count
    let person = writing.change.after.first?.person ?? ""
    let text =
      person.isEmpty ? words.released(count) : words.assigned(count, context.personName(person))
    return [.notify(Notice(.done, text)), .remember(memento, step: words.assignStep)]
  }

  /// Entrusts the gaps again to whom they were before.
  mutating func takeBack(_ number: Int) -> [Effect] {
    guard changes.indices.contains(number) else { return [] }
    let change = changes[number]
    return write(CoverageChange(before: change.after, after: change.before), isUndo: true)
  }
}
