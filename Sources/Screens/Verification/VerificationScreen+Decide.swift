import Domain
import Phrases

/// Drafts: what the four letters write.
extension VerificationScreen {
  /// Gives a command that concerns claims: a draft, a dialog, or an act at once.
  mutating func decide(_ command: Command, _ context: Context) -> [Effect] {
    switch command {
    case .confirm: return confirm(context)
    case .reduce, .refuse, .giveBack: return [.present(decisionDialog(command, context))]
    case .note: return [.present(noteDialog(context))]
    case .take: return act(.take, .take(for: nil), context)
    case .release: return act(.release, .release, context)
    case .takeFor, .withdraw, .sendBack, .force, .admit, .unvalidate, .appeal, .counter,
      .regularise:
      return [.present(actDialog(command, context))]
    case .draw: return openStrata(.command(.draw, code: stratumCode))
    default: return []
    }
  }

  /// Confirms at once; where a mechanism has checks to tick, after they are. The same letter again
  /// takes the draft of one claim away without asking.
  private mutating func confirm(_ context: Context) -> [Effect] {
    let (able, left) = sorted(.confirm, context)
    let isUndone =
      able.count == 1 && left.isEmpty && context.drafts[able[0].claim]?.kind == .confirmed
    if !isUndone, checksField(.confirm, able, context) != nil {
      return [.present(decisionDialog(.confirm, context))]
    }
    return writeDrafts(.confirm, reason: nil, due: nil, note: "", context)
  }

  /// The rows concerned, apart: those for which a command is possible, and the others with why.
  func sorted(_ command: Command, _ context: Context) -> (
    able: [ClaimRow], left: [(ClaimRow, String)]
  ) {
    let desk = desk(context)
    var able: [ClaimRow] = []
    var left: [(ClaimRow, String)] = []
    for row in list.concerned {
      if let reason = desk.reason(against: command, row) {
        left.append((row, reason))
      } else {
        able.append(row)
      }
    }
    return (able, left)
  }

  /// Writes a draft on each claim concerned; the same letter again on one claim takes it away.
  mutating func writeDrafts(
    _ command: Command,
    reason: String?,
    due: Day?,
    note: String,
    mode: Mechanism.Kind? = nil,
    missing: [String] = [],
    checks: [String] = [],
    _ context: Context
  ) -> [Effect] {
    let (able, left) = sorted(command, context)
    let desk = desk(context)
    var book = context.drafts
    let words = context.phrases.verification
    if able.count == 1, left.isEmpty, reason == nil, let row = able.first,
      let old = book[row.claim], old.kind == draft(command, row, desk, nil, nil, "").kind
    {
      book.remove(row.claim)
      return [.setDrafts(book, step: words.draftRemoved(row.claim))]
    }
    for row in able {
      var written = draft(command, row, desk, reason, due, note)
      let made = desk.checks(command, row).filter(checks.contains)
      written.action = written.action.inMode(mode, asking: missing, checks: made)
      book.set(written)
    }
    guard !able.isEmpty else { return [] }
    let letter = letter(command, words)
    let step =
      able.count == 1
      ? words.draftStep(letter, able[0].claim) : words.draftSteps(letter, able.count)
    var effects: [Effect] = [.setDrafts(book, step: step)]
    if able.count + left.count > 1 {
      let level: Notice.Level = left.isEmpty ? .done : .warning
      let text = words.draftWritten(able.count, left.count)
      let why = left.first.map { " · " + $0.1 } ?? ""
      effects.append(.notify(Notice(level, text + why)))
    }
    return effects
  }

  private func draft(
    _ command: Command,
    _ row: ClaimRow,
    _ desk: ClaimDesk,
    _ reason: String?,
    _ due: Day?,
    _ note: String
  ) -> Draft {
    let shape = desk.shape(command, row)
    let action: ClaimAction =
      switch shape {
      case .conclude(let outcome):
        .conclude(
          outcome: outcome,
          reason: reason,
          note: note,
          mode: nil,
          done: Examination(seen: desk.seen(row).sorted())
        )
      case .validate: .validate
      case .settle(let outcome): .settle(outcome: outcome, reason: reason)
      case .refuse: .refuse(reason: reason)
      case .giveBack, .impossible:
        .giveBack(reason: reason ?? "", due: due ?? desk.context.today)
      }
    return Draft(
      claim: row.claim,
      version: row.version,
      state: row.state,
      action: action,
      kept: desk.kept(shape, row, reason: reason)
    )
  }

  func letter(_ command: Command, _ words: VerificationPhrases) -> String {
    switch command {
    case .confirm: words.draftConfirm
    case .reduce: words.draftReduce
    case .refuse: words.draftRefuse
    default: words.draftReturn
    }
  }

  /// The letter of a draft in the list; small when the claim has changed since.
  func letter(of row: ClaimRow, _ context: Context) -> String {
    guard let draft = context.drafts[row.claim] else { return " " }
    let words = context.phrases.verification
    let letter: String =
      switch draft.kind {
      case .confirmed, .validated: words.draftConfirm
      case .reduced: words.draftReduce
      case .refused: words.draftRefuse
      case .returned, .other: words.draftReturn
      }
    return draft.isStale(against: row) ? letter.lowercased() : letter
  }

