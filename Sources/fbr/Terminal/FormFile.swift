import Phrases
import Screens

/// A form half filled in as text: a line for the dialog, then one a field, parts separated by tabs
/// and escaped as drafts are.
enum FormFile {
  static func text(of draft: FormDraft) -> String {
    let head = [draft.dialog, draft.owner?.rawValue ?? "", draft.title]
    let fields = draft.values.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
    return ([head] + fields).map { DraftFile.line(of: $0) }.joined()
  }

  /// The form of a text; nil when it cannot be read.
  static func draft(of text: String) -> FormDraft? {
    let lines = text.split(separator: "\n").map { DraftFile.fields(of: $0) }
    guard let head = lines.first, head.count == 3 else { return nil }
    let pairs = lines.dropFirst().compactMap { $0.count == 2 ? ($0[0], $0[1]) : nil }
    return FormDraft(
      dialog: head[0],
      owner: ScreenID(rawValue: head[1]),
      title: head[2],
      values: Dictionary(pairs) { $1 }
    )
  }
}
