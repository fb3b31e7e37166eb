extension Canvas {
  /// The text plane: one string a row, exactly as wide as the frame unless trimmed.
  public func lines(trimmed: Bool = false) -> [String] {
    (0..<size.height).map { y in
      var text = ""
      var end = text.unicodeScalars.endIndex
      for cell in row(y) where !cell.isContinuation {
        if cell.hasMarks {
          text.unicodeScalars.append(contentsOf: cell.scalars)
        } else {
          text.unicodeScalars.append(cell.base)
        }
        if cell.base != " " { end = text.unicodeScalars.endIndex }
      }
      return trimmed ? String(text.unicodeScalars[..<end]) : text
    }
  }

  /// The role plane: a line such as `title*8 base*52` a row, attributes after a `+`.
  public func roleRuns() -> [String] {
    (0..<size.height).map { y in
      var runs: [(name: String, count: Int)] = []
      for cell in row(y) {
        let name = cell.roleName
        if runs.last?.name == name {
          runs[runs.count - 1].count += 1
        } else {
          runs.append((name, 1))
        }
      }
      return runs.map { "\($0.name)*\($0.count)" }.joined(separator: " ")
    }
  }

  /// The cells of one row.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }
}

extension Cell {
  /// The role with what the cell adds to it, such as `title+bold`.
  fileprivate var roleName: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.underline, "underline"), (.reverse, "reverse"), (.dim, "dim"),
    ]
    return names.reduce(role.rawValue) { text, pair in
      attributes.contains(pair.0) ? text + "+" + pair.1 : text
    }
  }
}
