extension SettingsPhrases {
  /// Settings and what surrounds them, in Arabic.
  static let arabic = SettingsPhrases(
    welcome: .arabic,
    file: .arabic,
    doctor: .arabic,
    calibration: .arabic,
    spoken: .arabic,
    manual: .arabic,
    ruleName: RuleNames.arabic
  )
}

extension WelcomePhrases {
  static let arabic = WelcomePhrases(
    title: { "مرحبا · \($0) من \($1)" },
    greeting: "بضعة أسئلة، مرة واحدة. ويمكن تغيير كل شيء بعد ذلك: أدوات، الإعدادات الأولى.",
    language: "اللغة",
    nameText: "سيظهر اسمكم على قراراتكم. وهو يحل محل منسقة النموذج.",
    name: "اسمكم",
    nameHint: "يترك فارغا للاختيار لاحقا بين أشخاص النموذج",
    themeText: "تأخذ الشاشة خلف هذه النافذة المظهر الذي تحت المؤشر.",
    theme: "المظهر",
    themeKeys: "Tab التالي · Entrée أخذ · Échap إبقاء",
    keyboardText: "الأرقام من 1 إلى 9 تفتح الشاشات.",
    keyboard: "لوحة المفاتيح",
    keyboards: {
      switch $0 {
      case .auto: ("تلقائي", "1 إلى 9، و& é \" ' ( - è _ ç")
      case .azerty: ("AZERTY", "& é \" ' ( - è _ ç بدون Maj")
      case .qwerty: ("QWERTY", "1 إلى 9 فقط")
      }
    },
    glyphsText: "أي صورة مقروءة، بدون مربع فارغ ولا حرف غريب؟",
    glyphs: "الصورة المقروءة",
    pictureA: "الأولى",
    pictureB: "الثانية فقط",
    next: "متابعة",
    previous: "السابق",
    skip: "تجاوز",
    finish: "إنهاء",
    written: { "كتبت الإعدادات في \($0)" },
    later: "أدوات، الإعدادات الأولى، للاختيار من جديد"
  )
}

extension SettingsFilePhrases {
  static let arabic = SettingsFilePhrases(
    heading: [
      "إعدادات fbr. سطر لكل إعداد: مفتاح = قيمة؛ وما بعد # تعليق.",
      "خيارات سطر الأوامر و$FBR_STORE تسبق هذا الملف.",
      "السطر غير المفهوم يبلغ عنه ويتجاهل. يعرض « fbr config » ما هو سار.",
    ],
    comment: {
      switch $0 {
      case .language: "اللغة: \"fr\" أو \"en\" أو \"ar\". وإلا فلغة المحيط."
      case .theme:
        "المظهر: \"nuit\" أو \"jour\" أو \"projecteur\" أو \"daltonien\" أو \"mono\"، أو من مظاهركم."
      case .keyboard:
        "لوحة المفاتيح: \"auto\" أو \"azerty\" (بدون Maj) أو \"qwerty\" (الأرقام فقط)."
      case .glyphs: "الرموز: \"auto\" أو \"unicode\" أو \"ascii\"."
      case .accessible: "شاشات لقارئ الشاشة: true أو false."
      case .mouse: "أخذ الفأرة عند البدء: true أو false (يرجعها F12)."
      case .bidi: "من يرتب الحروف العربية: \"program\" أو \"terminal\"."
      case .store: "ملف الجهة الذي يفتح عند عدم ذكر غيره."
      }
    },
    fault: { file, line, fault in
      let what =
        switch fault {
        case .unreadable: "ليس على شكل « مفتاح = قيمة »"
        case .unknownKey(let key): "« \(key) » ليس إعدادا"
        case .badValue(let value, let key, let known):
          "« \(value) » لا تصلح لـ« \(key) »"
            + (known.isEmpty ? "" : ": يختار بين " + known.joined(separator: "، "))
        case .repeated(let key): "« \(key) » مذكور قبل هذا"
        case .notText: "الملف طويل جدا، أو ليس نصا"
        }
      return "\(file)، السطر \(line): \(what)؛ تم تجاهل السطر."
    },
    origin: {
      switch $0 {
      case .option(let name): "الخيار \(name)"
      case .environment(let name): "المحيط ($\(name))"
      case .file(let line): "config.toml، السطر \(line)"
      case .remembered: "اختيار جلسة سابقة"
      case .standard: "القيمة الأصلية"
      }
    },
    place: {
      switch $0 {
      case .config: "الإعدادات"
      case .themes: "مظاهركم"
      case .guide: "صفحاتكم من الدليل"
      case .store: "ملف الجهة"
      case .backups: "النسخ الاحتياطية التلقائية"
      case .state: "المسودات والاختيارات"
      case .cache: "ذاكرة مؤقتة، يمكن محوها"
      case .crashReports: "تقارير التوقف"
      }
    },
    missing: "غير موجود",
    unknownTheme: { "المظهر « \($0) » غير موجود؛ يطبق « nuit »." },
    saved: "تم التسجيل."
  )
}

