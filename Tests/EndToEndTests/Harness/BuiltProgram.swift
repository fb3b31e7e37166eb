import Foundation
import Glibc

/// The programs of this package, as they were built beside the tests.
enum BuiltProgram {
  static let fbr = path("fbr")
  static let bench = path("bench")
  static let probe = path("TerminalProbe")

  static func path(_ name: String) -> String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: own).deletingLastPathComponent().appending(path: name).path
  }
}

/// A folder of a test's own, removed with it, and an environment that lives in it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/fbr-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw HarnessFailure("no folder under /tmp") }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    // A program that was just told to end may still write a last file.
    for _ in 0..<20 where FileManager.default.fileExists(atPath: path) {
      if (try? FileManager.default.removeItem(atPath: path)) == nil { usleep(20_000) }
    }
  }

  /// The whole environment of a program under test: nothing of ours leaks into it.
  func environment(adding more: [String: String] = [:]) -> [String: String] {
    let own = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": path,
      "XDG_DATA_HOME": path + "/data",
      "XDG_STATE_HOME": path + "/state",
      "XDG_CACHE_HOME": path + "/cache",
      "XDG_CONFIG_HOME": path + "/config",
      "LANG": "C.UTF-8",
      "TZ": "Africa/Casablanca",
      "TERM": "tmux-256color",
      "USER": "test",
    ]
    return own.merging(more) { $1 }
  }

  /// A file of the folder, whole; nil when it is not there.
  func text(of name: String) -> String? {
    try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}

/// What went wrong with the harness, or what was waited for in vain.
struct HarnessFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Asks again and again until an answer comes; a failure after so many seconds.
func poll<Value>(
  _ what: String,
  within seconds: Double = 10,
  _ ask: () throws -> Value?
) async throws -> Value {
  let clock = ContinuousClock()
  let end = clock.now + .seconds(seconds)
  while true {
    if let value = try ask() { return value }
    if clock.now >= end { throw HarnessFailure("waited \(seconds) s in vain for \(what)") }
    try await Task.sleep(for: .milliseconds(15))
  }
}
