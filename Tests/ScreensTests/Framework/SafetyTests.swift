import Canvas
import Domain
import Phrases
import Screens
import Testing

/// What is typed is not lost, nor does it go where it was not meant to.
@Suite struct SafetyTests {
  private func token(_ driver: inout Driver) -> Token? {
    driver.takeEffects().compactMap { effect -> Token? in
      switch effect {
      case .ask(_, let token), .restore(_, let token): token
      default: nil
      }
    }.last
  }

  private let listing = FolderListing(
    path: "/data",
    parent: nil,
    entries: [
      .init(name: "alpha.fbr", isFolder: false, size: 1),
      .init(name: "zoulou.fbr", isFolder: false),
    ]
  )

  @Test func `keys typed before a folder is listed are for the dialog`() throws {
    var driver = Driver([ToyScreen(.dashboard), ToyScreen(.map)], person: "nb", answers: false)
    _ = driver.takeEffects()
    driver.run(.openStore)
    let asked = try #require(token(&driver))
    // The second letter is a screen's key, and Enter opens what is under the cursor.
    driver.type("z2")
    driver.press("Backspace Enter")
    #expect(driver.router.active == .dashboard)
    #expect(driver.takeEffects() == [])
    driver.receive(.answered(.folder(listing), asked))
    #expect(
      driver.takeEffects().contains {
        if case .openStore("/data/zoulou.fbr", _) = $0 { true } else { false }
      }
    )
  }

  @Test func `Escape gives up a dialog that has not come, and the keys are ours again`() throws {
    var driver = Driver([ToyScreen(.dashboard), ToyScreen(.map)], person: "nb", answers: false)
    _ = driver.takeEffects()
    driver.run(.openStore)
    let asked = try #require(token(&driver))
    driver.type("x")
    driver.press("Esc 2")
    #expect(driver.router.active == .map)
    driver.receive(.answered(.folder(listing), asked))
    #expect(!driver.contains("/data"))
  }

  @Test func `a dialog that cannot come takes its keys with it`() throws {
    var driver = Driver([ToyScreen(.dashboard), ToyScreen(.map)], person: "nb", answers: false)
    _ = driver.takeEffects()
    driver.run(.openStore)
    let asked = try #require(token(&driver))
    driver.type("2")
    driver.receive(.failed(.trouble(Trouble(.unreadable, path: "/data")), asked))
    #expect(driver.router.active == .dashboard)
    driver.press("Esc 2")
    #expect(driver.router.active == .map)
  }

  @Test func `a disk that failed once is named in a sentence, not by its path alone`() throws {
    var driver = Driver([ToyScreen(.dashboard), ToyScreen(.map)], person: "nb", answers: false)
    _ = driver.takeEffects()
    driver.run(.openStore)
    let asked = try #require(token(&driver))
    let trouble = Trouble(.system, path: "/a/long/way/r.fbr", failure: .writingStopped)
    driver.receive(.failed(.trouble(trouble), asked))
    #expect(driver.contains(" r.fbr : le disque a refusé"))
  }

  private func form(_ title: String = "Fiche A1") -> Dialog {
    Dialog(
      "record",
      owner: .dashboard,
      title: title,
      fields: [
        Field("name", "Nom", .text(limit: 80)),
        Field("kind", "Type", .choice([.init("a", "Ancien"), .init("b", "Bon")])),
        Field("tags", "Marques", .choices([.init("x", "Xérès"), .init("y", "Yémen")])),
      ],
      buttons: [.init("ok", "Écrire"), .init("close", "Fermer", submits: false)]
    )
  }

  @Test func `a form that is being filled in is worth keeping, and comes back as it was`() throws {
    var driver = Driver([ToyScreen(.dashboard)], person: "nb")
    driver.present(form())
    #expect(driver.router.form == nil)
    driver.type("Dar Chabab")
    driver.press("Tab Down Tab Space")
    let kept = try #require(driver.router.form)
    #expect(kept.values == ["name": "Dar Chabab", "kind": "b", "tags": "x"])
    driver.press("Esc")
    #expect(driver.router.form == nil)

    var next = Driver([ToyScreen(.dashboard)], person: "nb")
    next.receive(.form(kept))
    #expect(next.contains("Fiche A1"))
    next.present(form("Fiche A2"))
    #expect(next.router.form == nil)
    next.press("Esc")
    next.present(form())
    #expect(next.router.form == kept)
    #expect(next.contains("Dar Chabab"))
  }

  @Test func `a dialog that confirms or chooses a file is no form`() {
    var driver = Driver([ToyScreen(.dashboard)], person: "nb")
    var sure = form()
    sure.fields.append(Field("count", "Nombre", .exactly("3")))
    driver.present(sure)
    driver.type("Dar")
    #expect(driver.router.form == nil)
  }

  @Test func `a crash is told at the next start, and its report read, deleted or kept`() {
    let report = CrashReport(path: "/s/crash-1.txt", text: "fbr: 0.1.0\nscreen: map")
    var driver = Driver([ToyScreen(.dashboard)], person: "nb")
    driver.receive(.crashed(report))
    #expect(driver.contains("brutalement"))
    #expect(!driver.contains("screen: map"))
    driver.press("Enter")
    #expect(driver.contains("screen: map"))
    driver.press("Enter")
    #expect(driver.takeEffects().last == .dropReport(path: "/s/crash-1.txt"))
    driver.receive(.crashed(report))
    driver.press("Right Right Enter")
    #expect(driver.takeEffects().last == .keepReport(path: "/s/crash-1.txt"))
    driver.receive(.crashed(report))
    driver.press("Esc")
    #expect(driver.takeEffects() == [])
  }

  @Test func `a backup is chosen, explained in figures, then put back`() throws {
    var driver = Driver([ToyScreen(.dashboard)], person: "nb", answers: false)
    _ = driver.takeEffects()
    driver.run(.restore)
    let asked = try #require(token(&driver))
    let sequence = Samples.summary.sequence
    let line = BackupLine(
      path: "/b/1.fbr",
      moment: "22/11/2026 10:15 UTC",
      sequence: sequence - 3,
      head: "0123456789abcdef",
      size: 4096
    )
    driver.receive(.answered(.backups([line], folder: "/b"), asked))
    #expect(driver.contains("22/11/2026 10:15"))
    driver.press("Tab Tab Enter")
    #expect(driver.contains("3 écritures plus récentes"))
    driver.press("Left Enter")
    let sent = try #require(token(&driver))
    var summary = Samples.summary
    summary.sequence = sequence - 3
    driver.receive(.answered(.restored(summary, kept: "/b/2.fbr"), sent))
    #expect(driver.router.session.summary.sequence == sequence - 3)
    #expect(driver.contains("/b/2.fbr"))
  }

  @Test func `identities leave only for whom the policy names, with a reason`() {
    var driver = Driver([ToyScreen(.dashboard)], person: "ha")
    driver.run(.exportParticipants)
    #expect(!driver.contains("Avec noms"))
    driver.press("Enter")
    #expect(exported(&driver) == .participants(reason: nil))

    driver = Driver([ToyScreen(.dashboard)], person: "nb")
    driver.run(.exportParticipants)
    driver.press("Tab Space Tab Enter")
    #expect(driver.contains("motif"))
    #expect(exported(&driver) == nil)
    driver.press("Tab Space Tab")
    driver.type("Contrôle du 22")
    driver.press("Enter")
    #expect(exported(&driver) == .participants(reason: "Contrôle du 22"))
  }

  private func exported(_ driver: inout Driver) -> Export? {
    driver.takeEffects().compactMap { effect -> Export? in
      if case .export(let export, _, _) = effect { export } else { nil }
    }.last
  }

  @Test(arguments: [
    (StoreRestriction.network, "--shared-folder"), (.fullDisk, "plein"), (.folder, "dossier"),
    (.synchronised("Nextcloud"), "Nextcloud"), (.olderCopy(seen: 12, found: 7), "--accept-older"),
  ])
  func `a file that may only be read says why as it opens`(
    _ restriction: StoreRestriction,
    _ words: String
  ) {
    var summary = Samples.summary
    summary.restriction = restriction
    summary.isReadOnly = true
    var driver = Driver([ToyScreen(.dashboard)], person: "nb", summary: summary, answers: false)
    #expect(driver.contains(words))
    driver.press("Esc")
    _ = driver.takeEffects()
    driver.run(.importFile)
    driver.press("Enter")
    #expect(
      driver.takeEffects().allSatisfy { if case .ask(.folder, _) = $0 { false } else { true } }
    )
  }
}
