import Canvas
import Domain
import Phrases

/// The figures of one project as its panes show them; panes, twin and export are made from them.
struct ProjectFigures: Sendable {
  var detail: ProjectDetail
  var context: Context
  /// The code of the result in front; empty when the project has none.
  var result: String

  var phrases: Phrasebook { context.phrases }
  var words: ProjectPhrases { context.phrases.projects }
  var sheet: ProjectPhrases.SheetPhrases { words.sheet }
  var project: Project { detail.row.project }

  /// The cumulative row of a result.
  func total(_ result: String) -> ProgressRow? {
    detail.progress.first { $0.result == result && $0.period == nil }
  }

  var curve: BurnUpCurve? {
    detail.burnUps.first { $0.result == result }.map {
      BurnUpCurve(
        burnUp: $0,
        startsOn: project.agreement.startsOn,
        endsOn: project.agreement.endsOn
      )
    }
  }

  /// The forecast in a sentence.
  var forecast: String {
    let today = context.today
    let end = project.agreement.endsOn
    guard today <= end else { return words.chart.over }
    guard let row = total(result), let forecast = row.forecast else { return "" }
    let day = phrases.day(end)
    let (reached, target) = (phrases.number(forecast), phrases.number(row.target))
    if forecast == row.validated, forecast < row.target { return words.chart.still }
    let said =
      forecast >= row.target
      ? words.chart.reaches(reached, day, target)
      : words.chart.misses(reached, day, target, phrases.number(row.target - forecast))
    return said + range
  }

  /// Between what the slowest and the fastest of the last three months would lead to.
  private var range: String {
    guard let burnUp = detail.burnUps.first(where: { $0.result == result }),
      let low = burnUp.low, let high = burnUp.high, low != high
    else { return "" }
    return " "
      + words.chart.range(phrases.number(low.value / 100), phrases.number(high.value / 100))
  }

  /// Name and value of each figure of the result in front.
  var numbers: [Detail] {
    guard let row = total(result) else { return [] }
    // Of what is shown: whoever subtracts finds the same.
    let gap = row.validated - wholeQuantity(hundredths: row.targetToDate)
    return [
      Detail(words.target, phrases.number(row.target)),
      Detail(words.targetToDate, context.whole(hundredths: row.targetToDate)),
      Detail(words.declared, phrases.number(row.declared)),
      Detail(words.verified, phrases.number(row.verified)),
      Detail(words.validated, phrases.number(row.validated)),
      Detail(words.paid, phrases.number(row.paid)),
      Detail(sheet.gap, phrases.numbers.signed(gap)),
      Detail(
        sheet.ratio,
        context.ratio(row.ratioPercent) + " " + row.status.sign(context),
        role: row.status.role
      ),
      Detail(words.forecast, row.forecast.map(phrases.number) ?? "–"),
    ]
  }

  /// Operator, provinces and partners.
  var people: [String] {
    let provinces = project.provinces.map { phrases.province($0) }
    var parts = [words.operatorName + " " + detail.row.operatorName]
    if !provinces.isEmpty {
      parts.append(sheet.provinces + " " + provinces.joined(separator: phrases.labels.comma))
    }
    if !project.partners.isEmpty {
      parts.append(sheet.partners + " " + project.partners.joined(separator: phrases.labels.comma))
    }
    return parts
  }

  /// The agreement: how long it still runs, what it is worth, its days.
  var agreement: [String] {
    let agreement = project.agreement
    let days =
      phrases.numbers.day(agreement.startsOn) + " – " + phrases.numbers.day(agreement.endsOn)
    return [sheet.agreement + " " + agreement.code, timeLeft, money, days]
  }

  private var timeLeft: String {
    let agreement = project.agreement
    let today = context.today
    if today > agreement.endsOn { return sheet.ended }
    return today < agreement.startsOn
      ? phrases.count(today.days(to: agreement.startsOn), sheet.startsIn)
      : phrases.count(today.days(to: agreement.endsOn), sheet.daysLeft)
  }

  private var money: String {
    let worth = phrases.numbers.shortAmount(detail.row.payable)
    guard let ceiling = project.agreement.ceiling, ceiling.centimes > 0 else {
      return sheet.payable + " " + worth + phrases.labels.comma + sheet.noCeiling
    }
    let share = roundedHalfToEven(
      Int128(detail.row.payable.centimes) * 100,
      over: Int128(ceiling.centimes)
    )
    return sheet.use(
      worth,
      phrases.numbers.shortAmount(ceiling),
      phrases.percent(Int(share))
    )
  }

  /// The name of a period, or of the whole.
  func periodName(_ row: ProgressRow) -> String { row.period.map(phrases.period) ?? sheet.total }

  /// The name of a bucket, with the names of the programme's groups.
  func bucketName(_ row: BreakdownRow) -> String {
    guard row.axis == .group, row.bucket != BreakdownRow.unknown else {
      return phrases.labels.bucket(row)
    }
    return row.bucket.split(separator: "+").map { context.groupName(String($0)) }
      .joined(separator: " + ")
  }

  /// The name of a bucket in so many cells: of groups that come together each keeps its beginning,
  /// so that no two of them read the same.
  func bucketName(_ row: BreakdownRow, in cells: Int) -> String {
    let whole = bucketName(row)
    return Self.shortened(whole.split(separator: "+").map { trimmed(String($0)) }, in: cells)
      ?? whole
  }

  /// Names that stand together, each cut to the same length where they have no room; nil where even
  /// one letter of each has none.
  static func shortened(_ names: [String], in cells: Int) -> String? {
    let whole = names.joined(separator: " + ")
    guard cellWidth(of: whole) > cells, names.count > 1 else { return whole }
    for least in stride(from: cells, through: 2, by: -1) {
      let short = names.map {
        cellWidth(of: $0) > least ? trimmed(String($0.prefix(least - 1))) + "." : $0
      }
      let text = short.joined(separator: " + ")
      if cellWidth(of: text) <= cells { return text }
    }
    return nil
  }

  /// The share of a bucket in what is validated, in whole percent.
  func share(_ row: BreakdownRow) -> Int {
    let rows = (detail.breakdowns[result] ?? []).filter { $0.axis == row.axis }
    let all = rows.reduce(0) { $0 + $1.validated }
    return all > 0 ? roundedHalfUp(row.validated * 100, over: all) : 0
  }
}
