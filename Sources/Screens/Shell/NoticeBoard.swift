import Canvas

/// The messages that show above the status line, and all those of the session.
struct NoticeBoard: Sendable {
  /// A message that shows, and the ticks that it has left; nil stays.
  struct Shown: Sendable {
    var notice: Notice
    var ticks: Int?
    /// The turn in which it was posted.
    var turn: Int
  }

  /// Counts what the person and the program did: a message of this very turn stays.
  private var turn = 0

  private(set) var shown: [Shown] = []
  /// Every message of the session, the oldest first.
  private(set) var log: [Notice] = []
  private static let most = 3
  private static let kept = 500

  var hasErrors: Bool { shown.contains { $0.notice.level == .error } }
  var isTicking: Bool { shown.contains { $0.ticks != nil } }

  /// Shows a message; a fourth one takes the place of the oldest.
  mutating func post(_ notice: Notice) {
    log.append(notice)
    if log.count > Self.kept { log.removeFirst() }
    shown.append(Shown(notice: notice, ticks: ticks(notice.level), turn: turn))
    if shown.count > Self.most { shown.removeFirst() }
  }

  /// Something else begins: a key, or an answer.
  mutating func beginTurn() { turn += 1 }

  /// Another screen came to front: what was done on the one before needs no more telling.
  mutating func leaveScreen() {
    shown.removeAll { $0.notice.level == .done && $0.turn < turn }
  }

  /// Lets a tenth of a second pass.
  mutating func tick() {
    for index in shown.indices { shown[index].ticks = shown[index].ticks.map { $0 - 1 } }
    shown.removeAll { $0.ticks.map { $0 <= 0 } ?? false }
  }

  /// Takes the errors away; answers whether there were any.
  mutating func acknowledge() -> Bool {
    let had = hasErrors
    shown.removeAll { $0.notice.level == .error }
    return had
  }

  /// Takes every message off the screen; they stay in the journal of messages.
  mutating func clear() { shown = [] }

  mutating func dismiss(_ index: Int) {
    if shown.indices.contains(index) { shown.remove(at: index) }
  }

  private func ticks(_ level: Notice.Level) -> Int? {
    switch level {
    case .done: 40
    case .info: 50
    case .warning: 80
    case .error: nil
    }
  }

  var toasts: [Toast] {
    shown.map { shown in
      let level: Toast.Level =
        switch shown.notice.level {
        case .done: .ok
        case .info: .info
        case .warning: .warn
        case .error: .error
        }
      return Toast(level, shown.notice.text)
    }
  }
}
