/// A button of a dialog.
public struct Button: Hashable, Sendable {
  public var label: String
  public var isEnabled: Bool

  public init(_ label: String, isEnabled: Bool = true) {
    self.label = label
    self.isEnabled = isEnabled
  }
}

extension Canvas {
  /// Draws a dialog in the middle and returns the room for its content.
  ///
  /// What lies under it no longer answers to the mouse. `content` is the size inside; the buttons
  /// take one more row. A click on a button is the target `button` with its index.
  @discardableResult
  public mutating func dialog(
    title: String,
    content: Size,
    buttons: [Button],
    focused: Int?,
    footer: String = "",
    in area: Rect? = nil
  ) -> Rect {
    let extra = buttons.isEmpty ? 0 : 2
    let wanted = max(
      content.width,
      buttonsWidth(buttons),
      cellWidth(of: title) + 4,
      cellWidth(of: footer) + 4
    )
    let rect = (area ?? bounds).centred(
      Size(width: wanted + 4, height: content.height + extra + 2)
    )
    clearHits()
    fill(rect, role: .dialog)
    let inside = box(
      rect,
      title: title,
      footer: footer,
      active: true,
      role: .dialogBorder,
      titleRole: .dialogBorder
    ).inset(horizontal: 1, vertical: 0)
    addHit(rect, "dialog")
    if extra > 0 {
      let line = Rect(x: inside.x, y: inside.maxY - 1, width: inside.width, height: 1)
      self.buttons(buttons, focused: focused, in: line)
    }
    return Rect(
      x: inside.x,
      y: inside.y,
      width: inside.width,
      height: inside.height - extra
    )
  }

  /// Draws buttons in the middle of a line: `[ Signer ]  [▸Revoir◂]`.
  public mutating func buttons(_ buttons: [Button], focused: Int?, in line: Rect) {
    var x = line.x + max(0, (line.width - buttonsWidth(buttons)) / 2)
    let ascii = medium.graphics == .ascii
    clipped(to: line) { canvas in
      for (index, button) in buttons.enumerated() {
        let isFocused = index == focused
        let text =
          isFocused
          ? (ascii ? "[>\(button.label)<]" : "[▸\(button.label)◂]") : "[ \(button.label) ]"
        let role: Role = isFocused ? .buttonFocus : button.isEnabled ? .button : .menuDisabled
        let cells = canvas.put(text, at: Point(x: x, y: line.y), role: role)
        canvas.addHit(
          Rect(x: x, y: line.y, width: cells, height: 1),
          HitTarget("button", index)
        )
        if isFocused { canvas.cursor = Point(x: x + 2, y: line.y) }
        x += cells + 2
      }
    }
  }

  private func buttonsWidth(_ buttons: [Button]) -> Int {
    buttons.reduce(0) { $0 + cellWidth(of: $1.label) + 4 } + 2 * max(0, buttons.count - 1)
  }
}

/// A short message that stands over the screen for a while.
public struct Toast: Hashable, Sendable {
  public enum Level: Hashable, Sendable {
    case ok, info, warn, error
  }

  public var level: Level
  public var text: String

  public init(_ level: Level, _ text: String) {
    self.level = level
    self.text = text
  }

  fileprivate var role: Role {
    switch level {
    case .ok: .toastOK
    case .info: .toastInfo
    case .warn: .toastWarn
    case .error: .toastError
    }
  }

  fileprivate func sign(_ graphics: Graphics) -> String {
    let ascii = graphics == .ascii
    return switch level {
    case .ok: ascii ? "+" : "✓"
    case .info: "i"
    case .warn: ascii ? "!" : "▲"
    case .error: ascii ? "x" : "✕"
    }
  }
}

extension Canvas {
  /// Draws at most three toasts, the newest lowest, at the bottom right of an area.
  ///
  /// A long one takes up to three lines: why something was refused is read to its end. A click is
  /// the target `toast` with its index.
  public mutating func toasts(_ toasts: [Toast], in area: Rect) {
    let first = max(0, toasts.count - 3)
    var bottom = area.maxY
    for (index, toast) in toasts.enumerated().dropFirst(first).reversed() {
      guard bottom > area.y else { break }
      let most = min(3, bottom - area.y)
      let lines = toastLines(toast.text, width: min(60, max(1, area.width - 6)), most: most)
      let width = min(area.width, (lines.map { cellWidth(of: $0) }.max() ?? 0) + 4)
      let top = bottom - lines.count
      let block = Rect(x: area.maxX - width, y: top, width: width, height: lines.count)
      fill(block, role: toast.role)
      let sign = toast.sign(medium.graphics)
      for (row, line) in lines.enumerated() {
        let place = Rect(x: block.x, y: top + row, width: width, height: 1)
        put(" \(row == 0 ? sign : " ") \(line) ", in: place, role: toast.role)
      }
      addHit(block, HitTarget("toast", index))
      bottom = top
    }
  }

  /// The lines of a toast, at most so many; the last one shows that there was more.
  private func toastLines(_ text: String, width: Int, most: Int) -> [String] {
    let lines = wrapped(sanitised(text), width: width)
    guard lines.count > most else { return lines }
    let rest = lines.dropFirst(most - 1).joined(separator: " ")
    return lines.prefix(most - 1) + [fit(rest, width, ellipsis: ellipsis)]
  }
}
