import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr init`: makes a store, with a programme, the example's, or fictional data.
struct InitCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "init")

  @Argument var file: String
  @Option(parsing: .unconditional, completion: .file()) var programme: String?
  @ArgumentParser.Flag var demo = false
  /// Adds real public institutions of the region, with their sources.
  @ArgumentParser.Flag var cartography = false
  @Option(parsing: .unconditional) var claims: String?
  @Option(parsing: .unconditional) var seed: String?

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    if demo, programme != nil { throw UsageFault.together("--demo", "--programme") }
    if demo, cartography { throw UsageFault.together("--demo", "--cartography") }
    let isMade = demo ? try makeDemonstrationStore(console) : try makeStore(console)
    let summary = isMade.summary
    try console.warnOfVerifiers(isMade.store)
    if console.format == .json {
      let desk = Desk(opening: isMade.store, summary, console)
      try desk.json(Receipt(sequence: summary.sequence, head: summary.head)) { json in
        json.member("programme", summary.programme.code)
        if !summary.programme.isExample { json.member("example", false) }
      }
      return
    }
    if summary.isDemonstration { console.out.line(console.words.demonstration) }
    console.out.line(console.words.storeMade(file, summary.programme.code))
    if summary.programme.isExample { console.out.line(console.words.examplePack) }
  }

  private func makeStore(_ console: Console) throws -> (store: Store, summary: StoreSummary) {
    if claims != nil { throw UsageFault.together("--claims", console.words.verb(.initialise)) }
    let pack =
      try programme.map { try Pack.read($0, console.book) } ?? Pack.example(console.book)
    let person = console.globals.person
    if let person, pack.person(person) == nil { throw Refusal(.unknownPerson, subject: person) }
    let now = Clock.now
    let author = Author(
      person: person ?? "",
      today: console.globals.today ?? now.day,
      moment: now
    )
    let store = try Store.create(file, programme: pack, author: author) { store in
      guard cartography else { return }
      let receipt = try store.addStarter(by: try starter(of: pack, author))
      if let refusal = receipt.rows.lazy.compactMap(\.refusal).first { throw refusal }
    }
    return (store, try store.summary())
  }

  /// Who adds the starter cartography: the person named, or the first coordinator of the pack.
  private func starter(of pack: Programme, _ author: Author) throws -> Author {
    guard author.person.isEmpty else { return author }
    guard let person = pack.persons.first(where: { $0.roles.contains(.coordinator) }) else {
      throw Refusal(.unknownPerson)
    }
    return Author(person: person.code, today: author.today, moment: author.moment)
  }

  private func makeDemonstrationStore(
    _ console: Console
  ) throws -> (store: Store, summary: StoreSummary) {
    let count = try claims.map { try wholeNumber($0, "--claims", in: 1...10_000_000) }
    let bar = ProgressBar(console.book)
    defer { bar.finish() }
    let store = try Demonstration.create(
      file,
      claims: count ?? DemonstrationCache.claims,
      seed: seed ?? DemonstrationCache.seed
    ) { bar.show(console.words.filling, Int($0 * 1000), of: 1000) }
    return (store, try store.summary())
  }
}

/// The value of an option that is a whole number.
func wholeNumber(
  _ text: String,
  _ option: String,
  in range: ClosedRange<Int>
) throws(UsageFault) -> Int {
  guard let number = Int(text), range.contains(number) else {
    throw .badValue(text, place: option, known: ["\(range.lowerBound)…\(range.upperBound)"])
  }
  return number
}
