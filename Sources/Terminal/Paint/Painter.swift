import Canvas

/// Neighbouring cells of one row and one look, as flat lists that C can read.
struct PaintRun: Hashable {
  var x: Int
  var y: Int
  var style: Style
  /// The scalars of all cells, one after the other.
  var scalars: [UInt32] = []
  /// How many scalars each cell has.
  var lengths: [UInt8] = []
  /// How wide each cell is, 1 or 2.
  var widths: [UInt8] = []
}

/// Remembers the frame on the screen, and says what must be written to show another one.
struct Painter {
  private let depth: Depth
  private var shown: Canvas?
  private var theme: Theme?

  init(depth: Depth) { self.depth = depth }

  /// The screen no longer shows what was written: the next frame is written whole.
  mutating func forget() { shown = nil }

  /// What must be written to show a frame with a theme; nothing when the screen shows it.
  mutating func runs(for canvas: Canvas, theme: Theme) -> [PaintRun] {
    if self.theme != theme {
      self.theme = theme
      shown = nil
    }
    // Against a frame of no size every row is new.
    let previous = shown ?? Canvas(size: Size(width: 0, height: 0))
    shown = canvas
    return canvas.changes(from: previous).flatMap { split($0, theme: theme) }
  }

  /// Cuts a run of cells where their look changes.
  private func split(_ run: Run, theme: Theme) -> [PaintRun] {
    var result: [PaintRun] = []
    var before: Cell?
    for (offset, cell) in run.cells.enumerated() {
      if cell.isContinuation {
        if !result.isEmpty { result[result.count - 1].widen() }
        continue
      }
      // Neighbours are most often of one role: then nothing is looked up.
      if before.map({ !cell.isDrawn(like: $0) }) ?? true {
        let style = theme.style(cell.role, on: cell.ground, depth).adding(cell.attributes)
        if result.last?.style != style {
          result.append(PaintRun(x: run.x + offset, y: run.y, style: style))
          result[result.count - 1].reserve(run.cells.count - offset)
        }
      }
      before = cell
      result[result.count - 1].append(cell)
    }
    return result
  }
}

extension PaintRun {
  /// Makes room for cells of one scalar each.
  fileprivate mutating func reserve(_ count: Int) {
    scalars.reserveCapacity(count)
    lengths.reserveCapacity(count)
    widths.reserveCapacity(count)
  }

  /// Adds a cell, narrow until its right half is met.
  fileprivate mutating func append(_ cell: Cell) {
    if cell.hasMarks {
      let all = cell.scalars
      scalars += all.map(\.value)
      lengths.append(UInt8(truncatingIfNeeded: all.count))
    } else {
      scalars.append(cell.base.value)
      lengths.append(1)
    }
    widths.append(1)
  }

  /// The last cell has a right half.
  fileprivate mutating func widen() {
    if !widths.isEmpty { widths[widths.count - 1] = 2 }
  }
}
