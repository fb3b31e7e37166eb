/// The form of an answer.
enum OutputFormat: String, CaseIterable {
  case text, csv, json, html
}
