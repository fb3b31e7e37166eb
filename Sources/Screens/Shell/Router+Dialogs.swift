import Canvas
import Domain
import Phrases

/// The dialogs that hold on every screen.
extension Router {
  /// Gives a command that opens a dialog of the router's own; nil when it is the screen's.
  mutating func runDialog(_ command: Command) -> [Effect]? {
    switch command {
    // Without drafts nothing can be lost: there is nothing to ask.
    case .quit: session.drafts.isEmpty ? [.quit] : present(quitDialog())
    case .switchPerson: present(whoDialog())
    case .goPresenter: present(presentDialog())
    case .sign: present(signDialog())
    case .theme: present(themeDialog())
    case .themeDoctor: askForDialog(.themeDoctor(session.appearance.theme))
    case .settings: welcome(firstRun: false)
    case .calibration: showCalibration()
    case .language: present(languageDialog())
    case .arabicOrder: present(orderDialog())
    case .mouse: turnMouse()
    case .about: present(aboutDialog())
    case .persons: present(personsDialog())
    case .newStore: browse(.new)
    case .openStore: browse(.open)
    case .backup: browse(.backup)
    case .importFile: present(importDialog())
    case .checkStore: check()
    case .restore: askForDialog(.backups)
    case .exportParticipants: present(participantsDialog())
    default: nil
    }
  }

  /// What a dialog of the router's own answered.
  mutating func submitted(_ result: DialogResult) -> [Effect] {
    switch result.dialog {
    case "quit":
      if result.button == "quit" { return [.quit] }
      return open(.verification, arrival: .list(filter: draftFilter, code: nil))
    case "who": return choosePerson(result["person"])
    case "present": return choosePresentation(result)
    case "sign":
      return perform([.sign(session.drafts.drafts, nextToken())])
    case "theme":
      return choose(theme: result["theme"])
    case "language": return chooseLanguage(result["language"])
    case "order": return chooseOrder(result["order"])
    case "persons", "person.add", "person.roles", "person.close": return submittedPerson(result)
    default:
      return submittedWelcome(result) ?? submittedKey(result) ?? submittedFile(result)
    }
  }

  private mutating func showCalibration() -> [Effect] {
    overlays.append(.calibration)
    return []
  }

  /// What follows when a dialog is closed without an answer.
  mutating func closed(_ dialog: Dialog) -> [Effect] {
    if dialog.id.hasPrefix("file.") { flow = nil }
    if WelcomeStep(dialog: dialog.id) != nil { return endWelcome() }
    return dialog.id == SigningFlow.dialog ? closedSignIn() : []
  }

  /// The filter that keeps the claims with a draft.
  private var draftFilter: String {
    let name = session.phrases.language == .english ? "draft" : "brouillon"
    return name + ":*"
  }

  private mutating func turnMouse() -> [Effect] {
    session.usesMouse.toggle()
    let shell = session.phrases.shell
    notify(.info, session.usesMouse ? shell.mouseOn : shell.mouseOff)
    return [.setMouse(session.usesMouse)]
  }

  /// A person with a key proves it first; until then the one before stays.
  private mutating func choosePerson(_ code: String) -> [Effect] {
    if session.summary.keys[code] != nil { return signIn(code, .arrival) }
    return [.lock] + become(code)
  }

  /// Puts a person at the keyboard.
  mutating func become(_ code: String) -> [Effect] {
    guard let person = session.summary.programme.person(code) else { return [] }
    session.person = person
    session.drafts = DraftBook()
    history.clearDrafts()
    let roles = person.orderedRoles.map(session.phrases.labels.role).joined(separator: ", ")
    notify(.info, session.phrases.people.who(person.name, roles))
    return [.rememberPerson(code)] + storeChanged()
  }

  mutating func chooseLanguage(_ code: String) -> [Effect] {
    guard let language = Language(rawValue: code) else { return [] }
    let isOther = session.phrases.language != language
    session.phrases = Phrasebook.of(language)
    if isOther { notify(.info, session.phrases.shell.languageSet) }
    // Names come with the answers, in the language of their moment.
    outdated.formUnion(opened)
    return [.setLanguage(language)] + tell(active, .changed)
  }

