/// A grid of dots inside cells: 2×4 in braille, 1×2 in half blocks, 1×1 in ASCII.
public struct DotGrid: Hashable, Sendable {
  public let cells: Size
  public let graphics: Graphics
  /// The dots of each cell, one bit a dot, row by row from the top left of the cell.
  private var masks: [UInt8]

  /// An empty grid that covers so many cells.
  public init(cells: Size, graphics: Graphics) {
    self.cells = Size(width: max(0, cells.width), height: max(0, cells.height))
    self.graphics = graphics
    masks = Array(repeating: 0, count: self.cells.width * self.cells.height)
  }

  /// The dots across and down in one cell.
  static func dotsPerCell(_ graphics: Graphics) -> Size {
    switch graphics {
    case .braille: Size(width: 2, height: 4)
    case .block: Size(width: 1, height: 2)
    case .ascii: Size(width: 1, height: 1)
    }
  }

  /// The dots across and down.
  public var size: Size {
    let part = Self.dotsPerCell(graphics)
    return Size(width: cells.width * part.width, height: cells.height * part.height)
  }

  /// Sets a dot; outside the grid nothing happens.
  public mutating func set(x: Int, y: Int) {
    guard x >= 0 && y >= 0 && x < size.width && y < size.height else { return }
    let part = Self.dotsPerCell(graphics)
    let cell = y / part.height * cells.width + x / part.width
    masks[cell] |= 1 << UInt8(y % part.height * part.width + x % part.width)
  }

  /// Whether a cell has any dot.
  public func isSet(cellX: Int, cellY: Int) -> Bool { masks[cellY * cells.width + cellX] != 0 }

  /// The sign of a cell, nil when it is empty; `ascii` is the sign where only ASCII is drawn.
  public func sign(cellX: Int, cellY: Int, ascii: Unicode.Scalar = "*") -> Unicode.Scalar? {
    let mask = masks[cellY * cells.width + cellX]
    if mask == 0 { return nil }
    switch graphics {
    case .ascii: return ascii
    case .block: return Self.blocks[Int(mask & 3)]
    case .braille: return Unicode.Scalar(0x2800 + Self.brailleBits(mask))
    }
  }

  /// The dots of both grids together.
  public mutating func formUnion(_ other: DotGrid) {
    guard other.cells == cells && other.graphics == graphics else { return }
    for index in masks.indices { masks[index] |= other.masks[index] }
  }

  private static let blocks: [Unicode.Scalar] = [" ", "▀", "▄", "█"]

  /// Braille numbers its dots down the left column, down the right, then the lowest row.
  private static func brailleBits(_ mask: UInt8) -> UInt32 {
    let order: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    var bits: UInt32 = 0
    for (place, bit) in order.enumerated() where mask & (1 << UInt8(place)) != 0 { bits |= bit }
    return bits
  }
}
