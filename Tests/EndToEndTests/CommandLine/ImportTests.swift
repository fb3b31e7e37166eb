import Testing

extension EndToEndTests.CommandLine {
  /// Files: whole or not at all, every bad row named, the same file twice changes nothing.
  @Suite(.serialized) struct ImportTests {
    @Test func `the same file twice changes nothing`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let before = try region.head()
      for kind in Sample.records + ["claims"] {
        let again = try region.import(kind, Sample.file(kind))
        #expect(again.status == 0)
        #expect(again.integer("accepted") == 0, "\(kind)")
        #expect(again.integer("unchanged") ?? 0 > 0, "\(kind)")
        #expect(again.integer("rejected_total") == 0)
      }
      #expect(try region.head() == before)
    }

    @Test func `every bad row is named, and nothing is imported`() throws {
      let region = try Region(importing: Sample.records)
      let before = try region.head()
      let answer = try region.import(
        "claims",
        Sample.claimHeader
          + "C1,P01,R1,U01,2026-08-01,,,attendance,oper\n"
          + "C2,P01,R1,U01,2026-13-01,,,attendance,oper\n"
          + "C3,P99,R1,U01,2026-08-01,,,attendance,oper\n"
          + "C4,P01,R9,U01,2026-08-01,,,attendance,oper\n"
          + "C5,P01,R1,U99,2026-08-01,,,attendance,oper\n"
          + "C1,P01,R1,U01,2026-08-01,,,attendance,oper\n"
          + "C6,P01,R1,U01,2026-08-01,,,attendance,personne\n"
          + "C7,P01\n"
          + "C8,P01,R1,U01,2026-08-01,2026-11-23,,attendance,oper\n"
      )
      #expect(answer.status == 65)
      #expect(answer.integer("accepted") == 0)
      #expect(answer.integer("rejected_total") == 8)
      let rows = answer.rows("rejected")
      #expect(column(rows, "line") == ["3", "4", "5", "6", "7", "8", "9", "10"])
      #expect(
        column(rows, "code") == [
          "badDay", "unknownProject", "unknownResult", "unknownParticipant", "duplicateKey",
          "unknownPerson", "shortRow", "dayAfterToday",
        ]
      )
      #expect(column(rows, "column")[0...3] == ["achieved_on", "project", "result", "participant"])
      #expect(rows[6]["column"] is String == false)
      #expect(rows.allSatisfy { ($0["message"] as? String)?.isEmpty == false })
      #expect(try region.head() == before)
      #expect(try region.json("list", "claims").integer("total") == 0)
    }

    @Test func `a file without a required column is refused at its first line`() throws {
      let region = try Region(importing: Sample.records)
      let answer = try region.import("targets", "project,result,period\nP01,R1,2026-T3\n")
      #expect(answer.status == 65)
      #expect(answer.integer("rejected_total") == 1)
      #expect(column(answer.rows("rejected"), "line") == ["1"])
      #expect(column(answer.rows("rejected"), "code") == ["missingColumn"])
      let header = "project,result,period,quantity,couleur\n"
      let unknown = try region.import("targets", header + "P01,R1,2026-T3,5,bleu\n")
      #expect(column(unknown.rows("rejected"), "code") == ["unknownColumn"])
      region.write("t.csv", header + "P01,R1,2026-T3,5,bleu\n")
      let passed = try region.json(
        "import",
        "targets",
        region.path("t.csv"),
        "--ignore-unknown-columns",
        "--as",
        "coord"
      )
      #expect(passed.integer("accepted") == 1)
    }

    @Test func `a trial says what would happen and writes nothing`() throws {
      let region = try Region(importing: Sample.records)
      let before = try region.head()
      region.write("claims.csv", Sample.trainings)
      let trial = try region.json(
        "import",
        "claims",
        region.path("claims.csv"),
        "--dry-run",
        "--as",
        "oper"
      )
      #expect(trial.status == 0)
      #expect(trial.integer("accepted") == 12)
      #expect(try region.head() == before)
      #expect(try region.json("list", "claims").integer("total") == 0)
    }

    @Test func `standard input is a file too`() throws {
      let region = try Region(importing: Sample.records)
      let answer = try region.fbr(
        ["import", "claims", "-", "--as", "oper", "--format", "json"],
        input: "\u{FEFF}" + Sample.trainings.replacing(",", with: ";").replacing("\n", with: "\r\n")
      )
      #expect(try Answer(answer).integer("accepted") == 12)
    }

    @Test func `who imports for nobody is warned of becoming the declarer`() throws {
      let region = try Region(importing: Sample.records)
      let text = Sample.trainings.replacing(",oper\n", with: ",\n")
      let answer = try region.import("claims", text, as: "oper")
      #expect(answer.stderr.contains("Vous devenez le déclarant de 12 déclarations"))
      #expect(try region.json("show", "claim", "C101").text("declared_by") == "oper")
    }

    @Test(arguments: ["dossier", "tube", "absent", "/dev/zero"])
    func `what is no ordinary file is refused unread`(_ what: String) throws {
      let region = try Region(importing: [])
      _ = try run(["mkdir", region.path("dossier")])
      _ = try run(["mkfifo", region.path("tube")])
      let path = what.hasPrefix("/") ? what : region.path(what)
      #expect(try region.fbr("import", "actors", path, "--as", "coord").status == 66)
    }

    @Test func `what is exported can be imported again`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      try region.succeed("take", "C101", "C102", "--as", "verif")
      try region.succeed("conclude", "C101", "--outcome", "confirmed", "--as", "verif")
      let before = try region.head()
      for kind in Sample.records + ["claims", "findings"] {
        let file = try region.fbr("list", kind, "--format", "csv")
        let again = try region.import(kind, file.stdout)
        #expect(again.status == 0, "\(kind) \(again.object)")
        #expect(again.integer("accepted") == 0, "\(kind)")
        #expect(again.integer("unchanged") ?? 0 > 0, "\(kind)")
      }
      #expect(try region.head() == before)
      let people = try region.fbr("list", "participants", "--format", "csv").stdout
      #expect(!people.contains("Nom 1"))
      #expect(!people.contains("EE1"))
      #expect(try region.fbr("list", "actors", "--format", "csv").stdout.contains("'=site"))
    }
  }
}
