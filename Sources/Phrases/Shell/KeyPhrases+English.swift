extension KeyPhrases {
  /// The names of keys in English.
  static let english = KeyPhrases(
    enter: "Enter",
    escape: "Esc",
    space: "Space",
    tab: "Tab",
    backspace: "Backspace",
    delete: "Del",
    insert: "Ins",
    home: "Home",
    end: "End",
    pageUp: "PgUp",
    pageDown: "PgDn",
    control: "Ctrl",
    alt: "Alt",
    shift: "Shift"
  )
}
