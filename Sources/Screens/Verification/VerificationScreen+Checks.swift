import Canvas
import Domain
import Phrases

/// What must be checked on a claim, by the mechanism of its result.
extension VerificationScreen {
  /// The mechanism's kind with its checks, while a finding is awaited; then why the claim might be
  /// verified without a draw.
  func checkLines(_ row: ClaimRow, _ context: Context) -> [Detail] {
    let words = context.phrases.findings
    var lines: [Detail] = []
    let awaits = row.state == .queued || row.state == .inVerification
    if awaits, let mechanism = desk(context).mechanism(row) {
      let mode = context.phrases.labels.mechanism(mechanism.kind)
      lines.append(
        Detail(words.checksName, context.phrases.map.colon(mode, words.checks(mechanism.kind)))
      )
      if !mechanism.checks.isEmpty {
        let names = mechanism.checks.map(context.phrases.labels.word).joined(
          separator: context.phrases.labels.comma
        )
        lines.append(Detail("", words.checksWanted(names)))
      }
      if let months = context.programme.result(row.result)?.cnssMonths, months > 0 {
        lines.append(Detail("", words.months(months, mechanism.cnssMinimumDays)))
      }
    }
    let causes = forcing(row, context)
    if !causes.isEmpty {
      lines.append(
        Detail(
          words.forceProposed,
          causes.joined(separator: context.phrases.labels.comma),
          role: .statusInfo
        )
      )
    }
    return lines
  }

  /// The causes that hold for a claim, in words.
  func forcing(_ row: ClaimRow, _ context: Context) -> [String] {
    ForcingCause.proposals(for: row, project: projects[row.project], programme: context.programme)
      .map {
        context.phrases.findings.forcing($0, context.phrases.labels, context.phrases.numbers)
      }
  }

  /// The fields of a claim that is verified without a draw: what is proposed first.
  func forceFields(_ rows: [ClaimRow], _ context: Context) -> [Field] {
    let words = context.phrases.findings
    var seen: Set<String> = []
    let proposed = rows.flatMap { forcing($0, context) }.filter { seen.insert($0).inserted }
    let options = (proposed + [words.otherCause]).map { Field.Option($0, $0) }
    return [
      Field(
        "cause",
        context.phrases.verification.cause,
        .choice(options),
        value: options[0].id,
        isRequired: true
      ),
      Field("note", words.ownWords, .text(limit: 160)),
    ]
  }

  /// The cause as it is recorded: the one chosen, with the coordinator's own words.
  func forceCause(_ result: DialogResult, _ context: Context) -> String {
    let isOther = result["cause"] == context.phrases.findings.otherCause
    let parts = [isOther && result.text("note") != nil ? "" : result["cause"], result["note"]]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The checks to tick with a decision; nil when its claims need none.
  func checksField(_ command: Command, _ rows: [ClaimRow], _ context: Context) -> Field? {
    let desk = desk(context)
    var named: Set<String> = []
    let checks = rows.flatMap { desk.checks(command, $0) }.filter { named.insert($0).inserted }
    guard !checks.isEmpty else { return nil }
    var made: [String] = []
    if rows.count == 1,
      case .conclude(_, _, _, _, let done)? = context.drafts[rows[0].claim]?.action
    {
      made = done.checks
    }
    return Field(
      "checks",
      context.phrases.findings.checksField,
      .checklist(checks.map { Field.Option($0, context.phrases.labels.word($0)) }),
      value: made.joined(separator: ","),
      isRequired: true
    )
  }

  /// The mode of a finding: the mechanism's own unless another is chosen (R77).
  func modeField(_ rows: [ClaimRow], _ context: Context, chosen: Mechanism.Kind? = nil) -> Field {
    let usual = rows.first.flatMap { desk(context).mechanism($0)?.kind }
    let options = Mechanism.Kind.allCases.map {
      Field.Option($0.rawValue, context.phrases.labels.mechanism($0))
    }
    return Field(
      "mode",
      context.phrases.findings.mode,
      .choice(options),
      value: (chosen ?? usual)?.rawValue ?? ""
    )
  }

  /// The mode of a dialog; nil is the mechanism's own.
  func mode(_ result: DialogResult, of rows: [ClaimRow], _ context: Context) -> Mechanism.Kind? {
    let usual = rows.first.flatMap { desk(context).mechanism($0)?.kind }
    let chosen = Mechanism.Kind(rawValue: result["mode"])
    return chosen == usual ? nil : chosen
  }

  /// What a return may ask for: the documents of the results, those not supplied already chosen.
  func missingField(_ rows: [ClaimRow], _ context: Context) -> Field? {
    var seen: Set<String> = []
    let kinds = rows.flatMap { context.programme.result($0.result)?.evidence ?? [] }
      .filter { seen.insert($0).inserted }
    guard !kinds.isEmpty else { return nil }
    let options = kinds.map { Field.Option($0, context.phrases.labels.word($0)) }
    let found = detail.value.flatMap { found in
      rows.count == 1 && found.row.claim == rows[0].claim ? found : nil
    }
    let lacking = (found?.evidence ?? []).filter { $0.isRequired && !$0.isSupplied }.map(\.kind)
    return Field(
      "missing",
      context.phrases.findings.missing,
      .choices(options),
      value: lacking.joined(separator: ",")
    )
  }
}
