import Domain
import Phrases

/// The dialogs of the screen of targets.
struct TargetForms {
  let look: TargetLook

  init(_ look: TargetLook) { self.look = look }

  private var words: TargetFormPhrases { look.words.form }
  private var context: Context { look.context }
  private var phrases: Phrasebook { look.context.phrases }

  private var reason: Field {
    Field(
      "reason",
      words.reason,
      .text(limit: 200),
      isRequired: true,
      hint: words.reasonHint
    )
  }

  private func quantity(_ value: String) -> Field {
    Field("quantity", words.quantity, .number(0...Target.largest), value: value, isRequired: true)
  }

  /// One line, with a new quantity.
  func edit(_ line: Target) -> Dialog {
    let row = TargetGrid.Row(result: line.result, group: line.group)
    let isThere = look.grid.line(row, line.period) != nil
    return Dialog(
      "target.edit",
      owner: .targets,
      title: words.editTitle,
      body: [
        .text(look.name(line)), .muted(words.before(look.figure(row, line.period))),
      ],
      fields: [quantity(isThere ? String(line.quantity) : ""), reason],
      buttons: [.init("save", words.saveButton), .close(phrases)]
    )
  }

  /// A line that is not there yet: of a group, or of another period.
  func new(at place: TargetsScreen.Place) -> Dialog {
    let results = context.programme.results.map {
      Field.Option($0.code, $0.code, note: context.resultName($0.code))
    }
    let groups = context.programme.groups.map {
      Field.Option($0.code, $0.code, note: context.groupName($0.code))
    }
    let open = look.grid.periods.filter { !look.isClosed($0) }
    let periods = open.map { Field.Option($0.code, phrases.period($0)) }
    let whole = Field.Option("-", words.wholeResult)
    let period = look.period(at: place).map { open.contains($0) ? $0.code : "" } ?? ""
    return Dialog(
      "target.new",
      owner: .targets,
      title: words.newTitle,
      fields: [
        Field(
          "result",
          look.words.result,
          .choice(results),
          value: look.row(at: place)?.result ?? "",
          isRequired: true
        ),
        Field("group", words.group, .choice([whole] + groups), value: "-", isRequired: true),
        Field("period", words.period, .choice(periods), value: period, isRequired: true),
        quantity(""), reason,
      ],
      buttons: [.init("save", words.saveButton), .close(phrases)]
    )
  }

  /// One share for every marked line.
  func factor(_ lines: [Target], closed: Int) -> Dialog {
    Dialog(
      "target.factor",
      owner: .targets,
      title: words.factorTitle(lines.count),
      body: closed > 0 ? [.warning(words.closedLeft(closed))] : [],
      fields: [
        Field(
          "percent",
          words.factor,
          .number(0...1_000),
          value: "100",
          isRequired: true,
          hint: words.factorHint
        ), reason,
      ],
      buttons: [.init("next", words.nextButton), .close(phrases)]
    )
  }

  /// What a share would make of the marked lines, before it is written.
  func check(_ change: TargetsScreen.Change, reason: String) -> Dialog {
    Dialog(
      "target.check",
      owner: .targets,
      title: words.checkTitle(change.after.count),
      body: rows(change) + [.empty, .muted(words.reason + " · " + reason)],
      buttons: [.init("apply", words.applyButton), .close(phrases)],
      focused: 1
    )
  }

  func undo(_ change: TargetsScreen.Change, number: Int) -> Dialog {
    Dialog(
      "target.undo.\(number)",
      owner: .targets,
      title: words.undoTitle,
      body: [.text(words.undoText), .empty]
        + rows(TargetsScreen.Change(before: change.after, after: change.before)),
      buttons: [.init("undo", words.undoButton), .close(phrases)],
      focused: 1
    )
  }

  /// Lines from what to what, as many as a dialog has room for, and their sums.
  private func rows(_ change: TargetsScreen.Change) -> [Dialog.Line] {
    let shown = 6
    let pairs = zip(change.before, change.after)
    let lines = pairs.prefix(shown).map { before, after in
      row(look.name(after), before.quantity, after.quantity)
    }
    let rest = change.after.count - shown
    let sums = (
      change.before.reduce(0) { $0 + $1.quantity }, change.after.reduce(0) { $0 + $1.quantity }
    )
    return lines + (rest > 0 ? [.muted(words.others(rest))] : [])
      + (change.after.count > 1
        ? [.strong([words.sum, phrases.number(sums.0), phrases.forward, phrases.number(sums.1)])]
        : [])
  }

  private func row(_ name: String, _ before: Int, _ after: Int) -> Dialog.Line {
    .row([name, phrases.number(before), phrases.forward, phrases.number(after)])
  }
}
