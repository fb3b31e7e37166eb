import Domain

extension SearchPhrases {
  /// In Arabic.
  static let arabic = SearchPhrases(
    heading: { kind in
      switch kind {
      case .actor: "الفاعلون"
      case .province: "الأقاليم"
      case .commune: "الجماعات"
      case .project: "المشاريع"
      case .person: "الأشخاص"
      case .participant: "المستفيدون"
      case .claim: "التصريحات"
      case .statement: "كشوف الحساب"
      case .stratum: "الطبقات"
      case .guide: "الدليل"
      }
    },
    otherCommands: "أوامر أخرى"
  )
}
