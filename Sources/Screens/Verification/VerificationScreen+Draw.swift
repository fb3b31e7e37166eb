import Domain
import Phrases

/// Draws and strata.
extension VerificationScreen {
  /// Asks for the strata, then offers those that can be drawn.
  mutating func openDraw(_ context: Context) -> [Effect] {
    wantsDraw = true
    return [askStrata()]
  }

  /// The dialog of a draw, once the strata are known.
  mutating func presentDraw(_ context: Context) -> [Effect] {
    guard wantsDraw else { return [] }
    wantsDraw = false
    let words = context.phrases.verification
    let rows = (strata.value ?? []).filter { $0.status == .drawable || canRedraw($0, context) }
    guard !rows.isEmpty else { return [.notify(Notice(.info, words.drawNothing))] }
    return [.present(drawDialog(rows, context))]
  }

  /// An open stratum none of whose claims was concluded may be drawn again (R24).
  private func canRedraw(_ row: StratumRow, _ context: Context) -> Bool {
    guard row.status == .open, row.examined == 0, let person = context.person,
      let drawer = row.drawnBy
    else { return false }
    return FourEyes.redrawing(person, drawer: drawer) == nil
  }

  private func drawDialog(_ rows: [StratumRow], _ context: Context) -> Dialog {
    let words = context.phrases.verification
    let numbers = context.phrases.numbers
    let options = rows.map { row in
      let what = words.drawWhat(
        numbers.number(row.size),
        numbers.number(row.population),
        numbers.shortAmount(row.gross)
      )
      let again = row.drawnBy == nil ? "" : " ↻"
      return Field.Option(row.stratum.code, row.stratum.code, note: what + again)
    }
    let here = list.current.flatMap { current in
      rows.first { $0.stratum.project == current.project && $0.stratum.result == current.result }
    }
    var body: [Dialog.Line] = [.muted(words.drawRule)]
    var fields = [
      Field(
        "stratum",
        words.drawStratum,
        .choice(options),
        value: here?.stratum.code ?? "",
        isRequired: true
      ),
      Field("seed", words.drawSeed, .text(limit: 200), isRequired: true),
    ]
    if rows.contains(where: { $0.drawnBy != nil }) {
      body.append(.warning(words.drawAgain))
      fields.append(Field("reason", words.drawReason, .text(limit: 200)))
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

  mutating func draw(_ result: DialogResult, _ context: Context) -> [Effect] {
    guard pendingAct == nil, let stratum = Stratum(result["stratum"]) else { return [] }
    counter += 1
    let token = Token(screen: id, number: counter)
    pendingAct = token
    return [.draw(stratum, seed: result["seed"], reason: result.text("reason"), token)]
  }

  /// Shows what was drawn, in the drawn order, with what anyone needs to redo it.
  mutating func drawn(
    _ row: StratumRow,
    _ claims: [String],
    _ token: Token,
    _ context: Context
  ) -> [Effect] {
    guard pendingAct == token else { return [] }
    pendingAct = nil
    let words = context.phrases.verification
    var body: [Dialog.Line] = [
      .text(words.drawn(row.size, row.population, row.stratum.code)),
      .row([words.drawSeed, row.seed ?? ""]),
    ]
    if let print = row.fingerprint { body += [.muted(words.fingerprint), .text(print)] }
    body += [.empty, .muted(words.drawnOrder)]
    body += claims.enumerated().map { .text("\($0.offset + 1). \($0.element)") }
    return [
      .present(
        Dialog(
          "drawn",
          owner: id,
          title: words.drawnTitle,
          body: body,
          buttons: [.close(context.phrases)]
        )
      )
    ]
  }

  func releaseDialog(_ context: Context) -> Dialog? {
    guard let row = currentStratum else { return nil }
    let words = context.phrases.verification
    let effects = Band.Effect.allCases.filter { $0 != .suspend }
    return Dialog(
      Command.releaseStratum.rawValue,
      owner: id,
      title: words.releaseTitle,
      body: [
        .text(row.stratum.code),
        .text(
          words.drawWhat(
            context.phrases.number(row.size),
            context.phrases.number(row.population),
            context.phrases.amount(row.gross)
          )
        ),
      ],
      fields: [
        Field(
          "stratum",
          words.stratum,
          .choice([Field.Option(row.stratum.code, row.stratum.code)])
        ),
        Field(
          "effect",
          words.effect,
          .choice(effects.map { Field.Option($0.rawValue, context.phrases.labels.effect($0)) }),
          isRequired: true
        ),
        Field("reason", words.reason, .text(limit: 200), isRequired: true),
      ],
      buttons: [.init("release", words.releaseButton), .close(context.phrases)]
    )
  }

  mutating func release(_ result: DialogResult) -> [Effect] {
    guard pendingAct == nil, let stratum = Stratum(result["stratum"]),
      let effect = Band.Effect(rawValue: result["effect"])
    else { return [] }
    counter += 1
    let token = Token(screen: id, number: counter)
    pendingAct = token
    pendingStratum = stratum
    return [.releaseStratum(stratum, effect: effect, reason: result["reason"], token)]
  }

  /// The two marked claims side by side, or the claim with its possible duplicates.
  func compare(_ context: Context) -> [Effect] {
    let words = context.phrases.verification
    let marked = list.concerned
    var rows = list.marks.count == 2 ? marked : []
    if rows.isEmpty, let found = detail.value { rows = [found.row] + found.duplicates.prefix(3) }
    guard rows.count > 1 else { return [.notify(Notice(.info, words.noDuplicates))] }
    let desk = desk(context)
    var body: [Dialog.Line] = [.strong([words.number] + rows.map(\.claim))]
    let columns: [ClaimColumn] = [
      .state, .project, .result, .amount, .age, .due, .taken, .blocks,
    ]
    for column in columns {
      let cells = rows.map { column.text($0, context, desk) }
      let isSame = Set(cells).count == 1
      let name = column.title(context.phrases)
      body.append(isSame ? .row([name] + cells) : .strong(["≠ " + name] + cells))
    }
    body.append(.row([words.participant] + rows.map(\.participant)))
    body.append(.row([words.achieved] + rows.map { context.phrases.day($0.achievedOn) }))
    return [
      .present(
        Dialog(
          "compare",
          owner: id,
          title: words.compareTitle,
          body: body,
          buttons: [.close(context.phrases)]
        )
      )
    ]
  }
}
