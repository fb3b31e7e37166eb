import Domain
import Phrases

/// Acts that are done at once, after their dialog.
extension VerificationScreen {
  /// Does something at once to the claims for which it is possible.
  mutating func act(_ command: Command, _ action: ClaimAction, _ context: Context) -> [Effect] {
    guard pendingAct == nil else { return [] }
    let (able, _) = sorted(command, context)
    guard !able.isEmpty else { return [] }
    counter += 1
    let token = Token(screen: id, number: counter)
    pendingAct = token
    return [.act(action, claims: able.map(\.claim), token)]
  }

  /// Tells what became of each row, and forgets the marks of those that are done.
  mutating func finished(_ receipt: Receipt, _ token: Token, _ context: Context) -> [Effect] {
    guard pendingAct == token else { return [] }
    pendingAct = nil
    let done = Set(receipt.rows.filter { $0.refusal == nil }.map(\.claim))
    list.restore(marks: list.marks.codes.subtracting(done))
    let words = context.phrases.verification
    if receipt.refused == 0 {
      return [.notify(Notice(.done, words.allDone(receipt.done)))]
    }
    if receipt.rows.count == 1, let refusal = receipt.rows[0].refusal {
      return [.notify(Notice(.error, context.phrases.sentence(refusal)))]
    }
    return [.present(outcomeDialog(receipt, in: context.phrases))]
  }

  /// The dialog of an act: what it concerns, then a reason, a cause or a verifier.
  func actDialog(_ command: Command, _ context: Context) -> Dialog {
    let words = context.phrases.verification
    let (able, left) = sorted(command, context)
    let count = able.count
    let reason = Field("reason", words.reason, .text(limit: 200), isRequired: true)
    let parts: (title: String, button: String, fields: [Field])
    switch command {
    case .takeFor:
      let verifier = Field(
        "person",
        words.verifier,
        .choice(verifiers(able, context)),
        isRequired: true
      )
      parts = (words.takeForTitle(count), words.takeButton, [verifier])
    case .withdraw: parts = (words.withdrawTitle(count), words.withdrawButton, [reason])
    case .sendBack: parts = (words.sendBackTitle(count), words.sendBackButton, [reason])
    case .force:
      parts = (words.forceTitle(count), words.forceButton, forceFields(able, context))
    case .appeal, .counter, .regularise: parts = appealParts(command, able, context)
    case .unvalidate: parts = (words.unvalidateTitle(count), words.unvalidateButton, [reason])
    default: parts = (words.admitTitle(count), words.admitButton, [])
    }
    return Dialog(
      command.rawValue,
      owner: id,
      title: parts.title,
      body: about(able, left, context),
      fields: parts.fields,
      buttons: [.init("do", parts.button), .close(context.phrases)],
      focused: parts.fields.isEmpty ? 1 : 0
    )
  }

  /// The verifiers who may take the first claim, by name.
  private func verifiers(_ rows: [ClaimRow], _ context: Context) -> [Field.Option] {
    var verifying = context
    let desk = desk(context)
    return context.programme.persons
      .filter { $0.roles.contains(.verifier) && !$0.isClosed(on: context.today) }
      .map { person in
        verifying.person = person
        let reason = rows.first.flatMap {
          ClaimDesk(context: verifying, projects: desk.projects).taking($0, for: person)
        }
        return Field.Option(person.code, person.name, note: reason == nil ? person.code : "✕")
      }
  }

  /// What a dialog of the screen answered.
  mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    let reason = result["reason"]
    switch Command(rawValue: result.dialog) {
    case .confirm, .reduce, .refuse, .giveBack:
      let command = Command(rawValue: result.dialog) ?? .reduce
      return writeDrafts(
        command,
        reason: result.text("reason"),
        due: result.day("due"),
        note: result["note"],
        mode: mode(result, of: list.concerned, context),
        missing: result.choices("missing"),
        checks: result.choices("checks"),
        context
      )
    case .note: return writeNote(result, context)
    case .takeFor: return act(.takeFor, .take(for: result["person"]), context)
    case .withdraw: return act(.withdraw, .withdraw(reason: reason), context)
    case .sendBack: return act(.sendBack, .sendBack(reason: reason), context)
    case .force:
      return act(.force, .force(cause: forceCause(result, context)), context)
    case .admit: return act(.admit, .admit, context)
    case .unvalidate: return act(.unvalidate, .unvalidate(reason: reason), context)
    case .appeal, .counter, .regularise: return actOnAppeal(result, context)
    case .export:
      return reading == nil ? export(result, context) : exportReading(to: result["path"])
    case .columns: return setColumns(result, context)
    default:
      return result.dialog == "filter.save" ? saveFilter(result["name"], context) : []
    }
  }

  func exportDialog(_ context: Context) -> Dialog {
    let files = context.phrases.files
    return Dialog(
      Command.export.rawValue,
      owner: id,
      title: files.exportTitle,
      body: [
        .text(context.phrases.count(list.count, context.phrases.verification.claims)),
        .muted(list.filter),
      ],
      fields: [
        Field("path", files.path, .text(limit: 400), value: "declarations.csv", isRequired: true)
      ],
      buttons: [.init("export", files.exportButton), .close(context.phrases)]
    )
  }

  private mutating func export(_ result: DialogResult, _ context: Context) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    return [.export(.claims(filter: list.filter), path: result["path"], token)]
  }

  func columnsDialog(_ context: Context) -> Dialog {
    let lists = context.phrases.lists
    let optional = ClaimColumn.allCases.filter { !$0.isEssential }
    let options = optional.map { Field.Option($0.rawValue, $0.title(context.phrases)) }
    let shown = optional.filter { !$0.isHidden(in: context) }.map(\.rawValue)
    return Dialog(
      Command.columns.rawValue,
      owner: id,
      title: lists.columnsTitle,
      body: [.muted(lists.columnsHint)],
      fields: [
        Field("shown", lists.columnsTitle, .choices(options), value: shown.joined(separator: ","))
      ],
      buttons: [.init("save", context.phrases.people.saveButton), .close(context.phrases)]
    )
  }

  private func setColumns(_ result: DialogResult, _ context: Context) -> [Effect] {
    let shown = Set(result.choices("shown"))
    var preferences = context.preferences
    for column in ClaimColumn.allCases where !column.isEssential {
      if shown.contains(column.rawValue) {
        preferences.hiddenColumns.remove(column.key)
      } else {
        preferences.hiddenColumns.insert(column.key)
      }
    }
    return [.setPreferences(preferences)]
  }
}
