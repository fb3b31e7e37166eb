import Domain
import Testing

@Suite struct FilterParserTests {
  private func parse(_ text: String, in catalog: FilterCatalog = .claims) -> ParsedFilter {
    Filter.parse(text, in: catalog, vocabulary: FilterVocabulary(Sample.programme))
  }

  private func filter(_ text: String, in catalog: FilterCatalog = .claims) -> Filter? {
    let parsed = parse(text, in: catalog)
    return parsed.faults.isEmpty ? parsed.filter : nil
  }

  private func states(_ states: ClaimState...) -> Filter {
    .field(.state, states.map { .code($0.rawValue) })
  }

  @Test func `nothing typed keeps everything`() {
    #expect(filter("") == .everything)
    #expect(filter("   ") == .everything)
  }

  @Test func `a space is and, ou is or and binds less`() {
    #expect(filter("a b") == .all([.text("a"), .text("b")]))
    #expect(filter("a ou b") == .any([.text("a"), .text("b")]))
    #expect(filter("a b OR c") == .any([.all([.text("a"), .text("b")]), .text("c")]))
    #expect(filter("a (b or c)") == .all([.text("a"), .any([.text("b"), .text("c")])]))
    #expect(filter("oui bijou our") == .all([.text("oui"), .text("bijou"), .text("our")]))
  }

  /// A field or a value is taken by its very name before any other rule is tried.
  @Test func `no two fields and no two values of a list share a name`() {
    for catalog in FilterCatalog.every {
      let names = catalog.fields.flatMap { Set($0.names.map { folded($0) }) }
      #expect(Set(names).count == names.count, "\(catalog.list)")
      for field in catalog.fields {
        guard case .choice(let choices) = field.kind else { continue }
        let names = choices.flatMap { choice in
          Set((choice.names + (choice.codes.count == 1 ? choice.codes : [])).map { folded($0) })
        }
        #expect(Set(names).count == names.count, "\(catalog.list) \(field.id)")
      }
    }
  }

  @Test func `a dash or non denies`() {
    #expect(filter("-a") == .not(.text("a")))
    #expect(filter("non:a") == .not(.text("a")))
    #expect(filter("NOT:état:payé") == .not(states(.paid)))
    #expect(filter("--a") == .text("a"))
    #expect(filter("-(a b)") == .not(.all([.text("a"), .text("b")])))
    #expect(filter("a - b") == .all([.text("a"), .text("b")]))
    #expect(filter("ait-ourir") == .text("ait ourir"))
  }

  @Test func `words and phrases are folded`() {
    #expect(filter("École") == .text("ecole"))
    #expect(filter("\"Centre de FORMATION\"") == .text("centre de formation"))
    #expect(filter("« Aït Ourir »") == .text("ait ourir"))
    #expect(filter("أيت") == .text("ايت"))
  }

  @Test(
    "a state by its names, its letters and its code",
    arguments: [
      ("état:\"à vérifier\"", ClaimState.queued), ("etat:FIL", .queued), ("state:queued", .queued),
      ("ÉTAT:vér", .verified), ("état:vérifiées", .verified), ("état:inver", .inVerification),
      ("état:irrecevables", .inadmissible), ("sta:paid", .paid), ("état:MEP", .inPayment),
      ("état:dec", .declared), ("état:abandonnée", .withdrawn),
      ("état:inVerification", .inVerification),
    ]
  )
  func state(text: String, state: ClaimState) {
    #expect(filter(text) == states(state))
  }

  @Test func `the three letters of every state are known`() {
    let letters = "DÉC IRR REC DIS FIL ENV RTN VÉR VAL REF CON MEP PAY ABN".split(separator: " ")
    for (code, state) in zip(letters, ClaimState.allCases) {
      #expect(filter("état:\(code)") == states(state))
    }
  }

  @Test func `ouvert is every open state`() {
    let open = Filter.field(
      .state,
      ClaimState.allCases.filter(\.isOpen).map { .code($0.rawValue) }
    )
    #expect(filter("état:ouvert") == open)
    #expect(filter("state:open") == open)
  }

  @Test func `a list holds several values`() {
    #expect(filter("état:val,ref,\"mis en paiement\"") == states(.validated, .refused, .inPayment))
  }