extension DoctorPhrases {
  static let arabic = DoctorPhrases(
    title: { "فحص المظهر « \($0) »" },
    contrasts: { "تباين كل دور على خلفيته (\($0) على الأقل)" },
    ownColours: "ألوان الطرفية",
    distances: { "المسافة بين الحالات حسب الرؤية (\($0) على الأقل)" },
    vision: {
      switch $0 {
      case "usual": "معتادة"
      case "protan": "protan"
      case "deutan": "deutan"
      default: "tritan"
      }
    },
    sound: { "● \(ar($0, "قياس", "قياسان", "قياسات", "قياسا"))، كلها فوق الحدود." },
    faults: { "■ \(ar($0, "قياس", "قياسان", "قياسات", "قياسا")) تحت الحدود." },
    under: "ضعيف جدا",
    byShape: "يعوضه الشكل والرمز",
    role: "الدور",
    pair: "الحالات"
  )
}

extension CalibrationPhrases {
  static let arabic = CalibrationPhrases(
    title: "صفحة ضبط جهاز العرض",
    frame: "الإطار 80 × 24: يجب أن ترى أركانه الأربعة من آخر صف.",
    letters: "الحروف:",
    statuses: "الحالات:",
    patterns: "المنحنيات:",
    ramp: "الدرجات:",
    advice:
      "اقرؤوا سطر الحروف من آخر القاعة. وإلا فكبروا الحروف (Ctrl +)، أو خذوا مظهر « projecteur ».",
    close: "أي مفتاح للإغلاق"
  )
}

extension SpokenPhrases {
  static let arabic = SpokenPhrases(
    screen: { "فتحت شاشة \($0)." },
    window: { "فتحت نافذة « \($0) »." },
    windowClosed: { "أغلقت النافذة. شاشة \($0)." },
    field: { "الخانة \($0) من \($1): \($2)" },
    required: "إجبارية",
    value: { "القيمة: \($0)." },
    secretValue: { "القيمة: \(ar($0, "حرف مخفي", "حرفان مخفيان", "حروف مخفية", "حرفا مخفيا"))." },
    empty: "القيمة: فارغة.",
    option: { "الاختيار \($0) من \($1): \($2)." },
    ticked: "معلم",
    notTicked: "غير معلم",
    noOption: "لا اختيار يطابق.",
    hint: { "توضيح: \($0)." },
    fault: { "خطأ: \($0)." },
    button: { "الزر \($0) من \($1): \($2)." },
    buttons: { "ثم الأزرار: \($0)." },
    fieldKeys: "Tab: الخانة التالية. Maj Tab: الخانة السابقة. F1: الدليل. Échap: إغلاق.",
    buttonKeys: "Entrée: ضغط. Tab: التالي. Échap: إغلاق.",
    row: { $0.isEmpty ? "السطر: \($1)." : "السطر \($0): \($1)." },
    item: { "\($0)." },
    menu: { "فتحت قائمة \($0)." },
    level: {
      switch $0 {
      case 0: "تم"
      case 1: "معلومة"
      case 2: "انتباه"
      default: "خطأ"
      }
    }
  )
}

extension ManualPhrases {
  static let arabic = ManualPhrases(
    section: "دليل fbr",
    name: "الاسم",
    synopsis: "الصيغة",
    description: "الوصف",
    commands: "الأوامر",
    options: "الخيارات",
    keys: "مفاتيح الشاشات",
    keysText: "الجدول نفسه يصنع القوائم والمساعدة (المفتاح ?) ولوحة الأوامر (Ctrl-P).",
    settings: "الإعدادات",
    settingsText: "في الملف config.toml سطر لكل إعداد، مفتاح = قيمة.",
    files: "الملفات",
    environment: "المحيط",
    variables: [
      ("FBR_STORE", "ملف الجهة"),
      ("NO_COLOR", "إذا لم يكن فارغا فلا رمز لون"),
      ("LC_ALL, LC_MESSAGES, LANG", "اللغة، عندما لا يحددها شيء آخر"),
      ("TERM, COLORTERM", "ما تستطيع الطرفية عرضه"),
      ("ESCDELAY", "الانتظار بعد Échap، بالميلي ثانية"),
      ("XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME, XDG_CACHE_HOME", "المجلدات"),
    ],
    exit: "رموز الخروج",
    about: "قيادة برنامج تشغيل ممول على أساس النتائج",
    takes: { "ما يأخذه: \($0)." }
  )
}

/// The commands of the settings.
extension CommandPhrase {
  /// What they are called in Arabic.
  static func settingsArabic(_ command: Command) -> CommandPhrase {
    switch command {
    case .themeDoctor:
      CommandPhrase("فحص المظهر…", "فحص", "تباين كل دور، والمسافة بين الحالات حسب الرؤية.")
    case .calibration:
      CommandPhrase("صفحة ضبط جهاز العرض", "ضبط", "حروف وحالات ومنحنيات تقرأ من آخر القاعة.")
    default:
      CommandPhrase(
        "الإعدادات الأولى…",
        "إعداد",
        "اللغة والمظهر ولوحة المفاتيح والرموز، سؤالا بعد سؤال."
      )
    }
  }
}
