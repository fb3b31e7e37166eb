import Domain

extension FilePhrases {
  /// Files, in Arabic.
  static let arabic = FilePhrases(
    newTitle: "ملف جهة جديد",
    openTitle: "فتح ملف جهة",
    importTitle: "استيراد",
    exportTitle: "تصدير هذه الشاشة",
    backupTitle: "حفظ نسخة احتياطية",
    checkTitle: "مراقبة الملف",
    path: "الملف",
    folder: "المجلد",
    name: "الاسم",
    kind: "المحتوى",
    format: "الصيغة",
    tableForm: "جدول CSV",
    pageForm: { language in
      switch language {
      case .french: "صفحة HTML بالفرنسية"
      case .english: "صفحة HTML بالإنجليزية"
      case .arabic: "صفحة HTML بالعربية"
      }
    },
    demonstration: "بيانات وهمية للعرض",
    parent: "المجلد الأعلى",
    emptyFolder: "لا ملف من هذا النوع هنا.",
    browse: "Entrée فتح · Retour المجلد الأعلى · Échap إغلاق",
    choose: "اختيار",
    create: "إحداث",
    open: "فتح",
    importButton: { "استيراد: \(ar($0, "سطر", "سطران", "أسطر", "سطرا"))" },
    exportButton: "تصدير",
    backupButton: "حفظ",
    dryRun: {
      "أسطر جديدة: \(number($0)) · بدون تغيير: \(number($1)) · خاطئة: \(number($2))"
    },
    refusedWhole: "يقبل الملف كله أو لا يقبل: صححوا هذه الأسطر، ثم أعيدوا المحاولة.",
    nothingNew: "لا جديد في هذا الملف.",
    becomesDeclarer: {
      "تصبحون المصرح في \(ar($0, "تصريح", "تصريحين", "تصريحات", "تصريحا"))، ولن يمكنكم التحقق منها ولا المصادقة عليها."
    },
    row: { "السطر \($0)، \($1): \($2)" },
    wholeRow: { "السطر \($0): \($1)" },
    imported: { "تم استيراد: \(ar($0, "سطر", "سطران", "أسطر", "سطرا"))" },
    exported: { "تم تصدير: \($0)" },
    backedUp: { "كتبت النسخة: \($0)" },
    opened: { "تم فتح: \($0)" },
    checkClean: { "كل شيء متطابق. الوقائع المفحوصة: \(number($0))." },
    checkFound: { ar($0, "خلل", "خللان", "اختلالات", "خللا") },
    checkRunning: "إعادة الحساب جارية…",
    checkName: { "المراقبة «\($0)»" },
    column: "العمود",
    cannotRead: { "تعذرت قراءة \($0)." },
    storeFiles: "ملفات الجهة (.fbr)",
    csvFiles: "ملفات CSV",
    kinds: [
      "الفاعلون", "العلاقات بين الفاعلين", "المشاريع والاتفاقيات", "الأهداف", "المستفيدون",
      "التصريحات", "معاينات التحقق", "الأيام المصرح بها لدى CNSS", "حاجيات المجال الترابي",
    ],
    failure: { "\($0): \($1)" },
    busy: "الملف مشغول من طرف برنامج آخر: أعيدوا المحاولة بعد لحظة.",
    diskFull: "تعذرت الكتابة: القرص ممتلئ أو ممنوع. لم يتغير شيء.",
    exists: { "\($0) موجود من قبل: اختاروا اسما آخر." },
    notAStore: { "\($0) ليس ملفا من ملفات fbr." }
  )

  private static func number(_ value: Int) -> String { NumberStyle.arabic.number(value) }
}
