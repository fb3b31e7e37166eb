import Domain
import Testing

@Suite struct FilterMatchingTests {
  /// A queued claim of Safi, taken by nobody, due in three days, declared ten days ago.
  private func datum(_ field: FilterField.ID) -> FilterDatum {
    switch field {
    case .state: .code("queued")
    case .result: .code("R2")
    case .period: .period(period("2026-T3"))
    case .flag: .codes(["ceiling", "possibleDuplicate"])
    case .taken: .code(nil)
    case .declarer: .code("amal")
    case .due: .day(day("2026-11-25"))
    case .age: .day(day("2026-11-12"))
    case .amount: .number(400_000)
    case .employer: .text("Société Générale d’Argan")
    default: .code("")
    }
  }

  private func keeps(_ text: String) -> Bool {
    Filter.parse(text, in: .claims).filter.matches(
      today: day("2026-11-22"),
      person: "amal",
      text: { foldedBytes("C0007 Coopérative de Safi") },
      datum: datum
    )
  }

  @Test(arguments: [
    "", "safi", "\"COOPERATIVE DE\"", "état:FIL", "état:payé,FIL", "-état:payé", "état:ouvert",
    "résultat:r2", "résultat:R*", "période:2026-T2..2026-T4", "période:2026", "période:<2026-T4",
    "drapeau:plafond", "pris:personne", "pris:vide", "déclarant:moi", "déclarant:*", "échéance:3j",
    "échéance:<=3j", "échéance:<2026-12-01", "âge:10j", "âge:>1s", "montant:4k",
    "montant:3999..4001",
    "employeur:argan", "employeur:\"generale d'argan\"", "xyz ou safi", "(xyz ou safi) état:FIL",
    "strate:vide",
  ])
  func `a row that fits is kept`(text: String) {
    #expect(keeps(text))
  }

  @Test(arguments: [
    "marrakech", "état:payé", "-safi", "résultat:R", "période:2025", "période:>2026-T3", "pris:moi",
    "pris:*", "échéance:<3j", "échéance:retard", "âge:<10j", "montant:>4k", "employeur:huile",
    "safi état:payé", "xyz ou abc", "strate:*", "déclarant:vide", "-(safi ou xyz)",
  ])
  func `a row that does not fit is left out`(text: String) {
    #expect(!keeps(text))
  }

  @Test func `a filter and its denial part every row`() {
    for text in ["état:FIL", "safi", "montant:>1", "pris:moi", "(a ou b)"] {
      #expect(keeps(text) != keeps("-" + text))
    }
  }
}

@Suite struct FilterCompletionTests {
  private func complete(_ text: String, _ language: Language = .french) -> [String] {
    Filter.completions(
      of: text,
      at: text.count,
      in: .claims,
      vocabulary: FilterVocabulary(Sample.programme),
      language: language
    ).map(\.insertion)
  }

  @Test func `a field is completed in the language of the person`() {
    #expect(complete("mont") == ["montant:"])
    #expect(complete("mont", .english) == ["amount:"])
    #expect(complete("a -éch") == ["échéance:"])
    #expect(complete("(pro") == ["projet:", "province:"])
    #expect(complete("").count == 20)
  }

  @Test func `a value is completed after its field`() {
    #expect(complete("état:pay") == ["payé"])
    #expect(complete("état:val,à") == ["\"à vérifier\"", "abandonné", "recevable"])
    #expect(complete("état:\"mis en") == ["\"mis en paiement\""])
    #expect(complete("état:queu", .english) == ["queued"])
    #expect(complete("résultat:") == ["R1", "R2"])
    #expect(complete("résultat:maint") == ["R2"])
    #expect(complete("pris:mo") == ["moi"])
    #expect(complete("prov:saf") == ["Safi"])
    #expect(complete("xyz:a") == [])
  }

  @Test func `a completion replaces the word under the cursor`() {
    let found = Filter.completions(of: "safi état:pa reste", at: 12, in: .claims, language: .french)
    #expect(found.first == FilterCompletion(range: 10..<12, insertion: "payé", code: "paid"))
  }
}

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("etat", "etat", 0), ("etta", "etat", 1),
    ("vefifie", "verifie", 1),
    ("validd", "valide", 1), ("kitten", "sitting", 3),
  ])
  func `slips of the fingers are counted`(left: String, right: String, expected: Int) {
    #expect(editDistance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
    #expect(editDistance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == expected)
  }
}
