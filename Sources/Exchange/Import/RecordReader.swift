public import Domain

/// Reads the rows of a file whose kind is known only when the program runs.
public struct RecordReader {
  /// The kind of the file.
  public let kind: ImportKind
  /// Good rows so far that named no person: the importing one is meant (R101).
  public var rowsWithoutPerson: Int { rows.rowsWithoutPerson }
  /// How the file stands for characters.
  public var encoding: TextEncoding { rows.encoding }
  /// What stands between its cells.
  public var separator: Separator { rows.separator }

  private var rows: any RecordRows

  /// Opens a file of a kind and reads its header; throws as `ImportReader` does.
  public init(
    _ kind: ImportKind,
    _ source: some ByteSource,
    context: RowContext,
    ignoreUnknownColumns: Bool = false,
    observe: ((UnsafeRawBufferPointer) -> Void)? = nil
  ) throws {
    self.kind = kind
    func open<Row: ExchangeRow>(_ type: Row.Type) throws -> any RecordRows {
      try ImportReader<Row>(
        source,
        context: context,
        ignoreUnknownColumns: ignoreUnknownColumns,
        observe: observe
      )
    }
    rows =
      switch kind {
      case .actors: try open(Actor.self)
      case .relations: try open(Relation.self)
      case .projects: try open(Project.self)
      case .targets: try open(Target.self)
      case .participants: try open(ParticipantLine.self)
      case .claims: try open(ClaimLine.self)
      case .findings: try open(FindingLine.self)
      case .cnss: try open(CNSSLine.self)
      case .needs: try open(NeedFigure.self)
      }
  }

  /// Reads the next record; nil at the end of the file.
  public mutating func next() throws -> Parsed<ImportRecord>? { try rows.nextRecord() }
}

/// A reader of rows whose type is forgotten.
private protocol RecordRows {
  var rowsWithoutPerson: Int { get }
  var encoding: TextEncoding { get }
  var separator: Separator { get }
  mutating func nextRecord() throws -> Parsed<ImportRecord>?
}

extension ImportReader: RecordRows {
  mutating func nextRecord() throws -> Parsed<ImportRecord>? {
    switch try next() {
    case .row(let line, let row): .row(line: line, row.record)
    case .bad(let row): .bad(row)
    case nil: nil
    }
  }
}
