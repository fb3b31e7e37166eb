public import Canvas
import Domain
import Phrases

/// What is drawn around and over the screens while a script is shown.
extension Router {
  /// A whole frame of the window's size.
  public func draw() -> Canvas {
    if presentation?.isCurtainDown ?? false { return curtain() }
    var canvas = composed()
    dress(&canvas)
    canvas.finish()
    guard window != size else { return canvas }
    // The parts are turned to the way in which they are read, each by itself.
    var stage = Canvas(size: window, medium: session.medium)
    stage.draw(canvas, at: origin)
    if let panel {
      var words = Canvas(size: panel.size, medium: medium)
      drawPanel(in: words.bounds, onto: &words)
      words.finish()
      stage.draw(words, at: Point(x: panel.x, y: panel.y))
    }
    if session.medium.graphics == .ascii { stage.makePlain() }
    return stage
  }

  /// Where the screens begin in the window.
  var origin: Point {
    guard isBig else { return Point(x: 0, y: 0) }
    let free = window.height - size.height - panelHeight
    return Point(x: max(0, (window.width - size.width) / 2), y: max(0, free / 2))
  }

  /// Gives the screens their part of the window.
  mutating func settleWindow() {
    var room = Size(width: window.width, height: window.height - panelHeight)
    if isBig { room = Size(width: min(80, room.width), height: min(24, room.height)) }
    size = room
  }

  /// The lines that the words of a script take at the foot of the window, when it is followed alone.
  private var panelHeight: Int {
    guard presentation?.manner == .alone, window.height >= 22 else { return 0 }
    return window.height >= 32 ? 8 : 6
  }

  private var panel: Rect? {
    guard panelHeight > 0 else { return nil }
    return Rect(x: 0, y: window.height - panelHeight, width: window.width, height: panelHeight)
  }

  /// Names the bars, and what the screen in front names.
  func nameParts(_ rows: [Rect], onto canvas: inout Canvas) {
    let names = ["frame.title", "frame.tabs", "frame.screen", "frame.status", "frame.keys"]
    for (row, name) in zip(rows, names) { canvas.name(Landmark(id: name, rect: row)) }
    let parts = screen(active)?.landmarks(in: rows[2], context: context) ?? []
    // What stays from left to right in a frame that is turned stays in its place.
    let stays = medium.direction == .rightToLeft && screen(active)?.staysLeftToRight ?? false
    for var part in parts {
      if stays { part.rect.x = rows[2].x + rows[2].maxX - part.rect.maxX }
      canvas.name(part)
    }
  }

  /// The spotlight and the last keys.
  private func dress(_ canvas: inout Canvas) {
    guard let presentation else { return }
    if presentation.isLit, let place = spotlightPlace(in: canvas) { canvas.spotlight(place) }
    if presentation.cast.isShown {
      let room = Rect(x: 0, y: 2, width: size.width, height: max(0, size.height - 4))
      canvas.keyCast(presentation.cast.text, in: room)
    }
    if session.medium.graphics == .ascii { canvas.makePlain() }
  }

  /// Where the light of the step falls; nil when the screen shows none of what it names.
  func spotlightPlace(in canvas: Canvas) -> Rect? {
    guard let names = presentation?.current.spotlight else { return nil }
    // A dialog asks for all the attention.
    if !overlays.isEmpty { return names.contains("dialog") ? canvas.place(of: "dialog") : nil }
    return names.lazy.compactMap { canvas.place(of: $0) }.first
  }

  /// `2/8 · 01:40`, for the right of the status line.
  var presentationStatus: String {
    guard let presentation else { return "" }
    let place = "\(presentation.step + 1)/\(presentation.script.steps.count)"
    let isImprovised =
      presentation.isTouched || presentation.improvised.contains(presentation.step)
    let time = Router.minutes(presentation.elapsed)
    return [place, isImprovised ? session.phrases.presenter.improvised : "", time]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Seconds as `01:40`.
  public static func minutes(_ seconds: Int) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    return (minutes < 10 ? "0" : "") + "\(minutes):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// A blank screen with the title, for talking.
  private func curtain() -> Canvas {
    var canvas = Canvas(size: window, medium: medium)
    let language = session.phrases.language
    let title = presentation?.script.title.text(in: language) ?? ""
    let lines = wrapped(title, width: max(10, window.width - 8))
    let middle = max(1, window.height / 2 - lines.count)
    canvas.fill(canvas.bounds)
    let row = { (y: Int) in Rect(x: 0, y: y, width: window.width, height: 1) }
    for (index, line) in lines.enumerated() {
      canvas.put(
        line,
        in: row(middle + index),
        align: .centre,
        role: .titleActive,
        attributes: .bold
      )
    }
    let mark = session.phrases.commandLine.demonstration
    let cells = min(window.width, cellWidth(of: mark) + 2)
    let place = row(middle + lines.count + 1).centred(Size(width: cells, height: 1))
    canvas.put(mark, in: place, align: .centre, role: .demo)
    let names = Language.allCases.map { $0 == language ? "[\($0.ownName)]" : $0.ownName }
    canvas.put(
      names.joined(separator: "   "),
      in: row(middle + lines.count + 3),
      align: .centre
    )
    canvas.put(
      session.phrases.presenter.curtainKeys,
      in: row(window.height - 2),
      align: .centre,
      role: .muted
    )
    if session.medium.graphics == .ascii { canvas.makePlain() }
    canvas.finish()
    return canvas
  }

  /// The words of a step that is followed alone, and what to do.
  private func drawPanel(in area: Rect, onto canvas: inout Canvas) {
    guard let presentation else { return }
    let words = session.phrases.presenter
    let language = session.phrases.language
    let step = presentation.current
    let heading = step.title.text(in: language)
    let title = [presentation.script.title.text(in: language), heading].filter { !$0.isEmpty }
      .joined(separator: " · ")
    let isDone = presentation.phase == .played
    let next = presentation.isLast ? words.aloneEnd : words.aloneNext
    let inside = canvas.box(
      area,
      title: title,
      titleRight: "\(presentation.step + 1)/\(presentation.script.steps.count)",
      footer: isDone ? next : words.aloneKeys,
      active: true
    ).inset(horizontal: 1, vertical: 0)
    let todo = instruction(step)
    let done = isDone && !step.acts.isEmpty
    let line = done ? words.stepDone : todo.isEmpty ? "" : words.tryKeys(todo)
    let bottom = line.isEmpty ? 0 : 1
    let (text, last) = inside.cuttingBottom(bottom)
    canvas.paragraph(step.say.text(in: language), in: text)
    if !line.isEmpty { canvas.put(line, in: last, role: done ? .statusOK : .key) }
  }
}
