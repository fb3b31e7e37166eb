import Domain
import Foundation
import Glibc
import Screens
import Store
import Synchronization

/// What the second terminal is told, as one line of text.
struct NotesLine: Hashable, Sendable {
  var title = ""
  var step = 0
  var steps = 0
  var say = ""
  var keys = ""
  var next = ""
  var isImprovised = false
  var isOver = false
  var elapsed = 0
  var minutes = 0

  init(_ note: PresentationNote) {
    title = note.title
    (step, steps) = (note.step, note.steps)
    (say, keys, next) = (note.say, note.keys, note.next)
    (isImprovised, isOver) = (note.isImprovised, note.isOver)
    (elapsed, minutes) = (note.elapsed, note.minutes)
  }

  /// Reads a line; nil when it is none of ours.
  init?(_ line: Substring) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { $0.replacing("\u{2028}", with: "\n") }
    guard parts.count == 10, let step = Int(parts[0]), let steps = Int(parts[1]),
      let elapsed = Int(parts[2]), let minutes = Int(parts[3])
    else { return nil }
    (self.step, self.steps, self.elapsed, self.minutes) = (step, steps, elapsed, minutes)
    (isImprovised, isOver) = (parts[4] == "1", parts[5] == "1")
    (title, say, keys, next) = (
      String(parts[6]), String(parts[7]), String(parts[8]), String(parts[9])
    )
  }

  var text: String {
    let numbers = [step, steps, elapsed, minutes].map(String.init)
    let flags = [isImprovised, isOver].map { $0 ? "1" : "0" }
    let words = [title, say, keys, next].map {
      $0.replacing("\t", with: " ").replacing("\r", with: " ").replacing("\n", with: "\u{2028}")
    }
    return (numbers + flags + words).joined(separator: "\t") + "\n"
  }
}

/// The local socket between a presentation and its notes, which only its owner may open.
enum NotesSocket {
  /// In the folder of the session, else in the state folder; nil where the path is too long.
  static var path: String? {
    let folder = Paths.variable("XDG_RUNTIME_DIR").map { $0 + "/fbr" } ?? Paths.state
    guard (try? SafeFiles.createFolder(folder)) != nil else { return nil }
    let path = folder + "/notes.sock"
    return path.utf8.count < 108 ? path : nil
  }

  /// Does something with the address of a path.
  static func withAddress<Value>(
    _ path: String,
    _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
  ) -> Value {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { room in
      room.copyBytes(from: path.utf8.prefix(room.count - 1))
    }
    let length = socklen_t(MemoryLayout<sockaddr_un>.size)
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
    }
  }
}

/// The side of the presentation: whoever comes is told where it stands, and hears of every step.
final class NotesServer: Sendable {
  private struct State {
    var clients: [Int32] = []
    var last = ""
  }

  private let listener: Int32
  private let path: String
  private let state = Mutex(State())

  /// nil where there can be no socket: a presentation goes on without notes.
  init?() {
    guard let path = NotesSocket.path else { return nil }
    let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard listener >= 0 else { return nil }
    unlink(path)
    let isBound = NotesSocket.withAddress(path) { bind(listener, $0, $1) == 0 }
    guard isBound, chmod(path, 0o600) == 0, listen(listener, 4) == 0 else {
      Glibc.close(listener)
      return nil
    }
    (self.listener, self.path) = (listener, path)
    let thread = Thread { [weak self] in
      while true {
        let client = accept(listener, nil, nil)
        if client < 0, errno == EINTR { continue }
        guard client >= 0, let self else { return }
        self.welcome(client)
      }
    }
    thread.start()
  }

  private func welcome(_ client: Int32) {
    state.withLock { state in
      state.clients.append(client)
      if !state.last.isEmpty { NotesServer.send(state.last, to: &state.clients) }
    }
  }

  func tell(_ line: NotesLine) {
    state.withLock { state in
      state.last = line.text
      NotesServer.send(line.text, to: &state.clients)
    }
  }

  /// Sends to everybody; who does not take it is left.
  private static func send(_ text: String, to clients: inout [Int32]) {
    let bytes = Array(text.utf8)
    clients.removeAll { client in
      let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
      let isSent = Glibc.send(client, bytes, bytes.count, flags) == bytes.count
      if !isSent { Glibc.close(client) }
      return !isSent
    }
  }

  func close() {
    shutdown(listener, Int32(SHUT_RDWR))
    unlink(path)
    state.withLock { state in
      for client in state.clients { Glibc.close(client) }
      state.clients = []
    }
  }
}
