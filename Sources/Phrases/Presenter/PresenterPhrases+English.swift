import Domain

extension PresenterPhrases {
  /// The presenter mode, in English.
  static let english = PresenterPhrases(
    title: "Present",
    script: "Script",
    manner: "Manner",
    shown: "Shown by a trainer",
    alone: "Followed alone, at one’s own pace",
    start: "Start",
    leave: "Leave the presentation",
    onlyInDemonstration: "only in “fbr demo”: a presentation touches nobody’s file",
    improvised: "improvised",
    prefixKeys: ", curtain  k checkpoint  r this step  R everything  e execute  q leave",
    over: "End of the script. PgUp to go back, F10 to quit.",
    kept: "Checkpoint set.",
    left: "Presentation left: the demonstration stays open.",
    curtainKeys: "← → language   PgDn raise the curtain",
    tryKeys: { "Your turn: \($0)" },
    stepDone: "● Done.",
    aloneKeys: "PgDn shows how · , r starts the step again",
    aloneNext: "PgDn to go on",
    aloneEnd: "PgDn to finish",
    bigOn: "Layout of 80 × 24: enlarge the letters (Ctrl +).",
    bigOff: "Layout of the size of the window.",
    notesTitle: "Speaker notes",
    notesWait: "Waiting for a presentation: run “fbr demo --script …” in the other terminal.",
    notesEnd: "The presentation is over.",
    nextStep: "Next",
    stepKeys: "Keys",
    elapsed: { now, planned in "\(now) / \(planned)" },
    lateBy: { "▲ over by \($0)" },
    failed: { step, what, wanted, seen in
      "step \(step): \(what): expected \(wanted), seen \(seen)"
    },
    nothingSeen: "nothing",
    spotlightMissing: "spotlight",
    fieldMissing: "field",
    commandGreyed: "command",
    screenMissing: "screen",
    personMissing: "person",
    dialogStays: "form",
    stalled: { "step \($0): no answer any more" },
    verdict: { steps, failures in
      failures == 0
        ? "\(steps) steps, all as expected." : "\(steps) steps, \(failures) differences."
    },
    scriptRefused: { path, count in
      "\(path) is refused: \(count == 1 ? "1 fault" : "\(count) faults"). Correct and run again."
    },
    unknownScript: { name, known in
      "“\(name)” is neither a file nor a script of the program (\(known.joined(separator: ", ")))."
    },
    nothingToResume: "No interrupted presentation: run “fbr demo --script …”."
  )
}
