import Domain
import Exchange
import Phrases
import Seals
import Store

/// One import under way: its bad rows, and what it warns of.
final class ImportRun {
  let kind: ImportKind
  let input: InputFile
  private let author: Author
  private let programme: Programme
  private let book: Phrasebook
  private let ignoresUnknownColumns: Bool
  /// Hears how many bytes were read, and nil once rows are being written.
  private let progress: (Int?) -> Void
  private(set) var rejected: [BadRow] = []
  private(set) var rejectedTotal = 0
  private(set) var rowsWithoutPerson = 0
  /// Bad rows that are listed at most (R86).
  private static let listed = 1000

  init(
    kind: ImportKind,
    input: InputFile,
    author: Author,
    programme: Programme,
    book: Phrasebook,
    ignoresUnknownColumns: Bool = false,
    progress: @escaping (Int?) -> Void = { _ in }
  ) {
    self.kind = kind
    self.input = input
    self.author = author
    self.programme = programme
    self.book = book
    self.ignoresUnknownColumns = ignoresUnknownColumns
    self.progress = progress
  }

  /// Stages every good row; nil when one was bad, so that nothing is written.
  func feed(_ session: ImportSession) throws -> (name: String, sha256: String)? {
    do {
      return try read(session)
    } catch let refusal as FileRefusal {
      reject(refusal.badRow)
      return nil
    } catch let failure as InputFailure {
      throw CommandFailure.file(.io, failure.path, status: 74, book)
    }
  }

  private func read(_ session: ImportSession) throws -> (name: String, sha256: String)? {
    var hash = SHA256Stream()
    var far = 0
    let source = FileSource(input) { far = $0 }
    let context = RowContext(
      programme: programme,
      today: author.today,
      person: author.person
    )
    var reader = try RecordReader(
      kind,
      source,
      context: context,
      ignoreUnknownColumns: ignoresUnknownColumns
    ) { hash.add($0) }
    var (count, looked) = (0, 0)
    while let parsed = try reader.next() {
      switch parsed {
      case .bad(let row): reject(row)
      case .row(let line, let record):
        if let row = try session.stage(record, line: line) { reject(row) }
      }
      count += 1
      if count.isMultiple(of: 1024) || far - looked >= 1 << 20 {
        progress(far)
        looked = far
        try SystemLimits.requireRoom(for: input, afterRows: count)
      }
    }
    rowsWithoutPerson = reader.rowsWithoutPerson
    progress(nil)
    try SystemLimits.requireRoom(for: input, afterRows: 0)
    return rejectedTotal == 0 ? (input.name, hash.hex()) : nil
  }

  private func reject(_ row: BadRow) {
    rejectedTotal += 1
    if rejected.count < ImportRun.listed { rejected.append(row) }
  }
}
