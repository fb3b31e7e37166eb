import Domain
import GRDB

/// A filter of claims as a condition on `claims c` and `strata s`, or on their `tallies c`.
struct ClaimFilter {
  let today: Day
  let person: String?
  /// The claims that the person has drafts of.
  let drafts: Set<String>
  /// Projects and results as they are written, by their lower case: an index knows only these.
  let codes: [String: String]
  /// The condition is for the tallies, which have no column that says what is open.
  var isOfTallies = false

  /// Whether the tallies know all that a filter looks at: what it keeps is then counted without
  /// reading a claim.
  static func countsByTallies(_ filter: Filter) -> Bool {
    switch filter {
    case .all(let parts), .any(let parts): parts.allSatisfy(countsByTallies)
    case .not(let part): countsByTallies(part)
    case .field(let field, _): [.state, .project, .result, .period].contains(field)
    case .text: false
    }
  }

  /// The states that a filter keeps, when it looks at nothing else: the figures of the queue then tell
  /// how many claims it keeps.
  static func states(_ filter: Filter) -> Set<ClaimState>? {
    switch filter {
    case .all(let parts):
      return parts.reduce(Set(ClaimState.allCases) as Set?) { kept, part in
        guard let kept, let states = states(part) else { return nil }
        return kept.intersection(states)
      }
    case .any(let parts):
      return parts.reduce([] as Set?) { kept, part in
        guard let kept, let states = states(part) else { return nil }
        return kept.union(states)
      }
    case .not(let part): return states(part).map { Set(ClaimState.allCases).subtracting($0) }
    case .field(.state, let matches):
      let states = matches.compactMap { match -> ClaimState? in
        if case .code(let code) = match { ClaimState(rawValue: code) } else { nil }
      }
      return states.count == matches.count ? Set(states) : nil
    case .field, .text: return nil
    }
  }

  func condition(_ filter: Filter) -> SQLCondition {
    switch filter {
    case .all(let parts): .all(parts.map(condition))
    case .any(let parts): .any(parts.map(condition))
    case .not(let part): condition(part).denied
    case .text(let needle): text(needle)
    case .field(let field, let matches): condition(field, matches)
    }
  }

  /// A word is sought in the codes of the claim and in the employer's name.
  private func text(_ needle: String) -> SQLCondition {
    SQLCondition(
      """
      (instr(lower(c.code || ' ' || c.participant || ' ' || c.project), ?) > 0
        OR (c.employer_name <> '' AND fbr_folded(c.employer_name) LIKE ? ESCAPE '\\'))
      """,
      [needle, SQLPattern.containing(needle)]
    )
  }

  private func condition(_ field: FilterField.ID, _ matches: [FilterMatch]) -> SQLCondition {
    if field == .state, !isOfTallies, Set(matches) == ClaimFilter.open {
      return SQLCondition("c.is_open = 1")
    }
    if field == .state, let states = states(matches) { return states }
    return .any(matches.map { condition(field, $0) })
  }

  /// Several states as one list, in its order: a partial index is known by its words.
  private func states(_ matches: [FilterMatch]) -> SQLCondition? {
    let words = matches.map { match -> String? in
      if case .code(let code) = match { written(code, "c.state") } else { nil }
    }
    let known = words.compactMap { $0 }
    guard known.count > 1, known.count == words.count else { return nil }
    return SQLCondition("c.state IN (\(known.sorted().joined(separator: ", ")))")
  }

  /// `ouvert`, as the catalogue spells it out: the partial index serves it.
  private static let open = Set(
    ClaimState.allCases.filter(\.isOpen).map { FilterMatch.code($0.rawValue) }
  )

  private func condition(_ field: FilterField.ID, _ match: FilterMatch) -> SQLCondition {
    switch field {
    case .state: code("c.state", match)
    case .result: code("c.result", match)
    case .period: period(match)
    case .selection: code("c.selection", match)
    case .flag: list("c.flags", match)
    case .stratum: code("s.code", match)
    case .taken: code("c.taken_by", match)
    case .project: code("c.project", match)
    case .province: code("c.province", match)
    case .commune: commune(match)
    case .group: list("c.groups", match)
    case .sex: code("c.sex", match)
    case .due: due(match)
    case .age: day("c.declared_on", match)
    case .amount: number("c.gross", match)
    case .evidence: SQLCondition("instr(c.flags, '|evidenceMissing|') > 0")
    case .draft: draft(match)
    case .claim: code("c.code", match)
    case .participant: code("c.participant", match)
    case .declarer: code("c.declared_by", match)
    case .employer: folded("c.employer_name", match)
    case .outcome: code("c.outcome", match)
    case .reason: code("c.reason", match)
    case .contract: code("c.contract_type", match)
    case .kind, .service, .updated, .relation, .actor, .capacity, .closed, .source, .status,
      .operator, .partner, .title, .education, .entry, .level, .mechanism, .role, .person,
      .subject:
      .never
    }
  }

