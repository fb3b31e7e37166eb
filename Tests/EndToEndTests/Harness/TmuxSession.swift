import Foundation
import Glibc

/// A program in a terminal of its own, driven as a person would: keys in, a screen out.
///
/// Each session has its own tmux server, folder and environment. A small shell script starts the
/// program, notes its process number, how it ended and whether the terminal's settings are those
/// of before; a program that stops itself is continued by Enter.
final class TmuxSession {
  let scratch: Scratch
  private let socket: String

  /// Starts a command in a window of a size.
  init(
    _ command: [String],
    columns: Int = 80,
    rows: Int = 24,
    environment: [String: String] = [:],
    scratch: Scratch? = nil
  ) throws {
    let scratch = try scratch ?? Scratch()
    self.scratch = scratch
    // Its own for each session: the server of the one before may be about to end.
    socket = scratch.path + "/tmux-\(UInt16.random(in: 0...UInt16.max))"
    let script = scratch.path + "/start"
    try Self.startScript.write(toFile: script, atomically: false, encoding: .utf8)
    let variables = scratch.environment(adding: environment).map { "\($0)=\($1)" }
    let size = ["-x", "\(columns)", "-y", "\(rows)", "-c", scratch.path]
    try tmux(
      ["-f", "/dev/null", "new-session", "-d"] + size + ["env", "-i"] + variables
        + ["sh", script] + command
    )
  }

  deinit { _ = try? tmux(["kill-server"]) }

  private static let startScript = """
    cd "$HOME"
    stty -g > settings-before
    # A child that dies of an interrupt would take this shell with it.
    trap : INT
    set -m
    sh -c 'echo $$ > pid.new; mv pid.new pid; exec "$@"' sh "$@"
    code=$?
    while [ $code -eq 147 ] || [ $code -eq 148 ]; do
      stty -g > settings-stopped
      echo "stopped: Enter continues"
      read line
      fg > /dev/null
      code=$?
    done
    stty -g > settings-after
    echo $code > code.new; mv code.new code
    echo "ended: $code"
    exec cat
    """

  /// Presses keys by tmux's names (`Enter`, `F5`, `C-s`, `M-f`, `Up`) or single characters.
  func send(_ keys: String...) throws { try tmux(["send-keys", "--"] + keys) }

  /// Types a text.
  func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Sends bytes as they are.
  func send(bytes: [UInt8]) throws {
    try tmux(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes a text, marked as a paste when the program asked for that.
  func paste(_ text: String) throws {
    let file = scratch.path + "/pasted"
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    try tmux(["load-buffer", file])
    try tmux(["paste-buffer", "-p"])
  }

  /// Gives the window another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The rows of the screen.
  func screen() throws -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The screen with its colours, as escape sequences.
  func colouredScreen() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Waits until the screen shows a text, and answers the screen.
  @discardableResult
  func wait(for text: String, within seconds: Double = 10) async throws -> [String] {
    do {
      return try await poll("« \(text) »", within: seconds) {
        let rows = try screen()
        return rows.contains { $0.contains(text) } ? rows : nil
      }
    } catch let failure as HarnessFailure {
      throw HarnessFailure("\(failure), with\n" + ((try? screen()) ?? []).joined(separator: "\n"))
    }
  }

  /// The process number of the program, once it runs.
  func process() async throws -> pid_t {
    try await poll("the program to start") {
      scratch.text(of: "pid").flatMap { pid_t($0.filter(\.isNumber)) }
    }
  }

  /// Sends a signal to the program.
  func kill(_ signal: Int32) async throws { _ = Glibc.kill(try await process(), signal) }

  /// Waits for the end of the program; its exit code.
  func exitCode(within seconds: Double = 10) async throws -> Int {
    try await poll("the end of the program", within: seconds) {
      scratch.text(of: "code").flatMap { Int($0.filter(\.isNumber)) }
    }
  }

  /// What is left of a program on a terminal that it gave back; empty when nothing is.
  func leftovers() throws -> [String] {
    var found: [String] = []
    let settings = scratch.text(of: "settings-before")
    for name in ["settings-stopped", "settings-after"] {
      if let text = scratch.text(of: name), text != settings { found.append(name) }
    }
    let flags = ["alternate_on", "mouse_any_flag", "keypad_flag", "keypad_cursor_flag"]
    let state = try tmux(["display-message", "-p"] + [flags.map { "#{\($0)}" }.joined()])
    if state.contains("1") { found.append("modes \(flags): \(state)") }
    if try tmux(["display-message", "-p", "#{cursor_flag}"]).first != "1" {
      found.append("hidden cursor")
    }
    return found
  }

  /// From now on keeps every byte that the program writes; read them with `recorded`.
  func record() throws {
    try tmux(["pipe-pane", "-o", "cat >> '\(scratch.path)/recorded'"])
  }

  /// The bytes written since `record`.
  func recorded() -> [UInt8] {
    Array(FileManager.default.contents(atPath: scratch.path + "/recorded") ?? Data())
  }

  /// Takes the terminal away, as a closed window does.
  func vanish() throws { try tmux(["kill-server"]) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let answer = try run(["tmux", "-S", socket] + arguments)
    guard answer.status == 0 else { throw HarnessFailure("tmux \(arguments): \(answer.stderr)") }
    return answer.stdout
  }
}
