import Testing

extension EndToEndTests.CommandLine {
  /// Versions of the programme: imported, compared, published by another person.
  @Suite(.serialized) struct ProgrammeTests {
    private func dearer(_ region: Region) -> String {
      region.write(
        "next.toml",
        Sample.pack.replacing("amount_mad = \"1000.00\"", with: "amount_mad = \"1500.00\"")
      )
      return region.path("next.toml")
    }

    @Test func `a pack waits for another coordinator, and prices only what comes after`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let next = dearer(region)
      let made = try region.json("programme", "import", next, "--as", "coord")
      #expect(made.text("state") == "draft")
      #expect(made.integer("version") == 2)
      let again = try region.json("programme", "import", next, "--as", "coord")
      #expect(again.text("state") == "unchanged")
      #expect(again.integer("seq") == made.integer("seq"))

      let changes = try region.json("programme", "diff").rows("changes")
      #expect(column(changes, "code") == ["R1 2026-01-01"])
      #expect(column(changes, "key") == ["amount_mad"])
      #expect(column(changes, "old") == ["1000.00"])
      #expect(column(changes, "new") == ["1500.00"])

      let own = try region.json("programme", "publish", next, "--as", "coord")
      #expect(own.status == 77)
      #expect(own.error == "authorCannotPublish")
      #expect(try region.json("programme", "publish", "--as", "verif").status == 77)
      let other = region.path("pack.toml")
      let wrong = try region.json("programme", "publish", other, "--as", "coord2")
      #expect(wrong.status == 65)
      #expect(wrong.error == "draftDiffers")
      let early = try region.json(
        "programme",
        "publish",
        "--as",
        "coord2",
        "--effective",
        "2026-11-21"
      )
      #expect(early.error == "effectiveTooEarly")

      let published = try region.json("programme", "publish", next, "--as", "coord2")
      #expect(published.integer("version") == 2)
      #expect(published.text("effective_on") == "2026-11-22")
      let twice = try region.json("programme", "publish", next, "--as", "coord2")
      #expect(twice.error == "noDraft")

      let before = try region.json("list", "claims").rows("claims")
      #expect(Set(column(before, "gross_centimes")).isSubset(of: ["110000", "400000", "440000"]))
      let versions = try region.json("programme", "versions").rows("versions")
      #expect(column(versions, "state") == ["replaced", "inForce"])
      #expect(column(versions, "publisher") == ["", "coord2"])
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `a version is exported as it was, and round trips`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let next = dearer(region)
      try region.succeed("programme", "import", next, "--as", "coord")
      let draft = try region.fbr("programme", "export", "-", "--of", "draft").stdout
      #expect(draft.contains("1500.00"))
      #expect(draft.contains("evidence_seen = false"))
      try region.succeed("programme", "publish", "--as", "coord2")
      let first = try region.fbr("programme", "export", "-", "--of", "1").stdout
      #expect(first.contains("1000.00") && !first.contains("1500.00"))
      #expect(try region.fbr("programme", "export", "-").stdout == draft)
      region.write("same.toml", draft)
      let same = try region.json("programme", "import", region.path("same.toml"), "--as", "coord")
      #expect(same.text("state") == "unchanged")
      #expect(try region.fbr("programme", "export", "-", "--of", "7").status == 65)
    }

    @Test func `a draft can be dropped`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      #expect(try region.json("programme", "discard", "--as", "coord").error == "noDraft")
      try region.succeed("programme", "import", dearer(region), "--as", "coord")
      try region.succeed("programme", "discard", "--as", "coord2")
      #expect(try region.json("programme", "versions").integer("total") == 1)
    }

    @Test(arguments: [
      ("until = 2027-12-31", "until = 2025-12-31", "untilBeforeFrom", 37),
      ("to_bp = 4000", "to_bp = 3000", "bandHole", 63),
      ("predecessor = \"R1\"", "predecessor = \"R2\"", "predecessorLoop", 28),
      ("mechanism = \"M2\"", "mechanism = \"M9\"", "unknownMechanism", 30),
    ])
    func `a pack that breaks a rule is refused with its line`(
      text: String,
      wrong: String,
      code: String,
      line: Int
    ) throws {
      let region = Region()
      region.write("bad.toml", Sample.pack.replacing(text, with: wrong))
      let answer = try region.json("init", region.store, "--programme", region.path("bad.toml"))
      #expect(answer.status == 65)
      let details = (answer.object["error"] as? [String: Any])?["faults"] as? [[String: Any]]
      let found = details?.first { $0["code"] as? String == code }
      #expect(found?["line"] as? Int == line, "\(details ?? [])")
    }

    @Test func `a pack without persons is taken, and its mechanisms are warned of`() throws {
      let region = Region()
      region.write("pack.toml", Sample.packWithoutPersons)
      let made = try region.json("init", region.store, "--programme", region.path("pack.toml"))
      #expect(made.status == 0)
      for code in ["M1", "M2"] {
        #expect(made.stderr.contains("Aucune personne ne peut vérifier par « \(code) »"))
      }
    }

    @Test func `the verifiers of the store count for a pack that brings other persons`() throws {
      let region = try Region(importing: [])
      let persons = "[[person]]\ncode = \"new\"\nname = \"N\"\nroles = [\"coordinator\"]\n"
      region.write("next.toml", Sample.packWithoutPersons + persons)
      let next = region.path("next.toml")
      let answer = try region.json("programme", "import", next, "--as", "coord")
      #expect(answer.status == 0)
      #expect(answer.stderr.isEmpty)
      let demoted =
        persons
        + ["verif", "verif2", "inside", "all"].map {
          "[[person]]\ncode = \"\($0)\"\nname = \"N\"\nroles = [\"viewer\"]\n"
        }.joined()
      region.write("next.toml", Sample.packWithoutPersons + demoted)
      let refused = try region.json("programme", "import", next, "--as", "coord")
      #expect(refused.status == 65)
      #expect(refused.error == "badPack")
    }

    @Test func `a pack whose persons cannot verify is refused`() throws {
      let region = Region()
      let pack = Sample.pack.replacing("\"verifier\"", with: "\"viewer\"")
      region.write("bad.toml", pack)
      let answer = try region.json("init", region.store, "--programme", region.path("bad.toml"))
      #expect(answer.status == 65)
      let details = (answer.object["error"] as? [String: Any])?["faults"] as? [[String: Any]]
      #expect(details.map { column($0, "code") } == ["nobodyVerifies", "nobodyVerifies"])
      #expect(details?.allSatisfy { $0["line"] is Int } == true)
    }
  }
}
