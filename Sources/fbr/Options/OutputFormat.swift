/// The form of an answer.
enum OutputFormat: String, CaseIterable {
  case text, csv, json, html
}

/// How many colours the screens use.
enum ColorChoice: String, CaseIterable {
  case never
  case sixteen = "16"
  case palette = "256"
  case full = "true"
}
