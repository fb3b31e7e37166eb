import Canvas
import Domain
import Phrases

/// What the screen shows of one version: its tab's rows that the filter keeps, and their details.
struct ReferentialLook: Sendable {
  let board: Referentials
  let tab: ReferentialTab
  let shown: ReferentialsScreen.Shown
  let programme: Programme
  let rows: [Row]
  let context: Context

  /// A row of a tab.
  enum Row: Hashable, Sendable {
    /// An entry of the programme, and its place in its section, from 0.
    case entry(ProgrammeEntry, Int)
    case version(ProgrammeVersion)
    case draft(ProgrammeDraft)
  }

  var words: ReferentialPhrases { context.phrases.referentials }
  var isDraft: Bool { shown == .draft }

  init(
    _ board: Referentials,
    tab: ReferentialTab,
    shown asked: ReferentialsScreen.Shown?,
    filter: String,
    context: Context
  ) {
    self.board = board
    self.tab = tab
    self.context = context
    let shown = asked ?? .version(board.inForce)
    self.shown = shown
    switch shown {
    case .draft: programme = board.draft?.programme ?? context.programme
    case .version(let number):
      programme = board.version(number)?.programme ?? context.programme
    }
    let all = ReferentialLook.rows(of: tab, programme, board)
    let parsed = Filter.parse(
      filter,
      in: .referentials,
      vocabulary: FilterVocabulary(programme)
    ).filter
    rows =
      filter.isEmpty
      ? all : all.filter { ReferentialLook.keeps($0, parsed, context) }
  }

  private static func rows(
    of tab: ReferentialTab,
    _ programme: Programme,
    _ board: Referentials
  ) -> [Row] {
    guard let section = tab.section else {
      return (board.draft.map { [.draft($0)] } ?? [])
        + board.versions.reversed().map { .version($0) }
    }
    let entries = programme.entries
    let own = entries.filter { $0.section == section }
    let bonus = entries.filter { section == .programme && $0.section == .bonus }
    return (own + bonus).enumerated().map { .entry($0.element, $0.offset) }
  }

  /// How many rows a tab has without a filter.
  func count(of tab: ReferentialTab) -> Int {
    ReferentialLook.rows(of: tab, programme, board).count
  }

  private static func keeps(_ row: Row, _ filter: Filter, _ context: Context) -> Bool {
    guard case .entry(let entry, _) = row else { return true }
    return filter.matches(
      today: context.today,
      person: context.person?.code,
      text: { foldedBytes(text(of: entry, context)) },
      datum: { datum($0, entry) }
    )
  }

  private static func text(of entry: ProgrammeEntry, _ context: Context) -> String {
    ([entry.name, label(of: entry, context)] + entry.fields.map(\.value.text))
      .joined(separator: " ")
  }

  private static func datum(_ field: FilterField.ID, _ entry: ProgrammeEntry) -> FilterDatum {
    switch field {
    case .result: .code(entry.section == .result ? entry.name : entry[.result]?.text)
    case .mechanism:
      .code(entry.section == .mechanism ? entry.name : entry[.mechanism]?.text)
    case .group: .code(entry.section == .group ? entry.name : entry[.group]?.text)
    case .province: .code(entry[.province]?.text)
    case .level: .code(entry[.level]?.text)
    default: .codes([])
    }
  }

  /// The label of an entry in the language of the screen.
  static func label(of entry: ProgrammeEntry, _ context: Context) -> String {
    Label(
      french: entry[.labelFrench]?.text ?? "",
      english: entry[.labelEnglish]?.text ?? "",
      arabic: entry[.labelArabic]?.text ?? ""
    ).text(in: context.language)
  }

  /// What a row is called in titles and notes.
  func name(of row: Row) -> String {
    switch row {
    case .entry(let entry, _):
      entry.name.isEmpty ? words.section(entry.section) : spoken(entry.name, entry.section)
    case .version(let version): words.version(version.number)
    case .draft: words.version(nextNumber)
    }
  }

  /// The name of a thing; the day from which a price is, as days are written.
  func spoken(_ name: String, _ section: ProgrammeFault.Section) -> String {
    guard section == .price, let day = Day(iso: String(name.suffix(10))) else { return name }
    return name.dropLast(10) + words.from(context.phrases.day(day))
  }

  var nextNumber: Int { (board.newest?.number ?? 0) + 1 }

  /// The version looked at, in a few words.
  var title: String {
    switch shown {
    case .draft:
      let day = board.draft?.effectiveOn.map(context.phrases.day) ?? words.onPublication
      return words.draftOf(nextNumber, day)
    case .version(let number):
      let day = board.version(number).map { context.phrases.day($0.effectiveOn) } ?? "–"
      switch board.standing(of: number) {
      case .inForce: return words.inForceSince(number, day)
      case .coming: return words.comingOn(number, day)
      case .replaced: return words.replaced(number)
      }
    }
  }

  /// The faults of a row of the draft.
  func faults(of row: Row) -> [ProgrammeFault] {
    guard isDraft, case .entry(let entry, let place) = row else { return [] }
    return board.draftFaults.filter { fault in
      fault.section == entry.section && (fault.number == 0 || fault.number == place + 1)
    }
  }

  /// What uses a row; nil for what nothing can.
  func use(of row: Row) -> UseCount? {
    guard case .entry(let entry, let place) = row else { return nil }
    switch entry.section {
    case .result: return board.use.result(entry.name)
    case .price:
      let prices = programme.prices
      return prices.indices.contains(place) ? board.use.price(prices[place]) : nil
    case .mechanism: return board.use.mechanism(entry.name, in: programme)
    case .group: return board.use.group(entry.name)
    case .programme, .bonus, .reason, .person: return nil
    }
  }

  /// The two versions that a difference is between: the one looked at and the one before it.
  var compared: (old: Programme, new: Programme, names: (String, String))? {
    switch shown {
    case .draft:
      guard let draft = board.draft, let base = board.newest else { return nil }
      return (
        base.programme, draft.programme, (words.version(base.number), words.version(nextNumber))
      )
    case .version(let number):
      guard let old = board.version(number - 1), let new = board.version(number) else {
        return nil
      }
      return (
        old.programme, new.programme, (words.version(old.number), words.version(new.number))
      )
    }
  }
}
