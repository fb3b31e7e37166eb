import Foundation
import Testing

extension EndToEndTests {
  /// One claim of job retention, from the queue to the dirham, on the screens of the built program:
  /// the person changes with Ctrl-T, and each sees why the next step is another's.
  @Suite(.serialized) struct LifeTests {
    private struct Subject {
      var claim: String
      var project: String
      var period: String
    }

    private func list(_ store: String, _ filter: String) throws -> [[String: Any]] {
      let answer = try run([
        BuiltProgram.fbr, "list", "claims", "--store", store, "--filter", filter, "--format",
        "json", "--limit", "200",
      ])
      let document = try JSONSerialization.jsonObject(with: Data(answer.stdout.utf8))
      return (document as? [String: Any])?["claims"] as? [[String: Any]] ?? []
    }

    /// The result of the chain's end in the store's programme.
    private func retention(_ store: String) throws -> String {
      let answer = try run([
        BuiltProgram.fbr, "list", "results", "--store", store, "--format", "json",
      ])
      let document = try JSONSerialization.jsonObject(with: Data(answer.stdout.utf8))
      let rows = (document as? [String: Any])?["results"] as? [[String: Any]] ?? []
      let found = rows.first { $0["level"] as? String == "jobRetention" }
      return try #require(found?["result"] as? String ?? found?["code"] as? String)
    }

    /// A queued retention claim that V01 may take.
    private func subject(_ store: String) throws -> Subject {
      let rows = try list(store, "résultat:\(try retention(store)) état:queued")
      for row in rows {
        guard let claim = row["claim"] as? String, let project = row["project"] as? String,
          let period = row["period"] as? String
        else { continue }
        let taken = try run([BuiltProgram.fbr, "take", claim, "--store", store, "--as", "V01"])
        if taken.status == 0 { return Subject(claim: claim, project: project, period: period) }
      }
      throw HarnessFailure("no retention claim waits for V01 among \(rows.count)")
    }

    private func change(_ session: TmuxSession, to name: String) async throws {
      try session.send("C-t")
      try await session.wait(for: "Qui", within: 20)
      try session.type(name)
      try session.send("Enter")
      try await session.wait(for: name, within: 20)
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
      try await session.wait(for: claim, within: 20)
      try await session.wait(for: "1/1", within: 20)
    }

    @Test func `a retention claim goes from the queue to its payment by six hands`() async throws {
      let scratch = try SmallRegion.copy()
      let store = scratch.path + "/small.fbr"
      let subject = try subject(store)
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", store, "--as", "V01"],
        columns: 100,
        rows: 30,
        scratch: scratch
      )
      try await session.wait(for: "[1", within: 30)

      // The verifier reads the person's months, then confirms and signs.
      try await find(subject.claim, session)
      try session.send("k")
      try await session.wait(for: "Parcours de", within: 20)
      try session.send("Escape")
      // A letter right behind Escape would be read as Alt and that letter.
      try await Task.sleep(for: .milliseconds(300))
      try session.send("a")
      try await signs(session)
      // She may not validate what she verified.
      try session.send("a")
      try await session.wait(for: "réservé", within: 20)

      // A validator does, and reads why it is worth that.
      try await change(session, to: "Zineb Aït-Modèle")
      try await find(subject.claim, session)
      try session.send("a")
      try await signs(session)
      try session.send("i")
      try await session.wait(for: "Explication de \(subject.claim)", within: 20)
      try session.send("Escape")
      // A letter right behind Escape would be read as Alt and that letter.
      try await Task.sleep(for: .milliseconds(300))
      let shown = try list(store, "déclaration:\(subject.claim)")
      #expect(shown.first?["state"] as? String == "validated")

      try await pays(subject, store, session)
      let paid = try list(store, "déclaration:\(subject.claim)")
      #expect(paid.first?["state"] as? String == "paid")
      try session.send("C-q")
      #expect(try await session.exitCode() == 0)
      #expect(try run([BuiltProgram.fbr, "check", "--store", store]).status == 0)
    }

    /// The statement: drawn up, certified, ordered and paid by four persons.
    private func pays(_ subject: Subject, _ store: String, _ session: TmuxSession) async throws {
      let key = ["--project", subject.project, "--period", subject.period]
      try await change(session, to: "Salma Bendémo")
      // A statement of that period may be under way in the demonstration: it gives way.
      _ = try run(
        [BuiltProgram.fbr, "statement", "cancel"] + key
          + ["--reason", "un résultat de plus", "--store", store, "--as", "K01"]
      )
      let drawn = try run(
        [BuiltProgram.fbr, "statement", "draft"] + key + ["--store", store, "--as", "K01"]
      )
      #expect(drawn.status == 0, "\(drawn.stderr)")
      try session.send("9")
      try await session.wait(for: "[9", within: 20)
      let steps: [(person: String, key: String, dialog: String, done: String)] = [
        ("Anas Benfictif", "c", "Certifier le décompte", "certifié"),
        ("Tarik Aït-Exemple", "m", "Ordonnancer le décompte", "ordonnancé"),
        ("Driss Elspécimen", "p", "Payer le décompte", "payé"),
      ]
      for step in steps {
        try await change(session, to: step.person)
        try await onStatement(of: subject, session)
        try session.send(step.key)
        let screen = try await session.wait(for: step.dialog, within: 20)
        if step.key == "p" { try session.type(try typed(net: screen)) }
        try session.send("Enter")
        try await session.wait(for: "1 décompte \(step.done)", within: 20)
      }
    }

    /// Puts the cursor on the project's statement under way, whatever the tab.
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
