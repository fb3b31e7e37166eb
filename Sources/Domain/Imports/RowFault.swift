/// Why a row, or a whole file, cannot be imported: stable English codes, worded in Phrases.
public enum RowFault: String, CaseIterable, Sendable {
  // The file as a whole (R83, R85).
  case emptyFile, noHeader, missingColumn, repeatedColumn, unknownColumn, badHeader
  case unknownSeparator, isUTF16, isGzip, isXLSX, isXLS, isHTML

  // The shape of a row (R85).
  case badQuote, unclosedQuote, loneCarriageReturn, nulByte, invalidByte, tooLong, shortRow
  case longRow

  // One cell.
  case missingValue, badCode, badDay, badMonth, badPeriod, wrongPeriodKind, badAmount, badPercent
  case badNumber, outOfRange, unknownValue, unknownGroup, unknownResult, unknownReason
  case unknownPerson, dayAfterToday, reservedCode

  // The row against itself and the rest of the file.
  case endsBeforeStart, percentsOver100, duplicateKey

  // What only the store can know.
  case unknownProject, unknownParticipant, unknownActor, unknownClaim, agreementOfOtherProject
  case periodClosed, wrongState, frozenField, notAllowed, notTakenByVerifier
  case evidenceNotSeen, checksNotMade
}

/// A row that cannot be imported, with its first fault (R66, R86).
public struct BadRow: Hashable, Sendable {
  /// The physical line where the record starts, the header being line 1.
  public var line: Int
  /// The header name; nil when the row as a whole is wrong.
  public var column: String?
  public var code: RowFault
  /// What was found there, cut to 80 characters; empty when there is nothing to show.
  public var value: String
  /// The values, bounds or columns that would have been right, or that are missing.
  public var known: [String]
  /// The line of the first row with the same key (R60).
  public var otherLine: Int?

  public init(
    line: Int,
    column: String? = nil,
    code: RowFault,
    value: String = "",
    known: [String] = [],
    otherLine: Int? = nil
  ) {
    self.line = line
    self.column = column
    self.code = code
    self.value = value
    self.known = known
    self.otherLine = otherLine
  }
}

/// Why a whole file is refused before any of its rows is looked at.
public struct FileRefusal: Error, Hashable, Sendable {
  public var code: RowFault
  /// The columns that are missing, repeated or unknown.
  public var columns: [String]
  /// What was found, when a column is not what is wrong.
  public var value: String

  public init(_ code: RowFault, columns: [String] = [], value: String = "") {
    self.code = code
    self.columns = columns
    self.value = value
  }

  /// The refusal as the one rejected entry of the answer, at line 1 (R86).
  public var badRow: BadRow {
    BadRow(line: 1, column: columns.first, code: code, value: value, known: columns)
  }
}
