import Domain
import Exchange
import Glibc
import Phrases
import Screens
import Store

/// The file work of the screens, by the same code as the commands'.
func fileWork(_ options: GlobalOptions) -> FileWork {
  FileWork(
    importing: { kind, path, store, author, dryRun in
      try importing(kind, path, store, author, dryRun: dryRun, options.book)
    },
    exporting: { export, path, store, today, person, author in
      try NewFile.write(to: path, options.book) { output in
        try exporting(export, output, store, today, person, author)
      }
      return path
    },
    readingPack: { try readPack($0, joining: $1, options.book) },
    creating: { path, isDemonstration in
      try newStore(path, isDemonstration: isDemonstration, options)
    }
  )
}

/// Reads a programme pack; its faults come as sentences, each with its line.
private func readPack(
  _ path: String,
  joining persons: [Person],
  _ book: Phrasebook
) throws -> PackReading {
  do {
    return .sound(try Pack.read(path, book, joining: persons))
  } catch let failure as CommandFailure where !failure.details.isEmpty {
    return .faulty(
      failure.details.map { fault in
        let line = fault.line.map { book.commandLine.packLine($0) + " · " } ?? ""
        return line + fault.path + " · " + fault.message
      }
    )
  }
}

/// Reads a file into a store; a file with bad rows changes nothing and says which.
private func importing(
  _ kind: ImportKind,
  _ path: String,
  _ store: Store,
  _ author: Author,
  dryRun: Bool,
  _ book: Phrasebook
) throws -> ImportOutcome {
  let run = ImportRun(
    kind: kind,
    input: try InputFile.open(path, book),
    author: author,
    programme: try store.summary().programme,
    book: book
  )
  let report = try store.importing(kind, by: author, dryRun: dryRun, run.feed)
  return ImportOutcome(
    accepted: run.rejectedTotal > 0 ? 0 : report.accepted,
    unchanged: report.unchanged,
    badRows: run.rejected,
    badTotal: run.rejectedTotal,
    assumedDeclarer: kind == .claims ? run.rowsWithoutPerson : 0
  )
}

/// Writes an export to a file that is then whole, or not there at all. What identifies persons is in
/// it only when an author asked for it: the journal has then recorded who and why.
private func exporting(
  _ export: Export,
  _ output: Output,
  _ store: Store,
  _ today: Day,
  _ person: String?,
  _ author: Author?
) throws {
  switch export {
  case .pack(var programme, let withPersons):
    if withPersons { programme.persons = try store.persons() }
    try output.write(Array(PackWriter.text(programme).utf8))
  case .text(let text): try output.write(Array(text.utf8))
  case .map(let map): try output.write(Array(SVGMap.text(map).utf8))
  case .points(let points): try GeoJSONPoints.write(points, to: output.write)
  case .report(let request, let language):
    try writeReport(request, language, output, store, today, person)
  case .table(let header, let rows):
    for row in [header] + rows {
      var line = CSVLine(separator: .comma)
      line.begin()
      for cell in row { line.text(cell) }
      line.end()
      try output.write(line.bytes)
    }
  case .claims(let filter):
    var writer = try CSVWriter<ClaimLine>(to: output.write)
    try store.eachDeclaration(filter: filter, today: today, person: person) {
      try writer.write(ClaimLine(claim: $0))
    }
  case .actors(let filter, let reason):
    let query = ActorQuery(filter: filter, order: .code)
    var writer = try CSVWriter<Actor>(to: output.write)
    if let reason, let author {
      let rows = try store.discloseActors(query, reason: reason, by: author).rows
      for row in rows { try writer.write(row.actor) }
    } else {
      for row in try store.actors(query, today: today).rows {
        try writer.write(row.actor.withoutContact)
      }
    }
  case .participants(let reason):
    var writer = try CSVWriter<ParticipantLine>(to: output.write)
    if let reason, let author {
      try store.discloseParticipants(reason: reason, filter: "", by: author) {
        try writer.write(ParticipantLine($0))
      }
    } else {
      try store.eachParticipant { try writer.write(ParticipantLine(participant: $0.participant)) }
    }
  }
}

/// Writes a report as a page, by the same code as the command's.
private func writeReport(
  _ request: ReportRequest,
  _ language: Language,
  _ output: Output,
  _ store: Store,
  _ today: Day,
  _ person: String?
) throws {
  let summary = try store.summary()
  let source = ReportSource(
    store: store,
    programme: summary.programme,
    today: today,
    person: person
  )
  try ReportWriter(
    document: try source.document(request),
    book: ReportBook.of(language),
    summary: summary,
    out: output
  ).writeHTML()
}

extension Export {
  /// Why what identifies persons is asked for; nil when it is not.
  var reason: String? {
    switch self {
    case .actors(_, let reason), .participants(let reason): reason
    case .table, .claims, .pack, .text, .report, .map, .points: nil
    }
  }
}
