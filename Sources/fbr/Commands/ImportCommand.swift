import ArgumentParser
import Canvas
import Domain
import Exchange
import Phrases
import Store

/// `fbr import KIND FILE`: a file is accepted whole or not at all, and every bad row is named.
struct ImportCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "import")

  @Argument(completion: .list(ImportKind.allCases.map(\.rawValue))) var kind: String
  @Argument(completion: .file()) var file: String
  @ArgumentParser.Flag var dryRun = false
  @ArgumentParser.Flag var ignoreUnknownColumns = false

  func perform(_ console: Console) throws {
    let kind = try choice(kind, "KIND") as ImportKind
    try console.require(.text, .json)
    _ = try console.requirePerson()
    let input = try InputFile.open(file, console.book)
    let (desk, author) = try console.deskForChange()
    try SystemLimits.requireRoom(for: input, afterRows: 0)
    if !dryRun { BackupKeeper(book: console.book).keep(desk.store) }
    let bar = ProgressBar(console.book)
    let run = ImportRun(
      kind: kind,
      input: input,
      author: author,
      programme: desk.programme,
      book: console.book,
      ignoresUnknownColumns: ignoreUnknownColumns
    ) { far in
      bar.show(far == nil ? desk.words.writing : desk.words.reading, far ?? 0, of: input.size)
    }
    let report = try desk.store.importing(kind, by: author, dryRun: dryRun, run.feed)
    bar.finish()
    try ImportAnswer(desk: desk, run: run, report: report, isTrial: dryRun).write()
  }
}

/// What an import answers.
struct ImportAnswer {
  let desk: Desk
  let run: ImportRun
  let report: ImportReport
  let isTrial: Bool

  /// Writes the answer; the command ends with 65 when a row was bad.
  func write() throws {
    let isRefused = run.rejectedTotal > 0
    if isRefused { desk.console.exitStatus = 65 }
    if !isRefused, run.kind == .claims, run.rowsWithoutPerson > 0, report.accepted > 0 {
      desk.console.warn(desk.book.files.becomesDeclarer(run.rowsWithoutPerson))
    }
    if desk.console.format == .json { try writeJSON(isRefused) } else { writeText(isRefused) }
  }

  private func writeJSON(_ isRefused: Bool) throws {
    try desk.json(Receipt(sequence: report.sequence, head: report.head)) { json in
      json.member("kind", run.kind.rawValue)
      json.member("dry_run", isTrial)
      json.member("accepted", isRefused ? 0 : report.accepted)
      json.member("unchanged", report.unchanged)
      try json.array("rejected") { json in
        for row in run.rejected {
          try json.object { json in
            json.member("line", row.line)
            json.member("column", row.column)
            json.member("code", row.code.rawValue)
            json.member("message", desk.book.sentence(row))
          }
        }
      }
      json.member("rejected_total", run.rejectedTotal)
    }
  }

  private func writeText(_ isRefused: Bool) {
    let words = desk.words
    guard isRefused else {
      let say = isTrial ? words.wouldImport : words.imported
      return desk.out.line(say(report.accepted, report.unchanged))
    }
    let files = desk.book.files
    for row in run.rejected {
      let sentence = desk.book.sentence(row)
      Output.complain(
        row.column.map { files.row(row.line, $0, sentence) } ?? files.wholeRow(row.line, sentence)
      )
    }
    let more = run.rejectedTotal - run.rejected.count
    if more > 0 { Output.complain(words.tooManyBadRows(more)) }
    Output.complain(words.titled(words.error, words.refused(run.input.path, run.rejectedTotal)))
  }
}
