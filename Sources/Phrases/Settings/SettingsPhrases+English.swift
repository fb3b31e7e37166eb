extension SettingsPhrases {
  /// Settings and what surrounds them, in English.
  static let english = SettingsPhrases(
    welcome: .english,
    file: .english,
    doctor: .english,
    calibration: .english,
    spoken: .english,
    manual: .english,
    ruleName: RuleNames.english
  )
}

extension WelcomePhrases {
  static let english = WelcomePhrases(
    title: { "Welcome · \($0) of \($1)" },
    greeting:
      "A few questions, once only. Everything can be changed later: Tools, First settings.",
    language: "Language",
    nameText:
      "Your name will stand on your decisions. It takes the place of the example’s coordinator.",
    name: "Your name",
    nameHint: "leave empty to choose later among the persons of the example",
    themeText: "The screen behind this window takes the theme under the cursor.",
    theme: "Theme",
    themeKeys: "Tab next · Enter take · Esc keep",
    keyboardText: "The digits 1 to 9 open the screens.",
    keyboard: "Keyboard",
    keyboards: {
      switch $0 {
      case .auto: ("Automatic", "1 to 9, and the AZERTY keys without Shift")
      case .azerty: ("AZERTY", "the upper row without Shift")
      case .qwerty: ("QWERTY", "1 to 9 only")
      }
    },
    glyphsText: "Which picture is readable, without empty squares or strange letters?",
    glyphs: "Readable picture",
    pictureA: "The first",
    pictureB: "Only the second",
    next: "Continue",
    previous: "Back",
    skip: "Skip",
    finish: "Finish",
    written: { "Settings written to \($0)" },
    later: "Tools, First settings, to choose again"
  )
}

extension SettingsFilePhrases {
  static let english = SettingsFilePhrases(
    heading: [
      "Settings of fbr. One line a setting: key = value; after #, a comment.",
      "The options of the command line and $FBR_STORE come before this file.",
      "A line that is not understood is told and ignored. “fbr config” shows what holds.",
    ],
    comment: {
      switch $0 {
      case .language: "Language: \"fr\", \"en\" or \"ar\". Otherwise that of the environment."
      case .theme:
        "Theme: \"nuit\", \"jour\", \"projecteur\", \"daltonien\", \"mono\", or one of yours."
      case .keyboard:
        "Keyboard: \"auto\", \"azerty\" (keys without Shift), \"qwerty\" (digits only)."
      case .glyphs: "Signs: \"auto\", \"unicode\" or \"ascii\"."
      case .accessible: "Screens for a screen reader: true or false."
      case .mouse: "Mouse taken at the start: true or false (F12 gives it back)."
      case .bidi: "Who puts Arabic letters in order: \"program\" or \"terminal\"."
      case .store: "Region’s file that is opened when nothing else is said."
      }
    },
    fault: { file, line, fault in
      let what =
        switch fault {
        case .unreadable: "is not “key = value”"
        case .unknownKey(let key): "“\(key)” is no setting"
        case .badValue(let value, let key, let known):
          "“\(value)” does not suit “\(key)”"
            + (known.isEmpty ? "" : ": choose among " + known.joined(separator: ", "))
        case .repeated(let key): "“\(key)” stands above already"
        case .notText: "the file is too long, or no text"
        }
      return "\(file), line \(line): \(what); the line is ignored."
    },
    origin: {
      switch $0 {
      case .option(let name): "option \(name)"
      case .environment(let name): "environment ($\(name))"
      case .file(let line): "config.toml, line \(line)"
      case .remembered: "choice of a past session"
      case .standard: "default"
      }
    },
    place: {
      switch $0 {
      case .config: "settings"
      case .themes: "your themes"
      case .guide: "your pages of the guide"
      case .store: "region’s file"
      case .backups: "automatic backups"
      case .state: "drafts and choices"
      case .cache: "cache, may be deleted"
      case .crashReports: "crash reports"
      }
    },
    missing: "absent",
    unknownTheme: { "There is no theme “\($0)”; “nuit” is used." },
    saved: "Saved."
  )
}

