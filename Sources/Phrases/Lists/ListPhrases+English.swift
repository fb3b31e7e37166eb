extension ListPhrases {
  /// Lists in English.
  static let english = ListPhrases(
    filter: "Filter",
    queue: "Queue",
    marked: { en($0, "marked", "marked") },
    markedHidden: { "\(en($0, "marked", "marked")), \($1) outside the filter" },
    position: { "\(NumberStyle.english.number($0))/\(NumberStyle.english.number($1))" },
    kept: { "\(NumberStyle.english.number($0)) → \(NumberStyle.english.number($1))" },
    empty: "Nothing here yet.",
    emptyFiltered: { "Nothing matches the filter: \($0)" },
    clearFilter: "Esc clears the filter",
    filterPrompt: "a word, or field:value — Tab proposes the fields",
    filterHint: "Tab complete · ↑ recall · F7 s keep · Esc",
    filterSet: { "filter “\($0)”" },
    filterCleared: "filter cleared",
    marksCleared: { "\(en($0, "mark cleared", "marks cleared"))" },
    marksChanged: { "\(en($0, "row marked", "rows marked"))" },
    allMarked: { marked, all in
      let text = "\(en(marked, "row marked", "rows marked")) of \(NumberStyle.english.number(all))"
      return marked < all ? text + ": + marks no more, filter" : text
    },
    rangeStarted: "Range started · go to its end, then V",
    sorted: { "order: \($0)" },
    saveTitle: "Save the filter",
    saveName: "Name of the queue",
    saved: { "Queue “\($0)” saved" },
    saveNothing: "no filter to save",
    didYouMean: { "did you mean “\($0)”?" },
    columnsTitle: "Columns",
    columnsHint: "Space show or hide · Enter close"
  )
}
