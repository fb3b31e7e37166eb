import Domain

extension TargetPhrases {
  /// In English.
  static let english = TargetPhrases(
    title: { "Targets · \($0) \($1)" },
    empty: "No project: there is no target yet. Import the projects, then the targets.",
    noun: Noun("target", "targets"),
    result: "Result",
    total: "Total",
    closed: "closed",
    closedReason: "the period is closed",
    legend: "! to be checked  - no target",
    versions: "Versions",
    noVersion: "No target was written here. e to write it.",
    fromFile: "from a file",
    checks: "Sums checked",
    noRemark: "Nothing to report.",
    groupAboveTotal: { result, group, period, quantity, total in
      "\(result), \(group), \(period): \(quantity), above the total of the period (\(total))."
    },
    aboveEarlier: { result, earlier, period, sum, before in
      "\(result), sum up to \(period): \(sum), above \(earlier) which comes before (\(before))."
    },
    outside: { line, period in "\(line): the period \(period) is outside the agreement." },
    sentence: { name, cells, total in "\(name): \(cells); total \(total)" },
    none: "none",
    form: TargetFormPhrases(
      editTitle: "Change the target",
      newTitle: "New target",
      group: "Group",
      wholeResult: "the whole result",
      period: "Period",
      quantity: "Quantity",
      before: { "Until now: \($0)" },
      reason: "Reason",
      reasonHint: "amendment, decision of the committee…",
      saveButton: "Save",
      factorTitle: { "Multiply \(en($0, "marked target", "marked targets"))" },
      factor: "Percentage",
      factorHint: "110 raises by 10\u{202F}%",
      nextButton: "Look",
      checkTitle: { "Write \(en($0, "new version", "new versions"))?" },
      sum: "Sum",
      closedLeft: { "▲ \(en($0, "target", "targets")) left as is: period closed." },
      others: { "and \(en($0, "other", "others"))" },
      applyButton: "Write",
      saved: { "\(en($0, "target", "targets")) written" },
      undone: { "\(en($0, "target", "targets")) put back" },
      same: "Nothing changes.",
      step: { "change of \(en($0, "target", "targets"))" },
      undoTitle: "Put the earlier targets back?",
      undoText: "A new version takes up the earlier quantities; the journal keeps both.",
      undoReason: { "Back to the version before (\($0))" },
      undoButton: "Put back",
      marks: { en($0, "marked target", "marked targets") }
    )
  )
}
