extension SigningPhrases {
  /// Keys and passphrases in Arabic.
  static let arabic = SigningPhrases(
    signInTitle: { "التعرف على \($0)" },
    signInText: "هذا الشخص يوقع بمفتاح: عبارة السر تفتحه.",
    signInHint: { "يغلق بعد \(ar($0, "دقيقة", "دقيقتين", "دقائق", "دقيقة")) بدون نشاط." },
    toSign: "لكم مفتاح: عبارة السر تفتحه، فينجز العمل.",
    passphrase: "عبارة السر",
    unlockButton: "فتح",
    readOnlyButton: "قراءة فقط",
    cancelButton: "عدول",
    unlocked: { "فتح مفتاح \($0)." },
    keyButton: "المفتاح…",
    keyTitle: { "مفتاح \($0)" },
    noKey: "لا مفتاح: هذا الشخص يعمل باسمه فقط.",
    fingerprint: "البصمة",
    fingerprintHint: "تدون خارج الملف: تدل على أن المفتاح لم يستبدل.",
    onlyOwner: "هذا الشخص وحده يسجل مفتاحه؛ ومن ينسق يمكنه إبطاله.",
    registerButton: "تسجيل…",
    changeButton: "تغيير العبارة…",
    revokeButton: "إبطال…",
    registerTitle: "تسجيل مفتاحي",
    registerText:
      "ستوقع قراراتكم؛ وستطلب عبارة السر للتوقيع. ولا يمكن لأحد استرجاعها: إذا ضاعت، يبطل المفتاح من طرف من ينسق.",
    changeTitle: "تغيير عبارة السر",
    presentPassphrase: "العبارة الحالية",
    newPassphrase: "العبارة الجديدة",
    again: "مرة أخرى",
    lengthHint: { "\($0) حرفا على الأقل؛ وثلاث أو أربع كلمات أفضل." },
    differ: "العبارتان مختلفتان.",
    revokeTitle: { "إبطال مفتاح \($0)" },
    revokeText: "لن يوقع شيئا بعد. وما وقعه يبقى موقعا.",
    reason: "السبب",
    registered: { "سجل المفتاح: \($0)" },
    changed: "تغيرت عبارة السر.",
    revoked: { "أبطل مفتاح \($0)." }
  )
}
