public import Domain

/// A value of a TOML text, and the line where it stands.
struct TOMLNode {
  enum Content {
    case text(String)
    case integer(Int)
    case flag(Bool)
    case day(Day?)
    case array([TOMLNode])
    case table([String: TOMLNode])
    /// A local day and time, by its day.
    case moment(Day?)
    /// A float, a time, or an instant: nothing of ours has that type.
    case other(String)
  }

  let line: Int?
  let content: Content

  /// The name of the type, as a fault shows it.
  var typeName: String {
    switch content {
    case .text: "string"
    case .integer: "integer"
    case .flag: "boolean"
    case .day: "local date"
    case .array: "array"
    case .table: "table"
    case .moment: "time"
    case .other(let name): name
    }
  }
}

/// Why a text is not the TOML that is wanted, and where.
public struct TOMLFault: Error, Hashable, Sendable {
  public let code: PackFault.Code
  public let line: Int
  public let column: Int
  /// The parser's own words, in English.
  public let text: String
}
