import Canvas
import Domain
import Phrases
import Screens
import Testing

private func registry(
  _ width: Int = 80,
  _ height: Int = 24,
  person: String = "nb",
  language: Language = .french,
  medium: Medium = Medium()
) -> Driver {
  Driver(
    [ActorsScreen(), MapScreen()],
    width: width,
    height: height,
    language: language,
    person: person,
    medium: medium
  )
}

extension Driver {
  /// The changes of records that were sent to be written, with their tokens.
  fileprivate mutating func sent() -> [(change: RecordChange, token: Token)] {
    takeEffects().compactMap { effect in
      guard case .change(let change, let token) = effect else { return nil }
      return (change, token)
    }
  }

  /// Answers that a change was written.
  fileprivate mutating func write(_ token: Token, rows: [RowOutcome] = []) {
    receive(.answered(.done(Receipt(rows: rows, sequence: 413, head: "cd")), token))
  }
}

/// Calls, duplicates, merges and changes in bulk.
@Suite struct RegistryScreenTests {
  @Test func `A lists whom to call this week, and once more every record`() {
    var driver = registry(100, 40)
    driver.press("A")
    #expect(driver.contains("À appeler cette semaine"))
    #expect(driver.contains("Microfinance du Littoral"))
    #expect(!driver.contains("Agence de l’emploi de Safi"))
    // Nobody calls an actor that has left.
    #expect(!driver.contains("Union dissoute"))
    driver.press("A")
    #expect(driver.contains("Agence de l’emploi de Safi"))
    driver.press("A Esc")
    #expect(driver.contains("Union dissoute"))
  }

  @Test func `the list of calls is written whole, without the contacts`() {
    var driver = registry()
    driver.press("A x Ctrl-S")
    let tables = driver.takeEffects().compactMap { effect -> [[String]]? in
      guard case .export(.table(_, let rows), "appels.csv", _) = effect else { return nil }
      return rows
    }
    #expect(tables.first?.map { $0[0] } == ["MIC"])
    #expect(tables.first?.first?[5] == "group;capacity;contact;ice")
  }

  @Test func `the record says how much of it is filled, and what is missing`() {
    var driver = registry(132, 43)
    driver.press("/")
    driver.type("Littoral")
    driver.press("Enter Enter")
    #expect(driver.contains("% · manque : public, capacité, contact joignable, ICE valide"))
  }

  @Test func `the history tells the value before and the value after`() {
    var driver = registry(132, 43)
    driver.press("/")
    driver.type("Ighoud")
    driver.press("Enter h")
    #expect(driver.contains("nom : Coop Ighoud → Coopérative Femmes d’Ighoud"))
  }

  @Test func `a commune is found by some letters of its name, and is a territory served`() throws {
    var driver = registry()
    driver.press("/")
    driver.type("Ighoud")
    driver.press("Enter e Tab Tab Tab Tab")
    driver.type("tamanar")
    #expect(driver.contains("Tamanar"))
    driver.press("Space Ctrl-S")
    let saved = driver.takeEffects().compactMap { effect -> Actor? in
      if case .saveActor(let actor, _, _) = effect { actor } else { nil }
    }
    #expect(saved.first?.provinces == ["07.585", "07.211.01.09"])
  }

  @Test func `an ICE with a wrong digit is told once, and is no reason to refuse`() {
    var driver = registry()
    driver.press("N")
    driver.type("NEW1")
    driver.press("Tab")
    driver.type("Nouvel acteur")
    driver.press("Tab Tab Tab Tab Tab Tab Tab Tab")
    driver.type("001561191000067")
    driver.press("Tab Tab Tab Tab Tab")
    driver.type("visite")
    driver.press("Ctrl-S")
    #expect(driver.contains("un chiffre au moins est faux"))
    driver.press("Left Enter")
    let isSaved = driver.takeEffects().contains { if case .saveActor = $0 { true } else { false } }
    #expect(isSaved)
  }

  @Test func `pairs show what speaks for them, and both records`() {
    var driver = registry(120, 40)
    driver.press("D")
    #expect(driver.contains("▲ fort"))
    #expect(driver.contains("─ téléphone, mots du nom ─"))
    #expect(driver.contains("2 paires"))
    driver.press("Esc")
    #expect(driver.contains("tri : nom"))
  }

  @Test func `a pair that is of two actors is said so at one key, and can be taken back`() throws {
    var driver = registry(120, 40)
    driver.press("D !")
    let sent = try #require(driver.sent().first)
    #expect(sent.change == .tellApart("COO", "COO2", areTwo: true))
    driver.write(sent.token)
    #expect(driver.contains("Deux acteurs : COO et COO2"))
    driver.press("u")
    #expect(driver.sent().last?.change == .tellApart("COO", "COO2", areTwo: false))
  }

