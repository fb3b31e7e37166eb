import Domain
import Phrases

/// Asks where a table or a text of a screen is to be written.
enum ExportDialog {
  static let id = "export"
  private static let path = "path"

  /// The dialog, with a file name to begin with.
  static func make(for screen: ScreenID, name: String, _ context: Context) -> Dialog {
    let files = context.phrases.files
    return Dialog(
      id,
      owner: screen,
      title: files.exportTitle,
      fields: [Field(path, files.path, .text(limit: 1024), value: name, isRequired: true)],
      buttons: [Dialog.Button("export", files.exportButton), .close(context.phrases)]
    )
  }

  /// Where to write; nil when it is not this dialog, or nothing was asked.
  static func path(in result: DialogResult) -> String? {
    result.dialog == id && result.button == "export" ? result.text(path) : nil
  }
}
