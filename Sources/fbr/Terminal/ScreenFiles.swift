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
    creating: { path, isDemonstration in
      try newStore(path, isDemonstration: isDemonstration, options)
    }
  )
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
    }
  }
}
