import Canvas
import Domain
import Foundation
import Phrases
import Screens
import Testing

/// Compares a frame with the one that was kept, text and roles, or keeps it when asked to.
///
/// `FBR_RECORD_GOLDENS=1` writes the files beside the tests; never under `CI`.
func expectGolden(
  _ driver: Driver,
  _ name: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let frame = driver.router.draw()
  let language = driver.router.session.phrases.language.rawValue
  let keys = driver.keys.joined(separator: " ")
  var text =
    "size \(frame.size.width)x\(frame.size.height)  language \(language)  keys \"\(keys)\"\n"
  for line in frame.lines() { text += "|\(line)|\n" }
  for runs in frame.roleRuns() { text += "~ \(runs)\n" }
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Goldens")
  let file = folder.appendingPathComponent(name + ".txt")
  let environment = ProcessInfo.processInfo.environment
  if environment["FBR_RECORD_GOLDENS"] == "1", environment["CI"] == nil {
    do {
      try text.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      Issue.record("cannot write \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  if kept == text { return }
  let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
  let new = text.split(separator: "\n", omittingEmptySubsequences: false)
  let place = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }
  let line = place?.offset ?? min(old.count, new.count)
  let was = old.indices.contains(line) ? old[line] : "(nothing)"
  let now = new.indices.contains(line) ? new[line] : "(nothing)"
  Issue.record(
    "\(name) differs at line \(line + 1)\nwas \(was)\nnow \(now)",
    sourceLocation: sourceLocation
  )
}
