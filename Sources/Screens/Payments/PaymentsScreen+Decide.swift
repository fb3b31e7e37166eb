import Domain
import Phrases

/// The moves of statements, each after its dialog.
extension PaymentsScreen {
  /// The rows concerned, apart: those that may be moved so, and the others with why.
  private func sorted(_ move: StatementMove, _ context: Context) -> (
    able: [PaymentItem], left: [(PaymentItem, String)]
  ) {
    let desk = StatementDesk(context: context)
    var able: [PaymentItem] = []
    var left: [(PaymentItem, String)] = []
    for item in concerned {
      if let reason = desk.reason(against: move, item) {
        left.append((item, reason))
      } else {
        able.append(item)
      }
    }
    return (able, left)
  }

  /// What is moved, for how much; a payment wants its net typed.
  func moveDialog(
    _ move: StatementMove,
    _ command: Command,
    _ context: Context
  ) -> Dialog {
    let words = context.phrases.payments
    let (able, left) = sorted(move, context)
    let net = able.reduce(Money.zero) { $0 + $1.net }
    var body: [Dialog.Line] = able.prefix(6).map { item in
      .row([
        item.project, StatementReading.scope(item.key.scope, context),
        context.phrases.numbers.amount(item.net),
      ])
    }
    if able.count > 6 { body.append(.muted(context.phrases.forms.more(able.count - 6))) }
    if able.count > 1 {
      body.append(.strong([words.net, "", context.phrases.numbers.amount(net)]))
    }
    if !left.isEmpty {
      body.append(.warning(words.left(left.count)))
      body += left.prefix(4).map {
        .muted("  " + context.phrases.map.colon(context.phrases.name(ofCode: $0.0.code), $0.1))
      }
    }
    var fields: [Field] = []
    if move == .pay {
      let figure = String(net.centimes / 100)
      fields = [Field("net", words.netToType, .exactly(figure), isRequired: true)]
    }
    if move == .cancel {
      let reason = command == .bankRefusal ? words.bankRefusal : ""
      fields = [
        Field("reason", words.reason, .text(limit: 200), value: reason, isRequired: true)
      ]
    }
    return Dialog(
      "move." + move.rawValue,
      owner: id,
      title: words.moveTitle(move, able.count),
      body: body,
      fields: fields,
      buttons: [.init("move", words.moveButton(move)), .close(context.phrases)]
    )
  }

  /// Asks for the project whose held amounts are to be given back (R68).
  func holdbackDialog(_ context: Context) -> Dialog {
    let words = context.phrases.payments
    let options = (projects.value ?? []).map { row in
      Field.Option(
        row.project.code,
        "\(row.project.code) \(row.project.title)",
        note: context.phrases.day(row.project.agreement.endsOn)
      )
    }
    return Dialog(
      "holdback",
      owner: id,
      title: words.holdbackTitle,
      fields: [
        Field(
          "project",
          words.whichProject,
          .choice(options),
          value: current?.project ?? "",
          isRequired: true
        )
      ],
      buttons: [.init("move", words.moveButton(.draft)), .close(context.phrases)]
    )
  }

  /// Asks for the seed of the next counter-verification of the project and period (R82).
  func counterDialog(_ context: Context) -> Dialog {
    let words = context.phrases.verification
    let scope = current.map { StatementReading.scope($0.key.scope, context) } ?? ""
    let share = context.phrases.numbers.rate(context.programme.counterShare)
    return Dialog(
      "counter",
      owner: id,
      title: context.phrases.command(.counterDraw).long,
      body: [.text("\(current?.project ?? "") · \(scope) · \(share)"), .muted(words.drawRule)],
      fields: [Field("seed", words.drawSeed, .text(limit: 200), isRequired: true)],
      buttons: [.init("draw", words.drawButton), .close(context.phrases)]
    )
  }

  func exportDialog(_ context: Context) -> Dialog {
    if let reading { return ExportDialog.make(for: id, name: reading.fileName, context) }
    let words = context.phrases.payments
    let name = face == .budget ? words.budget.lowercased() : words.title.lowercased()
    return ExportDialog.make(for: id, name: name + ".csv", context)
  }

  mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    if let path = ExportDialog.path(in: result) { return export(to: path, context) }
    guard pending == nil else { return [] }
    if result.dialog == "counter" {
      guard let item = current, let period = item.key.scope.period else { return [] }
      counter += 1
      let token = Token(screen: id, number: counter)
      return [
        .drawCounter(project: item.project, period: period, seed: result["seed"], token)
      ]
    }
    if result.dialog == "holdback" {
      return send(.draft, [StatementKey(project: result["project"], scope: .holdback)], "")
    }
    let name = result.dialog.split(separator: ".").last.map(String.init) ?? ""
    guard result.dialog.hasPrefix("move."), let move = StatementMove(rawValue: name) else {
      return []
    }
    return send(move, sorted(move, context).able.map(\.key), result["reason"])
  }

  private mutating func send(
    _ move: StatementMove,
    _ keys: [StatementKey],
    _ reason: String
  ) -> [Effect] {
    guard !keys.isEmpty else { return [] }
    counter += 1
    let token = Token(screen: id, number: counter)
    pending = (token, move)
    return [.moveStatements(move, keys, reason: reason, token)]
  }

  private mutating func export(to path: String, _ context: Context) -> [Effect] {
    counter += 1
    let token = Token(screen: id, number: counter)
    if let reading { return [.export(.text(reading.text), path: path, token)] }
    let table = PaymentTable(items: items, context: context)
    if face == .budget {
      let budget = BudgetTable(rows: board.value?.budget ?? [], context: context)
      return [
        .export(.table(header: budget.exportHeader, rows: budget.exportRows), path: path, token)
      ]
    }
    return [.export(.table(header: table.exportHeader, rows: table.exportRows), path: path, token)]
  }
}