  /// The coded reasons of the programme, with what each keeps.
  private func reasonOptions(_ command: Command, _ context: Context) -> [Field.Option] {
    let numbers = context.phrases.numbers
    return context.programme.reasons.map { reason in
      let keep = command == .reduce ? numbers.rate(reason.keep) : ""
      return Field.Option(
        reason.code,
        reason.label.text(in: context.language),
        note: keep.isEmpty ? reason.code : keep
      )
    }
  }

  /// What a dialog says of the claims it concerns.
  func about(
    _ able: [ClaimRow],
    _ left: [(ClaimRow, String)],
    _ context: Context
  ) -> [Dialog.Line] {
    let words = context.phrases.verification
    let sum = able.reduce(Money.zero) { $0 + ($1.gross ?? .zero) }
    var lines: [Dialog.Line] = [
      .text(
        words.concerns(
          context.phrases.count(able.count, words.claims),
          context.phrases.amount(sum)
        )
      )
    ]
    if able.count == 1, let row = able.first {
      let name = context.resultName(row.result)
      lines = [.text("\(row.claim) · \(row.project) · \(name) · \(context.phrases.amount(sum))")]
    }
    let hidden = list.hiddenMarks
    if hidden > 0 { lines.append(.warning(words.outsideFilter(hidden))) }
    if !left.isEmpty {
      lines.append(.warning(words.left(left.count)))
      lines += left.prefix(4).map { .muted("  " + context.phrases.map.colon($0.0.claim, $0.1)) }
      if left.count > 4 { lines.append(.muted("  " + context.phrases.forms.more(left.count - 4))) }
    }
    return lines
  }

  private func decisionDialog(_ command: Command, _ context: Context) -> Dialog {
    let words = context.phrases.verification
    let (able, left) = sorted(command, context)
    let isFinding = able.contains { $0.state == .inVerification }
    var fields = command == .confirm ? [] : [reasonField(command, able, context)]
    if let field = checksField(command, able, context) { fields.append(field) }
    if command == .giveBack {
      let day = context.today.adding(days: 15)
      fields.append(
        Field(
          "due",
          words.dueField,
          .day(from: context.today),
          value: context.phrases.day(day),
          isRequired: true
        )
      )
      if let field = missingField(able, context) { fields.append(field) }
    } else if isFinding {
      fields.append(Field("note", words.noteField, .text(limit: 500)))
      fields.append(modeField(able, context))
    }
    let title: String =
      switch command {
      case .confirm: context.phrases.findings.confirmTitle(able.count)
      case .reduce: words.reduceTitle(able.count)
      case .refuse: words.refuseTitle(able.count)
      default: words.returnTitle(able.count)
      }
    let button = command == .giveBack ? words.returnButton : words.decideButton(able.count)
    return Dialog(
      command.rawValue,
      owner: id,
      title: title,
      body: about(able, left, context),
      fields: fields,
      buttons: [.init("decide", button), .close(context.phrases)]
    )
  }

  private func reasonField(
    _ command: Command,
    _ able: [ClaimRow],
    _ context: Context
  ) -> Field {
    let options = reasonOptions(command, context)
    return Field(
      "reason",
      context.phrases.verification.reason,
      options.isEmpty ? .text(limit: 200) : .choice(options),
      value: options.isEmpty ? "" : oldReason(able, context),
      isRequired: true
    )
  }

  private func oldReason(_ rows: [ClaimRow], _ context: Context) -> String {
    guard rows.count == 1,
      case .conclude(_, let reason, _, _, _)? = context.drafts[rows[0].claim]?.action
    else { return "" }
    return reason ?? ""
  }

  private func noteDialog(_ context: Context) -> Dialog {
    let words = context.phrases.verification
    let row = list.current
    var note = ""
    var chosen: Mechanism.Kind?
    if let row, case .conclude(_, _, let text, let mode, _)? = context.drafts[row.claim]?.action {
      (note, chosen) = (text, mode)
    }
    return Dialog(
      "note",
      owner: id,
      title: words.noteField,
      body: [.text(row?.claim ?? "")],
      fields: [
        Field("note", words.noteField, .text(limit: 500), value: note),
        modeField(row.map { [$0] } ?? [], context, chosen: chosen),
      ],
      buttons: [
        .init("save", context.phrases.people.saveButton), .close(context.phrases),
      ]
    )
  }

  /// Writes a note on the draft of the claim under the cursor.
  func writeNote(_ result: DialogResult, _ context: Context) -> [Effect] {
    let note = result["note"]
    guard let row = list.current, var draft = context.drafts[row.claim],
      case .conclude(let outcome, let reason, _, _, let done) = draft.action
    else { return [] }
    let mode = mode(result, of: [row], context)
    draft.action = .conclude(outcome: outcome, reason: reason, note: note, mode: mode, done: done)
    var book = context.drafts
    book.set(draft)
    return [.setDrafts(book, step: context.phrases.verification.noteWritten(row.claim))]
  }
}

extension ClaimAction {
  /// The same decision in a mode, after its checks; or a return that asks for documents.
  fileprivate func inMode(
    _ mode: Mechanism.Kind?,
    asking missing: [String],
    checks: [String]
  ) -> ClaimAction {
    switch self {
    case .conclude(let outcome, let reason, let note, _, let done):
      .conclude(
        outcome: outcome,
        reason: reason,
        note: note,
        mode: mode,
        done: Examination(seen: done.seen, checks: checks)
      )
    case .giveBack(let reason, let due, _): .giveBack(reason: reason, due: due, missing: missing)
    default: self
    }
  }
}
