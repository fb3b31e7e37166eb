import Domain
import Phrases

/// The day that a person typed: `22/11/26`, `22/11/2026`, `2026-11-22`, `22/11`, `auj`, `-3j`.
func typedDay(_ text: String, today: Day, forms: FormPhrases) -> Day? {
  if forms.todayWords.contains(where: { folded($0) == folded(text) }) { return today }
  let text = text.lowercased()
  if let offset = typedOffset(text, forms) { return today.adding(days: offset) }
  if let day = Day(iso: text) { return day }
  let parts = text.split(separator: "/", omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count), let day = Int(parts[0]), let month = Int(parts[1]) else {
    return nil
  }
  guard parts.count == 3 else { return Day(year: today.year, month: month, day: day) }
  guard let year = Int(parts[2]) else { return nil }
  switch parts[2].count {
  case 2: return Day(year: 2000 + year, month: month, day: day)
  case 4: return Day(year: year, month: month, day: day)
  default: return nil
  }
}

/// `+5j` or `-3j`: a number of days from today.
private func typedOffset(_ text: String, _ forms: FormPhrases) -> Int? {
  guard let sign = text.first, sign == "+" || sign == "-",
    let letter = text.last.map(String.init), forms.dayLetter.contains(letter),
    let days = Int(text.dropFirst().dropLast()), days < 100_000
  else { return nil }
  return sign == "-" ? -days : days
}

/// The amount that a person typed: `54 000`, `54k`, `54,50`, `54.5`.
func typedAmount(_ text: String) -> Money? {
  var digits = ""
  var decimals: String?
  var scale: Int64 = 100
  for character in text {
    let isOpen = scale == 100
    switch character {
    case " ", "\u{00A0}", "\u{202F}": continue
    case _ where !isOpen: return nil
    case "k", "K": scale = 100_000
    case ",", ".":
      if decimals != nil { return nil }
      decimals = ""
    case "0"..."9":
      if decimals == nil { digits.append(character) } else { decimals?.append(character) }
    default: return nil
    }
  }
  let fraction = decimals ?? ""
  guard let whole = Int64(digits), digits.count <= 12, fraction.count <= 2 else { return nil }
  let cents = Int64(fraction + String(repeating: "0", count: 2 - fraction.count)) ?? 0
  return Money(centimes: whole * scale + cents * (scale / 100))
}
