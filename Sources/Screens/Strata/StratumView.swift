import Canvas
import Domain
import Phrases

/// What is known of one stratum, in lines: its facts, and what each effect would do.
struct StratumView: Sendable {
  let detail: StratumDetail
  let context: Context

  private var words: StrataPhrases { context.phrases.strata }
  private var old: VerificationPhrases { context.phrases.verification }
  private var numbers: NumberStyle { context.phrases.numbers }

  /// The one that the closing will follow, whatever the version in force (R29).
  var mechanism: Mechanism? { detail.mechanism }

  /// The four effects at the present count.
  var forecast: StratumForecast? {
    mechanism.map { StratumForecast(detail.standing, mechanism: $0) }
  }

  var facts: [Detail] {
    let row = detail.row
    var lines = [
      Detail(
        old.result,
        context.resultName(row.stratum.result) + " · " + numbers.period(row.stratum.period)
      ),
      Detail(
        words.population,
        numbers.number(row.population) + " · " + numbers.amount(row.gross)
      ),
      Detail(old.size, numbers.number(row.size) + " · " + coverage),
    ]
    guard row.status != .drawable else {
      return lines + [Detail(words.fingerprint, detail.fingerprint, role: .muted)]
    }
    let standing = detail.standing
    lines.append(
      Detail(
        old.examined,
        "\(numbers.number(standing.examined)) · \(old.confirmed.lowercased()) "
          + "\(numbers.number(standing.confirmed)) · \(words.awaited.lowercased()) "
          + numbers.number(standing.awaited)
      )
    )
    lines += gapLines + drawLines
    return lines
  }

  private var gapLines: [Detail] {
    let row = detail.row
    if let gap = row.gap {
      let effect = row.effect.map { " · " + context.phrases.labels.effect($0) } ?? ""
      return [
        Detail(old.gap, numbers.rate(gap) + effect, role: row.status.role),
        Detail(words.bound, row.bound.map { numbers.rate($0) } ?? "—"),
      ]
    }
    guard let forecast else { return [] }
    return [
      Detail(words.gapNow, numbers.rate(forecast.gap)),
      Detail(words.bound, numbers.rate(forecast.bound)),
    ]
  }

  private var drawLines: [Detail] {
    let draws = detail.drawings.map { drawing in
      let who = words.drawnOn(context.personName(drawing.person), context.phrases.day(drawing.day))
      let why = drawing.reason.isEmpty ? "" : " · " + words.drawnAgain(drawing.reason)
      return Detail(old.drawnBy, "\(who) · \(context.phrases.labels.quoted(drawing.seed))\(why)")
    }
    return draws + [Detail(words.fingerprint, detail.fingerprint, role: .muted)]
  }

  private var coverage: String {
    guard let mechanism else { return "" }
    switch mechanism.coverage {
    case .all: return words.coverageAll
    case .share(let share): return words.coverageShare(numbers.rate(share))
    case .confidence(let percent, let margin, _):
      return words.coverageConfidence(numbers.percent(percent), numbers.rate(margin))
    }
  }
}

/// The table of the effects.
extension StratumView {
  /// Its columns; what each effect does is the last, where it does not stand below the table.
  func effectColumns(tellsConsequence: Bool) -> [Column] {
    let columns = [
      Column("", width: 1, isEssential: true),
      Column(old.effect, width: 16, stretch: 1, isEssential: true),
      Column(words.bands, width: 11, priority: 60),
      Column(words.pays, width: 11, align: .trailing, isEssential: true),
      Column(words.held, width: 11, align: .trailing, priority: 50),
    ]
    return tellsConsequence ? columns + [Column("", width: 20, stretch: 2, priority: 40)] : columns
  }

  func effectCell(_ forecast: EffectForecast, _ column: Int) -> TableCell {
    let role: CellRole =
      forecast.isPresent ? .base : forecast.isReachable ? .base : .muted
    switch column {
    case 0:
      if forecast.isPresent { return TableCell("●", role: .statusOK) }
      return TableCell(forecast.isReachable ? "○" : "·", role: .statusNew)
    case 1:
      return TableCell(
        context.phrases.labels.effect(forecast.effect),
        role: role,
        attributes: forecast.isPresent ? .bold : []
      )
    case 2: return TableCell(ranges(forecast), role: role)
    case 3: return TableCell(numbers.bareAmount(forecast.payable), role: role)
    case 4:
      return TableCell(forecast.held == .zero ? "" : numbers.bareAmount(forecast.held), role: role)
    default: return TableCell(consequence(forecast), role: .muted)
    }
  }

  /// What the effect does, in a few words.
  func consequence(_ forecast: EffectForecast) -> String {
    switch forecast.effect {
    case .payDeclared: words.exempted(forecast.exempt)
    case .extrapolate:
      words.exempted(forecast.exempt) + context.phrases.labels.comma
        + words.deducted(numbers.amount(forecast.deduction))
    case .verifyAll: words.toVerify(forecast.toVerify)
    case .suspend: words.blocked
    }
  }

  private func ranges(_ forecast: EffectForecast) -> String {
    guard !forecast.bands.isEmpty else { return words.noBand }
    return forecast.bands.map { band in
      words.range(numbers.hundredths(Int64(band.from)), numbers.rate(band.to))
    }.joined(separator: context.phrases.labels.comma)
  }
}
