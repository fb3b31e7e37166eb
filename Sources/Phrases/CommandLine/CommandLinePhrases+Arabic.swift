extension CommandLinePhrases {
  /// The command line in Arabic.
  static let arabic = CommandLinePhrases(
    notATerminal: usageArabic(.notATerminal),
    dumbTerminal: "هذه الطرفية (TERM) لا تعرف وضع المؤشر: استعملوا أمرا فرعيا، fbr --help",
    unknownTheme: { "مظهر غير معروف: \($0). اختاروا من: " + $1.joined(separator: "، ") + "." },
    done: { "أنجز: \(number($0))، رفض: \(number($1))" },
    error: "خطأ",
    warning: "تنبيه",
    titled: { "\($0): \($1)" },
    demonstration: "DÉMO: بيانات وهمية",
    exampleMark: "EXEMPLE: مرجع مختلق، أسعاره لا تلزم أحدا",
    contactsLeftOut: {
      "مخاطبون متروكون جانبا: \($0). لكتابتهم: --with-identities --reason. وإعادة استيراد هذا الملف لا تمحوهم."
    },
    usage: usageArabic(_:),
    failure: { $0.arabic($1, $2) },
    packFault: packArabic(_:),
    programmeFault: programmeArabic(_:),
    packRefused: { "رفض \($0)، عدد الأخطاء: \(number($1)). لم يتغير شيء." },
    packLine: { "السطر \($0)" },
    notYet: { "«\($0)» غير متوفر بعد في هذا الإصدار." },
    internalFault: { "خطأ داخلي: \($0). لم يتغير شيء." },
    unknownRecord: { "لا يوجد «\($1)» في «\($0)». تأكدوا من الرمز: fbr list \($0)" },
    tooManyBadRows: { "… وأسطر خاطئة أخرى: \(number($0))." },
    imported: { "أسطر مستوردة: \(number($0))، بدون تغيير: \(number($1))." },
    wouldImport: {
      "تجربة: أسطر تستورد: \(number($0))، بدون تغيير: \(number($1)). لم يكتب شيء."
    },
    refused: {
      "رفض \($0)، عدد الأسطر الخاطئة: \(number($1)). لم يستورد شيء؛ صححوا هذه الأسطر، ثم أعيدوا المحاولة."
    },
    storeMade: { "أحدث الملف: \($0) · البرنامج \($1)" },
    examplePack: "المرجع EXEMPLE: أسعاره وأشخاصه وهيئاته مختلقة.",
    backedUp: { "نسخة متحقق منها: \($0)" },
    programmeWritten: { "كتب المرجع: \($0)" },
    packImported: { outcome, code in
      switch outcome {
      case .unchanged: "المرجع \(code) هو نفسه: لم يتغير شيء."
      case .inForce: "المرجع الساري المفعول: \(code)"
      case .draft:
        "المرجع \(code) قيد الإعداد: على شخص آخر ممن ينسقون نشره (fbr programme publish)."
      }
    },
    programmePublished: { "نشر الإصدار \($0)، المفعول \($1)" },
    draftDiscarded: "تم التخلي عن الإصدار قيد الإعداد",
    drawn: { "التصريحات المسحوبة: \(number($0)) من أصل \($1) · الطبقة \($2)" },
    seed: "البذرة",
    populationSum: "بصمة المجموعة",
    stratumReleased: { "رفع التوقيف: \($0)" },
    periodClosed: { "فترة مغلقة: \($0)" },
    periodOpened: { "فترة أعيد فتحها: \($0)" },
    erased: { "هوية ممحوة: \($0)" },
    rowDone: "أنجز",
    total: {
      $0 == $1
        ? ar($1, "سطر", "سطران", "أسطر", "سطرا")
        : "\(number($0)) من أصل \(ar($1, "سطر", "سطرين", "أسطر", "سطرا"))"
    },
    asOf: { "في \($0)" },
    history: "التاريخ",
    sound: { "كل شيء متطابق. المراقبات: \(number($0))، الوقائع المفحوصة: \(number($1))." },
    problems: {
      "\(ar($0, "خلل", "خللان", "اختلالات", "خللا")). ارجعوا إلى نسخة احتياطية سليمة."
    },
    journalHead: { "\(ar($0, "قيد", "قيدان", "قيود", "قيدا"))، آخر بصمة \($1)" },
    late: "متأخرة",
    dueSoon: "أجلها خلال 5 أيام",
    untaken: "لم يتكفل بها أحد",
    mine: "بين أيديكم",
    openStrata: "طبقات جارية",
    suspendedStrata: "طبقات موقوفة",
    reading: "قراءة",
    writing: "كتابة",
    checking: "مراقبة",
    filling: "عرض",
    verb: { $0.arabic },
    heading: { $0.arabic },
    help: .arabic,
    keys: .arabic
  )

  private static func number(_ value: Int) -> String { NumberStyle.arabic.number(value) }
}

