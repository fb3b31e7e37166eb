import Canvas
import Domain
import Phrases

/// Settings in words.
extension ReferentialLook {
  func text(_ key: ProgrammeKey, _ value: ProgrammeValue?) -> String {
    guard let value else { return "–" }
    let phrases = context.phrases
    switch value {
    case .text(let text): return text.isEmpty ? "–" : text
    case .code(let code): return codeText(key, code)
    case .number(let number): return phrases.number(number)
    case .rate(let rate): return phrases.numbers.rate(rate)
    case .amount(let money): return phrases.amount(money)
    case .day(let day): return phrases.day(day)
    case .flag(let flag): return flag ? words.yes : words.no
    case .codes(let codes): return codes.map(phrases.labels.word).joined(separator: ", ")
    case .bands(let bands): return bands.map(bandText).joined(separator: " · ")
    case .level(let level): return phrases.labels.level(level)
    case .kind(let kind): return phrases.labels.mechanism(kind)
    case .period(let kind): return phrases.labels.periodKind(kind)
    case .roles(let roles): return roles.map(phrases.labels.role).joined(separator: ", ")
    }
  }

  func bandText(_ band: Band) -> String {
    let rate = context.phrases.numbers.rate
    return words.band(rate(band.from), rate(band.to), context.phrases.labels.effect(band.effect))
  }

  private func codeText(_ key: ProgrammeKey, _ code: String) -> String {
    let language = context.language
    let label: String? =
      switch key {
      case .coverage: words.coverage(code)
      case .mode: words.bonusMode(code)
      case .province: context.phrases.province(code)
      case .group: programme.group(code).map { code + " " + $0.label.text(in: language) }
      case .result, .predecessor:
        programme.result(code).map { code + " " + $0.label.text(in: language) }
      case .mechanism: programme.mechanism(code).map { code + " " + $0.label.text(in: language) }
      default: nil
      }
    return label ?? code
  }

  /// For whom a price is: `Safi · femmes`.
  func whom(_ entry: ProgrammeEntry) -> String {
    let province = entry[.province].map { text(.province, $0) } ?? words.everywhere
    let group = entry[.group].map { text(.group, $0) } ?? words.everyone
    return province + " · " + group
  }

  func validity(_ entry: ProgrammeEntry) -> String {
    let from = entry[.from].map { words.from(text(.from, $0)) }
    let until = entry[.until].map { words.until(text(.until, $0)) }
    let ends = [from, until].compactMap { $0 }
    return ends.isEmpty ? words.always : ends.joined(separator: " ")
  }

  func names(_ codes: [String]) -> String {
    codes.map { context.personName($0) }.joined(separator: ", ")
  }

  /// The Arabic label of a row; nil when it has none.
  func arabic(_ row: Row) -> String? {
    guard case .entry(let entry, _) = row else { return nil }
    return entry[.labelArabic]?.text
  }

  /// What uses a row, in words.
  func useText(_ row: Row) -> String? {
    guard let use = use(of: row) else { return nil }
    guard use.isUsed else { return words.use.unused }
    let phrases = context.phrases
    let parts = [
      phrases.count(use.claims, words.use.claims), phrases.count(use.projects, words.use.projects),
      phrases.count(use.targets, words.use.targets),
    ]
    let isPrice = if case .entry(let entry, _) = row { entry.section == .price } else { false }
    return parts.joined(separator: " · ") + (isPrice ? " (" + words.use.atMost + ")" : "")
  }
}

/// The details of a row.
extension ReferentialLook {
  /// A line of the details: a name with its value, or a sentence.
  struct Line: Hashable, Sendable {
    var name: String
    var value: String
    var role: CellRole = .base
  }

  func details(_ row: Row) -> [Line] {
    switch row {
    case .entry(let entry, _):
      let faults = faults(of: row).map {
        Line(name: "▲", value: context.phrases.commandLine.programmeFault($0), role: .statusBad)
      }
      return faults + entryLines(entry)
        + (useText(row).map { [Line(name: words.use.heading, value: $0)] } ?? [])
    case .version(let version): return versionLines(version)
    case .draft(let draft): return draftLines(draft)
    }
  }

