import Canvas

/// A mouse report as the terminal codes it.
struct MouseReport: Equatable {
  /// The button in the low bits, then 4 Shift, 8 Alt, 16 Ctrl, 32 moving, 64 wheel.
  var code: Int
  /// Column and row, from 1.
  var x: Int
  var y: Int
  var isRelease: Bool

  init(code: Int, x: Int, y: Int, isRelease: Bool) {
    self.code = code
    self.x = x
    self.y = y
    self.isRelease = isRelease
  }

  /// The old report, three bytes from 32 on; it does not tell which button was released.
  init(old code: UInt8, _ x: UInt8, _ y: UInt8) {
    let value = Int(code) - 32
    let isRelease = value >= 0 && value & 0x43 == 3 && value & 0x20 == 0
    self.init(
      code: isRelease ? value & ~3 : value,
      x: Int(x) - 32,
      y: Int(y) - 32,
      isRelease: isRelease
    )
  }
}

/// What the last press was, to tell a double click from two clicks.
struct ClickMemory {
  /// Two presses of one cell within this many milliseconds are a double click.
  private static let doubleClick = 400

  private var last: (point: Point, time: Int)?

  /// What a report means, if anything to us.
  mutating func event(for report: MouseReport, at time: Int) -> MouseEvent? {
    guard (0..<128).contains(report.code), report.x > 0, report.y > 0 else { return nil }
    let point = Point(x: report.x - 1, y: report.y - 1)
    guard let action = action(of: report, at: point, time: time) else { return nil }
    return MouseEvent(action, at: point, shift: report.code & 4 != 0)
  }

  private mutating func action(
    of report: MouseReport,
    at point: Point,
    time: Int
  ) -> MouseEvent.Action? {
    let button = report.code & 3
    if report.code & 64 != 0 {
      if report.isRelease { return nil }
      return button == 0 ? .wheelUp : button == 1 ? .wheelDown : nil
    }
    if report.code & 32 != 0 { return button == 0 ? .drag : nil }
    if report.isRelease { return button == 0 ? .release : nil }
    return button == 0 ? press(at: point, time: time) : button == 2 ? .rightPress : nil
  }

  private mutating func press(at point: Point, time: Int) -> MouseEvent.Action {
    if let last, last.point == point, time - last.time <= Self.doubleClick {
      self.last = nil
      return .doubleClick
    }
    last = (point, time)
    return .press
  }
}
