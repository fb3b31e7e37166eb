import Canvas
import Domain
import Phrases

/// The claim under the cursor.
extension VerificationScreen {
  func drawDetail(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let isActive = pane == .detail && !bar.isOpen
    let row = list.current
    let title = row.map { "\($0.claim) · \($0.project)" } ?? "—"
    let right = row.map { context.phrases.labels.state($0.state) } ?? ""
    let inside = canvas.box(area, title: title, titleRight: right, active: isActive)
      .inset(horizontal: 1, vertical: 0)
    canvas.addHit(area, "detail")
    if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
    guard let row else { return }
    let found = detail.value.flatMap { $0.row.claim == row.claim ? $0 : nil }
    let lines: [Detail] =
      switch face {
      case .summary: summary(row, found, context)
      case .history: historyLines(found, context)
      }
    let start = max(0, min(scroll, lines.count - 1))
    canvas.details(Array(lines.dropFirst(start)), in: inside, nameWidth: nameWidth(lines))
  }

  private func nameWidth(_ lines: [Detail]) -> Int {
    min(18, lines.map { cellWidth(of: $0.name) }.max() ?? 0)
  }

  /// What a verifier must know first, then the rest.
  private func summary(
    _ row: ClaimRow,
    _ found: ClaimDetail?,
    _ context: Context
  ) -> [Detail] {
    let words = context.phrases.verification
    let phrases = context.phrases
    var lines = [
      Detail(words.result, "\(context.resultName(row.result)) · \(phrases.period(row.period))"),
      Detail(words.worth, worthText(row, context)),
      Detail(words.due, dueText(row, context), role: Urgency(row, on: context.today).textRole),
    ]
    if let draft = context.drafts[row.claim] {
      lines.append(
        Detail("◆ " + letter(of: row, context), draftText(draft, row, context), role: .mark)
      )
    }
    lines.append(
      Detail(words.flags, flagText(row, context), role: row.flags.isEmpty ? .muted : .statusInfo)
    )
    lines.append(Detail(words.finding, findingText(row, found, context)))
    lines += checkLines(row, context)
    lines += appealLines(row, found, context)
    lines.append(Detail(words.participant, participantText(row, found, context)))
    if let found { lines.append(Detail(words.chain, chainText(found, context))) }
    lines.append(
      Detail(
        words.achieved,
        phrases.day(row.achievedOn) + " · "
          + words.declaredBy(context.personName(row.declaredBy), phrases.day(row.declaredOn))
      )
    )
    if let found { lines += employment(found, context) }
    lines.append(Detail(words.selection, selectionText(row, context)))
    if let name = operators[row.project], !name.isEmpty {
      lines.append(Detail(phrases.projects.operatorName, name))
    }
    return lines
  }

  private func worthText(_ row: ClaimRow, _ context: Context) -> String {
    let words = context.phrases.verification
    guard let gross = row.gross else { return words.noPrice }
    let amount = context.phrases.amount(gross)
    return row.payable.map { "\(amount) · \(words.payable) \(context.phrases.amount($0))" }
      ?? amount
  }

  private func dueText(_ row: ClaimRow, _ context: Context) -> String {
    let words = context.phrases.verification
    let age = words.days(row.age(on: context.today))
    guard let due = row.dueOn else { return "— · \(words.age.lowercased()) \(age)" }
    let sign = Urgency(row, on: context.today).sign(context.medium.graphics)
    return "\(context.phrases.day(due)) \(sign) · \(words.age.lowercased()) \(age)"
  }

  private func flagText(_ row: ClaimRow, _ context: Context) -> String {
    let flags = row.flags.map(context.phrases.labels.flag)
    return flags.isEmpty
      ? context.phrases.verification.noFlags : flags.joined(separator: context.phrases.labels.comma)
  }

  private func findingText(
    _ row: ClaimRow,
    _ found: ClaimDetail?,
    _ context: Context
  ) -> String {
    let words = context.phrases.verification
    guard let finding = found?.finding else {
      let outcome = row.outcome.map(context.phrases.labels.outcome) ?? words.noFinding
      let taker = row.takenBy.map { " · " + words.blockTaken(context.personName($0)) } ?? ""
      return outcome + taker
    }
    let outcome = context.phrases.labels.outcome(finding.outcome)
    var text = words.findingBy(
      outcome,
      context.personName(finding.by),
      context.phrases.day(finding.on)
    )
    if let reason = finding.reason { text += " · " + context.reasonName(reason) }
    return finding.note.isEmpty ? text : text + " · " + finding.note
  }

