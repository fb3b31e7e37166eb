import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct VerificationTests {
  /// A verifier on her own queue, the cursor on C0003, which she may conclude.
  private func verifier() -> Driver {
    var driver = Driver()
    driver.press("Down")
    return driver
  }

  private func drafts(_ driver: Driver) -> DraftBook { driver.router.session.drafts }

  @Test func `a confirms in draft, and again takes the draft away`() {
    var driver = verifier()
    driver.press("a")
    #expect(drafts(driver)["C0003"]?.kind == .confirmed)
    #expect(drafts(driver).total == Money(centimes: 450_000))
    driver.press("a")
    #expect(drafts(driver).isEmpty)
  }

  @Test func `the next claim is shown without waiting for the store`() {
    var driver = Driver(answers: false)
    // Answers what is open, as the clerk does; what was read ahead comes last.
    func answerAll() {
      var open = driver.takeEffects()
      while !open.isEmpty {
        for case .ask(let question, let token) in open {
          if let answer = driver.store.answer(question) { driver.receive(.answered(answer, token)) }
        }
        open = driver.takeEffects()
      }
    }
    answerAll()
    let first = driver.screen()
    driver.press("Down")
    #expect(!driver.router.isWaiting, "a frame waits for nothing")
    let atOnce = driver.screen()
    #expect(atOnce != first)
    answerAll()
    #expect(driver.screen() == atOnce)
  }

  @Test func `what fails ahead of its need is nobody's concern`() {
    var driver = Driver(answers: false)
    var open = driver.takeEffects()
    while !open.isEmpty {
      for case .ask(let question, let token) in open {
        if token.isAhead {
          let trouble = Trouble(.busy, path: "region.fbr")
          driver.receive(.failed(.trouble(trouble), token))
        } else if let answer = driver.store.answer(question) {
          driver.receive(.answered(answer, token))
        }
      }
      open = driver.takeEffects()
    }
    var shown = verifier()
    driver.press("Down")
    #expect(driver.router.isWaiting, "the claim itself is asked for")
    for case .ask(let question, let token) in driver.takeEffects() {
      if let answer = driver.store.answer(question) { driver.receive(.answered(answer, token)) }
    }
    shown.press("Up")
    shown.press("Down")
    #expect(driver.screen() == shown.screen())
  }

  @Test func `p asks for a coded reason and keeps its share`() {
    var driver = verifier()
    driver.press("p")
    #expect(driver.contains("Réduire la déclaration"))
    driver.press("Tab")
    driver.type("deux pages")
    driver.press("Ctrl-S")
    #expect(drafts(driver)["C0003"]?.kept == Money(centimes: 225_000))
    #expect(
      drafts(driver)["C0003"]?.action
        == .conclude(outcome: .reduced, reason: "incomplete", note: "deux pages", mode: nil)
    )
  }

  @Test func `d returns with a reason and a due day`() {
    var driver = verifier()
    driver.press("d Tab Ctrl-u")
    driver.type("+5j")
    driver.press("Ctrl-S")
    #expect(
      drafts(driver)["C0003"]?.action
        == .giveBack(reason: "incomplete", due: Samples.today.adding(days: 5), missing: ["cnss"])
    )
  }

  @Test func `a dialog that is closed writes nothing`() {
    var driver = verifier()
    driver.press("r Esc")
    #expect(drafts(driver).isEmpty)
    #expect(!driver.takeEffects().contains { if case .saveDrafts = $0 { true } else { false } })
  }

  @Test func `drafts are undone and done again, by name`() {
    var driver = verifier()
    driver.press("a")
    let written = drafts(driver)
    driver.press("u")
    #expect(drafts(driver).isEmpty)
    #expect(driver.contains("Défait : brouillon A C0003"))
    driver.press("Ctrl-Y")
    #expect(drafts(driver) == written)
    driver.press("Ctrl-Z F8")
    #expect(driver.contains("rien à défaire") || driver.contains("Rien à défaire"))
  }

  @Test func `one who declared a claim is told why another must verify it`() {
    var driver = Driver()
    driver.press("a")
    #expect(drafts(driver).isEmpty)
    #expect(driver.contains("Vous avez déclaré C0001"))
  }

  @Test func `a viewer reads and decides nothing`() {
    var driver = Driver(person: "vw")
    for key in ["a", "p", "r", "d", "m", "M", "l", "t"] {
      driver.press(key)
      #expect(drafts(driver).isEmpty)
    }
    let acts = driver.takeEffects().filter {
      switch $0 {
      case .act, .draw, .sign, .present: true
      default: false
      }
    }
    #expect(acts.isEmpty)
    #expect(driver.contains("votre rôle ne permet que de lire"))
  }

  @Test func `signing asks for the number of decisions, then sends them`() {
    var driver = verifier()
    driver.press("a Ctrl-S")
    #expect(driver.contains("Signer 1 décision"))
    driver.type("2")
    driver.press("Enter")
    #expect(!driver.takeEffects().contains { if case .sign = $0 { true } else { false } })
    driver.press("Backspace 1 Enter")
    let signed = driver.takeEffects().compactMap { effect -> ([Draft], Token)? in
      if case .sign(let drafts, let token) = effect { (drafts, token) } else { nil }
    }
    #expect(signed.first?.0.map(\.claim) == ["C0003"])
    guard let token = signed.first?.1 else { return }
    driver.receive(.answered(driver.store.done(["C0003"]), token))
    #expect(drafts(driver).isEmpty)
    #expect(driver.contains("Signé : 1 décision"))
    driver.press("u")
    #expect(drafts(driver).isEmpty)
  }

  @Test func `a refused row of a batch stays a draft and is told why`() {
    var driver = verifier()
    driver.store.refusals = ["C0013": Refusal(.notTheTaker, subject: "C0013", details: ["si"])]
    driver.press("a Down a Ctrl-S")
    driver.type("2")
    driver.press("Enter")
    for case .sign(let batch, let token) in driver.takeEffects() {
      driver.receive(.answered(driver.store.done(batch.map(\.claim)), token))
    }
    #expect(driver.contains("1 faite, 1 refusée"))
    #expect(driver.contains("C0013"))
    #expect(drafts(driver).drafts.map(\.claim) == ["C0013"])
  }

  @Test func `taking marked claims tells the result of each row`() {
    var driver = Driver()
    driver.press("Right Space Space m")
    var taken: [String] = []
    for case .act(.take(for: nil), claims: let claims, let token) in driver.takeEffects() {
      taken = claims
      driver.store.refusals = [
        claims[0]: Refusal(.verifierOfOperator, subject: claims[0])
      ]
      driver.receive(.answered(driver.store.done(claims), token))
    }
    #expect(taken.count == 2)
    #expect(driver.contains("1 faite, 1 refusée"))
    #expect(driver.contains("appartient à l’opérateur"))
  }

  @Test func `a second key while an act is under way does nothing`() {
    var driver = Driver()
    driver.press("Right m m m")
    let acts = driver.takeEffects().filter { if case .act = $0 { true } else { false } }
    #expect(acts.count == 1)
  }

  @Test func `a coordinator takes in a verifier's name`() {
    var driver = Driver(person: "nb")
    driver.run(.goVerification)
    driver.press("F7")
    driver.type("état:queued")
    driver.press("Enter M")
    #expect(driver.contains("Prendre au nom de"))
    driver.type("idder")
    driver.press("Enter")
    #expect(
      driver.takeEffects().contains {
        if case .act(.take(for: "si"), claims: ["C0002"], _) = $0 { true } else { false }
      }
    )
  }

  @Test func `a validator validates exempt claims, and cannot refuse them`() {
    var driver = Driver(person: "mv")
    driver.press("F7")
    driver.type("déclaration:C0005")
    driver.press("Enter a")
    #expect(drafts(driver)["C0005"]?.action == .validate)
    driver.press("r")
    #expect(driver.contains("dispensée : elle se valide"))
  }

  @Test func `Escape climbs one rung a press: marks, filter, then the screen before`() {
    var driver = verifier()
    driver.press("F7")
    driver.type("projet:P02")
    driver.press("Esc Space")
    #expect(driver.contains("1 marquée"))
    driver.press("Esc")
    #expect(!driver.contains("1 marquée"))
    #expect(driver.contains("projet:P02"))
    driver.press("Esc")
    #expect(!driver.contains("projet:P02"))
    driver.press("Esc")
    #expect(driver.contains("F10 pour quitter"))
  }

  @Test func `marks survive a filter, and the hidden ones are counted`() {
    var driver = Driver(person: "nb")
    driver.press("Space Space F7")
    driver.type("état:exempt")
    driver.press("Enter")
    #expect(driver.contains("2 marquées dont"))
    driver.press("F8")
    #expect(!driver.contains("Filtre état:exempt"))
    #expect(driver.contains("2 marquées"))
  }

  @Test func `a cleared set of marks comes back by undo`() {
    var driver = Driver(person: "nb")
    driver.press("V Down Down V Esc")
    #expect(!driver.contains("✓ 3"))
    driver.press("u")
    #expect(driver.contains("3 marquées"))
  }

  @Test func `everything can be marked, and turned round`() {
    var driver = Driver(person: "nb")
    driver.press("+")
    #expect(driver.contains("18 marquées"))
    driver.press("Home Space")
    #expect(driver.contains("17 marquées"))
    driver.press("*")
    #expect(driver.contains("1 marquée"))
  }

  @Test func `the filter is live, and an unknown field is told with what was meant`() {
    var driver = Driver(person: "nb")
    driver.press("/")
    driver.type("projt:P01")
    #expect(driver.contains("n’est pas un champ"))
    driver.press("Ctrl-u")
    driver.type("état:contested")
    #expect(driver.contains("18 → 2"))
  }

  @Test func `Tab completes in the filter, F7 s keeps it under a name`() {
    var driver = Driver(person: "nb")
    driver.press("F7")
    driver.type("proj")
    driver.press("Tab")
    #expect(driver.contains("projet:"))
    driver.type("P02")
    driver.press("F7 s")
    driver.type("Safi")
    driver.press("Enter")
    #expect(driver.router.session.preferences.filters.map(\.name) == ["Safi"])
    #expect(driver.contains("Safi"))
  }

  @Test func `documents are ticked as seen`() {
    var driver = verifier()
    driver.press("o Space")
    #expect(driver.contains("vue"))
    driver.press("Esc Esc")
  }

  @Test func `history and amount take the place of the summary, and leave it`() {
    var driver = verifier()
    driver.press("h")
    #expect(driver.contains("O. Prad : déclarée"))
    driver.press("i")
    #expect(driver.contains("Explication de"))
    driver.press("Esc Esc")
    #expect(driver.contains("Signalements"))
  }

  @Test func `two marked claims are compared side by side`() {
    var driver = Driver(person: "nb")
    driver.press("Space Space =")
    #expect(driver.contains("Comparer"))
    #expect(driver.contains("≠"))
  }

  @Test func `a note goes with the finding`() {
    var driver = verifier()
    driver.press("c")
    #expect(driver.contains("décidez d’abord"))
    driver.press("a c")
    driver.type("appel fait")
    driver.press("Ctrl-S")
    #expect(
      drafts(driver)["C0003"]?.action
        == .conclude(outcome: .confirmed, reason: nil, note: "appel fait", mode: nil)
    )
  }

  @Test func `the mouse moves, marks, sorts and chooses a queue`() {
    var driver = Driver(person: "nb")
    driver.click(HitTarget("claims.mark", 2))
    #expect(driver.contains("1 marquée"))
    driver.click(HitTarget("claims.column", 5))
    #expect(driver.contains("tri : montant ▾"))
    driver.click(HitTarget("queue", 1))
    #expect(driver.contains("[à prendre"))
  }

  @Test func `an arrival opens the queue on what was asked`() {
    var driver = Driver()
    driver.press("Right Right")
    let screens = ScreenCatalog.make()
    #expect(screens.contains { $0.id == .verification })
    driver.run(.goVerification)
    #expect(driver.router.active == .verification)
  }

  @Test func `another person finds their own queue, and none of the marks`() {
    var driver = Driver(person: "nb")
    driver.press("Space")
    driver.store.person = "ha"
    driver.press("Ctrl-T")
    driver.type("alaoui")
    driver.press("Enter")
    #expect(driver.contains("[à moi 3]"))
    #expect(!driver.contains("1 marquée"))
  }

  @Test func `the columns that a person hides stay hidden`() {
    var driver = Driver(person: "nb")
    driver.press("C Space Enter")
    #expect(driver.router.session.preferences.hiddenColumns == ["verification.project"])
    #expect(!driver.contains("Projet "))
  }
}
