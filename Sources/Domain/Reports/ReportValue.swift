/// A value of a report, which JSON, CSV and papers each write their way.
public enum ReportValue: Hashable, Sendable {
  case text(String?)
  /// A code in files, a word on paper.
  case word(String?, ReportWord)
  case integer(Int?)
  /// A year: a number whose digits stand together.
  case year(Int?)
  case percent(Int?)
  /// Hundredths: a number with two decimals.
  case hundredths(Int?)
  case money(Money?)
  case rate(BasisPoints?)
  case day(Day?)
  case period(Period?)
  case month(Month)
  case flag(Bool)
  /// Codes in files, words on paper.
  case list([String], [ReportWord])
  case lines([StatementLine])
  case deductions([StatementDeduction])

  /// Codes that are words of their own.
  public static func codes(_ codes: [String]) -> ReportValue {
    .list(codes, codes.map { .code($0) })
  }

  /// Whether a column of such values is aligned as numbers are.
  public var isNumber: Bool {
    switch self {
    case .integer, .year, .percent, .hundredths, .money, .rate: true
    default: false
    }
  }

  /// The value as a cell of a table that a machine reads.
  public var cell: String {
    switch self {
    case .text(let text), .word(let text, _): text ?? ""
    case .integer(let number), .year(let number), .percent(let number), .rate(let number):
      number.map { String($0) } ?? ""
    case .hundredths(let value): value.map { ReportValue.decimal($0) } ?? ""
    case .money(let money): money.map { String($0.centimes) } ?? ""
    case .day(let day): day?.iso ?? ""
    case .period(let period): period?.code ?? ""
    case .month(let month): month.iso
    case .flag(let flag): flag ? "true" : "false"
    case .list(let codes, _): codes.joined(separator: ";")
    case .lines(let lines):
      lines.map { "\($0.result)=\($0.quantity)=\($0.gross.centimes)" }.joined(separator: ";")
    case .deductions(let deductions):
      deductions.map { "\($0.stratum)=\($0.amount.centimes)" }.joined(separator: ";")
    }
  }

  private static func decimal(_ hundredths: Int) -> String {
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return (hundredths < 0 ? "-" : "") + "\(whole)." + padded(Int(part), 2)
  }
}

/// A word that a report shows where a file has a code.
public enum ReportWord: Hashable, Sendable {
  /// A code that is shown as it is.
  case code(String)
  case heading(ReportHeading)
  /// A name that the programme gives in the languages of the region.
  case label(Label)
  /// Several of them, as the set of a person's groups.
  case labels([Label])
  /// A code, then the name that the programme gives it.
  case named(String, Label)
  case province(String)
  case commune(String)
  case service(String)
  case period(Period)
  case month(Month)
  case claimState(ClaimState)
  case statement(StatementState)
  case progress(ProgressStatus)
  case sex(Sex)
  case education(Education)
  case actorKind(Actor.Kind)
}

/// A sentence of a report, with what it speaks of.
public enum ReportText: Hashable, Sendable {
  case asOf(Day)
  case heading(ReportHeading)
  /// A name, such as a result's, over its drawing.
  case word(ReportWord)
  /// A name, then another after it.
  case pair(ReportWord, ReportWord)
  /// A table has no row.
  case nothing
  /// Where the map's data come from, that it is indicative, and what `!` says on it.
  case mapSources
  /// What a forecast says: so many of a target, on the agreement's last day (R51).
  case reaches(Int, target: Int, on: Day)
  case misses(Int, target: Int, missing: Int, on: Day)
  /// The agreement has ended.
  case over
  /// Nothing was validated on the days that the forecast looks at.
  case still
  /// The target and the validated of a day, in hundredths.
  case reached(Day, target: Int, validated: Int)
}

extension ReportText {
  /// The forecast of a result in a sentence (R51); nil for a row that has none.
  public static func forecast(_ row: ProgressRow, endsOn: Day, today: Day) -> ReportText? {
    guard today <= endsOn else { return .over }
    guard let forecast = row.forecast else { return nil }
    if forecast == row.validated, forecast < row.target { return .still }
    return forecast >= row.target
      ? .reaches(forecast, target: row.target, on: endsOn)
      : .misses(forecast, target: row.target, missing: row.target - forecast, on: endsOn)
  }
}

extension Programme {
  /// The name of a result on paper; its code when the programme does not know it.
  func resultWord(_ code: String) -> ReportWord {
    result(code).map { .label($0.label) } ?? .code(code)
  }

  /// The name of a group, or of a set of groups joined by `+`.
  func groupsWord(_ bucket: String) -> ReportWord {
    .labels(
      bucket.split(separator: "+").map { code in
        group(String(code))?.label ?? Label(french: String(code))
      }
    )
  }

  /// The name of a bucket of a breakdown.
  func bucketWord(_ axis: BreakdownRow.Axis, _ bucket: String) -> ReportWord {
    if bucket == BreakdownRow.unknown { return .heading(.unknown) }
    switch axis {
    case .sex: return Sex(rawValue: bucket).map { .sex($0) } ?? .code(bucket)
    case .education: return Education(rawValue: bucket).map { .education($0) } ?? .code(bucket)
    case .group: return groupsWord(bucket)
    case .province: return .province(bucket)
    }
  }

  /// Which results the codes of a report stand for.
  func resultFacts(_ codes: [String]) -> ReportFact {
    ReportFact(
      nil,
      .results,
      .list(
        codes,
        codes.map { code in
          result(code).map { .named(code, $0.label) } ?? .code(code)
        }
      )
    )
  }
}
