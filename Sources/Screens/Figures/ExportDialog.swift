import Domain
import Phrases

/// Asks where a table or a text of a screen is to be written.
enum ExportDialog {
  static let id = "export"
  private static let path = "path"
  private static let form = "form"
  private static let table = "csv"

  /// The dialog, with a file name to begin with; `offersPage` lets the person choose a report as a
  /// page instead of the table, in one of the languages of reports.
  static func make(
    for screen: ScreenID,
    name: String,
    offersPage: Bool = false,
    _ context: Context
  ) -> Dialog {
    let files = context.phrases.files
    let forms =
      [Field.Option(table, files.tableForm)]
      + Language.allCases.map { Field.Option($0.rawValue, files.pageForm($0)) }
    return Dialog(
      id,
      owner: screen,
      title: files.exportTitle,
      fields: [Field(path, files.path, .text(limit: 1024), value: name, isRequired: true)]
        + (offersPage ? [Field(form, files.format, .choice(forms), value: table)] : []),
      buttons: [Dialog.Button("export", files.exportButton), .close(context.phrases)]
    )
  }

  /// Where to write; nil when it is not this dialog, or nothing was asked.
  static func path(in result: DialogResult) -> String? {
    guard result.dialog == id, result.button == "export", let path = result.text(path) else {
      return nil
    }
    guard language(in: result) != nil else { return path }
    // The name that was offered is that of a table, or of a text.
    let isOffered = path.hasSuffix(".csv") || path.hasSuffix(".txt")
    return isOffered ? path.dropLast(4) + ".html" : path
  }

  /// The report as a page, when that was chosen instead of the table.
  static func page(_ request: ReportRequest, in result: DialogResult) -> Export? {
    language(in: result).map { .report(request, $0) }
  }

  private static func language(in result: DialogResult) -> Language? {
    result.text(form).flatMap(Language.init(rawValue:))
  }
}
