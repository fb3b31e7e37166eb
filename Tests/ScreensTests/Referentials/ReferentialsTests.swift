import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct ReferentialsTests {
  private typealias Sample = ReferentialSample

  private func dialog(_ bench: ScreenBench) -> Dialog? {
    bench.effects.reversed().lazy.compactMap {
      if case .present(let dialog) = $0 { dialog } else { nil }
    }.first
  }

  /// The frame with ordinary spaces where numbers have narrow ones.
  private func plain(_ bench: ScreenBench) -> String {
    String(bench.text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }

  private func request(_ bench: ScreenBench) -> DraftRequest? {
    if case .changeDraft(let request, _)? = bench.effects.last { request } else { nil }
  }

  @Test func `the version in force comes first, and an example says so`() {
    let bench = Sample.bench()
    #expect(bench.questions == [.referentials])
    #expect(plain(bench).contains("Version 2, en vigueur depuis le 01/07/2026"))
    #expect(plain(bench).contains("EXEMPLE"))
    #expect(plain(bench).contains("Formation achevée"))
    #expect(plain(bench).contains("1 250"))
  }

  @Test func `left and right turn the tabs, a click too`() {
    var bench = Sample.bench()
    bench.give(.moveRight)
    #expect(plain(bench).contains("4 200 DH"))
    bench.give(.moveRight)
    #expect(plain(bench).contains("95 % ± 5 %"))
    bench.give(.moveDown, .open)
    #expect(plain(bench).contains("de 10 % à 100 % : suspendre"))
    bench.give(.back)
    bench.give(.moveLeft, .moveLeft, .moveLeft)
    #expect(plain(bench).contains("en vigueur depuis"))
    bench.click("Motifs")
    #expect(plain(bench).contains("Tardif"))
  }

  @Test func `the required checks of a mechanism are seen with it`() {
    var bench = Sample.bench(Size(width: 132, height: 43))
    bench.give(.moveRight, .moveRight)
    #expect(plain(bench).contains("pièces à voir d’abord"))
    #expect(plain(bench).contains("R1 Formation achevée :"))
  }

  @Test func `the filter keeps rows as one types`() {
    var bench = Sample.bench()
    bench.give(.filter)
    for letter in "insert" { bench.send(.key(KeyPress(.character(letter)))) }
    #expect(plain(bench).contains("1/1"))
    #expect(plain(bench).contains("▸ R2"))
    bench.send(.key(KeyPress(.enter)))
    bench.give(.back)
    #expect(plain(bench).contains("▸ R1"))
  }

  @Test func `what changed between two versions is told field by field`() {
    var bench = Sample.bench()
    bench.give(.compare)
    #expect(plain(bench).contains("Version 1 → Version 2"))
    #expect(plain(bench).contains("≠ prix R1 dès le 01/01/2026 · changé"))
    #expect(plain(bench).contains("montant : 4 000 DH → 4 200 DH"))
    #expect(plain(bench).contains("+ motif TARDIF · ajouté"))
    bench.give(.moveDown)
    let roles = Set(bench.frame.cells.map(\.role))
    #expect(roles.isSuperset(of: [.statusWarn, .statusOK]))
    bench.give(.back)
    #expect(!plain(bench).contains("→"))
  }

  @Test func `an older version can be looked at, and Escape comes back`() {
    var bench = Sample.bench()
    bench.give(.history, .moveDown, .open)
    #expect(plain(bench).contains("Version 1, remplacée"))
    bench.give(.moveRight)
    #expect(plain(bench).contains("4 000 DH"))
    #expect(!bench.screen.availability(of: .edit, in: bench.context).isEnabled)
    bench.give(.back)
    #expect(plain(bench).contains("Version 2, en vigueur"))
  }

  @Test func `where a thing is used leads to its claims`() {
    var bench = Sample.bench()
    bench.give(.whereUsed)
    let shown = dialog(bench)
    let counted = Phrasebook.french.number(1_250) + " déclarations · 1 projet · 1 cible"
    #expect(shown?.body.first == .text(counted))
    bench.send(.submitted(DialogResult(dialog: "referential.use", button: "claims")))
    let arrival = Arrival.list(filter: "résultat:R1", code: nil)
    #expect(bench.effects.last == .open(.verification, arrival))
  }

  @Test func `N begins the next version`() {
    var bench = Sample.bench()
    bench.give(.newRecord)
    #expect(request(bench) == .begin)
    var other = Sample.bench(person: "ve")
    #expect(!other.screen.availability(of: .newRecord, in: other.context).isEnabled)
    other.give(.history)
    #expect(!other.screen.availability(of: .publishVersion, in: other.context).isEnabled)
  }

  @Test func `a price of the draft is changed in a form`() {
    var bench = Sample.bench(draft: Sample.draft())
    bench.give(.newRecord, .moveRight, .edit)
    let form = dialog(bench)
    #expect(form?.id == "referential.form")
    var values = Dictionary(
      uniqueKeysWithValues: (form?.fields ?? []).map { ($0.id, $0.value) }
    )
    #expect(values["amount_mad"] == "4500.00")
    values["amount_mad"] = "500000"
    bench.send(
      .submitted(DialogResult(dialog: "referential.form", button: "save", values: values))
    )
    guard case .save(let programme, nil, 77)? = request(bench) else {
      Issue.record("nothing was written: \(bench.effects)")
      return
    }
    #expect(programme.prices[0].amount == Money(centimes: 500_000))
    #expect(programme.prices[0].until == Day(iso: "2027-12-31"))
    #expect(programme.mechanisms == Sample.second.mechanisms)
  }

  @Test(arguments: [
    "results", "prices", "mechanisms", "groups", "reasons", "settings",
  ])
  func `a form that changes nothing writes nothing`(tab: String) {
    let tabs = ["results", "prices", "mechanisms", "groups", "reasons", "settings"]
    var bench = Sample.bench(draft: Sample.draft())
    bench.give(.newRecord)
    for _ in 0..<(tabs.firstIndex(of: tab) ?? 0) { bench.give(.moveRight) }
    for _ in 0..<2 {
      bench.give(.edit)
      var values: [String: String] = [:]
      for field in dialog(bench)?.fields ?? [] {
        if case .amount = field.kind {
          let centimes = field.value.filter { $0 != "." }
          values[field.id] = centimes
        } else {
          values[field.id] = field.value
        }
      }
      bench.send(
        .submitted(DialogResult(dialog: "referential.form", button: "save", values: values))
      )
      #expect(request(bench) == nil)
      #expect(bench.effects.last == .notify(Notice(.info, "Rien n’a changé")))
      bench.give(.moveDown)
    }
  }

  @Test func `a fault comes back inside the form, with what was typed`() {
    var bench = Sample.bench(draft: Sample.draft())
    bench.give(.newRecord, .moveRight, .newRecord)
    let values = [
      "result": "R1", "province": "", "group": "", "amount_mad": "100000",
      "from": "2026-05-01", "until": "", "method": "", "source": "",
    ]
    bench.send(
      .submitted(DialogResult(dialog: "referential.form", button: "save", values: values))
    )
    #expect(request(bench) == nil)
    let form = dialog(bench)
    #expect(form?.body.count == 1)
    #expect(form?.fields.first { $0.id == "amount_mad" }?.value == "1000.00")
    #expect(form?.fields.first { $0.id == "from" }?.value == "2026-05-01")
  }

  @Test func `bands with a hole are refused in the form`() {
    var bench = Sample.bench(draft: Sample.draft())
    bench.give(.newRecord, .moveRight, .moveRight, .moveDown, .edit)
    var values = Dictionary(
      uniqueKeysWithValues: (dialog(bench)?.fields ?? []).map { ($0.id, $0.value) }
    )
    #expect(values["band"] == "0-1000 payDeclared, 1000-10000 suspend")
    for wrong in ["0-1000 payDeclared, 2000-10000 suspend", "tout payer"] {
      values["band"] = wrong
      bench.send(
        .submitted(DialogResult(dialog: "referential.form", button: "save", values: values))
      )
      #expect(request(bench) == nil)
      #expect(dialog(bench)?.body.isEmpty == false)
    }
  }

  @Test func `who wrote the draft is refused live, another types the number of changes`() {
    var author = Sample.bench(draft: Sample.draft())
    author.give(.publishVersion)
    let refused = dialog(author)
    #expect(refused?.fields.isEmpty == true)
    #expect(refused?.buttons.count == 1)
    let warned = refused?.body.contains { line in
      if case .warning(let text) = line { text.contains("écrit") } else { false }
    }
    #expect(warned == true)

    var other = Sample.bench(person: "sk", draft: Sample.draft())
    other.give(.publishVersion)
    #expect(dialog(other)?.fields.map(\.kind).last == .exactly("1"))
    other.send(
      .submitted(
        DialogResult(
          dialog: "referential.publish",
          button: "publish",
          values: ["effective": "2026-12-01", "count": "1"]
        )
      )
    )
    #expect(request(other) == .publish(effectiveOn: Day(iso: "2026-12-01"), revision: 77))
  }

  @Test func `a faulty draft says so, and cannot be published`() {
    let draft = Sample.draft { $0.results[0].mechanism = "M9" }
    var bench = Sample.bench(person: "sk", draft: draft)
    bench.give(.newRecord)
    #expect(plain(bench).contains("▲ 1 défaut"))
    #expect(plain(bench).contains("▲ R1"))
    bench.give(.publishVersion)
    #expect(dialog(bench)?.fields.isEmpty == true)
  }

  @Test func `removing and dropping ask first`() {
    var bench = Sample.bench(draft: Sample.draft())
    bench.give(.newRecord, .moveRight, .removeItem)
    #expect(dialog(bench)?.id == "referential.remove")
    bench.send(.submitted(DialogResult(dialog: "referential.remove", button: "remove")))
    guard case .save(let programme, _, _)? = request(bench) else {
      Issue.record("nothing was written")
      return
    }
    #expect(programme.prices.map(\.result) == ["R2"])
    bench.give(.dropVersion)
    bench.send(.submitted(DialogResult(dialog: "referential.drop", button: "drop")))
    #expect(request(bench) == .discard(revision: 77))
  }

  @Test func `a pack is read and its faults are listed`() {
    var bench = Sample.bench()
    bench.give(.importPack)
    bench.send(
      .submitted(
        DialogResult(dialog: "referential.import", button: "import", values: ["path": "p.toml"])
      )
    )
    guard case .importPack("p.toml", let token)? = bench.effects.last else {
      Issue.record("no import")
      return
    }
    bench.send(.answered(.pack(.refused(["ligne 3 · price[1].from · …"])), token))
    #expect(dialog(bench)?.body == [.warning("ligne 3 · price[1].from · …")])
  }

  @Test(arguments: ScreenBench.sizes, [Language.french, .english])
  func `every tab fits every size, in text too`(size: Size, language: Language) {
    for draft in [nil, Sample.draft()] {
      for isAccessible in [false, true] {
        var bench = Sample.bench(size, language, draft: draft, isAccessible: isAccessible)
        for step in 0..<7 {
          let frame = bench.frame
          #expect(frame.hits.allSatisfy { frame.bounds.intersection($0.rect) == $0.rect })
          if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(step)") }
          if language == .english {
            let french = ["Résultats", "Mécanismes", "Validité", "déclarations", "en vigueur"]
            #expect(french.allSatisfy { !bench.text.contains($0) }, "\(bench.text)")
          }
          bench.give(.open)
          if !isAccessible { #expect(bench.frame.cursor != nil, "\(step)") }
          bench.give(.back, .moveRight)
        }
        bench.give(.compare, .pageDown, .last, .first)
        #expect(bench.frame.cursor != nil)
      }
    }
  }
}
