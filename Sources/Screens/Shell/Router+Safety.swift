import Domain
import Phrases

/// Backups put back, participants that leave the file, and what a crash left.
extension Router {
  /// The automatic backups, to try one or to put it back.
  mutating func backupsDialog(_ lines: [BackupLine], _ folder: String) -> Dialog {
    backups = lines
    let safety = session.phrases.safety
    guard !lines.isEmpty else {
      return Dialog(
        "safety.none",
        owner: nil,
        title: safety.restoreTitle,
        body: [.text(safety.noBackup(folder))],
        buttons: [.close(session.phrases)]
      )
    }
    let options = lines.map {
      Field.Option($0.path, $0.moment, note: safety.backupNote($0.sequence, $0.head, $0.size))
    }
    var buttons: [Dialog.Button] = [.init("drill", safety.drillButton)]
    if context.readOnlyReason == nil || session.summary.restriction != nil {
      buttons.append(.init("restore", safety.restoreButton))
    }
    buttons.append(.close(session.phrases))
    return Dialog(
      "safety.backups",
      owner: nil,
      title: safety.restoreTitle,
      body: [.muted(folder), .text(safety.restoreText)],
      fields: [Field("backup", safety.restoreTitle, .choice(options), isRequired: true)],
      buttons: buttons
    )
  }

  /// Says what putting a backup back means, in figures, before it is done.
  private func confirmDialog(_ line: BackupLine) -> Dialog {
    let safety = session.phrases.safety
    return Dialog(
      "safety.restore",
      owner: nil,
      title: safety.restoreConfirm(line.moment),
      body: [
        .muted(line.path), .text(safety.restoreText),
        .warning("▲ " + safety.restoreLoses(session.summary.sequence - line.sequence)),
      ],
      buttons: [.init("restore:" + line.path, safety.restoreButton), .close(session.phrases)],
      focused: 1
    )
  }

  /// Whether the person may have participants written to a file.
  var mayExportParticipants: Availability {
    session.person == nil ? .disabled(session.phrases.shell.needsPerson) : .enabled
  }

  /// Where participants are written, and whether with what identifies them.
  func participantsDialog() -> Dialog {
    let disclosure = Disclosure(context)
    let path = Field(
      "path",
      session.phrases.files.path,
      .text(limit: 1024),
      value: "participants.csv",
      isRequired: true
    )
    return Dialog(
      "safety.participants",
      owner: nil,
      title: session.phrases.safety.participantsTitle,
      body: disclosure.lines,
      fields: [path] + disclosure.fields,
      buttons: [.init("export", session.phrases.files.exportButton), .close(session.phrases)]
    )
  }

  /// What the last crash left: its report may be read, deleted or kept.
  func crashDialog(_ report: CrashReport, isOpen: Bool = false) -> Dialog {
    let safety = session.phrases.safety
    var body: [Dialog.Line] = [.text(safety.crashText), .empty, .muted(report.path)]
    var buttons: [Dialog.Button] = [
      .init("drop:" + report.path, safety.crashDelete),
      .init("keep:" + report.path, safety.crashKeep),
    ]
    if isOpen {
      body += [.empty] + report.text.split(separator: "\n").map { .text(String($0)) }
    } else {
      buttons.insert(.init("read:" + report.path, safety.crashRead), at: 0)
    }
    return Dialog(
      isOpen ? "safety.crash.text" : "safety.crash",
      owner: nil,
      title: safety.crashTitle,
      body: body,
      buttons: buttons + [.close(session.phrases)],
      focused: 0
    )
  }

  /// What one of these dialogs answered.
  mutating func submittedSafety(_ result: DialogResult) -> [Effect] {
    let (act, path) = split(result.button)
    switch (result.dialog, act) {
    case ("safety.backups", "drill"):
      return perform([.ask(.drill(path: result["backup"]), nextToken())])
    case ("safety.backups", "restore"):
      guard let line = backups.first(where: { $0.path == result["backup"] }) else { return [] }
      return present(confirmDialog(line))
    case ("safety.restore", "restore"): return perform([.restore(path: path, nextToken())])
    case ("safety.participants", _): return exportParticipants(result)
    case (_, "read"): return report.map { present(crashDialog($0, isOpen: true)) } ?? []
    case (_, "drop"):
      notify(.done, session.phrases.safety.crashDeleted)
      return [.dropReport(path: path)]
    case (_, "keep"): return [.keepReport(path: path)]
    default: return []
    }
  }

  private mutating func exportParticipants(_ result: DialogResult) -> [Effect] {
    guard case .asked(let reason) = Disclosure(context).request(in: result) else {
      notify(.error, session.phrases.sentence(Refusal(.reasonRequired, subject: "participants")))
      return present(participantsDialog())
    }
    return perform([.export(.participants(reason: reason), path: result["path"], nextToken())])
  }

  /// Takes the answer of a drill, or of a restoration.
  mutating func takeSafety(_ answer: Answer) -> [Effect] {
    let safety = session.phrases.safety
    switch answer {
    case .drilled(let path, let examined, nil):
      return tell([.text("● " + safety.drillSound(path, examined))])
    case .drilled(let path, _, let fault?):
      return tell([.warning("■ " + safety.drillFailed(path, fault))])
    case .restored(let summary, let kept):
      session.summary = summary
      let moment = backups.first { $0.sequence == summary.sequence }?.moment ?? ""
      let text = Dialog.Line.text("● " + safety.restored(moment, summary.sequence))
      return reopened() + tell([text] + (kept.map { [.muted(safety.keptAt($0))] } ?? []))
    default: return []
    }
  }

  /// Says at length what a message would have to cut.
  private mutating func tell(_ body: [Dialog.Line]) -> [Effect] {
    present(
      Dialog(
        "safety.told",
        owner: nil,
        title: session.phrases.safety.restoreTitle,
        body: body,
        buttons: [.close(session.phrases)]
      )
    )
  }

  /// Says why the file may only be read, before anything is typed in vain.
  mutating func presentRestriction() -> [Effect] {
    guard let restriction = session.summary.restriction, restriction != .asked else { return [] }
    return present(
      Dialog(
        "safety.restriction",
        owner: nil,
        title: session.phrases.shell.readOnly,
        body: [.text(session.phrases.safety.sentence(restriction, session.summary.path))],
        buttons: [.close(session.phrases)]
      )
    )
  }

  private func split(_ button: String) -> (act: String, path: String) {
    guard let colon = button.firstIndex(of: ":") else { return (button, "") }
    return (String(button[..<colon]), String(button[button.index(after: colon)...]))
  }
}
