import Canvas
import Domain
import Phrases

/// Draws, releases and exports.
extension StrataScreen {
  /// Asks for the stratum as it is now, then opens the dialog of a command.
  mutating func askThen(_ command: Command, _ context: Context) -> [Effect] {
    wantedDialog = command
    return askDetail(again: true)
  }

  /// The dialog of a draw or of a release.
  mutating func decide(_ command: Command, _ context: Context) -> [Effect] {
    guard let found else { return [] }
    if let reason = availability(of: command, in: context).reason {
      return [.notify(Notice(.info, reason))]
    }
    shownFingerprint = found.fingerprint
    let dialog =
      command == .draw ? drawDialog(found, context) : releaseDialog(found, context)
    return [.present(dialog)]
  }

  /// The seed is typed once the population is fixed and before its order is seen (§5).
  private func drawDialog(_ found: StratumDetail, _ context: Context) -> Dialog {
    let words = context.phrases.verification
    let numbers = context.phrases.numbers
    let row = found.row
    let isAgain = row.drawnBy != nil
    var body: [Dialog.Line] = [
      .text(context.phrases.name(row.stratum) + " · " + context.resultName(row.stratum.result)),
      .text(
        words.drawWhat(
          numbers.number(row.size),
          numbers.number(row.population),
          numbers.amount(row.gross)
        )
      ),
      .muted(context.phrases.strata.fingerprintFirst),
      .text(String(found.fingerprint.prefix(32))), .text(String(found.fingerprint.dropFirst(32))),
      .muted(words.drawRule),
    ]
    var fields = [Field("seed", words.drawSeed, .text(limit: 200), isRequired: true)]
    if isAgain {
      body.append(.warning(words.drawAgain))
      fields.append(Field("reason", words.drawReason, .text(limit: 200), isRequired: true))
    }
    return Dialog(
      Command.draw.rawValue,
      owner: id,
      title: words.drawTitle,
      body: body,
      fields: fields,
      buttons: [.init("draw", words.drawButton), .close(context.phrases)]
    )
  }

  /// The three effects that a release may have, with what each would pay.
  private func releaseDialog(_ found: StratumDetail, _ context: Context) -> Dialog {
    let words = context.phrases.verification
    let view = StratumView(detail: found, context: context)
    let options = Band.Effect.allCases.filter { $0 != .suspend }.map { effect in
      let forecast = view.forecast?[effect]
      return Field.Option(
        effect.rawValue,
        context.phrases.labels.effect(effect),
        note: forecast.map { context.phrases.numbers.shortAmount($0.payable) } ?? ""
      )
    }
    let gap = found.row.gap.map { context.phrases.numbers.rate($0) } ?? "—"
    return Dialog(
      Command.releaseStratum.rawValue,
      owner: id,
      title: words.releaseTitle,
      body: [
        .text(context.phrases.name(found.row.stratum)),
        .row([words.gap, gap]),
        .muted(context.phrases.strata.beforeCaps),
      ],
      fields: [
        Field("effect", words.effect, .choice(options), isRequired: true),
        Field("reason", words.reason, .text(limit: 200), isRequired: true),
      ],
      buttons: [.init("release", words.releaseButton), .close(context.phrases)]
    )
  }

  func exportDialog(_ context: Context) -> Dialog {
    guard showsSheet, let row = current else {
      return ExportDialog.make(for: id, name: "strates.csv", context)
    }
    let name = row.stratum.code.replacing("|", with: "-")
    return ExportDialog.make(for: id, name: "tirage-\(name).txt", context)
  }

  mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    if let path = ExportDialog.path(in: result) { return export(to: path, context) }
    guard pending == nil, let stratum = found?.row.stratum else { return [] }
    counter += 1
    let token = Token(screen: id, number: counter)
    switch Command(rawValue: result.dialog) {
    case .draw:
      pending = (token, stratum)
      return [.draw(stratum, seed: result["seed"], reason: result.text("reason"), token)]
    case .releaseStratum:
      guard let effect = Band.Effect(rawValue: result["effect"]) else { return [] }
      pending = (token, stratum)
      return [.releaseStratum(stratum, effect: effect, reason: result["reason"], token)]
    default: return []
    }
  }

  /// A `.csv` gets a table, any other file the text that `sha256sum` prints.
  private mutating func export(to path: String, _ context: Context) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    if showsSheet, let sheet = found?.sheet {
      if path.lowercased().hasSuffix(".csv") {
        return [
          .export(
            .table(
              header: ["rank", "claim", "sha256", "drawn"],
              rows: sheet.ranks.enumerated().map { place, rank in
                [String(place + 1), rank.claim, rank.hash, rank.isDrawn ? "true" : "false"]
              }
            ),
            path: path,
            token
          )
        ]
      }
      return [.export(.text(sheetText(sheet, context)), path: path, token)]
    }
    let table = StrataTable(rows: rows, context: context)
    return [.export(.table(header: table.exportHeader, rows: table.exportRows), path: path, token)]
  }

  /// The sheet with its heading, as it is printed.
  func sheetText(_ sheet: DrawSheet, _ context: Context) -> String {
    let words = context.phrases.strata
    let demo = context.summary.isDemonstration ? context.phrases.shell.demo + "\n" : ""
    let head = [
      demo + words.sheetTitle(sheet.stratum), context.programme.title,
      "\(words.seed) : \(sheet.seed)",
      context.phrases.map.colon(context.phrases.strata.population, "\(sheet.ranks.count)"),
      "\(context.phrases.verification.size) : \(sheet.size)",
      "\(context.phrases.verification.fingerprint) : \(sheet.fingerprint)", words.redo, "",
    ].joined(separator: "\n")
    return head + "\n" + sheet.text
  }

  /// A draw was made: its sheet is shown, in the drawn order.
  mutating func drawn(_ row: StratumRow, _ token: Token, _ context: Context) -> [Effect] {
    guard pending?.token == token else { return [] }
    pending = nil
    showsSheet = true
    sheetPosition = ListPosition()
    wanted = row.stratum.code
    let words = context.phrases.verification
    let text = words.drawn(row.size, row.population, context.phrases.name(row.stratum))
    var effects: [Effect] = [.notify(Notice(.done, text))]
    if let shown = shownFingerprint, row.fingerprint != shown {
      effects.append(.notify(Notice(.warning, context.phrases.strata.fingerprintChanged)))
    }
    return effects
  }

  mutating func released(_ token: Token, _ context: Context) -> [Effect] {
    guard let pending, pending.token == token else { return [] }
    self.pending = nil
    let text = context.phrases.verification.released(context.phrases.name(pending.stratum))
    return [.notify(Notice(.done, text))]
  }
}
