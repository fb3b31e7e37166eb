import ArgumentParser
import Canvas
import Domain
import Exchange
import Phrases
import Seals
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
    let run = ImportRun(
      kind: kind,
      input: input,
      context: author,
      desk: desk,
      ignoresUnknownColumns: ignoreUnknownColumns
    )
    let report = try desk.store.importing(kind, by: author, dryRun: dryRun, run.feed)
    run.finish()
    try ImportAnswer(desk: desk, run: run, report: report, isTrial: dryRun).write()
  }
}

/// One import under way: its bad rows, and what it warns of.
final class ImportRun {
  let kind: ImportKind
  let input: InputFile
  let desk: Desk
  private let author: Author
  private let ignoresUnknownColumns: Bool
  private let bar: ProgressBar
  private(set) var rejected: [BadRow] = []
  private(set) var rejectedTotal = 0
  private(set) var rowsWithoutPerson = 0
  /// Bad rows that are listed at most (R86).
  private static let listed = 1000

  init(
    kind: ImportKind,
    input: InputFile,
    context author: Author,
    desk: Desk,
    ignoresUnknownColumns: Bool
  ) {
    self.kind = kind
    self.input = input
    self.author = author
    self.desk = desk
    self.ignoresUnknownColumns = ignoresUnknownColumns
    bar = ProgressBar(desk.book)
  }

  /// Stages every good row; nil when one was bad, so that nothing is written.
  func feed(_ session: ImportSession) throws -> (name: String, sha256: String)? {
    do {
      return try read(session)
    } catch let refusal as FileRefusal {
      reject(refusal.badRow)
      return nil
    } catch let failure as InputFailure {
      throw CommandFailure.file(.io, failure.path, status: 74, desk.book)
    }
  }

  private func read(_ session: ImportSession) throws -> (name: String, sha256: String)? {
    var hash = SHA256Stream()
    var far = 0
    let source = FileSource(input) { far = $0 }
    let context = RowContext(
      programme: desk.programme,
      today: author.today,
      person: author.person
    )
    var reader = try RecordReader(
      kind,
      source,
      context: context,
      ignoreUnknownColumns: ignoresUnknownColumns
    ) { hash.add($0) }
    var count = 0
    while let parsed = try reader.next() {
      switch parsed {
      case .bad(let row): reject(row)
      case .row(let line, let record):
        if let row = try session.stage(record, line: line) { reject(row) }
      }
      count += 1
      if count.isMultiple(of: 1024) { bar.show(desk.words.reading, far, of: input.size) }
    }
    rowsWithoutPerson = reader.rowsWithoutPerson
    bar.show(desk.words.writing, 0, of: 0)
    return rejectedTotal == 0 ? (input.name, hash.hex()) : nil
  }

  private func reject(_ row: BadRow) {
    rejectedTotal += 1
    if rejected.count < ImportRun.listed { rejected.append(row) }
  }

  /// Takes the bar away.
  func finish() { bar.finish() }
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
