extension FormPhrases {
  /// Forms and dialogs in English.
  static let english = FormPhrases(
    required: { "\($0): fill this in." },
    faults: { "\(en($0, "error", "errors")), correct the field ■" },
    dayHint: "dd/mm/yyyy · today · +5d",
    amountHint: "54 000 · 54k · 54.50",
    selectHint: "type to search, ↑ ↓",
    badDay: { "“\($0)” is not a day: write 22/11/2026, today or -3d." },
    badAmount: { "“\($0)” is not an amount: write 54 000, 54k or 54.50." },
    badNumber: { "“\($0)”: write a number between \($1) and \($2)." },
    notTicked: { "Still to tick: \($0)." },
    tickHint: "Space ticks, ↑ ↓",
    notInList: { "“\($0)” is not in the list." },
    badCode: { "“\($0)”: letters without accents, digits, dot, dash, 40 at most." },
    dayTooEarly: { "Choose a day from \($0) on." },
    mustMatch: { "Type \($0) to confirm." },
    typeToConfirm: { "Type \($0) to confirm" },
    todayWords: ["today", "tod"],
    dayLetter: ["d"],
    nothingChosen: "nothing chosen",
    more: { "… and \(en($0, "other", "others"))" },
    keysHint: "Tab next field · Esc close"
  )
}