extension HelpPhrases {
  /// The help in Arabic.
  static let arabic = HelpPhrases(
    tagline: "fbr: قيادة برنامج تشغيل قائم على النتائج، بدون شبكة.",
    usage: "الاستعمال",
    commands: "الأوامر",
    options: "خيارات كل الأوامر، قبلها أو بعدها",
    globals: [
      ("--store FILE", "ملف الجهة (وإلا $FBR_STORE، وإلا مجلد البيانات)"),
      ("--as PERSON", "الشخص الذي يقوم بالعمل"),
      ("--today DAY", "يوم الأمر: 2026-11-22 أو 22/11/2026"),
      ("--lang fr|en|ar", "اللغة"),
      ("--bidi program|terminal", "من يرتب العربية على الشاشات"),
      ("--format text|csv|json|html", "صيغة الجواب"),
      ("--color never|16|256|true", "ألوان الشاشات"),
      ("--theme NAME, --themes DIR", "مظهر الشاشات"),
      ("--passphrase-file F", "ملف عبارة السر، للتوقيع"),
      ("--accessible", "شاشات لقارئ الشاشة"),
      ("--shared-folder", "الكتابة رغم كل شيء في مجلد بالشبكة أو متزامن"),
      ("--accept-older", "متابعة ملف أقدم من آخر ما شوهد هنا"),
      ("--help, --version", "هذه المساعدة، الإصدار"),
    ],
    more: """
      مساعدة أمر: fbr COMMANDE --help. وبدون أمر، يفتح fbr شاشاته.
      صفحة الدليل: fbr help --man > fbr.1 ثم man -l fbr.1
      """,
    completions: """
      إتمام الأوامر بـ Tab:
        bash : fbr --generate-completion-script bash > ~/.local/share/bash-completion/completions/fbr
        zsh  : fbr --generate-completion-script zsh > $fpath/_fbr
        fish : fbr --generate-completion-script fish > ~/.config/fish/completions/fbr.fish
      """,
    exitCodes: """
      رموز الخروج: 0 تم، 1 اختلالات، 64 استعمال، 65 بيانات، 66 ملف غائب، \
      69 غير متوفر، 70 داخلي، 71 النظام، 73 تعذر الإحداث، 74 قراءة أو كتابة، \
      75 مشغول، 76 الإصدار، 77 غير مسموح، 78 إعدادات.
      """
  )
}

extension KeyLinePhrases {
  /// In Arabic.
  static let arabic = KeyLinePhrases(
    prompt: { "عبارة سر \($0):" },
    newPrompt: { "عبارة السر الجديدة لـ \($0):" },
    againPrompt: "مرة أخرى:",
    differ: "عبارتا السر مختلفتان: لم يتغير شيء.",
    registered: { "سجل مفتاح \($0): \($1). دونوا هذه البصمة خارج الملف." },
    changed: { "تغيرت عبارة سر \($0)؛ والمفتاح يبقى \($1)." },
    revoked: { "أبطل مفتاح \($0). وما وقعه يبقى موقعا." },
    openFile: { "يمكن لآخرين قراءة \($0): chmod 600." },
    emptyFile: { "لا تتضمن \($0) عبارة سر في سطرها الأول." }
  )
}