  private mutating func check() -> [Effect] {
    notify(.info, session.phrases.files.checkRunning)
    return perform([.ask(.check, nextToken())])
  }

  /// Takes an answer to one of the router's own questions.
  mutating func takeOwn(_ answer: Answer) -> [Effect] {
    let files = session.phrases.files
    switch answer {
    case .themeDoctor(let examination): return present(doctorDialog(examination))
    case .check(let outcome): return present(checkDialog(outcome))
    case .done(let receipt) where receipt.rows.isEmpty:
      notify(.done, session.phrases.settings.file.saved)
      return storeChanged()
    case .done(let receipt): return signed(receipt)
    case .folder(let listing): return showFolder(listing)
    case .dryRun(let outcome): return showDryRun(outcome)
    case .imported(let outcome):
      flow = nil
      notify(.done, files.imported(outcome.accepted))
      return storeChanged()
    case .written(let path):
      flow = nil
      notify(.done, files.backedUp(path))
    case .opened(let summary):
      flow = nil
      session.summary = summary
      notify(.done, files.opened(summary.path))
      return reopened()
    case .unlocked(let person): return unlocked(person)
    case .keyDone(let act, let fingerprint): return keyDone(act, fingerprint)
    case .backups(let lines, let folder): return present(backupsDialog(lines, folder))
    case .drilled, .restored: return takeSafety(answer)
    case .kept(let checkpoint): return marked(checkpoint)
    case .brought(let summary): return brought(summary)
    default: break
    }
    return []
  }

  /// Another store is open: every screen begins again, and the person may be unknown there.
  mutating func reopened() -> [Effect] {
    session.drafts = DraftBook()
    session.queue = nil
    history = UndoHistory()
    opened = []
    outdated = []
    stack = [screens.first?.id ?? .dashboard]
    if let code = session.person?.code { session.person = session.summary.programme.person(code) }
    return open(active, arrival: nil) + askFigures() + signInAtStart() + presentRestriction()
  }

  /// A batch was signed: what is done leaves the drafts, what was refused is told why.
  private mutating func signed(_ receipt: Receipt) -> [Effect] {
    let words = session.phrases.verification
    let done = Set(receipt.rows.filter { $0.refusal == nil }.map(\.claim))
    session.drafts.remove(done)
    history.clearDrafts()
    var effects: [Effect] = [.saveDrafts(session.drafts)]
    if receipt.refused == 0 {
      notify(.done, words.signed(receipt.done))
    } else {
      effects += present(outcomeDialog(receipt, in: session.phrases))
    }
    return effects + storeChanged()
  }
}

/// Their contents.
extension Router {
  func whoDialog() -> Dialog {
    let people = session.phrases.people
    let options = session.summary.programme.persons
      .filter { !$0.isClosed(on: session.today) }
      .map { person in
        Field.Option(
          person.code,
          person.name,
          note: person.orderedRoles.map(session.phrases.labels.role).joined(separator: ", ")
        )
      }
    return Dialog(
      "who",
      owner: nil,
      title: people.whoTitle,
      body: [.muted(people.whoHint)],
      fields: [
        Field(
          "person",
          people.name,
          .choice(options),
          value: session.person?.code ?? "",
          isRequired: true
        )
      ],
      buttons: [
        .init("choose", session.phrases.files.choose), .close(session.phrases),
      ]
    )
  }

  func quitDialog() -> Dialog {
    let shell = session.phrases.shell
    let count = session.drafts.count
    var buttons: [Dialog.Button] = [.init("quit", shell.quitButton)]
    if count > 0 { buttons.append(.init("review", shell.quitReview)) }
    buttons.append(.init("close", shell.keep, submits: false))
    return Dialog(
      "quit",
      owner: nil,
      title: shell.quitTitle,
      body: [.text(count > 0 ? shell.quitDrafts(count) : shell.quitNothing)],
      buttons: buttons
    )
  }

