import Canvas
import Domain
import Phrases

/// Appeals, counter-verification and regularisation.
extension VerificationScreen {
  /// Asks why the claim under the cursor is worth what it is.
  mutating func askExplanation() -> [Effect] {
    guard let row = list.current else { return [] }
    let question = Question.explanation(.claim(row.claim))
    return [explanation.ask(question, for: id, numbered: &counter)]
  }

  /// The title, the button and the fields of one of these acts.
  func appealParts(
    _ command: Command,
    _ rows: [ClaimRow],
    _ context: Context
  ) -> (title: String, button: String, fields: [Field]) {
    let words = context.phrases.findings
    let reason = Field(
      "reason",
      command == .appeal ? words.ground : context.phrases.verification.reason,
      .text(limit: 200),
      isRequired: true
    )
    switch command {
    case .appeal: return (words.appealTitle(rows.count), words.appealButton, [reason])
    case .counter:
      let options = CounterFinding.Outcome.allCases.map {
        Field.Option($0.rawValue, words.counterOutcome($0))
      }
      let outcome = Field(
        "outcome",
        context.phrases.verification.finding,
        .choice(options),
        isRequired: true
      )
      return (words.counterTitle(rows.count), words.counterButton, [outcome, reason])
    default:
      let amount = Field(
        "amount",
        words.regulariseAmount,
        .text(limit: 16),
        value: openRegularisation(rows).map { decimal($0) } ?? "",
        isRequired: true
      )
      return (words.regulariseTitle(rows.count), words.regulariseButton, [amount, reason])
    }
  }

  /// Does what one of these dialogs says.
  mutating func actOnAppeal(_ result: DialogResult, _ context: Context) -> [Effect] {
    let reason = result["reason"]
    switch Command(rawValue: result.dialog) {
    case .appeal: return act(.appeal, .appeal(ground: reason), context)
    case .counter:
      guard let outcome = CounterFinding.Outcome(rawValue: result["outcome"]) else { return [] }
      return act(.counter, .counter(outcome: outcome, reason: reason), context)
    default:
      guard let amount = signedAmount(result["amount"]) else {
        return [.notify(Notice(.error, context.phrases.findings.badAmount))]
      }
      return act(.regularise, .regularise(amount: amount, reason: reason), context)
    }
  }

  /// What waits for a signature on the claim, when it is one alone.
  private func openRegularisation(_ rows: [ClaimRow]) -> Money? {
    guard rows.count == 1, let found = detail.value, found.row.claim == rows[0].claim else {
      return nil
    }
    return found.regularisations.last { $0.signature == nil }?.amount
  }

  private func decimal(_ money: Money) -> String {
    let rest = money.centimes.magnitude % 100
    let sign = money.centimes < 0 ? "-" : ""
    return "\(sign)\(money.centimes.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// An amount with its sign, at most two decimals, as a person types it.
  private func signedAmount(_ text: String) -> Money? {
    let typed = text.filter { !$0.isWhitespace }
    let isNegative = typed.hasPrefix("-")
    let digits = isNegative || typed.hasPrefix("+") ? typed.dropFirst() : Substring(typed)
    let parts = digits.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "." || $0 == "," }
    )
    guard (1...2).contains(parts.count), let whole = Int64(parts[0]), whole >= 0,
      whole < 1_000_000_000_000
    else { return nil }
    var rest: Int64 = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].count), let value = Int64(parts[1]), value >= 0 else {
        return nil
      }
      rest = parts[1].count == 1 ? value * 10 : value
    }
    let centimes = whole * 100 + rest
    return centimes == 0 ? nil : Money(centimes: isNegative ? -centimes : centimes)
  }

  /// The appeals of a claim with their deadlines, its counter-verification, its regularisations.
  func appealLines(_ row: ClaimRow, _ found: ClaimDetail?, _ context: Context) -> [Detail] {
    guard let found else { return [] }
    let words = context.phrases.findings
    let phrases = context.phrases
    var lines = found.appeals.map { appeal in
      let text = words.appealed(
        context.personName(appeal.person),
        phrases.day(appeal.day),
        appeal.ground
      )
      let settled = appeal.settlement.map { settlement in
        " · \(phrases.labels.outcome(settlement.outcome)), "
          + "\(context.personName(settlement.person)), \(phrases.day(settlement.day))"
      }
      return Detail(
        words.appealName,
        text + (settled ?? ""),
        role: settled == nil ? .statusInfo : .base
      )
    }
    if let line = deadlineLine(row, found, context) { lines.append(line) }
    if row.counter != .none {
      lines.append(Detail(words.counterName, phrases.labels.counter(row.counter)))
    }
    lines += found.regularisations.map { each in
      let amount = phrases.amount(each.amount)
      let text =
        each.signature.map { words.regularisedLine(amount, context.personName($0.person)) }
        ?? words.toSign(amount, each.reason)
      let role: CellRole = each.signature == nil ? .statusWarn : .base
      return Detail(phrases.payments.regularised, text, role: role)
    }
    return lines
  }

  /// Until when the decision that stands may be contested (R46).
  private func deadlineLine(
    _ row: ClaimRow,
    _ found: ClaimDetail,
    _ context: Context
  ) -> Detail? {
    let isOpen =
      row.state == .inadmissible || row.state == .refused
      || (row.state == .verified && row.outcome != .confirmed)
    guard isOpen else { return nil }
    let words = context.phrases.findings
    guard let deadline = found.appealDeadline else {
      return Detail(words.appealName, words.contestableAlways, role: .muted)
    }
    let day = context.phrases.day(deadline)
    return context.today > deadline
      ? Detail(words.appealName, words.deadlinePassed(day), role: .muted)
      : Detail(words.appealName, words.contestableUntil(day), role: .statusInfo)
  }
}
