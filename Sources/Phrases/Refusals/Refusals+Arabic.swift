import Domain

/// Refusals in Arabic: what was refused, and what to do.
func sentenceArabic(_ refusal: Refusal, _ labels: LabelPhrases, _ numbers: NumberStyle) -> String {
  let subject = refusal.subject
  let first = refusal.details.first ?? ""
  return switch refusal.code {
  case .unknownPerson:
    "«\(subject)» ليس شخصا من أشخاص البرنامج. اختاروا من أنتم، أو استعملوا --as مع رمز معروف."
  case .roleNotAllowed:
    "دوركم لا يسمح بهذا العمل. وهو من اختصاص: \(roleWords(refusal.details, labels))."
  case .personClosed: "\(subject) لم يعد يزاول. يجب أن يقوم به شخص آخر."
  case .readOnlyStore, .fullDisk: SafetyPhrases.arabic.readOnly(subject, refusal.details)
  case .declarerCannotVerify: "أنتم من صرح بـ \(subject): يجب أن يتحقق منه شخص آخر."
  case .declarerCannotValidate: "أنتم من صرح بـ \(subject): يجب أن يصادق عليه شخص آخر."
  case .verifierCannotValidate: "أنتم من تحقق من \(subject): يجب أن يصادق عليه شخص آخر."
  case .verifierOfOperator:
    "المتحقق من \(subject) ينتمي إلى منفذ المشروع أو إلى شريك. أسندوه إلى متحقق خارجي."
  case .notTheTaker: "\(subject) تكفل به \(first): هذا الشخص وحده يعاين أو يعيد."
  case .drawerCannotRedraw: "أنتم من قام بالسحب الأول لـ \(subject): يجب أن يقوم شخص آخر بالثاني."
  case .drawerCannotRelease: "أنتم من سحب \(subject): يجب أن يرفع التوقيف شخص آخر."
  case .notYourProject: "\(subject) ليس مشروعا لهيئتكم."
  case .lastCoordinator: "\(subject) هو آخر شخص ينسق. أعطوا أولا هذا الدور لشخص آخر."
  case .validatorCannotVerify: "أنتم من صادق على \(subject) أو رفضه: يجب أن يتحقق منه شخص آخر."
  case .deciderCannotVerify: "أنتم من بت في طعن \(subject): يجب أن يتحقق منه شخص آخر."
  case .deciderCannotValidate: "أنتم من بت في طعن \(subject): يجب أن يصادق عليه شخص آخر."
  case .declarerCannotSettle: "أنتم من صرح بـ \(subject): يجب أن يبت في الطعن شخص آخر."
  case .verifierCannotSettle: "أنتم من تحقق من \(subject): يجب أن يبت في الطعن شخص آخر."
  case .validatorCannotSettle: "أنتم من صادق على \(subject) أو رفضه: يجب أن يبت في الطعن شخص آخر."
  case .handCannotPay: "مر بين أيديكم تصريح من \(subject): يجب أن يؤدي شخص آخر."
  case .sameStatementHand:
    "سبق أن وقعتم مرحلة من كشف الحساب \(subject): الإعداد والإثبات والأمر بالصرف والأداء لأربعة أشخاص."
  case .authorCannotPublish: "أنتم من كتب هذا الإصدار: يجب أن ينشره شخص آخر ممن ينسقون."
  case .mergeMixesSides:
    "البطاقتان بعد الدمج تكونان منفذا ومتحققا في المشروع \(first): تبقيان اثنتين."
  case .unknownClaim: "التصريح «\(subject)» غير موجود. تأكدوا من رقمه."
  case .unknownProject: "المشروع «\(subject)» غير موجود."
  case .unknownParticipant: "المستفيد «\(subject)» غير موجود."
  case .unknownStratum:
    "الطبقة «\(subject)» غير موجودة. تكتب: مشروع/نتيجة/فترة/دورة، مثل P01/R2/2026-T3/1."
  case .unknownReason: "السبب «\(subject)» غير وارد في البرنامج. اختاروا سببا مرمزا."
  case .unknownActor: "الفاعل «\(subject)» غير وارد في السجل."
  case .unknownResult: "النتيجة «\(subject)» غير واردة في المرجع."
  case .unknownVerifier: "«\(subject)» ليس شخصا يتحقق في هذا البرنامج."
  case .unknownPeriod: "«\(subject)» ليست فترة من فترات البرنامج. اكتبوا 2026-T3 أو 2026-09."
  case .illegalMove:
    "حالة \(subject): \(stateWord(first, labels))؛ تعذر: \(moveWord(refusal.details, labels))."
  case .nothingToAdmit: "\(subject) ليس غير مقبول: لا شيء لإعادة دراسته."
  case .newVersionNeeded: "\(subject) تجاوز أجله: على المنفذ أن يصرح به من جديد."
  case .reasonRequired: "لا بد من سبب من أجل \(subject)."
  case .evidenceNotSeen:
    "آلية \(subject) تشترط رؤية وثائقه أولا: \(wordList(refusal.details, labels)). علموها (o، Espace) أو استعملوا --seen."
  case .checksNotMade:
    "آلية \(subject) تشترط إنجاز مراقباته أولا: \(codeList(refusal.details, labels)). علموها في المعاينة أو استعملوا --checks."
  case .dueDayPast: "أجل \(subject) انقضى. اختاروا يوما مقبلا."
  case .periodIsClosed:
    "الفترة \(periodWord(first, numbers)) مغلقة: لا يدخلها شيء بدون إعادة فتح معللة."
  case .periodIsOpen: "الفترة \(periodWord(subject, numbers)) مفتوحة."
  case .seedInvalid: "يجب أن تكون البذرة نصا من سطر واحد غير فارغ."
  case .emptyPopulation: "ليس في الطبقة \(subject) أي تصريح للسحب."
  case .notNextRound: "الدورة الموالية لـ \(subject) هي الدورة \(first)."
  case .coverageIsAll: "في \(subject) يتم التحقق من الكل: لا سحب."
  case .drawAlreadyTaken: "تم التكفل بتصريح مسحوب من \(subject): لا يعاد السحب بعد."
  case .notSuspended: "الطبقة \(subject) ليست موقوفة."
  case .effectNotAllowed:
    "هذا الأثر لا يرفع التوقيف. اختاروا أداء المصرح به أو الاستقراء أو التحقق من الكل."
  case .alreadyErased: "سبق محو هوية \(subject)."
  case .codeTaken: "الرمز «\(subject)» مستعمل. اختاروا غيره."
  case .invalidValue: "الحقل «\(subject)» لا يقبل «\(first)»."
  case .dayBeforeJournal:
    "اليوم \(dayWord(subject, numbers)) سابق لآخر قيد: تمكن القراءة في هذا اليوم لا الكتابة."
  case .handCannotCounter: "سبق أن مر \(subject) بين أيديكم: يجب أن يقوم شخص آخر بالتحقق المضاد."
  case .unknownStatement:
    "ليس لـ \(subject) كشف حساب جار من أجل \(scopeWord(first, labels, numbers)). أعدوه أولا."
  case .statementMove:
    "كشف الحساب \(subject): \(statementWord(first, labels))؛ هذه المرحلة غير ممكنة."
  case .emptyStatement: "لا تصريح مصادق عليه للأداء في \(subject): لا كشف حساب للإعداد."
  case .staleStatement: "تغير مضمون كشف الحساب \(subject): أعدوه من جديد قبل إثباته."
  case .agreementNotEnded:
    "اتفاقية \(subject) سارية إلى غاية \(dayWord(first, numbers)): الاقتطاع الضامن يرجع بعدها."
  case .nothingHeld: "لا اقتطاع ضامن لإرجاعه في \(subject)."
  case .onCertifiedStatement: "\(subject) وارد في كشف الحساب \(first) المثبت: ألغوا أولا هذا الكشف."
  case .contradictedClaim:
    "التحقق المضاد ينقض \(first): ألغوا المصادقة عليه قبل متابعة كشف الحساب \(subject)."
  case .suspendedStratum:
    "الطبقة \(first) موقوفة: قرروا مصيرها قبل متابعة كشف الحساب \(subject)."
  case .confirmedFinding: "\(subject) مؤكد: لا شيء للطعن فيه."
  case .appealTooLate: "أجل الطعن في \(subject) انتهى في \(dayWord(first, numbers))."
  case .outcomeNotAllowed: "\(subject) كان غير مقبول: الطعن يقبل (مؤكد) أو يرفض (مرفوض)."
  case .claimWithoutPrice: "\(subject) بدون سعر: لا يمكن أن يصبح مقبولا."
  case .anotherClaimStands:
    "التصريح \(first) قائم للشخص نفسه والنتيجة نفسها: لا يمكن أداء \(subject) أيضا."
  case .notCounterDrawn: "\(subject) لا ينتظر تحققا مضادا."
  case .notPaid: "\(subject) غير مؤدى: لا يسوى إلا سطر مؤدى."
  case .passphraseRequired:
    "لـ \(subject) مفتاح: يجب فتحه. أدخلوا عبارة السر، أو استعملوا --passphrase-file."
  case .wrongPassphrase:
    "هذه ليست عبارة سر \(subject). عدد الثواني قبل المحاولة المقبلة: \(first)."
  case .passphraseWait:
    "عبارات سر خاطئة كثيرة من أجل \(subject). عدد الثواني الواجب انتظارها: \(first)."
  case .keyNotInForce: "المفتاح المفتوح لم يعد مفتاح \(subject). عرفوا بأنفسكم من جديد."
  case .keyOfAnother: "هذا المفتاح لـ \(first) من قبل: لكل شخص حساب واحد."
  case .keyInForce: "لـ \(subject) مفتاح من قبل. أبطلوه أولا، ثم سجلوا غيره."
  case .noKey: "ليس لـ \(subject) مفتاح."
  case .keyRevoked: "أبطل هذا المفتاح لـ \(subject): لم يعد صالحا. سجلوا مفتاحا جديدا."
  case .keyDamaged: "المفتاح المسجل لـ \(subject) تالف. راقبوا الملف، ثم أبطلوا المفتاح."
  case .passphraseTooShort:
    "عدد حروف عبارة السر على الأقل: \(first)؛ وثلاث أو أربع كلمات أفضل."
  case .notADemonstration: "هذا الملف يتضمن بيانات حقيقية: هذا العمل خاص بالعروض."
  case .olderCopy: SafetyPhrases.arabic.olderCopy(subject, first, refusal.details.last ?? "")
  case .noDraft: "لا إصدار قيد الإعداد: ابدؤوا إصدارا، أو استوردوا مرجعا."
  case .draftExists: "هناك إصدار قيد الإعداد: عدلوه أو انشروه أو تخلوا عنه."
  case .draftChanged: "عدل الإصدار قيد الإعداد في هذه الأثناء: أعيدوا قراءته، ثم المحاولة."
  case .draftDiffers:
    "\(subject) ليس الإصدار قيد الإعداد: لا ينشر إلا ما قرئ. استوردوه أولا، أو انشروا بدون ملف."
  case .draftIsEmpty: "الإصدار قيد الإعداد مطابق للسابق: لا شيء للنشر."
  case .draftFaulty:
    "عدد عيوب الإصدار قيد الإعداد: \(first)، منها \(refusal.details.dropFirst().first ?? ""). صححوها قبل النشر."
  case .effectiveTooEarly:
    "يوم المفعول \(dayWord(subject, numbers)) مبكر: أقربه \(dayWord(first, numbers))، لأن ما تقرر لا يتغير."
  case .stillUsed: "«\(subject)» مستعمل في تصريحات أو أهداف: لا يمكن لإصدار جديد حذفه."
  case .periodKindInUse: "في البرنامج تصريحات أو أهداف حسب الفترات: لا يمكن تغيير مدتها."
  case .sameActor: "لا يمكن دمج «\(subject)» في نفسه. اختاروا بطاقتين."
  case .alreadyMerged: "سبق دمج «\(subject)» في «\(first)»."
  case .notMerged: "«\(subject)» غير مدمج في أي بطاقة أخرى."
  case .recordUnchanged: "بطاقة «\(subject)» تقول ذلك من قبل: لا شيء للتغيير."
  case .unknownRelation: "هذه العلاقة غير موجودة، أو لم تعد. أعيدوا قراءة البطاقة بـ F5."
  case .unknownTerritory: "«\(first)» ليس إقليما ولا جماعة بالجهة."
  }
}
