import Domain
import Exchange
import Phrases

/// What a report stands on: its day, and the head of the journal that it was made from, so that a
/// paper can be held against the store afterwards.
extension Desk {
  /// The members of a report's document that come before its rows.
  func writeDate(_ json: inout JSONWriter) { writeDate(&json, of: nil) }

  /// The same of a past day, when one is given.
  func writeDate(_ json: inout JSONWriter, of past: Day?) {
    json.member("as_of", (past ?? today).iso)
    json.member("seq", summary.sequence)
    json.member("head", summary.head)
  }

  /// The head, at the end of a page; beside a table in CSV, which keeps its columns.
  func announceHead() {
    let sentence = words.journalHead(Int(summary.sequence), summary.head)
    switch console.format {
    case .text: out.line(sentence)
    case .csv: Output.complain(sentence)
    case .json, .html: break
    }
  }
}
