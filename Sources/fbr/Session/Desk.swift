import Domain
import Exchange
import Phrases
import Store
import Terminal

/// A store that is open, and the day on which it is looked at.
struct Desk {
  let store: Store
  let summary: StoreSummary
  let today: Day
  let console: Console

  var programme: Programme { summary.programme }
  var book: Phrasebook { console.book }
  var words: CommandLinePhrases { console.words }
  var out: Output { console.out }
  /// The person who asks, if the command says.
  var person: String? { console.globals.person }

  /// Opens the store that the options name; silently when what is written marks itself.
  ///
  /// - Throws: `StoreError`.
  init(_ console: Console, readOnly: Bool = true, isSilent: Bool = false) throws {
    self.console = console
    store = try StoreDoor(console.globals).open(
      console.globals.store,
      readOnly: readOnly,
      warns: !readOnly
    )
    console.opened = store
    if !readOnly, let restriction = store.restriction {
      throw Refusal(restriction, console.globals.store)
    }
    let found = try store.summary()
    today = console.globals.today ?? found.frozenToday ?? Clock.now.day
    store.look(on: today)
    summary = try store.summary()
    CrashReports.note(.journal, "\(summary.sequence)-\(summary.head.prefix(16))")
    if !readOnly { console.changed = store }
    if summary.isDemonstration, !isSilent { announceDemonstration() }
  }

  /// A desk on a store that has just been made.
  init(opening store: Store, _ summary: StoreSummary, _ console: Console) {
    self.store = store
    self.summary = summary
    self.console = console
    today = console.globals.today ?? summary.frozenToday ?? Clock.now.day
  }

  /// Who changes the store, on which day, at which instant.
  ///
  /// - Throws: `UsageFault` when nobody is named (R58).
  func author() throws -> Author {
    Author(
      person: try console.requirePerson(),
      today: today,
      moment: summary.isDemonstration ? Clock.demonstration(today) : Clock.now
    )
  }

  /// Every output of fictional data says so; a table in CSV keeps its columns, so the mark goes
  /// beside it.
  private func announceDemonstration() {
    switch console.format {
    case .text: out.line(words.demonstration)
    case .csv: Output.complain(words.demonstration)
    case .json, .html: break
    }
  }

  /// Amounts that the prices of an example gave say so; a table in CSV keeps its columns, so the mark
  /// goes beside it, and a document in JSON has it as a key.
  func announceExample() {
    guard programme.isExample else { return }
    switch console.format {
    case .text: out.line(words.exampleMark)
    case .csv: Output.complain(words.exampleMark)
    case .json, .html: break
    }
  }

  /// Writes the one JSON document of the answer.
  func json(_ body: (inout JSONWriter) throws -> Void) throws {
    var json = JSONWriter(to: out.write)
    try json.object { json in
      if summary.isDemonstration { json.member("demo", true) }
      if programme.isExample { json.member("example", true) }
      try body(&json)
    }
    try json.finish()
  }

  /// Writes what a change left behind: the head of the journal, and what it made (R93).
  func json(
    _ receipt: Receipt,
    _ body: (inout JSONWriter) throws -> Void = { _ in }
  ) throws {
    try json { json in
      json.member("store", store.path)
      json.member("seq", receipt.sequence)
      json.member("head", receipt.head)
      try body(&json)
    }
  }

  /// A period as it is typed; of the kind that the programme counts in (R59).
  func period(_ text: String) throws -> Period {
    try Period(typed: text, programme.periodKind)
  }

  /// A stratum as it is typed (R98).
  func stratum(_ text: String) throws -> Stratum {
    guard let stratum = Stratum(text) else { throw UsageFault.badStratum(text) }
    _ = try period(stratum.period.code)
    return stratum
  }

  /// The stratum of a counter-verification as it is typed; nil when the text names another (R98).
  func counterStratum(_ text: String) throws -> CounterStratum? {
    guard let stratum = CounterStratum(text) else { return nil }
    _ = try period(stratum.period.code)
    return stratum
  }

  /// A filter as it is typed; all of it must be understood, since it chooses what is changed.
  func filter(_ text: String, _ catalog: FilterCatalog) throws -> Filter {
    let parsed = Filter.parse(text, in: catalog, vocabulary: FilterVocabulary(programme))
    if let fault = parsed.faults.first { throw UsageFault.badFilter(fault) }
    return parsed.filter
  }
}

extension Console {
  /// The person who acts.
  func requirePerson() throws -> String {
    guard let person = globals.person, !person.isEmpty else { throw UsageFault.personNeeded }
    return person
  }

  /// Opens the store to change it; whoever changes it is named first (R21, R58), and their key is
  /// unlocked when there is a passphrase for it.
  func deskForChange() throws -> (desk: Desk, author: Author) {
    _ = try requirePerson()
    let desk = try Desk(self, readOnly: false)
    var author = try desk.author()
    author.signer = try signer(of: author.person, in: desk.store)
    return (desk, author)
  }
}
