import Canvas

/// What letters look like on a terminal, as the parameters of one sequence say it (SGR of ECMA-48).
struct Look: Hashable {
  let attributes: Attributes
  /// The parameters of the colours; empty for the terminal's own.
  let foreground: [UInt8]
  let background: [UInt8]

  /// The look of a style, in the colours of a plan.
  init(_ style: Style, _ plan: ColorPlan) {
    var attributes = style.attributes
    let ink = style.foreground.degraded(to: plan.depth)
    if !plan.hasBright, case .indexed(8..<16) = ink { attributes.insert(.bold) }
    self.attributes = attributes
    foreground = Self.parameters(ink, first: 30, plan)
    background = Self.parameters(style.background.degraded(to: plan.depth), first: 40, plan)
  }

  /// Whether a blank shows nothing but its background: no line under it, no colours exchanged.
  var isBareWhenBlank: Bool { attributes.isDisjoint(with: [.underline, .reverse]) }

  /// Whether this is how letters look after a reset.
  var isPlain: Bool { attributes.isEmpty && foreground.isEmpty && background.isEmpty }

  /// A colour in the shortest form that a terminal with so many colours knows.
  private static func parameters(_ color: Color, first: UInt8, _ plan: ColorPlan) -> [UInt8] {
    switch color {
    case .standard: []
    case .indexed(let index) where index < 8: Array("\(first + index)".utf8)
    case .indexed(let index) where index < 16:
      Array("\(plan.hasBright ? first + 52 + index : first + index - 8)".utf8)
    case .indexed(let index): Array("\(first + 8);5;\(index)".utf8)
    case .rgb(let red, let green, let blue):
      Array("\(first + 8);2;\(red);\(green);\(blue)".utf8)
    }
  }

  /// Writes the sequence that makes letters look so: from another look, or from an unknown one.
  ///
  /// Terminals of 256 colours can take back one attribute or one colour; of others it is not sure,
  /// and everything is said again after a reset.
  func write(after other: Look?, canTakeBack: Bool, onto bytes: inout [UInt8]) {
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
    let start = bytes.count
    if let other, !isPlain, canTakeBack || !takesBack(from: other) {
      let gone = other.attributes.subtracting(attributes)
      var held = other.attributes
      if !gone.isDisjoint(with: .boldAndDim) {
        Self.add(22, start, &bytes)
        held.subtract(.boldAndDim)
      }
      if gone.contains(.underline) { Self.add(24, start, &bytes) }
      if gone.contains(.reverse) { Self.add(27, start, &bytes) }
      Self.add(attributes.subtracting(held), start, &bytes)
      if foreground != other.foreground { Self.add(foreground, or: 39, start, &bytes) }
      if background != other.background { Self.add(background, or: 49, start, &bytes) }
    } else if !isPlain {
      Self.add(0, start, &bytes)
      Self.add(attributes, start, &bytes)
      if !foreground.isEmpty { Self.add(foreground, or: 39, start, &bytes) }
      if !background.isEmpty { Self.add(background, or: 49, start, &bytes) }
    }
    bytes.append(UInt8(ascii: "m"))
  }

  /// Whether another look has an attribute or a colour that this one does not have.
  private func takesBack(from other: Look) -> Bool {
    !other.attributes.isSubset(of: attributes) || foreground.isEmpty && !other.foreground.isEmpty
      || background.isEmpty && !other.background.isEmpty
  }

  private static func add(_ attributes: Attributes, _ start: Int, _ bytes: inout [UInt8]) {
    if attributes.contains(.bold) { add(1, start, &bytes) }
    if attributes.contains(.dim) { add(2, start, &bytes) }
    if attributes.contains(.underline) { add(4, start, &bytes) }
    if attributes.contains(.reverse) { add(7, start, &bytes) }
  }

  /// Adds a number of one or two digits, with what separates it from the one before.
  private static func add(_ number: UInt8, _ start: Int, _ bytes: inout [UInt8]) {
    if bytes.count > start { bytes.append(UInt8(ascii: ";")) }
    if number >= 10 { bytes.append(UInt8(ascii: "0") + number / 10) }
    bytes.append(UInt8(ascii: "0") + number % 10)
  }

  /// Adds a colour; a number for the terminal's own.
  private static func add(
    _ colour: [UInt8],
    or number: UInt8,
    _ start: Int,
    _ bytes: inout [UInt8]
  ) {
    if colour.isEmpty { return add(number, start, &bytes) }
    if bytes.count > start { bytes.append(UInt8(ascii: ";")) }
    bytes.append(contentsOf: colour)
  }
}

extension Attributes {
  fileprivate static let boldAndDim: Attributes = [.bold, .dim]
}

/// The looks of a theme on a terminal, each worked out when it is first met and then known by its
/// place.
struct LookTable {
  private let plan: ColorPlan
  private var places: [UInt32: Int] = [:]
  private(set) var looks: [Look] = []
  /// For each look, the first with the same background, where a blank shows no more than that.
  private(set) var grounds: [Int?] = []
  /// Neighbours are most often of one look.
  private var last: (key: UInt32, place: Int)?

  init(plan: ColorPlan) { self.plan = plan }

  /// The place of the look of a cell.
  mutating func place(of cell: Cell, in theme: Theme) -> Int {
    let key = cell.lookKey
    if let last, last.key == key { return last.place }
    let place = places[key] ?? add(cell, in: theme)
    last = (key, place)
    return place
  }

  private mutating func add(_ cell: Cell, in theme: Theme) -> Int {
    let style = theme.style(cell.role, on: cell.ground, plan.depth).adding(cell.attributes)
    let look = Look(style, plan)
    let place = looks.firstIndex(of: look) ?? looks.count
    if place == looks.count {
      looks.append(look)
      let same = looks.firstIndex { $0.isBareWhenBlank && $0.background == look.background }
      grounds.append(look.isBareWhenBlank ? same : nil)
    }
    places[cell.lookKey] = place
    return place
  }
}
