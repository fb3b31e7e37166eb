extension CommandPhrase {
  // One case a command: the switch is long because the list of commands is.
  /// The commands in Arabic.
  static func arabic(_ command: Command) -> CommandPhrase {
    switch command {
    case .help: CommandPhrase("مساعدة هذه الشاشة", "مساعدة", "مفاتيح هذه الشاشة وكلماتها.")
    case .palette: CommandPhrase("الأوامر…", "أوامر", "البحث عن أمر باسمه وتنفيذه.")
    case .open: CommandPhrase("فتح", "فتح", "فتح ما تحت المؤشر.")
    case .edit: CommandPhrase("تعديل…", "تعديل", "تعديل ما تحت المؤشر.")
    case .refresh: CommandPhrase("تحيين", "تحيين", "إعادة قراءة الملف ورسم الشاشة.")
    case .sort: CommandPhrase("ترتيب", "ترتيب", "الانتقال إلى الترتيب الموالي؛ ومرة ثانية عكسه.")
    case .filter: CommandPhrase("تصفية", "تصفية", "الاحتفاظ بالأسطر التي توافق ما يكتب.")
    case .undo: CommandPhrase("تراجع", "تراجع", "التراجع عن آخر عملية، وهي مسماة.")
    case .redo: CommandPhrase("إعادة", "إعادة", "إعادة ما تم التراجع عنه.")
    case .menu: CommandPhrase("القوائم", "القوائم", "فتح شريط القوائم.")
    case .quit: CommandPhrase("خروج", "خروج", "مغادرة fbr؛ والمسودات غير الموقعة محفوظة.")
    case .back: CommandPhrase("رجوع", "رجوع", "الإغلاق أو المسح أو الرجوع خطوة؛ ولا يغادر أبدا.")
    case .nextPane: CommandPhrase("الإطار الموالي", "إطار", "الانتقال إلى الإطار الموالي.")
    case .previousPane: CommandPhrase("الإطار السابق", "إطار-", "الرجوع إلى الإطار السابق.")
    case .zoom: CommandPhrase("تكبير الإطار", "تكبير", "إظهار هذا الإطار وحده، أو الكل من جديد.")
    case .jump: CommandPhrase("القفز إلى إطار", "قفز", "حرف على كل إطار: كتابته تنقل إليه.")
    case .twin: CommandPhrase("عرض في جدول", "جدول", "الشيء نفسه في جدول أو في جمل.")
    case .export: CommandPhrase("تصدير…", "تصدير", "كتابة ما تظهره الشاشة في ملف.")
    case .copy: CommandPhrase("نسخ", "نسخ", "نسخ البطاقة أو الخانة.")
    case .messages: CommandPhrase("سجل الرسائل", "رسائل", "كل رسائل الجلسة.")
    case .columns: CommandPhrase("اختيار الأعمدة…", "أعمدة", "إظهار الأعمدة وإخفاؤها وترتيبها.")
    case .cancelTask: CommandPhrase("توقيف", "توقيف", "توقيف العمل الجاري.")
    case .saveFilter:
      CommandPhrase("حفظ المصفاة…", "حفظ", "الاحتفاظ بهذه المصفاة باسم: تصبح قائمة.")
    case .compare:
      CommandPhrase("مقارنة", "مقارنة", "مقارنة السطرين المعلمين، أو التكرارات المحتملة.")
    case .next: CommandPhrase("الموالي", "الموالي", "الانتقال إلى السطر الموالي، أو إلى ما يلي.")
    case .previous: CommandPhrase("السابق", "السابق", "الرجوع إلى السطر السابق.")
    case .moveUp: CommandPhrase("صعود", "صعود", "الصعود بسطر.")
    case .moveDown: CommandPhrase("نزول", "نزول", "النزول بسطر.")
    case .moveLeft: CommandPhrase("إلى اليسار", "يسار", "الذهاب إلى اليسار.")
    case .moveRight: CommandPhrase("إلى اليمين", "يمين", "الذهاب إلى اليمين.")
    case .pageUp: CommandPhrase("الصفحة السابقة", "صفحة-", "الصعود بصفحة.")
    case .pageDown: CommandPhrase("الصفحة الموالية", "صفحة+", "النزول بصفحة.")
    case .first: CommandPhrase("إلى البداية", "بداية", "الذهاب إلى السطر الأول.")
    case .last: CommandPhrase("إلى النهاية", "نهاية", "الذهاب إلى السطر الأخير.")
    case .mark: CommandPhrase("تعليم", "تعليم", "تعليم السطر والنزول.")
    case .markRange: CommandPhrase("تعليم مجال", "مجال", "بدء مجال؛ ومرة ثانية إنهاؤه.")
    case .markUp: CommandPhrase("تعليم مع الصعود", "علامة↑", "تعليم السطر والصعود.")
    case .markDown: CommandPhrase("تعليم مع النزول", "علامة↓", "تعليم السطر والنزول.")
    case .markAll: CommandPhrase("تعليم كل ما تمت تصفيته", "الكل", "تعليم كل أسطر القائمة.")
    case .invertMarks: CommandPhrase("عكس العلامات", "عكس", "تعليم ما ليس معلما، والعكس.")
    case .goPrefix: CommandPhrase("الذهاب إلى…", "ذهاب", "انتظار حرف: الشاشة المقصودة.")
    case .goDashboard: CommandPhrase("لوحة القيادة", "اللوحة", "عمل اليوم والجهة.")
    case .goMap: CommandPhrase("خريطة الفاعلين", "الخريطة", "من يعمل وأين.")
    case .goActors: CommandPhrase("الفاعلون", "فاعلون", "سجل الفاعلين وروابطهم.")
    case .goProjects: CommandPhrase("المشاريع", "مشاريع", "أين وصل كل مشروع.")
    case .goVerification: CommandPhrase("التحقق", "التحقق", "قائمة التصريحات الواجب التحقق منها.")
    case .goReferentials: CommandPhrase("المراجع", "المراجع", "النتائج والأسعار والآليات.")
    case .goGuide:
      CommandPhrase("دليل التمويل القائم على النتائج", "الدليل", "الدليل والمعجم والحالات.")
    case .goSimulator: CommandPhrase("المحاكي", "المحاكي", "تجريب معايير.")
    case .goPayments: CommandPhrase("الأداءات", "أداءات", "كشوف الحساب.")
    case .goStrata: CommandPhrase("الطبقات والسحوبات", "الطبقات", "السحوبات وآثارها.")
    case .goCoverage: CommandPhrase("تغطية المجال الترابي", "التغطية", "من ينقص وأين، خدمة بخدمة.")
    case .goRelations:
      CommandPhrase("من يعمل مع من", "علاقات", "شبكة فاعل، والمسارات، والمعزولون.")
    case .goStakes: CommandPhrase("التأثير والاهتمام", "التأثير", "شبكة الأطراف المعنية في ورشة.")
    case .findPath:
      CommandPhrase("مسار بين فاعلين…", "مسار", "عبر من نمر لبلوغ فاعل آخر.")
    case .centre: CommandPhrase("وضعه في المركز", "مركز", "النظر إلى الشبكة من هذا الفاعل.")
    case .goPortfolio:
      CommandPhrase("التتبع المقارن", "التتبع", "مقارنة المشاريع وتكاليفها والإنصاف.")
    case .goTargets: CommandPhrase("الأهداف", "الأهداف", "الأهداف حسب الفترة، وإصداراتها.")
    case .duplicates: CommandPhrase("تكرارات محتملة", "تكرار", "بطاقات تبدو لفاعل واحد.")
    case .tellApart:
      CommandPhrase("فاعلان مختلفان", "اثنان", "عدم اقتراح هذا الزوج من البطاقات من جديد.")
    case .callList:
      CommandPhrase("من يجب الاتصال به هذا الأسبوع", "اتصال", "البطاقات الواجب تحيينها، بالترتيب.")
    case .bulkEdit:
      CommandPhrase("تعديل المعلم…", "جماعي", "تغيير الشيء نفسه في البطاقات المعلمة.")
    case .addStarter:
      CommandPhrase(
        "إضافة المؤسسات العمومية…",
        "مؤسسة",
        "المؤسسات العمومية بالجهة، مع مصادرها."
      )
    case .nextFace: CommandPhrase("العرض الموالي", "عرض", "الانتقال إلى العرض الموالي لهذه الشاشة.")
    case .previousFace:
      CommandPhrase("العرض السابق", "عرض-", "الرجوع إلى العرض السابق لهذه الشاشة.")
    case .measure:
      CommandPhrase("تغيير المقياس", "مقياس", "الفاعلون، أو الطاقة، أو الطاقة بالنسبة إلى الحاجة.")
    case .needMethod:
      CommandPhrase("مصدر الحاجة", "المصدر", "إحصاء أو بحث ميداني أو سجل إداري: لا تخلط أبدا.")
    case .assign: CommandPhrase("إسناد إلى شخص…", "إسناد", "من يتكلف بهذا الخصاص، وإلى متى.")
    case .showOnMap: CommandPhrase("إظهار على الخريطة", "خريطة", "الإقليم أو الجماعة، على الخريطة.")
    case .asOf:
      CommandPhrase("في تاريخ سابق…", "تاريخ", "الأرقام كما كانت في السجل ذلك اليوم.")
    case .goCallForProjects: CommandPhrase("طلب المشاريع", "الطلب", "انتقاء المشاريع.")
    case .goObservatory: CommandPhrase("مرصد الشغل", "المرصد", "سوق الشغل.")
    case .goEvaluation: CommandPhrase("التقييم والإنصاف", "التقييم", "الأثر والإنصاف بين الجنسين.")
    case .goJournal: CommandPhrase("سجل القيود", "السجل", "كل ما كتب، ومن كتبه ومتى.")
    case .goPresenter: CommandPhrase("وضع العرض", "تقديم", "تقديم عرض خطوة بخطوة.")
    case .newStore: CommandPhrase("ملف جديد…", "جديد", "إحداث ملف جهة.")
    case .openStore: CommandPhrase("فتح ملف…", "فتح", "فتح ملف جهة آخر.")
    case .importFile:
      CommandPhrase("استيراد…", "استيراد", "قراءة ملف CSV: تجربة أولا، ثم فعليا.")
    case .backup: CommandPhrase("حفظ نسخة احتياطية…", "نسخة", "كتابة نسخة من الملف.")
    case .exportParticipants:
      CommandPhrase(
        "تصدير المستفيدين…",
        "مستفيد",
        "كتابة المستفيدين في ملف، بدون الأسماء إلا عند الطلب."
      )
    case .restore:
      CommandPhrase(
        "استرجاع نسخة احتياطية…",
        "استرجع",
        "تجربة نسخة احتياطية تلقائية، أو إعادتها إلى مكانها."
      )
    case .checkStore: CommandPhrase("مراقبة الملف", "مراقبة", "إعادة حساب كل شيء والمقارنة.")
    case .persons: CommandPhrase("الأشخاص…", "أشخاص", "أشخاص البرنامج وأدوارهم.")
    case .switchPerson: CommandPhrase("تغيير الشخص…", "من", "التعريف بمن أنتم.")
    case .theme: CommandPhrase("المظهر…", "المظهر", "اختيار الألوان.")
    case .language: CommandPhrase("اللغة…", "اللغة", "اختيار اللغة.")
    case .settings, .themeDoctor, .calibration: settingsArabic(command)
    case .muchLess, .muchMore, .resetLine, .resetAll, .duplicateScenario, .renameScenario,
      .deleteScenario, .affordablePrice, .savePack, .chooseBasis:
      simulatorArabic(command)
    case .big:
      CommandPhrase("كبير: ترتيب 80 × 24", "كبير", "إبقاء 80 × 24 مهما كانت النافذة: لجهاز العرض.")
    case .arabicOrder:
      CommandPhrase("اتجاه العربية…", "اتجاه", "اختيار من يرتب الحروف العربية: fbr أو الطرفية.")
    case .mouse: CommandPhrase("الفأرة", "الفأرة", "إعطاء الفأرة لـ fbr، أو إرجاعها إلى الطرفية.")
    case .about: CommandPhrase("حول fbr", "حول", "الإصدار والملف المفتوح.")
    case .sign: CommandPhrase("توقيع المسودات…", "توقيع", "عرض القرارات المسودة وتوقيعها.")
    case .newRecord: CommandPhrase("بطاقة جديدة…", "جديد", "إحداث بطاقة.")
    case .history: CommandPhrase("التاريخ", "التاريخ", "ما كتب بشأن هذه البطاقة.")
    case .note: CommandPhrase("ملاحظة…", "ملاحظة", "كتابة ملاحظة على المعاينة.")
    case .take: CommandPhrase("تكفل", "تكفل", "التكفل بالتصريح للتحقق منه شخصيا.")
    case .takeFor: CommandPhrase("تكفل باسم…", "إسناد", "إسناد التصريح إلى متحقق.")
    case .release: CommandPhrase("إرجاع إلى القائمة", "إرجاع", "إرجاع التصريح إلى قائمة الانتظار.")
    case .draw: CommandPhrase("سحب عشوائي…", "سحب", "سحب تصريحات طبقة للتحقق منها.")
    case .confirm:
      CommandPhrase("تأكيد أو مصادقة", "موافقة", "تأكيد النتيجة، أو المصادقة على التصريح.")
    case .reduce: CommandPhrase("تخفيض…", "تخفيض", "الاحتفاظ بجزء من المبلغ، مع سبب.")
    case .refuse: CommandPhrase("رفض…", "رفض", "رفض النتيجة، أو التصريح المتحقق منه.")
    case .giveBack:
      CommandPhrase("إعادة إلى المنفذ…", "إعادة", "طلب تكملة، مع سبب وأجل.")
    case .explain: CommandPhrase("شرح المبلغ", "المبلغ", "من أين أتى المبلغ، قاعدة بقاعدة.")
    case .strata: CommandPhrase("حالة الطبقات", "الطبقات", "السحوبات والفوارق وآثارها.")
    case .appeal: CommandPhrase("طعن…", "طعن", "الطعن في قرار داخل أجله.")
    case .counter: CommandPhrase("تحقق مضاد…", "مضاد", "تأكيد أو نقض تصريح سبقت المصادقة عليه.")
    case .regularise: CommandPhrase("تسوية…", "تسوية", "توقيع مبلغ يصحح سطرا مؤدى.")
    case .draftStatement:
      CommandPhrase("إعداد كشف الحساب…", "إعداد", "إعداد كشف الحساب، أو إعادة إعداده.")
    case .certifyStatement: CommandPhrase("إثبات إنجاز الخدمة…", "إثبات", "إثبات إنجاز الخدمة.")
    case .orderStatement: CommandPhrase("الأمر بالصرف…", "أمر", "الأمر بصرف كشف الحساب المثبت.")
    case .payStatement: CommandPhrase("الأداء…", "أداء", "إثبات أداء كشف الحساب المأمور بصرفه.")
    case .cancelStatement:
      CommandPhrase("إلغاء كشف الحساب…", "إلغاء", "إلغاء كشف حساب غير مؤدى.")
    case .bankRefusal: CommandPhrase("رفض البنك…", "رفض", "رفض البنك الأداء المأمور بصرفه.")
    case .holdbackStatement:
      CommandPhrase("إرجاع الاقتطاع الضامن…", "اقتطاع", "بعد نهاية الاتفاقية.")
    case .printStatement:
      CommandPhrase("قراءة كشف الحساب وطبعه", "ورقة", "كشف الحساب كاملا، للقراءة والتصدير.")
    case .budget:
      CommandPhrase("الميزانية", "موازنة", "الملتزم به والمستحق والمؤدى والباقي، لكل اتفاقية.")
    case .counterDraw:
      CommandPhrase("سحب تحقق مضاد…", "مضاد", "السحب من التصريحات المصادق عليها والمؤداة.")
    case .drawSheet:
      CommandPhrase("ورقة السحب", "ورقة", "المجموعة بترتيب السحب، للطبع والإعادة.")
    case .chain:
      CommandPhrase("مسار الشخص", "مراحل", "النتائج وأشهر CNSS وأول يوم ممكن للتصريح.")
    case .withdraw: CommandPhrase("التخلي عن التصريح…", "تخل", "سحب التصريح، مع سبب.")
    case .sendBack: CommandPhrase("إرجاع إلى التحقق…", "إرجاع", "طلب معاينة جديدة، مع سبب.")
    case .force: CommandPhrase("تحقق تلقائي…", "تلقائي", "وضع في القائمة بدون سحب، مع سبب.")
    case .admit: CommandPhrase("دراسة من جديد", "دراسة", "إعادة دراسة قابلية القبول.")
    case .unvalidate:
      CommandPhrase("إلغاء المصادقة…", "إلغاء", "الرجوع إلى حالة متحقق منه، مع سبب.")
    case .releaseStratum: CommandPhrase("رفع التوقيف…", "رفع", "تقرير أثر طبقة موقوفة.")
    case .period: CommandPhrase("تغيير الفترة…", "الفترة", "اختيار الفترة المعروضة.")
    case .zoomIn: CommandPhrase("تقريب", "تقريب", "الإظهار عن قرب.")
    case .zoomOut: CommandPhrase("إبعاد", "إبعاد", "الإظهار عن بعد.")
    case .pan: CommandPhrase("تحريك الخريطة", "تحريك", "الأسهم تدفع الخريطة؛ Échap للتوقف.")
    case .wholeRegion: CommandPhrase("الجهة كلها", "الجهة", "إظهار الجهة كلها.")
    case .layer:
      CommandPhrase("المعطى الموالي للخريطة", "معطى", "الانتقال إلى المعطى الموالي على الخريطة.")
    case .gapsOnly: CommandPhrase("خصاص التغطية فقط", "الخصاص", "إظهار ما ينقص فقط.")
    case .alignedList: CommandPhrase("قائمة حسب الإقليم", "قائمة", "الأرقام نفسها في قائمة مرتبة.")
    case .whoWithWhom: CommandPhrase("من يعمل مع من", "روابط", "الروابط بين الفاعلين، في مصفوفة.")
    case .merge: CommandPhrase("دمج تكرارات…", "دمج", "جمع بطاقتين للفاعل نفسه.")
    case .links: CommandPhrase("الروابط", "الروابط", "روابط هذا الفاعل.")
    case .requestUpdate: CommandPhrase("طلب تحيين", "تحيين", "إعداد طلب لتحيين البطاقة.")
    case .linkedClaims:
      CommandPhrase("تصريحات المشروع", "تصريح", "فتح القائمة مصفاة على هذا المشروع.")
    case .simulate: CommandPhrase("فتح في المحاكي", "محاكاة", "تجريب معايير أخرى لهذا المشروع.")
    case .whereUsed: CommandPhrase("أين يستعمل؟", "أين", "ما يستعمل هذه البطاقة.")
    case .publishVersion:
      CommandPhrase(
        "نشر الإصدار…",
        "نشر",
        "جعل الإصدار قيد الإعداد ساري المفعول: من طرف من لم يكتبه."
      )
    case .dropVersion:
      CommandPhrase("التخلي عن الإصدار…", "تخل", "فقدان تغييرات الإصدار قيد الإعداد.")
    case .removeItem: CommandPhrase("حذف…", "حذف", "الحذف من الإصدار قيد الإعداد.")
    case .importPack:
      CommandPhrase("استيراد مرجع…", "استيراد", "قراءة مرجع (TOML) كإصدار مقبل.")
    case .contents: CommandPhrase("فهرس الدليل", "الفهرس", "الرجوع إلى الفهرس.")
    case .pageBack: CommandPhrase("الصفحة السابقة", "رجوع", "الرجوع من حيث قاد آخر رابط.")
    case .bookmark: CommandPhrase("وضع إشارة أو حذفها", "إشارة", "تعليم الصفحة للعثور عليها.")
    case .bookmarks: CommandPhrase("الإشارات", "إشارات", "إظهار الصفحات المعلمة فقط في الفهرس.")
    }
  }
}
