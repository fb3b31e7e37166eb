import Domain
import Exchange
import Phrases

/// One value of a row, which JSON, CSV and text each write their way.
enum Datum {
  case text(String?)
  /// A code in files, a word on paper.
  case word(String?, (Phrasebook) -> String)
  case integer(Int?)
  case percent(Int?)
  /// A year, whose thousands nobody sets apart.
  case year(Int?)
  case money(Money?)
  case rate(BasisPoints?)
  case day(Day?)
  case period(Period?)
  /// Hundredths: a number with two decimals.
  case hundredths(Int?)
  case list([String])
  case flag(Bool)
  case bands([Band])
  case lines([StatementLine])
  case deductions([StatementDeduction])

  /// Writes the value after its key.
  func write(_ key: String, to json: inout JSONWriter) throws {
    switch self {
    case .text(let text), .word(let text, _): json.member(key, text)
    case .integer(let number), .percent(let number), .rate(let number), .year(let number):
      json.member(key, number)
    case .money(let money): json.member(key, money?.centimes)
    case .day(let day): json.member(key, day?.iso)
    case .period(let period): json.member(key, period?.code)
    case .hundredths(let value):
      json.key(key)
      if let value { json.decimal(hundredths: Int64(value)) } else { json.null() }
    case .list(let items): try json.member(key, texts: items)
    case .flag(let flag): json.member(key, flag)
    case .bands(let bands): try Datum.write(bands, key, to: &json)
    case .lines(let lines): try Datum.write(lines, key, to: &json)
    case .deductions(let deductions): try Datum.write(deductions, key, to: &json)
    }
  }

  private static func write(_ bands: [Band], _ key: String, to json: inout JSONWriter) throws {
    try json.array(key) { json in
      for band in bands {
        try json.object { json in
          json.member("from_bp", band.from)
          json.member("to_bp", band.to)
          json.member("effect", band.effect.rawValue)
        }
      }
    }
  }

  private static func write(
    _ lines: [StatementLine],
    _ key: String,
    to json: inout JSONWriter
  ) throws {
    try json.array(key) { json in
      for line in lines {
        try json.object { json in
          json.member("result", line.result)
          json.member("quantity", line.quantity)
          json.member("gross_centimes", line.gross.centimes)
        }
      }
    }
  }

  private static func write(
    _ deductions: [StatementDeduction],
    _ key: String,
    to json: inout JSONWriter
  ) throws {
    try json.array(key) { json in
      for deduction in deductions {
        try json.object { json in
          json.member("kind", deduction.kind.rawValue)
          json.member("stratum", deduction.stratum)
          json.member("centimes", deduction.amount.centimes)
          json.member("base_centimes", deduction.base.centimes)
          json.member("bound_bp", deduction.bound)
        }
      }
    }
  }

  /// The value as a cell of a table that a machine reads.
  var cell: String {
    switch self {
    case .text(let text), .word(let text, _): text ?? ""
    case .integer(let number), .percent(let number), .rate(let number), .year(let number):
      number.map(String.init) ?? ""
    case .money(let money): money.map { String($0.centimes) } ?? ""
    case .day(let day): day?.iso ?? ""
    case .period(let period): period?.code ?? ""
    case .hundredths(let value): value.map(Datum.decimal) ?? ""
    case .list(let items): items.joined(separator: ";")
    case .flag(let flag): flag ? "true" : "false"
    case .bands(let bands): bands.map { "\($0.from)-\($0.to)" }.joined(separator: ";")
    case .lines(let lines):
      lines.map { "\($0.result)=\($0.quantity)=\($0.gross.centimes)" }.joined(separator: ";")
    case .deductions(let deductions):
      deductions.map { "\($0.stratum)=\($0.amount.centimes)" }.joined(separator: ";")
    }
  }

  /// The value as a person reads it.
  func shown(_ book: Phrasebook) -> String {
    switch self {
    case .text(let text): text ?? ""
    case .word(let text, let word): text == nil ? "" : word(book)
    case .integer(let number): number.map(book.number) ?? ""
    case .year(let number): number.map(String.init) ?? ""
    case .percent(let number): number.map(book.percent) ?? "–"
    case .money(let money): money.map(book.numbers.bareAmount) ?? "–"
    case .rate(let rate): rate.map(book.numbers.rate) ?? ""
    case .day(let day): day.map(book.day) ?? ""
    case .period(let period): period.map(book.period) ?? ""
    case .hundredths(let value): value.map { book.numbers.hundredths(Int64($0)) } ?? "–"
    case .list(let items): items.joined(separator: ", ")
    case .flag(let flag): flag ? "x" : ""
    case .lines(let lines):
      lines.map { "\($0.result) \(book.number($0.quantity))" }.joined(separator: ", ")
    case .deductions(let deductions):
      deductions.map { "\($0.stratum) \(book.numbers.bareAmount($0.amount))" }
        .joined(separator: ", ")
    case .bands(let bands):
      bands.map {
        "\(book.numbers.rate($0.from))–\(book.numbers.rate($0.to)) \(book.labels.effect($0.effect))"
      }
      .joined(separator: ", ")
    }
  }

  /// Whether a column of such values is aligned on its right.
  var isNumber: Bool {
    switch self {
    case .integer, .percent, .year, .money, .rate, .hundredths: true
    default: false
    }
  }

  private static func decimal(_ hundredths: Int) -> String {
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    return (hundredths < 0 ? "-" : "") + "\(whole)." + (part < 10 ? "0" : "") + "\(part)"
  }
}

/// One column of a kind of row: its key in files, its heading on paper, its value.
struct Field<Row>: Sendable {
  let key: String
  /// The heading in text; nil keeps the field to files.
  let heading: ReportColumn?
  /// The lowest goes first where room lacks; `Field.essential` never goes.
  let priority: Int
  let value: @Sendable (Row) -> Datum

  init(
    _ key: String,
    _ heading: ReportColumn? = nil,
    priority: Int = 50,
    _ value: @escaping @Sendable (Row) -> Datum
  ) {
    self.key = key
    self.heading = heading
    self.priority = priority
    self.value = value
  }

  /// The priority of what is never dropped: a code, a state, an amount.
  static var essential: Int { 100 }
}
