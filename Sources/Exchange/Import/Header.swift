import Domain

/// Where each column of a kind stands in a file.
struct Header {
  let kind: ImportKind
  /// For each column of the kind, the place of its cell in the file; nil when it is not there.
  let places: [Int?]
  /// The names as they stand in the file.
  let names: [String]

  /// Refuses a header that lacks, repeats or invents a column (R83).
  init(_ record: CSVRecord, kind: ImportKind, ignoringUnknown: Bool) throws(FileRefusal) {
    if let fault = record.fault { throw FileRefusal(.badHeader, value: fault.rawValue) }
    let names = (0..<record.count).map(record.text)
    let columns = kind.acceptedColumns
    var placeOf: [String: Int] = [:]
    var repeated: [String] = []
    var unknown: [String] = []
    let isKnown = Set(columns)
    for (place, name) in names.enumerated() {
      if placeOf.updateValue(place, forKey: name) != nil { repeated.append(name) }
      if !isKnown.contains(name) { unknown.append(name) }
    }
    try Header.check(
      missing: kind.requiredColumns.filter { placeOf[$0] == nil },
      repeated: repeated,
      unknown: ignoringUnknown ? [] : unknown,
      isForeign: unknown.count == names.count
    )
    self.kind = kind
    self.names = names
    places = columns.map { placeOf[$0] }
  }

  private static func check(
    missing: [String],
    repeated: [String],
    unknown: [String],
    isForeign: Bool
  ) throws(FileRefusal) {
    if isForeign { throw FileRefusal(.noHeader, value: clipped(unknown.first ?? "")) }
    for (columns, code) in [
      (missing, RowFault.missingColumn), (repeated, .repeatedColumn), (unknown, .unknownColumn),
    ] where !columns.isEmpty {
      throw FileRefusal(code, columns: columns.prefix(20).map(clipped))
    }
  }
}

/// A text cut to 80 characters, as faults show it.
func clipped(_ text: String) -> String {
  text.utf8.count <= 80 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(80)))
}
