import Domain
import Screens

/// Drafts as text: one line a draft, fields separated by tabs, `\t`, `\n` and `\\` escaped.
///
/// A line that cannot be read is left out: a draft is never more than a decision not yet signed.
enum DraftFile {
  static func text(of book: DraftBook) -> String {
    book.drafts.map { draft in
      line(
        of: [
          draft.claim, String(draft.version), draft.state.rawValue, String(draft.kept.centimes),
        ] + fields(of: draft.action)
      )
    }.joined()
  }

  /// A line of fields, with its end.
  static func line(of fields: [String]) -> String {
    fields.map(escaped).joined(separator: "\t") + "\n"
  }

  /// The fields of a line.
  static func fields(of line: Substring) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped(String($0)) }
  }

  static func book(of text: String) -> DraftBook {
    DraftBook(
      text.split(separator: "\n").compactMap { draft(fields(of: $0)) }
    )
  }

  private static func draft(_ fields: [String]) -> Draft? {
    guard fields.count >= 5, let version = Int(fields[1]),
      let state = ClaimState(rawValue: fields[2]), let kept = Int64(fields[3]),
      let action = action(Array(fields[4...]))
    else { return nil }
    return Draft(
      claim: fields[0],
      version: version,
      state: state,
      action: action,
      kept: Money(centimes: kept)
    )
  }

  /// Only what can be a draft is kept: conclusions, returns, validations, refusals and
  /// settlements (R99).
  private static func fields(of action: ClaimAction) -> [String] {
    switch action {
    case .conclude(let outcome, let reason, let note, let mode, let done):
      [
        "conclude", outcome.rawValue, reason ?? "", note, mode?.rawValue ?? "",
        done.seen.joined(separator: ","), done.checks.joined(separator: ","),
      ]
    case .giveBack(let reason, let due, let missing):
      ["return", reason, due.iso, missing.joined(separator: ",")]
    case .validate: ["validate"]
    case .refuse(let reason): ["refuse", reason ?? ""]
    case .settle(let outcome, let reason): ["settle", outcome.rawValue, reason ?? ""]
    case .admit, .take, .release, .withdraw, .force, .sendBack, .unvalidate, .appeal,
      .counter, .regularise:
      ["none"]
    }
  }

  private static func action(_ fields: [String]) -> ClaimAction? {
    switch (fields[0], fields.count) {
    case ("conclude", 5...7):
      Finding.Outcome(rawValue: fields[1]).map {
        .conclude(
          outcome: $0,
          reason: fields[2].isEmpty ? nil : fields[2],
          note: fields[3],
          mode: Mechanism.Kind(rawValue: fields[4]),
          done: Examination(seen: codes(fields, 5), checks: codes(fields, 6))
        )
      }
    case ("return", 3), ("return", 4):
      Day(iso: fields[2]).map {
        .giveBack(reason: fields[1], due: $0, missing: codes(fields, 3))
      }
    case ("validate", 1): .validate
    case ("refuse", 2): .refuse(reason: fields[1].isEmpty ? nil : fields[1])
    case ("settle", 3):
      Finding.Outcome(rawValue: fields[1]).map {
        .settle(outcome: $0, reason: fields[2].isEmpty ? nil : fields[2])
      }
    default: nil
    }
  }

  /// The codes of a field, which a draft of an older program may lack.
  private static func codes(_ fields: [String], _ place: Int) -> [String] {
    fields.count > place ? fields[place].split(separator: ",").map(String.init) : []
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "t" ? "\t" : character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
