import Domain

extension ReferentialPhrases {
  /// The referentials in English.
  static let english = ReferentialPhrases(
    title: "Referentials",
    section: sectionEnglish(_:),
    tab: tabEnglish(_:),
    versionsTab: "Versions",
    nextTab: "section",
    key: keyEnglish(_:),
    coverage: {
      switch $0 {
      case "all": "every claim"
      case "share": "a share, drawn by lot"
      case "confidence": "a sample, drawn by lot"
      default: $0
      }
    },
    bonusMode: { $0 == "sum" ? "sum over groups" : "the highest" },
    standing: {
      switch $0 {
      case "inForce": "in force"
      case "coming": "to come"
      case "replaced": "replaced"
      case "draft": "in preparation"
      default: $0
      }
    },
    change: {
      switch $0 {
      case .added: "added"
      case .removed: "removed"
      case .changed: "changed"
      }
    },
    version: { "Version \($0)" },
    draft: "in preparation",
    inForceSince: { "Version \($0), in force since \($1)" },
    comingOn: { "Version \($0), to come on \($1)" },
    replaced: { "Version \($0), replaced" },
    draftOf: { "Version \($0) in preparation, effective \($1)" },
    onPublication: "on publication",
    example: "EXEMPLE",
    faults: Noun("fault", "faults"),
    changes: Noun("change", "changes"),
    yes: "yes",
    no: "no",
    everyone: "everyone",
    everywhere: "everywhere",
    always: "always",
    from: { "from \($0)" },
    until: { "until \($0)" },
    band: { "from \($0) to \($1): \($2)" },
    columns: Columns(
      code: "Code",
      label: "Label",
      level: "Level",
      mechanism: "Mechanism",
      evidence: "Evidence",
      result: "Result",
      whom: "For",
      amount: "Amount",
      validity: "Validity",
      kind: "Mode",
      coverage: "Coverage",
      bands: "Bands",
      bonus: "Bonus",
      keep: "Keeps",
      claims: "Claims",
      version: "Version",
      standing: "State",
      effective: "Effective",
      author: "Written by",
      publisher: "Published by",
      setting: "Setting"
    ),
    use: Use(
      title: { "Where \($0) is used" },
      claims: Noun("claim", "claims"),
      projects: Noun("project", "projects"),
      targets: Noun("target", "targets"),
      atMost: "at most",
      unused: "Nothing uses it yet.",
      results: { "Results verified: \($0)" },
      openClaims: "Show the claims",
      heading: "Use"
    ),
    dialogs: Dialogs(
      save: "Save",
      editTitle: { "Change \($0)" },
      newTitle: { "Add: \($0)" },
      publishTitle: { "Publish version \($0)" },
      publishButton: "Publish",
      publishText:
        "A published version never changes. No admitted claim is decided again: it keeps "
        + "the version that admitted it.",
      writtenBy: { "Written by \($0)" },
      effective: "Effective day",
      effectiveHint: "the first day on which decisions follow it",
      confirm: { "To confirm, type the number of changes: \($0)" },
      dropTitle: "Drop the version in preparation",
      dropText: { "Its changes will be lost: \($0)." },
      dropButton: "Drop",
      removeTitle: { "Take \($0) out of the version in preparation" },
      removeText: "Published versions keep it.",
      removeButton: "Remove",
      importTitle: "Import a programme (TOML)",
      importPath: "File",
      importButton: "Import",
      refusedTitle: "Programme refused",
      rateHint: "in hundredths of %: 500 = 5 %",
      codesHint: "codes apart by commas",
      bandsHint: "0-500 payDeclared, 500-10000 suspend · effects: payDeclared extrapolate "
        + "verifyAll suspend",
      exportName: { "\($0).toml" }
    ),
    reasons: Reasons(
      publishedNeverChanges: "a published version never changes: N begins another",
      noDraft: "no version is being prepared",
      nothingToCompare: "there is only one version",
      hasFaults: { "the version has \($0) fault(s) to mend" },
      noChange: "it changes nothing yet",
      notRemovable: "this cannot be removed"
    ),
    notes: Notes(
      begun: { "Version \($0) in preparation: F4 changes, N adds, = compares, P publishes" },
      saved: { "Saved: \($0)" },
      removed: { "Removed: \($0)" },
      dropped: "Version in preparation dropped",
      published: { "Version \($0) published, effective \($1)" },
      unchanged: "The programme is this one already: nothing changed",
      imported: { "Programme imported: version \($0) in preparation, for another to publish" },
      replaced: { "Programme in force: version \($0)" },
      same: "Nothing changed",
      empty: "There is nothing here.",
      copied: { "Copied: \($0)" },
      comparing: { "\($0) → \($1)" },
      twin: { "\($0), as text" }
    )
  )
}

private func sectionEnglish(_ section: ProgrammeFault.Section) -> String {
  switch section {
  case .programme: "programme"
  case .bonus: "equity bonus"
  case .group: "group"
  case .result: "result"
  case .price: "price"
  case .mechanism: "mechanism"
  case .reason: "reason"
  case .person: "person"
  }
}

private func tabEnglish(_ section: ProgrammeFault.Section) -> String {
  switch section {
  case .programme, .bonus: "Settings"
  case .group: "Groups"
  case .result: "Results"
  case .price: "Prices"
  case .mechanism: "Mechanisms"
  case .reason: "Reasons"
  case .person: "Persons"
  }
}

// One case a setting: the switch is long because the list of settings is.
private func keyEnglish(_ key: ProgrammeKey) -> String {
  switch key {
  case .code: "code"
  case .title: "title"
  case .example: "example"
  case .period: "period"
  case .minAge: "least age"
  case .maxAge: "greatest age"
  case .minMonthsOutOfWork: "least months out of work"
  case .okPercent: "on course from (%)"
  case .watchPercent: "late under (%)"
  case .counterShare: "share counter-verified"
  case .mode: "combination"
  case .cap: "bonus at most"
  case .labelFrench: "French label"
  case .labelEnglish: "English label"
  case .labelArabic: "Arabic label"
  case .bonus: "bonus"
  case .level: "level"
  case .predecessor: "after"
  case .waitingMonths: "waiting months"
  case .cnssMonths: "CNSS months"
  case .mechanism: "mechanism"
  case .evidence: "evidence required"
  case .contractTypes: "contracts accepted"
  case .result: "result"
  case .province: "province"
  case .group: "group"
  case .amount: "amount"
  case .from: "from"
  case .until: "until"
  case .method: "method"
  case .source: "source"
  case .kind: "mode of finding"
  case .coverage: "coverage"
  case .share: "share drawn"
  case .confidence: "confidence (%)"
  case .margin: "margin"
  case .expected: "proportion expected"
  case .minimum: "drawn at least"
  case .deadlineDays: "days to contest"
  case .cnssMinimumDays: "CNSS days a month"
  case .boundConfidence: "confidence of the bound"
  case .verifyDays: "days to verify"
  case .evidenceSeen: "evidence seen first"
  case .checks: "checks to tick"
  case .forceAbove: "verify above"
  case .newOperatorDays: "days counted as new"
  case .bands: "gap bands"
  case .keep: "share kept"
  case .name: "name"
  case .actor: "organisation"
  case .roles: "roles"
  case .closedOn: "left on"
  }
}
