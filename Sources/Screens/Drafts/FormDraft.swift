public import Phrases

/// A form half filled in: which one, and what stands in its fields as typed (ux.md 3.7).
public struct FormDraft: Hashable, Sendable {
  /// The dialog, and the screen that it belongs to.
  public var dialog: String
  public var owner: ScreenID?
  /// What tells this form from another of the same dialog: its title names the record.
  public var title: String
  /// By field.
  public var values: [String: String]

  public init(dialog: String, owner: ScreenID?, title: String, values: [String: String]) {
    self.dialog = dialog
    self.owner = owner
    self.title = title
    self.values = values
  }

  /// Whether it is a draft of this dialog.
  func belongs(to dialog: Dialog) -> Bool {
    self.dialog == dialog.id && owner == dialog.owner && title == dialog.title
  }
}

extension DialogState {
  /// What is worth keeping of a form: nothing before something was typed in it, nor of a dialog that
  /// confirms, chooses a file or only chooses.
  var draft: FormDraft? {
    guard dialog.isForm, entries.contains(where: \.isTouched) else { return nil }
    // What is ticked as done is ticked anew: the next form of that title may be of another claim.
    let values = entries.filter { !$0.field.kind.isChecklist }.map { ($0.field.id, $0.raw) }
    return FormDraft(
      dialog: dialog.id,
      owner: dialog.owner,
      title: dialog.title,
      values: Dictionary(values) { $1 }
    )
  }
}

extension Dialog {
  fileprivate var isForm: Bool {
    if id.hasPrefix("file.") || id == "export" { return false }
    let kinds = fields.map(\.kind)
    // What is typed to confirm is typed anew, and a passphrase is never kept.
    if kinds.contains(where: { $0.isTypedAnew }) { return false }
    return kinds.contains {
      switch $0 {
      case .text, .code, .day, .amount, .number: true
      case .choice, .choices, .checklist, .exactly, .secret: false
      }
    }
  }
}

extension Field.Kind {
  fileprivate var isChecklist: Bool {
    if case .checklist = self { true } else { false }
  }

  fileprivate var isTypedAnew: Bool {
    switch self {
    case .exactly, .secret: true
    default: false
    }
  }
}