  private func code(_ column: String, _ match: FilterMatch) -> SQLCondition {
    switch match {
    case .code(let code):
      if let written = written(code, column) {
        SQLCondition("\(column) = \(written)")
      } else {
        SQLCondition("\(column) = ? COLLATE NOCASE", [code])
      }
    case .prefix(let prefix):
      SQLCondition("\(column) LIKE ? ESCAPE '\\'", [SQLPattern.beginning(prefix)])
    case .me: person.map { SQLCondition("\(column) = ?", [$0]) } ?? .never
    case .empty: SQLCondition("COALESCE(\(column), '') = ''")
    case .present: SQLCondition("COALESCE(\(column), '') <> ''")
    case .contains, .number, .days, .periods: .never
    }
  }

  /// A code as it stands in the column, quoted: the words of states, and codes of the programme, are
  /// known, and stand in the text so that partial indexes serve them.
  private func written(_ code: String, _ column: String) -> String? {
    switch column {
    case "c.state": ClaimState(rawValue: code).map { "'\($0.rawValue)'" }
    case "c.project", "c.result":
      codes[code.lowercased()].flatMap { $0.contains("'") ? nil : "'\($0)'" }
    default: nil
    }
  }

  private func list(_ column: String, _ match: FilterMatch) -> SQLCondition {
    switch match {
    case .code(let code):
      SQLCondition("instr(lower(\(column)), ?) > 0", ["|\(code.lowercased())|"])
    case .prefix(let prefix):
      SQLCondition("instr(lower(\(column)), ?) > 0", ["|\(prefix.lowercased())"])
    case .empty: SQLCondition("\(column) = ''")
    case .present: SQLCondition("\(column) <> ''")
    default: .never
    }
  }

  private func folded(_ column: String, _ match: FilterMatch) -> SQLCondition {
    switch match {
    case .contains(let needle):
      SQLCondition(
        "\(column) <> '' AND fbr_folded(\(column)) LIKE ? ESCAPE '\\'",
        [SQLPattern.containing(needle)]
      )
    default: code(column, match)
    }
  }

  private func commune(_ match: FilterMatch) -> SQLCondition {
    var inner = code("p.commune", match)
    inner.sql =
      "EXISTS (SELECT 1 FROM participants p WHERE p.code = c.participant AND \(inner.sql))"
    return inner
  }

  private func number(_ column: String, _ match: FilterMatch) -> SQLCondition {
    switch match {
    case .number(let lower, let upper):
      .all(
        [SQLCondition("\(column) IS NOT NULL")]
          + (lower.map { [SQLCondition("\(column) >= ?", [$0])] } ?? [])
          + (upper.map { [SQLCondition("\(column) <= ?", [$0])] } ?? [])
      )
    case .empty: SQLCondition("\(column) IS NULL")
    case .present: SQLCondition("\(column) IS NOT NULL")
    default: .never
    }
  }

  /// A day that is past: numbers are the days from it to today.
  private func day(_ column: String, _ match: FilterMatch) -> SQLCondition {
    switch match {
    case .number(let least, let most):
      bounds(
        column,
        most.map { today.adding(days: -$0) },
        least.map { today.adding(days: -$0) }
      )
    case .days(let first, let last): bounds(column, first, last)
    case .present: .always
    default: .never
    }
  }

  /// The due day: numbers are the days from today to it.
  private func due(_ match: FilterMatch) -> SQLCondition {
    let isDue = SQLCondition("c.due_on <> \(ClaimRecord.noDueDay)")
    switch match {
    case .number(let least, let most):
      return .all([
        isDue,
        bounds(
          "c.due_on",
          least.map { today.adding(days: $0) },
          most.map { today.adding(days: $0) }
        ),
      ])
    case .days(let first, let last): return .all([isDue, bounds("c.due_on", first, last)])
    case .empty: return isDue.denied
    case .present: return isDue
    default: return .never
    }
  }

  private func bounds(_ column: String, _ first: Day?, _ last: Day?) -> SQLCondition {
    .all(
      (first.map { [SQLCondition("\(column) >= ?", [$0.number])] } ?? [])
        + (last.map { [SQLCondition("\(column) <= ?", [$0.number])] } ?? [])
    )
  }

  private func period(_ match: FilterMatch) -> SQLCondition {
    guard case .periods(let first, let last) = match else { return code("c.period", match) }
    // Codes of one kind of period sort as the periods do.
    return .all(
      (first.map { [SQLCondition("c.period >= ?", [$0.code])] } ?? [])
        + (last.map { [SQLCondition("c.period <= ?", [$0.code])] } ?? [])
    )
  }

  private func draft(_ match: FilterMatch) -> SQLCondition {
    let marks = drafts.map { _ in "?" }.joined(separator: ", ")
    let isDraft = SQLCondition("c.code IN (\(marks))", drafts.sorted())
    switch match {
    case .code("no"), .empty: return isDraft.denied
    default: return isDraft
    }
  }
}

/// Patterns of LIKE that hold a text as it is.
enum SQLPattern {
  static func containing(_ text: String) -> String { "%" + escaped(text) + "%" }

  static func beginning(_ text: String) -> String { escaped(text) + "%" }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "%" || character == "_" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