extension DoctorPhrases {
  static let english = DoctorPhrases(
    title: { "Examination of the theme “\($0)”" },
    contrasts: { "Contrast of each role on its ground (at least \($0))" },
    ownColours: "the terminal’s own colours",
    distances: { "Distance between statuses, by vision (at least \($0))" },
    vision: {
      switch $0 {
      case "usual": "usual"
      case "protan": "protan"
      case "deutan": "deutan"
      default: "tritan"
      }
    },
    sound: { "● \(en($0, "measure", "measures")), all above the limits." },
    faults: { "■ \(en($0, "measure", "measures")) under the limits." },
    under: "too weak",
    byShape: "held by shape and code",
    role: "Role",
    pair: "Statuses"
  )
}

extension CalibrationPhrases {
  static let english = CalibrationPhrases(
    title: "Page to adjust a projector",
    frame: "The frame is 80 × 24: its four corners must be seen from the last row.",
    letters: "Letters:",
    statuses: "Statuses:",
    patterns: "Curves:",
    ramp: "Shades:",
    advice:
      "From the back of the room, read the line of letters. If you cannot, enlarge the letters "
      + "(Ctrl +), or take the theme “projecteur”.",
    close: "Any key closes"
  )
}

extension SpokenPhrases {
  static let english = SpokenPhrases(
    screen: { "Screen \($0) is open." },
    window: { "Window “\($0)” is open." },
    windowClosed: { "Window closed. Screen \($0)." },
    field: { "Field \($0) of \($1): \($2)" },
    required: "required",
    value: { "Value: \($0)." },
    secretValue: { "Value: \(en($0, "hidden letter", "hidden letters"))." },
    empty: "Value: empty.",
    option: { "Choice \($0) of \($1): \($2)." },
    ticked: "ticked",
    notTicked: "not ticked",
    noOption: "No choice answers.",
    hint: { "Hint: \($0)." },
    fault: { "Error: \($0)." },
    button: { "Button \($0) of \($1): \($2)." },
    buttons: { "Buttons next: \($0)." },
    fieldKeys: "Tab: next field. Shift Tab: previous field. F1: guide. Esc: close.",
    buttonKeys: "Enter: press. Tab: next. Esc: close.",
    row: {
      $0.isEmpty ? "Line: \($1)." : "Line \($0.replacing("/", with: " of ")): \($1)."
    },
    item: { "\($0)." },
    menu: { "Menu \($0) is open." },
    level: {
      switch $0 {
      case 0: "Done"
      case 1: "Information"
      case 2: "Warning"
      default: "Error"
      }
    }
  )
}

extension ManualPhrases {
  static let english = ManualPhrases(
    section: "Manual of fbr",
    name: "NAME",
    synopsis: "SYNOPSIS",
    description: "DESCRIPTION",
    commands: "COMMANDS",
    options: "OPTIONS",
    keys: "KEYS OF THE SCREENS",
    keysText: "The same table makes the menus, the help (key ?) and the palette (Ctrl-P).",
    settings: "SETTINGS",
    settingsText: "The file config.toml holds one line a setting, key = value.",
    files: "FILES",
    environment: "ENVIRONMENT",
    variables: [
      ("FBR_STORE", "the region’s file"),
      ("NO_COLOR", "when it is not empty, no colour code"),
      ("LC_ALL, LC_MESSAGES, LANG", "the language, when nothing else says it"),
      ("TERM, COLORTERM", "what the terminal can show"),
      ("ESCDELAY", "how long Esc waits, in milliseconds"),
      ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME", "the folders"),
    ],
    exit: "EXIT STATUS",
    about: "steer an employment programme financed on results",
    takes: { "What it takes: \($0)." }
  )
}