  @Test func `two records become one after a reason and the code of the one that goes`() throws {
    var driver = registry()
    driver.press("D Enter")
    #expect(driver.contains("Réunir COO2 dans COO"))
    driver.press("f Tab Tab Enter")
    #expect(driver.sent().isEmpty)
    driver.press("Esc f")
    driver.type("même coopérative")
    driver.press("Tab")
    driver.type("COO2")
    driver.press("Ctrl-S")
    let sent = try #require(driver.sent().first)
    guard case .mergeActors(let merge) = sent.change else {
      Issue.record("another change was sent")
      return
    }
    #expect(merge == ActorMerge(kept: "COO", gone: "COO2", reason: "même coopérative"))
    driver.write(sent.token)
    #expect(driver.contains("Réunies"))
    driver.press("u")
    #expect(driver.contains("Séparer COO2 de nouveau"))
    driver.type("deux coopératives")
    driver.press("Ctrl-S")
    #expect(
      driver.sent().map(\.change) == [.unmergeActor("COO2", reason: "deux coopératives")]
    )
  }

  @Test func `each choice is taken back before anything is written`() throws {
    var driver = registry(132, 43)
    driver.press("D Enter Right")
    let chosen = driver.screen()
    driver.press("u")
    #expect(driver.screen() != chosen)
    driver.press("Right Down Down Down Down Right f")
    driver.type("r")
    driver.press("Tab")
    driver.type("COO2")
    driver.press("Ctrl-S")
    let sent = try #require(driver.sent().first)
    guard case .mergeActors(let merge) = sent.change else {
      Issue.record("another change was sent")
      return
    }
    #expect(merge.choices == [.nameFrench: .gone, .provinces: .gone])
  }

  @Test func `the record that stays can be the other one, and every part stays the same`() {
    var driver = registry()
    driver.press("D Enter *")
    #expect(driver.contains("Réunir COO dans COO2"))
    driver.press("u")
    #expect(driver.contains("Réunir COO2 dans COO"))
  }

  @Test func `two marked records are merged too, and one is not enough`() {
    var driver = registry()
    driver.press("f")
    #expect(driver.contains("marquez deux fiches"))
    driver.press("Esc Space Space f")
    #expect(driver.contains("Réunir"))
  }

  @Test func `a change of many says what it will do, and what it did`() throws {
    var driver = registry()
    driver.press("Space Space Space E Tab Tab")
    driver.type("transport")
    driver.press("Space Ctrl-S")
    #expect(driver.contains("3 fiches à changer"))
    driver.press("Left Enter")
    let sent = try #require(driver.sent().first)
    guard case .patchActors(let codes, let patch) = sent.change else {
      Issue.record("another change was sent")
      return
    }
    #expect(patch == ActorPatch(services: .init(adding: ["transport"])))
    #expect(codes.count == 3)
    let refusal = Refusal(.unknownActor, subject: codes[2])
    driver.write(
      sent.token,
      rows: [
        RowOutcome(claim: codes[0]), RowOutcome(claim: codes[1]),
        RowOutcome(claim: codes[2], refusal: refusal),
      ]
    )
    #expect(driver.contains("2 faites, 1 refusée"))
    #expect(driver.contains("Fiches refusées"))
    driver.press("Esc u Left Enter")
    let undone = try #require(driver.sent().first)
    guard case .rewriteActors(let records) = undone.change else {
      Issue.record("another change was sent")
      return
    }
    #expect(records.map(\.code) == Array(codes.prefix(2)))
  }

  @Test func `the starter cartography is offered with its sources, and is added in one go`() {
    var driver = registry()
    driver.run(.addStarter)
    #expect(driver.contains("Institutions publiques de la région"))
    driver.press("Ctrl-S")
    let all = StarterCartography.actors.map(\.code)
    #expect(driver.sent().map(\.change) == [.addStarter(all)])
  }

  @Test func `w shows the network around the actor under the cursor`() {
    var driver = Driver([ActorsScreen(), RelationsScreen()], person: "nb")
    driver.press("Down Down Down w")
    #expect(driver.contains("[Réseau]"))
    #expect(driver.contains("Fédération Ar"))
  }

  @Test func `who may not write is told so`() {
    for command in [Command.bulkEdit, .addStarter, .merge] {
      var driver = registry(person: "ha")
      driver.press("Space Space")
      driver.run(command)
      #expect(driver.sent().isEmpty)
      #expect(driver.contains("Votre rôle ne permet pas"), "\(command)")
    }
  }

  @Test(
    "desks are as they were kept",
    arguments: [
      ("actors-calls", "A", 80, 24), ("actors-pairs", "D", 80, 24),
      ("actors-pairs-narrow", "D", 60, 16), ("actors-merge", "D Enter Down Down", 80, 24),
      ("actors-merge-large", "D Enter Right Down", 132, 43),
      ("actors-merge-narrow", "D Enter", 60, 16), ("actors-merge-last", "D Enter f", 80, 24),
      ("actors-bulk", "Space Space E", 80, 24),
    ]
  )
  func goldens(name: String, keys: String, width: Int, height: Int) {
    var driver = registry(width, height)
    driver.press(keys)
    expectGolden(driver, name)
  }

  @Test func `the desk of two records reads in English and without Unicode drawings`() {
    var driver = registry(
      language: .english,
      medium: Medium(graphics: .ascii)
    )
    driver.press("D Enter")
    expectGolden(driver, "actors-merge-ascii")
  }
}
