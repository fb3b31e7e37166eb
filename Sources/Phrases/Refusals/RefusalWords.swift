import Domain

/// The roles of a refusal's details, in words.
func roleWords(_ details: [String], _ labels: LabelPhrases) -> String {
  let words = details.map { detail in Role(rawValue: detail).map(labels.role) ?? detail }
  return words.isEmpty ? labels.none : words.joined(separator: labels.comma)
}

/// A state of a refusal's details, in words.
func stateWord(_ detail: String, _ labels: LabelPhrases) -> String {
  ClaimState(rawValue: detail).map(labels.state) ?? detail
}

/// The move of a refusal's details, in words.
func moveWord(_ details: [String], _ labels: LabelPhrases) -> String {
  let detail = details.dropFirst().first ?? ""
  return Move(rawValue: detail).map(labels.move) ?? detail
}

/// A period's code in words.
func periodWord(_ code: String, _ numbers: NumberStyle) -> String {
  Period(code).map(numbers.period) ?? code
}

/// A day of the journal in words.
func dayWord(_ iso: String, _ numbers: NumberStyle) -> String {
  Day(iso: iso).map(numbers.day) ?? iso
}

/// A statement's state of a refusal's details, in words.
func statementWord(_ detail: String, _ labels: LabelPhrases) -> String {
  StatementState(rawValue: detail).map(labels.statement) ?? detail
}

/// A period's code, or `holdback`, in words.
func scopeWord(_ code: String, _ labels: LabelPhrases, _ numbers: NumberStyle) -> String {
  Period(code).map(numbers.period) ?? labels.heldAmounts
}

/// Codes that somebody has to type, each after its word: `personne appelée (personCalled)`.
func codeList(_ details: [String], _ labels: LabelPhrases) -> String {
  details.map { code in
    let word = labels.word(code)
    return word == code ? code : "\(word) (\(code))"
  }.joined(separator: labels.comma)
}

/// The kinds of document of a refusal's details, in words.
func wordList(_ details: [String], _ labels: LabelPhrases) -> String {
  details.map(labels.word).joined(separator: labels.comma)
}