  @Test(
    "ordered fields",
    arguments: [
      ("échéance:<3j", Filter.field(.due, [.number(nil, 2)])),
      ("due:<=2026-11-30", .field(.due, [.days(nil, day("2026-11-30"))])),
      ("échéance:30/11/2026", .field(.due, [.days(day("2026-11-30"), day("2026-11-30"))])),
      ("échéance:retard", .field(.due, [.number(nil, -1)])),
      ("âge:>10j", .field(.age, [.number(11, nil)])), ("age:>2s", .field(.age, [.number(15, nil)])),
      ("délai:>=1m", .field(.age, [.number(30, nil)])),
      ("age:3d,5w", .field(.age, [.number(3, 3), .number(35, 35)])),
      ("montant:>50000", .field(.amount, [.number(5_000_001, nil)])),
      ("amount:10k..50k", .field(.amount, [.number(1_000_000, 5_000_000)])),
      ("montant:1.5k", .field(.amount, [.number(150_000, 150_000)])),
      ("montant:..0.5", .field(.amount, [.number(nil, 50)])),
      ("montant:2m..", .field(.amount, [.number(200_000_000, nil)])),
      ("période:2026-T3", .field(.period, [.periods(period("2026-T3"), period("2026-T3"))])),
      (
        "period:2026-q2..2026-T4", .field(.period, [.periods(period("2026-T2"), period("2026-T4"))])
      ),
      ("période:>2026-T4", .field(.period, [.periods(period("2027-T1"), nil)])),
      ("période:2026", .field(.period, [.prefix("2026-")])),
    ]
  )
  func ordered(text: String, expected: Filter) {
    #expect(filter(text) == expected)
  }

  @Test func `empty, present, me and nobody`() {
    #expect(filter("pris:moi") == .field(.taken, [.me]))
    #expect(filter("taken:nobody") == .field(.taken, [.empty]))
    #expect(filter("strate:vide") == .field(.stratum, [.empty]))
    #expect(filter("échéance:*") == .field(.due, [.present]))
    #expect(filter("pièce:manquante") == .field(.evidence, [.code("missing")]))
  }

  @Test func `codes, labels and places`() {
    #expect(filter("résultat:R2") == .field(.result, [.code("R2")]))
    #expect(filter("résultat:r2") == .field(.result, [.code("R2")]))
    #expect(filter("result:maintien") == .field(.result, [.code("R2")]))
    #expect(filter("projet:P0*") == .field(.project, [.prefix("P0")]))
    #expect(filter("strate:P01|R2|2026-T3|1") == .field(.stratum, [.code("P01|R2|2026-T3|1")]))
    #expect(filter("prov:marrakech") == .field(.province, [.code("07.351")]))
    #expect(filter("prov:haouz") == .field(.province, [.code("07.041")]))
    #expect(filter("province:مراكش") == .field(.province, [.code("07.351")]))
    #expect(filter("com:07.041.01.01") == .field(.commune, [.prefix("07.041.01.01")]))
    #expect(filter("com:\"ait ourir\"") == .field(.commune, [.code("07.041.01.01")]))
    #expect(filter("sexe:femmes") == .field(.sex, [.code("F")]))
  }

  @Test func `other lists have their own fields`() {
    #expect(filter("type:association", in: .actors) == .field(.kind, [.code("association")]))
    #expect(filter("serv:training", in: .actors) == .field(.service, [.code("training")]))
    #expect(filter("maj:>1m", in: .actors) == .field(.updated, [.number(31, nil)]))
    #expect(filter("statut:RET", in: .projects) == .field(.status, [.code("late")]))
    #expect(filter("opérateur:A1", in: .projects) == .field(.operator, [.code("A1")]))
    #expect(parse("état:payé", in: .actors).faults.first?.code == .unknownField)
  }

