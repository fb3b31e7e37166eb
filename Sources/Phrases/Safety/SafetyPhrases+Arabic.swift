import Domain

extension SafetyPhrases {
  /// Safety, in Arabic.
  static let arabic = SafetyPhrases(
    readOnly: readOnlyArabic(_:_:),
    olderCopy: { path, seen, found in
      "\(path) نسخة أقدم: رأى هذا الجهاز القيد \(seen)، والملف يقف عند \(found) أو يختلف. ابحثوا عن الملف الحديث (fbr restore list)، أو تابعوا رغم ذلك بـ --accept-older."
    },
    remark: { remark, path in
      switch remark {
      case .otherNames: "لـ \(path) اسم آخر في مكان آخر (رابط): افتحوا اسما واحدا فقط في كل مرة."
      case .writableByOthers:
        "يمكن لحسابات أخرى على الجهاز تعديل \(path). لمنع ذلك: chmod 600 \(path)"
      }
    },
    backingUp: "نسخة احتياطية",
    backupKeys: "النسخ الاحتياطي التلقائي جار؛ Ctrl-C للخروج بدونه.",
    backupMissed: { "لم ينجز النسخ الاحتياطي التلقائي: \($0)" },
    migrationHeld: {
      "يجب تحيين هذا الملف، لكن نسخته الاحتياطية القبلية فشلت: \($0) لم يتغير شيء."
    },
    restoreTitle: "استرجاع نسخة احتياطية",
    backupNote: { entries, head, bytes in
      "القيد \(NumberStyle.arabic.number(Int(entries))) · \(head) · \(size(bytes)) · متحقق منها"
    },
    noBackup: { "لا نسخة احتياطية في \($0). تنجز عند الخروج وقبل الاستيراد." },
    restoreText: "يحفظ الملف الحالي أولا، ثم يعوض دفعة واحدة.",
    restoreButton: "استرجاع",
    drillButton: "تجربة",
    restoreConfirm: { "استرجاع النسخة الاحتياطية ليوم \($0)" },
    restoreLoses: { lost in
      lost > 0
        ? "قيود أحدث توضع جانبا في نسخة الملف الحالي: \(NumberStyle.arabic.number(Int(lost)))."
        : "تتضمن هذه النسخة القيود نفسها التي في الملف الحالي، أو أكثر."
    },
    restored: {
      "تم الاسترجاع: نسخة \($0)، \(ar(Int($1), "قيد", "قيدان", "قيود", "قيدا"))."
    },
    keptAt: { "احتفظ بالملف السابق: \($0)" },
    drillSound: {
      "نجحت التجربة: \($0) تسترجع وتتطابق (الوقائع المفحوصة: \(NumberStyle.arabic.number($1)))."
    },
    drillFailed: { "فشلت التجربة: \($0) غير سليمة (\($1)). أنجزوا نسخة أخرى." },
    crashTitle: "في المرة الأخيرة، توقف fbr فجأة",
    crashText:
      "احتفظ بتقرير على هذا الجهاز؛ لا يتضمن اسما ولا مدخلات، ولا يرسل أبدا. لم يضع شيء مما تم توقيعه.",
    crashRead: "قراءة",
    crashDelete: "حذف",
    crashKeep: "احتفاظ",
    crashDeleted: "حذف التقرير.",
    formWaits: { "إدخال غير تام: أعيدوا فتح «\($0)»" },
    formTaken: "استؤنف الإدخال من حيث توقف.",
    participantsTitle: "تصدير المستفيدين",
    participantsMasked: "بدون الأسماء والهواتف، إلا إذا طلبتم ذلك.",
    withIdentities: "مع الأسماء والهواتف",
    identitiesReason: "السبب",
    identitiesHint: "يكتب السبب واسمكم في السجل."
  )

  private static func readOnlyArabic(_ path: String, _ details: [String]) -> String {
    let nothing = "لا يمكن كتابة شيء فيه."
    switch details.first {
    case "file":
      return "\(path) محمي من الكتابة. \(nothing) غيروا حقوقه أو اعملوا على نسخة."
    case "folder":
      return
        "لا تمكن الكتابة في مجلد \(path): لا يمكن إحداث سجل فيه. \(nothing) انقلوا الملف إلى مجلد لكم."
    case "fullDisk":
      return "قرص \(path) ممتلئ. \(nothing) أفرغوا مكانا، ثم أعيدوا الفتح."
    case "network":
      return
        "\(path) على قرص بالشبكة، حيث قد يكتب شخصان في الوقت نفسه فيتلفانه. \(nothing) انسخوه إلى هذا الجهاز؛ وللكتابة رغم ذلك: --shared-folder"
    case "synchronised":
      return
        "\(path) في مجلد متزامن (\(details.last ?? "")): قد ينسخ الملف نصف مكتوب. \(nothing) أخرجوه من هذا المجلد؛ وللكتابة رغم ذلك: --shared-folder"
    default:
      return
        "هذا الملف مفتوح للقراءة فقط: لا يمكن كتابة شيء فيه. اعملوا على نسخة أو اجعلوه قابلا للتعديل."
    }
  }

  private static func size(_ bytes: Int64) -> String {
    "\(NumberStyle.arabic.number(Int((bytes + 1023) / 1024))) كيلوبايت"
  }
}
