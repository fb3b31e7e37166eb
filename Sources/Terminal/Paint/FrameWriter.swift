import Canvas

/// What a terminal can do beyond what all of ours can, as terminfo tells it.
struct TerminalAbilities: Hashable {
  /// Whether what is erased takes the background in force.
  var erasesInColour = false
  /// Whether some of its rows can be moved up or down.
  var scrolls = false
  /// Whether the last letter can be repeated by its number of times.
  var repeats = false
  /// Whether a letter in the last place of all moves every row up: none is written there.
  var wrapsAtOnce = false
  /// What hides the cursor and shows it; empty where nothing does.
  var hidesCursor: [UInt8] = []
  var showsCursor: [UInt8] = []
}

/// Writes frames as a terminal reads them: only what changed, in sequences of ECMA-48, and all of a
/// frame in one piece, so that no half of one is ever seen.
///
/// ncurses takes the screen and gives it back; a frame is not drawn through it. It would compare the
/// same cells a second time, and what it says of a colour is worked out letter by letter.
struct FrameWriter {
  private let plan: ColorPlan
  private let abilities: TerminalAbilities
  private var shown: Canvas?
  private var theme: Theme?
  private var table: LookTable
  /// The place of the look in force, and where the next letter would stand; nil when not known.
  private var look: Int?
  private var place: Point?
  /// The row of the cursor, which is known longer than its column.
  private var row: Int?
  private var cursorIsShown: Bool?
  private var bytes: [UInt8] = []
  /// From so many blanks on, erasing them and stepping over them is shorter.
  private static let leastErased = 10

  init(plan: ColorPlan, abilities: TerminalAbilities) {
    self.plan = plan
    self.abilities = abilities
    table = LookTable(plan: plan)
  }

  /// The screen no longer shows what was written: the next frame is written whole.
  mutating func forget() {
    (shown, look, place, row, cursorIsShown) = (nil, nil, nil, nil, nil)
  }

  /// What must be written to show a frame with a theme; nothing when the screen shows it.
  mutating func bytes(for canvas: Canvas, theme: Theme) -> [UInt8] {
    bytes.removeAll(keepingCapacity: true)
    if self.theme != theme {
      self.theme = theme
      table = LookTable(plan: plan)
      (shown, look) = (nil, nil)
    }
    // Against a frame of no size every row is new.
    var previous = shown ?? Canvas(size: Size(width: 0, height: 0))
    if shown == nil, !canvas.cells.isEmpty { moveAllRows() }
    shown = nil
    if canvas.cursor == nil { showCursor(false) }
    var changed = canvas.changedRows(from: previous)
    if abilities.scrolls, let scroll = canvas.scroll(from: previous, changed: changed) {
      write(scroll)
      previous.apply(scroll)
      changed = canvas.changedRows(from: previous)
    }
    let runs = canvas.changes(from: previous, in: changed)
    shown = canvas
    for run in runs { write(run, in: canvas.size, theme) }
    if let cursor = canvas.cursor {
      move(to: cursor)
      showCursor(true)
    }
    return bytes
  }

  /// What leaves the terminal as others expect it: plain letters, and a cursor.
  mutating func farewell() -> [UInt8] {
    bytes = [0x1B, UInt8(ascii: "["), UInt8(ascii: "m")]
    showCursor(true)
    forget()
    return bytes
  }

  private mutating func showCursor(_ isShown: Bool) {
    guard cursorIsShown != isShown else { return }
    cursorIsShown = isShown
    bytes.append(contentsOf: isShown ? abilities.showsCursor : abilities.hidesCursor)
  }

  /// Moves rows: the part that moves is told, then a step beyond its end, then that all moves again.
  private mutating func write(_ scroll: Scroll) {
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
    append(scroll.top + 1)
    bytes.append(UInt8(ascii: ";"))
    append(scroll.bottom + 1)
    bytes.append(UInt8(ascii: "r"))
    // Telling it has moved the cursor to the beginning.
    (place, row) = (Point(x: 0, y: 0), 0)
    move(to: Point(x: 0, y: scroll.isUp ? scroll.bottom : scroll.top))
    bytes.append(contentsOf: scroll.isUp ? [0x0A] : [0x1B, UInt8(ascii: "M")])
    moveAllRows()
  }