  private func draftText(_ draft: Draft, _ row: ClaimRow, _ context: Context) -> String {
    let words = context.phrases.verification
    let kept = words.kept(
      context.phrases.amount(draft.kept),
      context.phrases.amount(row.gross ?? .zero)
    )
    switch draft.action {
    case .conclude(_, let reason?, let note, _, _):
      return [context.reasonName(reason), kept, note].filter { !$0.isEmpty }.joined(
        separator: " · "
      )
    case .conclude(_, nil, let note, _, _): return note.isEmpty ? kept : kept + " · " + note
    case .giveBack(let reason, let due, let missing):
      let asked = missing.map(context.phrases.labels.word).joined(
        separator: context.phrases.labels.comma
      )
      let parts = [
        context.reasonName(reason), context.phrases.day(due),
        asked.isEmpty ? "" : context.phrases.findings.asksFor(asked),
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    case .refuse(let reason?): return context.reasonName(reason)
    case .settle(_, let reason?):
      return context.reasonName(reason) + " · " + kept
    default: return kept
    }
  }

  private func participantText(
    _ row: ClaimRow,
    _ found: ClaimDetail?,
    _ context: Context
  ) -> String {
    let words = context.phrases.verification
    var parts = [row.participant]
    if let person = found?.participant {
      if let sex = person.sex { parts.append(context.phrases.labels.sexOfOne(sex)) }
      if let year = person.birthYear { parts.append(words.born(person.sex, year)) }
      if let education = person.education {
        parts.append(context.phrases.labels.education(education))
      }
      if let months = person.monthsOutOfWork { parts.append(words.outOfWork(months)) }
    }
    parts += (found?.groups ?? []).map(context.groupName)
    if let province = row.province.flatMap(Territory.province) {
      parts.append(context.phrases.name(province))
    }
    return parts.joined(separator: " · ")
  }

  /// The participant's path: each result with its state, this one marked.
  private func chainText(_ found: ClaimDetail, _ context: Context) -> String {
    found.chain.map { step in
      let here = step.claim == found.row.claim ? "▸" : ""
      let state = context.phrases.labels.state(step.state)
      return "\(here)\(context.resultName(step.result)) (\(state))"
    }.joined(separator: " \(context.phrases.forward) ")
  }

  private func employment(_ found: ClaimDetail, _ context: Context) -> [Detail] {
    let words = context.phrases.verification
    var lines: [Detail] = []
    if !found.claim.employerName.isEmpty {
      lines.append(Detail(words.employer, found.claim.employerName))
    }
    if !found.claim.contractType.isEmpty {
      lines.append(
        Detail(words.contract, context.phrases.labels.word(found.claim.contractType))
      )
    }
    return lines
  }

  private func selectionText(_ row: ClaimRow, _ context: Context) -> String {
    let text = context.phrases.labels.selection(row.selection)
    let version = row.version > 1 ? " · " + context.phrases.verification.version(row.version) : ""
    let stratum = row.stratum.map { " · " + context.phrases.name(ofCode: $0) } ?? ""
    return text + stratum + version
  }
}

/// The other faces of the detail, and the panes beside it.
extension VerificationScreen {
  func historyLines(_ found: ClaimDetail?, _ context: Context) -> [Detail] {
    let journal = context.phrases.journal
    let numbers = context.phrases.numbers
    let entries = found?.history ?? []
    if entries.isEmpty { return [Detail("", journal.empty, role: .muted)] }
    return entries.map { entry in
      let details = context.phrases.details(of: entry)
      let who = context.personName(entry.person)
      let text = [context.phrases.map.colon(who, journal.action(entry.kind))] + details
      return Detail(numbers.moment(entry.moment), text.joined(separator: " · "))
    }
  }

  func drawHistoryPane(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.verification
    let found = detail.value.flatMap { $0.row.claim == list.current?.claim ? $0 : nil }
    let inside = canvas.box(area, title: words.history).inset(horizontal: 1, vertical: 0)
    guard let found else { return }
    var lines = historyLines(found, context)
    if !found.duplicates.isEmpty {
      let codes = found.duplicates.map(\.claim).joined(separator: ", ")
      lines.insert(Detail("▲ " + words.duplicates, codes, role: .statusWarn), at: 0)
    }
    canvas.details(lines, in: inside, nameWidth: 18)
  }

  func drawEvidence(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.verification
    let isActive = pane == .evidence && !bar.isOpen
    let found = detail.value.flatMap { $0.row.claim == list.current?.claim ? $0 : nil }
    let items = found?.evidence ?? []
    let required = items.filter(\.isRequired)
    let title = words.evidenceCount(required.count { $0.isSupplied }, required.count)
    let inside = canvas.box(area, title: title, active: isActive)
      .inset(horizontal: 1, vertical: 0)
    if isActive { canvas.cursor = Point(x: inside.x, y: inside.y) }
    let ticked = found.map { ticks.kinds($0.row, by: context.person) } ?? []
    let top = max(0, evidencePosition - inside.height + 1)
    for (line, index) in items.indices.dropFirst(top).prefix(inside.height).enumerated() {
      let place = Rect(x: inside.x, y: inside.y + line, width: inside.width, height: 1)
      draw(
        items[index],
        in: place,
        isSeen: ticked.contains(items[index].kind),
        isCurrent: isActive && index == evidencePosition,
        context,
        onto: &canvas
      )
      canvas.addHit(place, HitTarget("evidence", index))
    }
  }

  private func draw(
    _ item: EvidenceItem,
    in line: Rect,
    isSeen: Bool,
    isCurrent: Bool,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let words = context.phrases.verification
    let ascii = context.medium.graphics == .ascii
    let name = context.phrases.labels.word(item.kind)
    let state = item.isSupplied ? (isSeen ? words.seen : words.supplied) : words.missing
    let note = item.isRequired ? state : item.isSupplied ? state : words.optional
    let isMissing = item.isRequired && !item.isSupplied
    let sign = isMissing ? (ascii ? "#" : "■") : isSeen ? (ascii ? "*" : "✓") : (ascii ? "o" : "●")
    let cursor = isCurrent ? (ascii ? ">" : "▸") : " "
    let width = cellWidth(of: note)
    canvas.put(
      "\(cursor)\(sign) \(name)",
      in: Rect(x: line.x, y: line.y, width: line.width - width - 1, height: 1),
      role: isMissing ? .statusBad : .base
    )
    canvas.put(note, at: Point(x: line.maxX - width, y: line.y), role: .muted)
    if isCurrent {
      canvas.setRole(line, .cursorRow)
      canvas.cursor = Point(x: line.x, y: line.y)
    }
  }
}

extension Urgency {
  /// The role of a text that tells of it.
  var textRole: CellRole {
    switch self {
    case .late: .statusBad
    case .soon: .statusWarn
    case .later, .none: .base
    }
  }
}