  private func languageDialog() -> Dialog {
    let shell = session.phrases.shell
    return Dialog(
      "language",
      owner: nil,
      title: shell.languageTitle,
      fields: [
        Field(
          "language",
          shell.languageTitle,
          .choice(languageOptions),
          value: session.phrases.language.rawValue
        )
      ],
      buttons: [.init("choose", session.phrases.files.choose), .close(session.phrases)]
    )
  }

  private func aboutDialog() -> Dialog {
    let shell = session.phrases.shell
    let summary = session.summary
    var body: [Dialog.Line] = [
      .text(shell.aboutText), .empty, .row([shell.aboutFile, summary.path]),
      .row(["", summary.programme.title]),
      .empty, .muted(shell.aboutHead), .text(summary.head),
      .muted(shell.aboutEntries(Int(summary.sequence))),
    ]
    if summary.programme.isExample { body += [.empty, .warning("▲ " + shell.exampleProgramme)] }
    return Dialog(
      "about",
      owner: nil,
      title: shell.aboutTitle,
      body: body,
      buttons: [.close(session.phrases)]
    )
  }

  private func signDialog() -> Dialog {
    let words = session.phrases.verification
    let numbers = session.phrases.numbers
    let drafts = session.drafts
    let names: [(Draft.Kind, String)] = [
      (.confirmed, words.signConfirmed), (.reduced, words.signReduced),
      (.refused, words.signRefused), (.returned, words.signReturned),
      (.validated, words.signValidated),
    ]
    var body: [Dialog.Line] = names.compactMap { kind, name in
      let tally = drafts.tally(kind)
      guard tally.count > 0 else { return nil }
      let amount = kind == .returned ? "" : numbers.amount(tally.gross)
      return .row([name, numbers.number(tally.count), amount])
    }
    body.append(
      .strong([words.signTotal, numbers.number(drafts.count), numbers.amount(drafts.total)])
    )
    body += [.empty, .muted(words.signAfter)]
    return Dialog(
      "sign",
      owner: nil,
      title: words.signTitle(drafts.count),
      body: body,
      fields: [
        Field("count", words.signCount, .exactly(String(drafts.count)), isRequired: true)
      ],
      buttons: [
        .init("sign", words.signButton(drafts.count)),
        .init("close", words.signReview, submits: false),
      ]
    )
  }

  private func checkDialog(_ outcome: CheckOutcome) -> Dialog {
    let files = session.phrases.files
    var body: [Dialog.Line] =
      outcome.findings == 0
      ? [.text("● " + files.checkClean(outcome.examined))]
      : [.warning("■ " + files.checkFound(outcome.findings))]
    body.append(.empty)
    for line in outcome.lines {
      let sign = line.findings.isEmpty ? "●" : "■"
      body.append(.row(["\(sign) \(line.name)", session.phrases.number(line.examined)]))
      body += line.findings.prefix(20).map { .muted("  " + $0) }
    }
    return Dialog(
      "check",
      owner: nil,
      title: files.checkTitle,
      body: body,
      buttons: [.close(session.phrases)]
    )
  }
}

/// What became of each row of a bulk action, grouped by reason.
func outcomeDialog(_ receipt: Receipt, in phrases: Phrasebook) -> Dialog {
  let words = phrases.verification
  var body: [Dialog.Line] = [.text(words.doneRefused(receipt.done, receipt.refused)), .empty]
  for row in receipt.rows {
    guard let refusal = row.refusal else { continue }
    body.append(.text("✕ \(phrases.name(ofCode: row.claim))  \(phrases.sentence(refusal))"))
  }
  return Dialog(
    "outcome",
    owner: nil,
    title: words.resultsTitle,
    body: body,
    buttons: [.close(phrases)]
  )
}

extension Language {
  /// The language's name in itself.
  var ownName: String {
    switch self {
    case .french: "Français"
    case .english: "English"
    case .arabic: "العربية"
    }
  }
}
