import Domain

/// Why a part of a filter was not understood, in English.
func sentenceEnglish(_ fault: FilterFault) -> String {
  let text = fault.text
  return switch fault.code {
  case .unknownField: "“\(text)” is not a field of this list"
  case .ambiguous: "“\(text)” may mean several things: write more"
  case .unknownValue: "“\(text)” is not a known value"
  case .valueExpected: "after “\(text)” a value is needed"
  case .termExpected: "something is missing after “\(text)”"
  case .unclosedQuote: "quote to close"
  case .unclosedParenthesis: "parenthesis to close"
  case .unexpectedParenthesis: "one parenthesis too many"
  case .orderNotAllowed: "this field cannot be compared: neither < nor > nor .."
  case .notANumber: "“\(text)” is not a number"
  case .notAnAmount: "“\(text)” is not an amount: 50000, 50k"
  case .notADay: "“\(text)” is not a delay: 3d, 2w, 1m"
  case .notAPeriod: "“\(text)” is not a period: 2026-T3, 2026-09"
  case .reversedRange: "“\(text)”: the start is after the end"
  case .tooLong: "filter too long"
  case .tooDeep: "too many parentheses"
  }
}
