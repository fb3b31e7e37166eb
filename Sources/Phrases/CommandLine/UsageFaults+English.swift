import Domain

/// What is wrong with a command as it was typed, in English, and what to do.
func usageEnglish(_ fault: UsageFault) -> String {
  switch fault {
  case .unknownCommand(let name):
    "There is no command “\(name)”. For the list of commands: fbr --help"
  case .unknownOption(let option, let suggestion):
    "There is no option \(option) here." + (suggestion.map { " Did you mean \($0)?" } ?? "")
  case .missingValue(let option): "Option \(option) needs a value."
  case .missingArgument(let argument): "\(argument) is missing."
  case .unexpectedArgument(let text): "“\(text)” is one too many."
  case .badValue(let value, let place, let known):
    "“\(value)” does not fit \(place)."
      + (known.isEmpty ? "" : " Possible values: \(known.joined(separator: ", ")).")
  case .badDay(let value, let place):
    "“\(value)” is not a day, for \(place). Write 2026-11-22 or 22/11/2026."
  case .badPeriod(let value): "“\(value)” is not a period. Write 2026-T3 or 2026-09."
  case .wrongPeriodKind(let value, let kind):
    "“\(value)” is not a "
      + (kind == .quarter
        ? "quarter: the programme counts by quarters, such as 2026-T3."
        : "month: the programme counts by months, such as 2026-09.")
  case .badStratum(let value):
    "“\(value)” is not a stratum. It is written project/result/period/round, such as "
      + "P01/R2/2026-T3/1."
  case .badFilter(let fault): filterEnglish(fault)
  case .personNeeded: "Who acts? Add --as and the code of a person of the programme."
  case .claimsNeeded: "Give at least one claim, or --filter."
  case .claimsOrFilter: "Give claims or --filter, not both."
  case .together(let one, let other): "\(one) and \(other) do not go together."
  case .formatNotHere(let format, let known):
    "Format \(format) does not exist for this command. "
      + "Possible formats: \(known.joined(separator: ", "))."
  case .filterNotHere(let kind): "Lists of \(kind) cannot be filtered."
  case .notATerminal:
    "fbr needs a terminal for its screens; in a pipe or a script use a sub-command: fbr --help"
  case .notText(let text):
    "“\(text)” is not written in UTF-8. Check the character set of the terminal or the script."
  case .malformed(let text): "The command is not understood (\(text))."
  }
}

private func filterEnglish(_ fault: FilterFault) -> String {
  let what =
    switch fault.code {
    case .unknownField: "“\(fault.text)” is not a field"
    case .ambiguous: "“\(fault.text)” is ambiguous"
    case .unknownValue: "“\(fault.text)” is not a known value"
    case .valueExpected: "a value is missing after “\(fault.text)”"
    case .termExpected: "a term is missing after “\(fault.text)”"
    case .unclosedQuote: "a quote is not closed"
    case .unclosedParenthesis: "a parenthesis is not closed"
    case .unexpectedParenthesis: "a parenthesis is one too many"
    case .orderNotAllowed: "“\(fault.text)”: this field has no order"
    case .notANumber: "“\(fault.text)” is not a number"
    case .notAnAmount: "“\(fault.text)” is not an amount"
    case .notADay: "“\(fault.text)” is not a day"
    case .notAPeriod: "“\(fault.text)” is not a period"
    case .reversedRange: "“\(fault.text)”: the end is before the start"
    case .tooLong: "it is too long"
    case .tooDeep: "it has too many parentheses"
    }
  return "Filter, character \(fault.range.lowerBound + 1): \(what)."
    + (fault.suggestion.map { " Did you mean “\($0)”?" } ?? "")
}
