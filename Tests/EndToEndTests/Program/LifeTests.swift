import Foundation
import Testing

extension EndToEndTests {
  /// One claim of job retention, from its declaration to the dirham, on the screens of the built
  /// program alone: four persons, who change with Ctrl-T, in less than three minutes.
  @Suite(.serialized) struct LifeTests {
    /// Who declares and draws the statement up; who verifies and orders; who validates
    /// and certifies; who pays. Rule 2 and R43 allow no fewer.
    private enum Hand: String {
      case coordinator = "Salma Bendémo"
      case trainer = "Meryem Bengabarit"
      case validator = "Zineb Aït-Modèle"
      case payer = "Driss Elspécimen"
    }

    private struct Subject {
      var claim: String
      var project: String
      var period: String
      /// The file that declares it.
      var file: String
    }

    private func list(_ store: String, _ filter: String) throws -> [[String: Any]] {
      let answer = try run([
        BuiltProgram.fbr, "list", "claims", "--store", store, "--filter", filter, "--format",
        "json", "--limit", "500",
      ])
      let document = try JSONSerialization.jsonObject(with: Data(answer.stdout.utf8))
      return (document as? [String: Any])?["claims"] as? [[String: Any]] ?? []
    }

    /// A retention that can be declared: of a person placed six months ago whose employment the CNSS
    /// has known since. Which one it is, a copy of the store tells.
    private func subject() throws -> Subject {
      let trial = try SmallRegion.copy()
      let store = trial.path + "/small.fbr"
      let retained = Set(
        try list(store, "résultat:MAI").compactMap { $0["participant"] as? String }
      )
      let placed = try list(store, "résultat:INS état:validated,inPayment,paid")
      for (index, row) in placed.enumerated() {
        guard let person = row["participant"] as? String, !retained.contains(person),
          let project = row["project"] as? String,
          let day = row["achieved_on"] as? String, day < "2026-05-21"
        else { continue }
        // A claim never changes its person: each trial has a code of its own.
        let code = "LIFE\(index)"
        let line =
          "\(code),\(project),MAI,\(person),2026-11-20,2026-11-21,CDD,attestation_cnss;bulletin_paie"
        let text =
          "claim,project,result,participant,achieved_on,declared_on,contract_type,evidence\n"
          + line + "\n"
        let path = trial.path + "/vie.csv"
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        _ = try run([
          BuiltProgram.fbr, "import", "claims", path, "--store", store, "--as", "K01",
        ])
        let made = try list(store, "déclaration:\(code)").first
        guard made?["state"] as? String == "queued", let period = made?["period"] as? String
        else { continue }
        return Subject(claim: code, project: project, period: period, file: text)
      }
      throw HarnessFailure("no retention can be declared for any of \(placed.count)")
    }

    private func change(_ session: TmuxSession, to hand: Hand) async throws {
      try session.send("C-t")
      try await session.wait(for: "Qui", within: 20)
      try session.type(hand.rawValue)
      try session.send("Enter")
      try await session.wait(for: hand.rawValue + " (", within: 20)
    }

    private func close(_ session: TmuxSession) async throws {
      try session.send("Escape")
      // A letter right behind Escape would be read as Alt and that letter.
      try await Task.sleep(for: .milliseconds(300))
    }

    private func signs(_ session: TmuxSession) async throws {
      try await session.wait(for: "1 brouillon", within: 20)
      try session.send("C-s")
      try await session.wait(for: "Signer 1", within: 20)
      try session.type("1")
      try session.send("Enter")
      try await session.wait(for: "Signé", within: 20)
    }

    private func find(_ claim: String, _ session: TmuxSession) async throws {
      try session.send("5")
      try await session.wait(for: "[5", within: 20)
      for _ in 0..<8 {
        if try session.screen().contains(where: { $0.contains("[tout") }) { break }
        try session.send("Right")
        try await Task.sleep(for: .milliseconds(150))
      }
      try session.send("/")
      try session.send("C-u")
      try session.type("déclaration:\(claim)")
      try session.send("Enter")
      try await session.wait(for: "1/1", within: 20)
    }

    /// The coordinator takes in the operator's file.
    private func declares(_ subject: Subject, _ session: TmuxSession) async throws {
      try session.send("C-p")
      try session.type("Importer")
      try await session.wait(for: "Importer…", within: 20)
      try session.send("Enter")
      try session.type("décl")
      try session.send("Enter")
      try await session.wait(for: "vie.csv", within: 20)
      try session.type("vie")
      try session.send("Enter")
      try await session.wait(for: "1 ligne nouvelle", within: 20)
      try session.send("Enter")
      try await find(subject.claim, session)
    }

