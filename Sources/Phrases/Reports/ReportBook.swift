public import Domain

/// The words of reports in one language.
public struct ReportBook: Sendable {
  public let language: Language
  public let numbers: NumberStyle
  let words: ReportPhrases

  /// The words of a language.
  public static func of(_ language: Language) -> ReportBook {
    switch language {
    case .french: ReportBook(language: .french, numbers: .french, words: .french)
    case .english: ReportBook(language: .english, numbers: .english, words: .english)
    case .arabic: ReportBook(language: .arabic, numbers: .arabic, words: .arabic)
    }
  }

  /// Whether it is read from right to left.
  public var isRightToLeft: Bool { language == .arabic }

  /// The name of a report, with what it is about.
  public func title(_ document: ReportDocument) -> String {
    let name = words.title(document.kind)
    let subject = document.subject.isEmpty ? Territory.regionName : document.subject
    return name + " · " + (subject == Territory.regionName ? words.regionName : subject)
  }

  /// A term at the head of a column or before a figure.
  public func heading(_ heading: ReportHeading) -> String { words.heading(heading) }

  /// The heading of a column.
  public func title(_ title: ReportTitle) -> String {
    switch title {
    case .heading(let heading): words.heading(heading)
    case .word(let word): shown(word)
    }
  }

  /// A name, then what it stands for.
  public func titled(_ name: String, _ value: String) -> String { words.titled(name, value) }

  /// The head of the journal that a report was made from.
  public func journalHead(_ sequence: Int, _ head: String) -> String {
    words.journalHead(sequence, head)
  }

  /// What fictional data say of themselves.
  public var demonstration: String { words.demonstration }
  /// What the prices of an example referential say of themselves.
  public var example: String { words.example }
}

/// Values, words and sentences.
extension ReportBook {
  /// A value as a person reads it.
  public func shown(_ value: ReportValue) -> String {
    switch value {
    case .text(let text): text ?? ""
    case .word(let code, let word): code == nil ? "" : shown(word)
    case .integer(let number): number.map(numbers.number) ?? ""
    case .year(let year): year.map { String($0) } ?? ""
    case .percent(let number): number.map(numbers.percent) ?? "–"
    case .hundredths(let value): value.map { numbers.hundredths(Int64($0)) } ?? "–"
    case .money(let money): money.map(numbers.bareAmount) ?? "–"
    case .rate(let rate): rate.map(numbers.rate) ?? "–"
    case .day(let day): day.map(numbers.day) ?? ""
    case .period(let period): period.map(numbers.period) ?? ""
    case .month(let month): numbers.month(month)
    case .flag(let flag): flag ? "x" : ""
    case .list(_, let words): words.map(shown).joined(separator: self.words.comma)
    case .lines(let lines):
      lines.map { "\($0.result) \(numbers.number($0.quantity))" }
        .joined(separator: words.comma)
    case .deductions(let deductions):
      deductions.map { "\($0.stratum) \(numbers.bareAmount($0.amount))" }
        .joined(separator: words.comma)
    }
  }

  /// A word in the language.
  public func shown(_ word: ReportWord) -> String {
    switch word {
    case .code(let code): code
    case .heading(let heading): words.heading(heading)
    case .label(let label): label.text(in: language)
    case .labels(let labels): labels.map { $0.text(in: language) }.joined(separator: " + ")
    case .named(let code, let label): code + " " + label.text(in: language)
    case .province(let code):
      Territory.province(code)?.name(in: language) ?? code
    case .commune(let code):
      Territory.commune(code)?.name(in: language) ?? code
    case .service(let code): words.known(code) ?? code
    case .period(let period): numbers.period(period)
    case .month(let month): numbers.month(month)
    case .claimState(let state): words.claimState(state)
    case .statement(let state): words.statement(state)
    case .progress(let status): words.progress(status)
    case .sex(let sex): words.sex(sex)
    case .education(let education): words.education(education)
    case .actorKind(let kind): words.actorKind(kind)
    }
  }

  /// A sentence in the language.
  public func shown(_ text: ReportText) -> String {
    switch text {
    case .asOf(let day): words.asOf(numbers.day(day))
    case .heading(let heading): words.heading(heading)
    case .word(let word): shown(word)
    case .pair(let one, let other): shown(one) + " · " + shown(other)
    case .nothing: words.nothing
    case .mapSources: words.mapSources
    case .reaches(let reached, let target, let day):
      words.reaches(numbers.number(reached), numbers.number(target), numbers.day(day))
    case .misses(let reached, let target, let missing, let day):
      words.misses(
        numbers.number(reached),
        numbers.number(target),
        numbers.number(missing),
        numbers.day(day)
      )
    case .over: words.over
    case .still: words.still
    case .reached(let day, let target, let validated):
      words.reached(
        numbers.day(day),
        numbers.hundredths(Int64(target)),
        numbers.hundredths(Int64(validated))
      )
    }
  }
}