  private func entryLines(_ entry: ProgrammeEntry) -> [Line] {
    var lines: [Line] = []
    for field in entry.fields where field.key != .code && field.key != .labelArabic {
      if case .bands(let bands) = field.value {
        for (index, band) in bands.enumerated() {
          lines.append(Line(name: index == 0 ? words.key(.bands) : " ", value: bandText(band)))
        }
      } else {
        lines.append(Line(name: words.key(field.key), value: text(field.key, field.value)))
      }
    }
    if entry.section == .mechanism {
      let results = programme.results.filter { $0.mechanism == entry.name }
      for result in results {
        let kinds = result.evidence.map(context.phrases.labels.word).joined(separator: ", ")
        let name = result.code + " " + result.label.text(in: context.language)
        lines.append(
          Line(name: words.columns.evidence, value: name + (kinds.isEmpty ? "" : " : " + kinds))
        )
      }
    }
    return lines
  }

  private func versionLines(_ version: ProgrammeVersion) -> [Line] {
    let phrases = context.phrases
    var lines = [
      Line(
        name: words.columns.standing,
        value: words.standing(board.standing(of: version.number).rawValue)
      ),
      Line(name: words.columns.effective, value: phrases.day(version.effectiveOn)),
      Line(
        name: words.columns.publisher,
        value: (version.publisher.isEmpty ? "–" : context.personName(version.publisher)) + ", "
          + phrases.day(version.publishedOn)
      ),
    ]
    if !version.authors.isEmpty {
      lines.append(Line(name: words.columns.author, value: names(version.authors)))
    }
    lines.append(Line(name: words.key(.title), value: version.programme.title))
    if let old = board.version(version.number - 1) {
      lines += changeLines(ProgrammeDifference(from: old.programme, to: version.programme))
    }
    return lines
  }

  private func draftLines(_ draft: ProgrammeDraft) -> [Line] {
    let phrases = context.phrases
    var lines = [
      Line(name: words.columns.standing, value: words.standing("draft"), role: .statusNew),
      Line(
        name: words.columns.effective,
        value: draft.effectiveOn.map(phrases.day) ?? words.onPublication
      ), Line(name: words.columns.author, value: names(draft.authors)),
    ]
    lines += board.draftFaults.map {
      Line(
        name: "▲ " + words.section($0.section),
        value: phrases.commandLine.programmeFault($0),
        role: .statusBad
      )
    }
    guard let base = board.newest else { return lines }
    return lines + changeLines(ProgrammeDifference(from: base.programme, to: draft.programme))
  }

  /// What a difference says, line by line: what is concerned, then each setting.
  func changeLines(_ difference: ProgrammeDifference) -> [Line] {
    difference.changes.flatMap { change -> [Line] in
      let (sign, role): (String, CellRole) =
        switch change.kind {
        case .added: ("+", .statusOK)
        case .removed: ("−", .statusBad)
        case .changed: ("≠", .statusWarn)
        }
      let name = change.name.isEmpty ? "" : " " + spoken(change.name, change.section)
      let head = Line(
        name: "",
        value: sign + " " + words.section(change.section) + name + " · "
          + words.change(change.kind),
        role: role
      )
      return [head] + change.fields.map { fieldLine($0, change.kind) }
    }
  }

  private func fieldLine(
    _ field: ProgrammeDifference.Field,
    _ kind: ProgrammeDifference.Kind
  ) -> Line {
    let old = text(field.key, field.old)
    let new = text(field.key, field.new)
    // Arabic stands alone on its line, or not at all (ux.md D7).
    if field.key == .labelArabic {
      return Line(name: "  " + words.key(field.key), value: words.change(.changed))
    }
    let value =
      switch kind {
      case .added: new
      case .removed: old
      case .changed: old + " \(context.phrases.forward) " + new
      }
    return Line(name: "  " + words.key(field.key), value: value)
  }
}