    /// The trainer, who may do everything in a demonstration, takes it, reads the person's months,
    /// confirms, and may not validate what she verified.
    private func verifies(_ subject: Subject, _ session: TmuxSession) async throws {
      try await change(session, to: .trainer)
      try await find(subject.claim, session)
      try session.send("m")
      try await session.wait(for: "1 déclaration faite", within: 20)
      try session.send("k")
      try await session.wait(for: "Parcours de", within: 20)
      try await close(session)
      try session.send("a")
      try await signs(session)
      try session.send("a")
      try await session.wait(for: "Vous avez vérifié", within: 20)
    }

    /// A validator validates, and reads why it is worth that.
    private func validates(_ subject: Subject, _ session: TmuxSession) async throws {
      try await change(session, to: .validator)
      try await find(subject.claim, session)
      try session.send("a")
      try await signs(session)
      try session.send("i")
      try await session.wait(for: "Explication de \(subject.claim)", within: 20)
      try await close(session)
    }

    @Test func `a retention claim is declared, verified, validated and paid by four persons`()
      async throws
    {
      let subject = try subject()
      let scratch = try SmallRegion.copy()
      let store = scratch.path + "/small.fbr"
      let home = try #require(scratch.environment()["HOME"])
      try subject.file.write(toFile: home + "/vie.csv", atomically: false, encoding: .utf8)
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", store, "--as", "K01"],
        columns: 100,
        rows: 30,
        scratch: scratch
      )
      try await session.wait(for: "[1", within: 30)
      let start = ContinuousClock.now
      try await declares(subject, session)
      try await verifies(subject, session)
      try await validates(subject, session)
      try await pays(subject, session)
      let elapsed = start.duration(to: .now)
      print("the life of a claim on screen: \(elapsed)")
      #expect(elapsed < .seconds(180))
      let paid = try list(store, "déclaration:\(subject.claim)")
      #expect(paid.first?["state"] as? String == "paid")
      try session.send("C-q")
      #expect(try await session.exitCode() == 0)
      let acted = try run(["sqlite3", store, Self.hands(of: subject.claim)])
      #expect(acted.stdout == "K01\nT01\nW01\nY01\n")
      #expect(try run([BuiltProgram.fbr, "check", "--store", store]).status == 0)
    }

    /// Who wrote the journal since the claim was declared.
    private static func hands(of claim: String) -> String {
      """
      SELECT DISTINCT person FROM journal WHERE seq >=
        (SELECT MIN(seq) FROM journal WHERE subject = '\(claim)') ORDER BY person
      """
    }

    /// The statement: drawn up, certified, ordered and paid by the four.
    private func pays(_ subject: Subject, _ session: TmuxSession) async throws {
      let steps: [(hand: Hand, key: String, dialog: String, done: String)] = [
        (.coordinator, "d", "Établir le décompte", "établi"),
        (.validator, "c", "Certifier le décompte", "certifié"),
        (.trainer, "m", "Ordonnancer le décompte", "ordonnancé"),
        (.payer, "p", "Payer le décompte", "payé"),
      ]
      for step in steps {
        try await change(session, to: step.hand)
        try await onStatement(of: subject, session)
        try session.send(step.key)
        let screen = try await session.wait(for: step.dialog, within: 20)
        if step.key == "p" { try session.type(try typed(net: screen)) }
        try session.send("Enter")
        try await session.wait(for: "1 décompte \(step.done)", within: 20)
        guard step.key == "d" else { continue }
        // Who drew it up has the role to certify it, and may not.
        try await onStatement(of: subject, session)
        try session.send("c")
        try await session.wait(for: "Vous avez déjà signé une étape du décompte", within: 20)
      }
    }

    /// Puts the cursor on the project's statement under way, or on what waits for one.
    private func onStatement(of subject: Subject, _ session: TmuxSession) async throws {
      try session.send("4")
      try await session.wait(for: "[4", within: 20)
      try session.send("/")
      try session.send("C-u")
      try session.type("projet:\(subject.project)")
      try session.send("Enter")
      try await session.wait(for: "1 projet", within: 20)
      try session.send("B")
      try await session.wait(for: "[9", within: 20)
      let period = subject.period.split(separator: "-").reversed().joined(separator: " ")
      for _ in 0..<20 {
        let line = try session.screen().first { $0.contains("▸") && $0.contains(subject.project) }
        let isUnderWay = line.map { !$0.contains("annulé") && !$0.contains("payé") } ?? false
        if isUnderWay, line?.contains(period) == true { return }
        try session.send("Down")
        try await Task.sleep(for: .milliseconds(150))
      }
      throw HarnessFailure("no statement of \(subject)\n" + (try session.screen()).joined())
    }

    /// The figure that a payment's dialog wants, which stands beside its field.
    private func typed(net screen: [String]) throws -> String {
      let asking = screen.first { line in line.contains("pour confirmer") }
      let line = try #require(asking)
      return line.filter { $0.isASCII && $0.isNumber }
    }
  }
}
