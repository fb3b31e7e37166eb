/// What charts and gauges are drawn with.
public enum Graphics: String, Hashable, Sendable, CaseIterable {
  case braille, block, ascii
}

/// What frames are drawn with.
public enum Borders: String, Hashable, Sendable, CaseIterable {
  case unicode, ascii, none
}

/// What the terminal can show, beside colours: screens draw the same, widgets choose the signs.
public struct Medium: Hashable, Sendable {
  public var graphics: Graphics
  public var borders: Borders
  /// Without colours the active frame is told by brackets round its title.
  public var monochrome: Bool
  /// Which way the frame is read: one that is read from right to left is mirrored.
  public var direction: Direction
  /// Who puts letters that are read from right to left in their places.
  public var order: BidiOrder

  public init(
    graphics: Graphics = .braille,
    borders: Borders = .unicode,
    monochrome: Bool = false,
    direction: Direction = .leftToRight,
    order: BidiOrder = .program
  ) {
    self.graphics = graphics
    self.borders = borders
    self.monochrome = monochrome
    self.direction = direction
    self.order = order
  }
}