  /// All rows move from here on, whoever said that only some do: ncurses says so for as many as the
  /// terminal has by its description, and in a taller window a line feed would not get beyond them.
  private mutating func moveAllRows() {
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "["), UInt8(ascii: "r")])
    (place, row) = (Point(x: 0, y: 0), 0)
  }

  private mutating func write(_ run: Run, in size: Size, _ theme: Theme) {
    let lineWidth = size.width
    var index = run.cells.startIndex
    while index < run.cells.endIndex {
      let cell = run.cells[index]
      let x = run.x + index - run.cells.startIndex
      index += 1
      // Its left half was written, and it with it.
      if cell.isContinuation { continue }
      let isLast = x + 1 == lineWidth && run.y + 1 == size.height
      if isLast, abilities.wrapsAtOnce { continue }
      let wanted = table.place(of: cell, in: theme)
      move(to: Point(x: x, y: run.y))
      if cell.isBlank {
        let more = blanks(run.cells[index...], wanted, theme)
        if erase(more + 1, from: x, lineWidth, wanted) {
          index += more
          continue
        }
        if !isGround(of: wanted) { take(wanted) }
      } else {
        take(wanted)
      }
      var width = index < run.cells.endIndex && run.cells[index].isContinuation ? 2 : 1
      append(cell)
      let more = repeated(cell, run.cells[index...])
      (index, width) = (index + more, width + more)
      place = Point(x: x + width, y: run.y)
      // In the last column a terminal waits before it goes on; and of some letters not every
      // terminal thinks as we do how wide they are.
      if x + width >= lineWidth || !cell.keepsPlace { place = nil }
    }
  }

  /// Repeats a letter as often as it stands again, where that is shorter; answers how often.
  private mutating func repeated(_ cell: Cell, _ cells: ArraySlice<Cell>) -> Int {
    guard abilities.repeats, cells.first == cell, cell.keepsWidth else { return 0 }
    let count = cells.prefix { $0 == cell }.count
    // Signs of frames have three bytes, letters one.
    guard count >= (cell.base.value < 0x80 ? 6 : 3) else { return 0 }
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
    append(count)
    bytes.append(UInt8(ascii: "b"))
    return count
  }

  /// How many blanks of one look a row begins with.
  private mutating func blanks(_ cells: ArraySlice<Cell>, _ wanted: Int, _ theme: Theme) -> Int {
    var count = 0
    for cell in cells {
      guard cell.isBlank, table.place(of: cell, in: theme) == wanted else { break }
      count += 1
    }
    return count
  }

  /// Erases blanks instead of writing them, where that is shorter and shows the same.
  private mutating func erase(_ count: Int, from x: Int, _ lineWidth: Int, _ wanted: Int) -> Bool {
    guard abilities.erasesInColour, table.grounds[wanted] != nil else { return false }
    let toTheEnd = x + count == lineWidth
    guard count >= Self.leastErased || toTheEnd && count > 3 else { return false }
    if !isGround(of: wanted) { take(wanted) }
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
    if !toTheEnd { append(count) }
    bytes.append(UInt8(ascii: toTheEnd ? "K" : "X"))
    return true
  }

  /// Whether a blank of a look can be written in the look in force.
  private func isGround(of wanted: Int) -> Bool {
    guard let look, let ground = table.grounds[wanted] else { return false }
    return table.grounds[look] == ground
  }

  private mutating func take(_ wanted: Int) {
    guard look != wanted else { return }
    table.looks[wanted].write(
      after: look.map { table.looks[$0] },
      canTakeBack: plan.depth == .indexed256 || plan.depth == .trueColor,
      onto: &bytes
    )
    look = wanted
  }

  private mutating func move(to point: Point) {
    guard place != point else { return }
    if let place, place.y == point.y, place.x < point.x {
      forward(by: point.x - place.x)
    } else if let row, row + 1 == point.y {
      // Down to the next line and along it, from where we are or from its beginning.
      if let place, place.x <= point.x {
        bytes.append(0x0A)
        forward(by: point.x - place.x)
      } else {
        bytes.append(contentsOf: [0x0D, 0x0A])
        forward(by: point.x)
      }
    } else {
      bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
      if point.y > 0 || point.x > 0 { append(point.y + 1) }
      if point.x > 0 {
        bytes.append(UInt8(ascii: ";"))
        append(point.x + 1)
      }
      bytes.append(UInt8(ascii: "H"))
    }
    (place, row) = (point, point.y)
  }

  private mutating func forward(by cells: Int) {
    guard cells > 0 else { return }
    bytes.append(contentsOf: [0x1B, UInt8(ascii: "[")])
    if cells > 1 { append(cells) }
    bytes.append(UInt8(ascii: "C"))
  }

  /// A number in digits.
  private mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }

  /// A letter with its marks, in UTF-8.
  private mutating func append(_ cell: Cell) {
    let value = cell.base.value
    if value < 0x80, !cell.hasMarks {
      bytes.append(UInt8(truncatingIfNeeded: value))
    } else if !cell.hasMarks {
      append(cell.base)
    } else {
      for scalar in cell.scalars { append(scalar) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let units = UTF8.encode(scalar) { bytes.append(contentsOf: units) }
  }
}

extension Cell {
  fileprivate var isBlank: Bool { base == " " && !isContinuation && !hasMarks }

  /// Whether every terminal is at one with us on how many cells it takes.
  fileprivate var keepsPlace: Bool {
    keepsWidth || !hasMarks && (0x600..<0x700).contains(base.value)
  }
}
