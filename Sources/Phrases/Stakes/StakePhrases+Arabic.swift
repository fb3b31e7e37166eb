import Domain

extension StakePhrases {
  /// In Arabic.
  static let arabic = StakePhrases(
    grid: "التأثير والاهتمام",
    unplaced: "للوضع",
    influence: "التأثير",
    interest: "الاهتمام",
    low: "ضعيف",
    high: "قوي",
    corner: { corner in
      switch corner {
      case .manageClosely: "إشراك عن قرب"
      case .keepSatisfied: "إرضاء"
      case .keepInformed: "إخبار"
      case .monitor: "تتبع"
      }
    },
    noun: Noun("فاعل موضوع", "فاعلان موضوعان", "فاعلين موضوعين", "فاعلا موضوعا"),
    inHand: { "\($0) في اليد: الأسهم، ثم Entrée للوضع" },
    placed: { "\($0): التأثير \($1)، الاهتمام \($2)." },
    takenOff: { "\($0) لم يعد على الشبكة." },
    step: { "وضع \($0)" },
    undoTitle: { "التراجع عن مكان \($0)؟" },
    undoText: "يعود الفاعل إلى مكانه السابق، بقيد جديد في السجل.",
    undoButton: "تراجع",
    hintGrab: "أخذ",
    hintDrop: "وضع",
    nobody: "لا أحد في هذه الخانة.",
    allPlaced: "كل الفاعلين النشيطين موضوعون.",
    fileName: "influence-interet"
  )
}
