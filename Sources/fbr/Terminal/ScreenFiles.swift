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
    exporting: { export, path, store, today, person in
      try exporting(export, path, store, today, person, options.book)
      return path
    },
    disclosing: { path, store, asked in try writeParticipants(path, store, asked, options.book) },
    readingPack: { try readPack($0, options.book) },
    creating: { path, isDemonstration in
      try newStore(path, isDemonstration: isDemonstration, options)
    }
  )
}

/// Reads a programme pack; its faults come as sentences, each with its line.
private func readPack(_ path: String, _ book: Phrasebook) throws -> PackReading {
  do {
    return .sound(try Pack.read(path, book))
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

/// Writes an export to a path that must be free, whole or not at all.
private func exporting(
  _ export: Export,
  _ path: String,
  _ store: Store,
  _ today: Day,
  _ person: String?,
  _ book: Phrasebook
) throws {
  try NewFile.write(to: path, book) { output in
    switch export {
    case .pack(var programme, let withPersons):
      if withPersons { programme.persons = try store.persons() }
      try output.write(Array(PackWriter.text(programme).utf8))
    case .text(let text): try output.write(Array(text.utf8))
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
    case .actors(let filter):
      var writer = try CSVWriter<Actor>(to: output.write)
      for row in try store.actors(ActorQuery(filter: filter, order: .code), today: today).rows {
        try writer.write(row.actor)
      }
    case .participants:
      var writer = try CSVWriter<ParticipantLine>(to: output.write)
      try store.eachParticipant { try writer.write(ParticipantLine(participant: $0.participant)) }
    }
  }
}

/// Writes participants to a path that must be free: without what identifies them, or with it, once
/// the journal has recorded who asked and why.
private func writeParticipants(
  _ path: String,
  _ store: Store,
  _ asked: (reason: String, author: Author)?,
  _ book: Phrasebook
) throws {
  guard let asked else {
    let today = Clock.now.day
    return try exporting(.participants(reason: nil), path, store, today, nil, book)
  }
  try NewFile.write(to: path, book) { output in
    var writer = try CSVWriter<ParticipantLine>(to: output.write)
    try store.discloseParticipants(reason: asked.reason, filter: "", by: asked.author) {
      try writer.write(ParticipantLine($0))
    }
  }
}
