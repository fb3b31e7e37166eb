import Testing

@testable import Canvas

@Suite struct TableTests {
  private let columns = [
    Column("N°", width: 5), Column("Nom", width: 6, stretch: 1),
    Column("Montant", width: 8, align: .trailing, isEssential: true, sort: .descending),
  ]

  private func drawn(
    width: Int,
    height: Int,
    count: Int,
    at position: ListPosition = ListPosition(),
    focused: Bool = true,
    graphics: Graphics = .braille
  ) -> Canvas {
    var canvas = Canvas(
      size: Size(width: width, height: height),
      medium: Medium(graphics: graphics)
    )
    let table = Table(
      id: "t",
      columns: columns,
      count: count,
      position: position,
      isFocused: focused
    )
    canvas.draw(table, in: canvas.bounds, isMarked: { $0 == 1 }) { row, column in
      switch column {
      case 0: TableCell("C\(row)")
      case 1: TableCell(row == 0 ? "■ RET" : "Nom n° \(row)", role: row == 0 ? .statusBad : .base)
      default: TableCell("\(row) 000")
      }
    }
    return canvas
  }

  @Test func `rows, header, cursor and marks are drawn`() {
    let canvas = drawn(width: 28, height: 5, count: 3)
    #expect(
      canvas.lines(trimmed: true) == [
        "  N°    Nom         Montant▾", "▸ C0    ■ RET          0 000",
        " ✓C1    Nom n° 1       1 000", "  C2    Nom n° 2       2 000", "",
      ]
    )
    #expect(canvas.roleRuns()[1] == "cursor.row*28")
    #expect(canvas.roleRuns()[2] == "selection*28")
    #expect(canvas.cursor == Point(x: 0, y: 1))
  }

  @Test func `an unfocused cursor is paler and takes no hardware cursor`() {
    let canvas = drawn(width: 28, height: 4, count: 2, focused: false)
    #expect(canvas.roleRuns()[1] == "cursor.row.dim*28")
    #expect(canvas.cursor == nil)
  }

  @Test func `rows, marks and headers answer to the mouse`() {
    let canvas = drawn(width: 28, height: 4, count: 9, at: ListPosition(cursor: 5, top: 4))
    #expect(canvas.hit(at: Point(x: 10, y: 2)) == HitTarget("t.row", 5))
    #expect(canvas.hit(at: Point(x: 1, y: 3)) == HitTarget("t.mark", 6))
    #expect(canvas.hit(at: Point(x: 22, y: 0)) == HitTarget("t.column", 2))
  }

  @Test func `only rows that are seen are asked for`() {
    var asked: Set<Int> = []
    var canvas = Canvas(size: Size(width: 30, height: 11))
    let table = Table(
      id: "t",
      columns: columns,
      count: 1_000_000,
      position: ListPosition(cursor: 500_003, top: 500_000)
    )
    canvas.draw(table, in: canvas.bounds) { row, _ in
      asked.insert(row)
      return TableCell("x")
    }
    #expect(asked == Set(500_000..<500_010))
    #expect(canvas.lines().contains { $0.last == "┃" })
  }

  @Test(arguments: 0...60, Graphics.allCases)
  func `a table never writes outside its room`(width: Int, graphics: Graphics) {
    var canvas = Canvas(size: Size(width: width + 2, height: 8), medium: Medium(graphics: graphics))
    canvas.fill(canvas.bounds, with: "#")
    let table = Table(id: "t", columns: columns, count: 40)
    canvas.draw(table, in: Rect(x: 1, y: 1, width: width, height: 6)) { _, _ in
      "漢字 long \u{1B}[2J texte"
    }
    for (y, line) in canvas.lines().enumerated() {
      #expect(line.first == "#" && line.last == "#")
      if y == 0 || y == 7 { #expect(Set(line) == ["#"]) }
    }
  }

  @Test func `columns that are out of sight are pointed at`() {
    var canvas = Canvas(size: Size(width: 17, height: 2))
    let table = Table(
      id: "t",
      columns: [columns[0], columns[2], columns[1]],
      count: 1,
      skippedColumns: 1
    )
    canvas.draw(table, in: canvas.bounds) { _, _ in "x" }
    #expect(canvas.lines()[0].contains("‹"))
    var narrow = Canvas(size: Size(width: 12, height: 2))
    narrow.draw(Table(id: "t", columns: [columns[0], columns[1]], count: 1), in: narrow.bounds) {
      _,
      _ in "x"
    }
    #expect(narrow.lines()[0].last == "›")
  }
}

@Suite struct ListPositionTests {
  @Test func `the cursor stays in the list and in view`() {
    var position = ListPosition()
    position.move(by: 12, count: 100, height: 10)
    #expect(position == ListPosition(cursor: 12, top: 3))
    position.move(by: .max, count: 100, height: 10)
    #expect(position == ListPosition(cursor: 99, top: 90))
    position.move(by: .min, count: 100, height: 10)
    #expect(position == ListPosition(cursor: 0, top: 0))
    position.place(at: 50, count: 3, height: 10)
    #expect(position == ListPosition(cursor: 2, top: 0))
    position.settle(count: 0, height: 10)
    #expect(position == ListPosition())
    #expect(position.label(count: 0) == "0/0")
    #expect(ListPosition(cursor: 4).label(count: 9) == "5/9")
  }

  @Test func `the wheel moves the view and drags the cursor along`() {
    var position = ListPosition(cursor: 2, top: 0)
    position.scroll(by: 5, count: 20, height: 6)
    #expect(position == ListPosition(cursor: 5, top: 5))
    position.scroll(by: 100, count: 20, height: 6)
    #expect(position == ListPosition(cursor: 14, top: 14))
    position.scroll(by: -100, count: 20, height: 6)
    #expect(position == ListPosition(cursor: 5, top: 0))
  }
}
