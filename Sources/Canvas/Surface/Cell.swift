/// What a cell has beside its role, independent of it.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let underline = Attributes(rawValue: 2)
  public static let reverse = Attributes(rawValue: 4)
  public static let dim = Attributes(rawValue: 8)
}

/// One cell of the screen: a base with at most four marks, a role and attributes, in 16 bytes.
///
/// A wide character takes a leading cell and a `continuation` right of it.
public struct Cell: Hashable, Sendable {
  /// Base, first and second mark, 21 bits each; a base of 0 says continuation.
  private var low: UInt64
  /// Third mark, and the low bits of the fourth.
  private var high: UInt32
  /// The high bits of the fourth mark in ten bits, and the ground above them.
  private var rest: UInt16
  private var roleIndex: UInt8
  public var attributes: Attributes

  /// A cell with one scalar; a control becomes a space, for none may reach a terminal.
  public init(
    _ base: Unicode.Scalar = " ",
    role: Role = .base,
    attributes: Attributes = []
  ) {
    let value = base.value
    let control = value < 0x20 || value >= 0x7F && value < 0xA0
    self.init(low: control ? 0x20 : UInt64(value), role: role, attributes: attributes)
  }

  /// What the cell stands on: its background, where its role has none of its own; nil is the
  /// screen itself.
  public internal(set) var ground: Role? {
    get {
      let number = Int(rest >> 10)
      return number == 0 ? nil : Role.grounds[number - 1]
    }
    set {
      let number = newValue.flatMap { Role.grounds.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
      rest = rest & 0x3FF | UInt16(number) << 10
    }
  }

  /// The cell on the ground of the one that it replaces, unless its role is a ground itself.
  func standing(on other: Cell) -> Cell {
    var cell = self
    if role.isGround {
      cell.ground = role
    } else {
      cell.rest = cell.rest & 0x3FF | other.rest & 0xFC00
    }
    return cell
  }

  /// The cell with another base, on the ground of the one that it replaces unless it has its own.
  @inline(__always)
  func carrying(_ base: UInt32, over other: Cell) -> Cell {
    var cell = self
    cell.low = UInt64(base)
    if rest >> 10 == 0 { cell.rest = other.rest & 0xFC00 }
    return cell
  }

  /// Changes the base and keeps the marks; a continuation stays one.
  mutating func setBase(_ scalar: Unicode.Scalar) {
    if !isContinuation { low = low & ~0x1F_FFFF | UInt64(scalar.value) }
  }

  private init(low: UInt64, role: Role, attributes: Attributes) {
    self.low = low
    high = 0
    rest = 0
    roleIndex = UInt8(truncatingIfNeeded: role.index)
    self.attributes = attributes
  }

  /// What stands where nobody knows what stands: no cell of a frame is like it.
  static let unknown = Cell(low: 0x1F_FFFF, role: .base, attributes: [])

  /// The right half of a wide character.
  public static func continuation(role: Role = .base, attributes: Attributes = []) -> Cell {
    Cell(low: 0, role: role, attributes: attributes)
  }

  /// The role that a theme gives a style.
  public var role: Role {
    get { Role.all[Int(roleIndex)] }
    set { roleIndex = UInt8(truncatingIfNeeded: newValue.index) }
  }

  /// A number for role, ground and attributes: cells with the same one look alike in every theme.
  public var lookKey: UInt32 {
    UInt32(roleIndex) | UInt32(attributes.rawValue) << 8 | UInt32(rest >> 10) << 16
  }

  /// Whether the cell is one scalar that takes one cell on every terminal.
  public var keepsWidth: Bool { !hasMarks && isPlain(UInt32(truncatingIfNeeded: low)) }

  /// Whether this is the right half of a wide character, which is never written.
  public var isContinuation: Bool { low == 0 }

  /// Whether UTF-8 writes the cell in one byte.
  var isLetterOfOneByte: Bool { low > 0 && low < 0x80 }

  /// Whether the cell carries marks, and so more than one scalar.
  public var hasMarks: Bool { low >> 21 != 0 }

  /// The base scalar; a space for a continuation.
  public var base: Unicode.Scalar { scalar(low & 0x1F_FFFF) ?? " " }

  /// The scalars of the grapheme, base first; none for a continuation.
  public var scalars: [Unicode.Scalar] {
    if isContinuation { return [] }
    let fourth = UInt64(high >> 21) | UInt64(rest & 0x3FF) << 11
    let marks = [low >> 21 & 0x1F_FFFF, low >> 42 & 0x1F_FFFF, UInt64(high & 0x1F_FFFF), fourth]
    return [base] + marks.compactMap { $0 == 0 ? nil : scalar($0) }
  }

  /// The grapheme as text; empty for a continuation.
  public var text: String {
    if !hasMarks { return isContinuation ? "" : String(Character(base)) }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// Adds a mark to the base; a fifth is ignored, and so are presentation selectors, which would
  /// change the width in some terminals only.
  mutating func add(mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if isContinuation || value == 0xFE0E || value == 0xFE0F { return }
    if low >> 21 == 0 {
      low |= value << 21
    } else if low >> 42 == 0 {
      low |= value << 42
    } else if high & 0x1F_FFFF == 0 {
      high |= UInt32(value)
    } else if high >> 21 == 0 && rest & 0x3FF == 0 {
      high |= UInt32(value & 0x7FF) << 21
      rest |= UInt16(value >> 11)
    }
  }

  private func scalar(_ value: UInt64) -> Unicode.Scalar? {
    Unicode.Scalar(UInt32(truncatingIfNeeded: value))
  }
}