  @Test(
    "what is not understood is named, with what may have been meant",
    arguments: [
      ("etta:payé", FilterFault.Code.unknownField, 0..<4, "état"),
      ("foo:bar", .unknownField, 0..<3, nil), ("dec:x", .ambiguous, 0..<3, "déclaration"),
      ("a état:validdé", .unknownValue, 7..<14, "validé"),
      ("état:xyzzy", .unknownValue, 5..<10, nil),
      ("état:", .valueExpected, 5..<5, nil), ("état:val,", .valueExpected, 9..<9, nil),
      ("état:>payé", .orderNotAllowed, 5..<10, nil), ("montant:abc", .notAnAmount, 8..<11, nil),
      ("âge:10x", .notADay, 4..<7, nil), ("période:2026-T9", .notAPeriod, 8..<15, nil),
      ("montant:9..1", .reversedRange, 8..<12, nil), ("a ou", .termExpected, 4..<4, nil),
      ("ou a", .termExpected, 0..<0, nil), ("\"abc", .unclosedQuote, 0..<1, nil),
      ("(a", .unclosedParenthesis, 0..<1, nil), ("a)", .unexpectedParenthesis, 1..<2, nil),
      ("()", .termExpected, 0..<2, nil), ("-", .termExpected, 1..<1, nil),
      ("résultat:R9", .unknownValue, 9..<11, "Insertion"),
      ("prov:safy", .unknownValue, 5..<9, "Safi"),
      ("montant:..", .notAnAmount, 8..<10, nil),
    ] as [(String, FilterFault.Code, Range<Int>, String?)]
  )
  func faults(text: String, code: FilterFault.Code, range: Range<Int>, suggestion: String?) {
    let faults = parse(text).faults
    #expect(faults.map(\.code) == [code])
    #expect(faults.first?.range == range)
    #expect(faults.first?.suggestion == suggestion)
  }

  @Test func `what is understood is kept beside what is not`() {
    #expect(parse("safi foo:bar").filter == .text("safi"))
    #expect(parse("a ou").filter == .text("a"))
    #expect(parse("état:val,xyzzy").filter == states(.validated))
    #expect(parse("(a b").filter == .all([.text("a"), .text("b")]))
    #expect(parse("a) b").filter == .all([.text("a"), .text("b")]))
  }

  @Test(arguments: ["état:", "a ou ", "\"abc", "(a", "-", "montant:1x", "état:val,"])
  func `a text that is being typed is only incomplete`(text: String) {
    #expect(parse(text).isOnlyIncomplete)
  }

  @Test func `too long and too deep are refused without harm`() {
    let long = String(repeating: "a ", count: 5000)
    #expect(parse(long).faults.map(\.code) == [.tooLong])
    let deep = String(repeating: "(", count: 4000)
    #expect(parse(deep).faults.contains { $0.code == .tooDeep })
    let list = "état:" + String(repeating: "val,", count: 900)
    #expect(parse(list).faults.map(\.code) == [.tooLong])
    #expect(parse(String(repeating: "x:y ", count: 1000)).faults.count == FilterLimits.faults)
    #expect(
      parse("a" + String(repeating: "\u{301}", count: 50_000)).faults.map(\.code) == [.tooLong]
    )
  }

  @Test func `any text is read without a crash, and its faults lie within it`() {
    let pieces = [
      "état", "state", ":", ",", "(", ")", "-", " ", "ou", "or", "non:", "\"", "«", "»", "..", "<",
      ">=",
      "10k", "3j", "2026-T3", "*", "vide", "moi", "é", "\u{301}", "مراكش", "\u{0}", "com:", "ait",
      "👩‍👩‍👧",
      "montant:", "due:", "prov:", "\n", "-3j", "99999999999999999999",
    ]
    var generator = SeededGenerator(42)
    for _ in 0..<800 {
      let count = Int.random(in: 0...12, using: &generator)
      let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let length = text.count
      for catalog in [FilterCatalog.claims, .actors] {
        for fault in parse(text, in: catalog).faults {
          #expect(fault.range.lowerBound >= 0 && fault.range.upperBound <= length)
        }
      }
      let cursor = Int.random(in: -1...(length + 1), using: &generator)
      for completion in Filter.completions(of: text, at: cursor, in: .claims, language: .french) {
        #expect(completion.range.upperBound <= length)
      }
    }
  }

  @Test(arguments: FilterCatalog.every)
  func `every name of every catalogue finds its field and no other`(catalog: FilterCatalog) {
    #expect(FilterCatalog.of(list: catalog.list) == catalog)
    for field in catalog.fields {
      for name in field.names {
        #expect(filter("\(name):vide", in: catalog) == .field(field.id, [.empty]))
      }
      guard case .choice(let choices) = field.kind else { continue }
      for choice in choices {
        for name in choice.names + (choice.codes.count == 1 ? choice.codes : []) {
          #expect(
            filter("\(field.names[0]):\"\(name)\"", in: catalog)
              == .field(field.id, choice.codes.map { .code($0) })
          )
        }
      }
    }
  }

  @Test func `every flag has its name`() {
    guard case .choice(let choices)? = FilterCatalog.claims.field(.flag)?.kind else {
      Issue.record("flags are a choice")
      return
    }
    #expect(choices.flatMap(\.codes) == Flag.allCases.map(\.rawValue))
  }
}
