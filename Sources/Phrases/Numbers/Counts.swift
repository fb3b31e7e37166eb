/// A count and its words in French: `0 brouillon`, `3 brouillons`.
func fr(_ count: Int, _ one: String, _ many: String) -> String {
  NumberStyle.french.count(count, Noun(one, many))
}

/// A count and its words in English: `0 drafts`, `1 draft`.
func en(_ count: Int, _ one: String, _ many: String) -> String {
  NumberStyle.english.count(count, Noun(one, many))
}

/// A count and its words in Arabic: `3 مسودات`, `11 مسودة`; see `Noun`.
func ar(_ count: Int, _ one: String, _ two: String, _ few: String, _ many: String) -> String {
  NumberStyle.arabic.count(count, Noun(one, two, few, many))
}
