public import Domain

/// What the line of a claim is written from: the texts of a record, or bytes that are held elsewhere.
public struct ClaimCells<Text: CellContent> {
  public var code: Text
  public var project: Text
  public var result: Text
  public var participant: Text
  public var achievedOn: Day
  public var declaredOn: Day?
  public var employerName: Text
  public var employerICE: Text
  public var contractType: Text
  public var evidence: [Text]
  public var declaredBy: Text

  public init(
    code: Text,
    project: Text,
    result: Text,
    participant: Text,
    achievedOn: Day,
    declaredOn: Day?,
    employerName: Text,
    employerICE: Text,
    contractType: Text,
    evidence: [Text],
    declaredBy: Text
  ) {
    self.code = code
    self.project = project
    self.result = result
    self.participant = participant
    self.achievedOn = achievedOn
    self.declaredOn = declaredOn
    self.employerName = employerName
    self.employerICE = employerICE
    self.contractType = contractType
    self.evidence = evidence
    self.declaredBy = declaredBy
  }

  /// Writes the cells, in the order of the columns of the kind.
  @_specialize(where Text == String)
  @_specialize(where Text == UnsafeBufferPointer<UInt8>)
  func write(to line: inout CSVLine) {
    code.add(to: &line)
    project.add(to: &line)
    result.add(to: &line)
    participant.add(to: &line)
    line.day(achievedOn)
    line.day(declaredOn)
    employerName.add(to: &line)
    employerICE.add(to: &line)
    contractType.add(to: &line)
    Text.add(evidence, to: &line)
    declaredBy.add(to: &line)
  }
}

/// What a cell of text may be written from.
public protocol CellContent {
  /// Adds the cell to a line.
  func add(to line: inout CSVLine)
  /// Adds a cell that holds a list.
  static func add(_ items: [Self], to line: inout CSVLine)
}

extension String: CellContent {
  public func add(to line: inout CSVLine) { line.text(self) }
  public static func add(_ items: [String], to line: inout CSVLine) { line.list(items) }
}

extension UnsafeBufferPointer: CellContent where Element == UInt8 {
  public func add(to line: inout CSVLine) { line.text(self) }
  public static func add(_ items: [Self], to line: inout CSVLine) { line.list(items) }
}

extension CSVWriter where Row == ClaimLine {
  /// Writes a claim that is held elsewhere, as its record would be written.
  public mutating func write(_ cells: ClaimCells<UnsafeBufferPointer<UInt8>>) throws {
    try write { cells.write(to: &$0) }
  }
}
