import Canvas
import Domain
import Phrases
import Screens
import Testing

private func relations(
  _ width: Int = 80,
  _ height: Int = 24,
  language: Language = .french,
  medium: Medium = Medium()
) -> Driver {
  var driver = Driver(
    [RelationsScreen(), StakesScreen(), ActorsScreen()],
    width: width,
    height: height,
    language: language,
    person: "nb",
    medium: medium
  )
  driver.press("g R")
  return driver
}

/// The network, the matrix, paths, isolated actors, roles; and the grid of a workshop.
@Suite struct RelationsTests {
  @Test func `the most linked actor stands in the middle, and every link has a row`() {
    let driver = relations()
    for text in [
      "Fédération Artisanat", "partenaire de", "partenaire dans P", "héberge", "3 liens",
    ] { #expect(driver.contains(text), "\(text)") }
  }

  @Test func `a neighbour is put in the middle, and Escape goes back`() {
    var driver = relations()
    driver.press("a")
    #expect(driver.contains("┌─ Agence de l’emploi de Safi"))
    #expect(driver.contains("conventionne"))
    driver.press("Esc")
    #expect(driver.contains("┌─ Fédération Artisanat"))
  }

  @Test func `isolated actors are those without any link in force`() {
    var driver = relations()
    driver.press("f f f")
    #expect(driver.contains("Centre de formation de Chichaoua"))
    // It has left.
    #expect(!driver.contains("Union dissoute"))
    #expect(driver.contains("1 acteur isolé"))
  }

  @Test func `roles come from the agreement and from relations with the operator`() {
    var driver = relations()
    driver.press("F")
    for text in ["P01", "opérateur", "partenaire", "héberge"] { #expect(driver.contains(text)) }
  }

  @Test func `a path names why each two know each other`() {
    var driver = relations(132, 43)
    driver.press("p")
    #expect(driver.contains("Chemin entre deux acteurs"))
    driver.press("Tab")
    driver.type("Vérif")
    driver.press("Enter")
    #expect(driver.contains("[Chemins]"))
    #expect(driver.contains("Fédération Artisanat — partenaire de → Institut de vérification"))
  }

  @Test func `a relation cannot be removed without a reason, and can be taken back`() {
    var driver = relations()
    _ = driver.takeEffects()
    driver.press("d")
    #expect(driver.contains("Retirer la relation ?"))
    driver.type("fin du partenariat")
    driver.press("Enter")
    guard
      case .change(.removeRelation(let relation, let reason), let token)? =
        driver.takeEffects().last
    else {
      Issue.record("nothing was sent")
      return
    }
    #expect(reason == "fin du partenariat")
    driver.receive(.answered(.done(Receipt(rows: [], sequence: 9, head: "ab")), token))
    #expect(driver.contains("Relation retirée"))
    driver.press("u")
    #expect(driver.contains("Revenir sur la relation ?"))
    driver.press("Tab Enter")
    let back = driver.takeEffects().contains { effect in
      guard case .change(.relation(relation, replacing: nil), _) = effect else { return false }
      return true
    }
    #expect(back)
  }

  @Test func `a link that comes from a project is not changed here`() {
    var driver = relations()
    driver.press("Down Down")
    driver.press("d")
    #expect(!driver.contains("Retirer la relation ?"))
  }

  @Test func `goldens of relations`() {
    expectGolden(relations(), "relations-network")
    var wide = relations(132, 43, language: .english)
    wide.press("f")
    expectGolden(wide, "relations-matrix")
    var narrow = relations(60, 16)
    narrow.press("Tab")
    expectGolden(narrow, "relations-narrow")
    var plain = relations(medium: Medium(graphics: .ascii))
    plain.press("v")
    expectGolden(plain, "relations-twin")
  }
}

/// The grid of influence and interest.
@Suite struct StakesTests {
  private func grid(_ width: Int = 80, _ height: Int = 24) -> Driver {
    var driver = relations(width, height)
    driver.press("g I")
    _ = driver.takeEffects()
    return driver
  }

  @Test func `an actor is taken, carried with the arrows and put down`() {
    var driver = grid()
    driver.press("Up Up Right Enter")
    #expect(driver.contains("en main"))
    driver.press("Left Down Enter")
    guard case .change(.stake(let stake), let token)? = driver.takeEffects().last else {
      Issue.record("nothing was sent")
      return
    }
    #expect(stake.actor == "ANA")
    #expect((stake.influence, stake.interest) == (4, 3))
    driver.receive(.answered(.done(Receipt(rows: [], sequence: 9, head: "ab")), token))
    #expect(driver.contains("influence 4, intérêt 3"))
    driver.press("u Tab Enter")
    let back = driver.takeEffects().contains { effect in
      guard case .change(.stake(let stake), _) = effect else { return false }
      return stake.influence == 5 && stake.interest == 4
    }
    #expect(back)
  }

  @Test func `an actor of the list is put on the grid`() {
    var driver = grid()
    driver.press("Tab Enter Enter")
    guard case .change(.stake(let stake), _)? = driver.takeEffects().last else {
      Issue.record("nothing was sent")
      return
    }
    #expect(stake.actor == "A01")
    #expect((stake.influence, stake.interest) == (3, 3))
  }

  @Test func `Escape puts nothing down`() {
    var driver = grid()
    driver.press("Up Up Right Enter Left Esc Enter")
    #expect(driver.takeEffects().allSatisfy { if case .change = $0 { false } else { true } })
  }

  @Test func `goldens of the grid`() {
    expectGolden(grid(), "stakes")
    expectGolden(grid(60, 16), "stakes-narrow")
    var twin = grid()
    twin.press("v")
    expectGolden(twin, "stakes-twin")
  }
}
