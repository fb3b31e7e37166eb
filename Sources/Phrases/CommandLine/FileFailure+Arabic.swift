extension FileFailure {
  /// What was found, where and what to do, in Arabic. `detail` is what the machine said.
  func arabic(_ path: String, _ detail: String) -> String {
    switch self {
    case .missing: "\(path) غير موجود. لإحداث ملف جهة: fbr init \(path)"
    case .isFolder: "\(path) مجلد. أعطوا ملف جهة بـ --store."
    case .isNotFile: "\(path) ليس ملفا عاديا. أعطوا ملفا بـ --store."
    case .unreadable: "لا تمكن قراءة \(path). راقبوا حقوق الولوج."
    case .empty: "\(path) فارغ: ليس ملف جهة."
    case .foreign: "\(path) ليس ملفا من ملفات fbr. راقبوا --store."
    case .damaged: "\(path) تالف. ارجعوا إلى نسخة احتياطية: fbr restore list"
    case .newerSchema: "\(path) من إصدار أحدث لـ fbr (الصيغة \(detail)). حينوا fbr."
    case .exists: "\(path) موجود من قبل. اختاروا اسما آخر."
    case .cannotCreate: "لا يمكن إحداث \(path)\(because(detail)). راقبوا المجلد."
    case .readOnly: "لا يمكن تعديل \(path): قراءة فقط. لم يتغير شيء."
    case .busy: "\(path) مشغول من طرف برنامج آخر. أعيدوا المحاولة بعد لحظة."
    case .diskFull: "\(path): القرص ممتلئ. لم يتغير شيء."
    case .io: "\(path): تعذرت القراءة أو الكتابة\(because(detail))."
    case .tooManyFiles: "\(path): ملفات مفتوحة كثيرة على هذا الجهاز."
    case .outOfMemory: "\(path): ذاكرة هذا الجهاز غير كافية."
    case .backupFailed: "النسخة \(path) غير سليمة\(because(detail)). لم يحتفظ بها: fbr check"
    case .alteredSchema:
      "\(path) لا يتضمن جداول ملف fbr\(because(detail)): عدلها أحد. لم يقرأ شيء. ارجعوا إلى نسخة احتياطية: fbr restore list"
    case .replaced:
      "عوض \(path) بملف آخر أثناء العمل (نسخ أو تزامن؟). لم يكتب شيء. أغلقوا fbr، وتأكدوا أيهما الصحيح، ثم أعيدوا الفتح."
    case .strayJournal:
      "بجانب \(path) سجل ملف آخر: \(detail). لم يطبق شيء. انقلوا هذا السجل إلى مكان آخر، ثم أعيدوا الفتح."
    case .olderSchema:
      "\(path) من إصدار أقدم لـ fbr ولا يمكن تحيينه في مكانه. انسخوه إلى مجلد يمكنكم الكتابة فيه."
    case .writingStopped:
      "\(path): رفض القرص كتابة. لن يكتب شيء آخر في هذه الجلسة. راقبوا القرص، أعيدوا الفتح، ثم: fbr check"
    case .inputMissing: "\(path) غير موجود. تأكدوا من اسم الملف."
    case .inputIsFolder: "\(path) مجلد. أعطوا ملفا."
    case .inputIsNotFile: "\(path) ليس ملفا عاديا. أعطوا ملفا، أو - ."
    case .inputUnreadable: "لا تمكن قراءة \(path)\(because(detail))."
    case .inputTooLarge: "\(path) أكبر من أن يكون مرجعا."
    case .answerLost: "تعذرت كتابة الجواب\(because(detail))."
    }
  }
}
