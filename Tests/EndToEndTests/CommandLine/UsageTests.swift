import Testing

extension EndToEndTests.CommandLine {
  /// Options, usage faults and the forms of answers.
  @Suite(.serialized) struct UsageTests {
    @Test(arguments: [
      ["inconnue"], ["list"], ["list", "bogus"], ["list", "claims", "--limit", "x"],
      ["list", "claims", "--wat"], ["list", "claims", "trop"], ["take", "--as", "verif"],
      ["take", "C1"], ["take", "C1", "--filter", "état:validé", "--as", "verif"],
      ["conclude", "C1", "--as", "verif"],
      ["conclude", "C1", "--outcome", "peut-être", "--as", "verif"],
      ["withdraw", "C1", "--as", "coord"], ["return", "C1", "--reason", "x", "--as", "verif"],
      ["draw", "n’importe", "--seed", "a", "--as", "coord"],
      ["draw", "P01/R2/2026-09/1", "--seed", "a", "--as", "coord"],
      ["period", "close", "2026-09", "--as", "coord"], ["period", "fermer", "2026-T3"],
      ["list", "claims", "--format", "xml"], ["list", "claims", "--lang", "de"],
      ["list", "claims", "--today", "2026-02-30"], ["list", "claims", "--store"],
      ["list", "claims", "--filter", "champ:valeur"], ["show", "claims"],
      ["take", "C1", "--as", "verif", "--format", "csv"], ["list", "--color", "bleu"],
      ["report", "bogus"], ["report", "sheet"], ["report", "activity", "--year", "26"],
      ["report", "queue", "--format", "csv", "--table", "rien"],
      ["report", "coverage", "--method", "rumeur"], ["init"], ["demo", "--verify"], [],
    ])
    func `a command that cannot be understood is 64, in French`(_ words: [String]) throws {
      let region = try Region(importing: [])
      let answer = try region.fbr(words)
      #expect(answer.status == 64)
      #expect(answer.stderr.hasPrefix("Erreur : "))
      #expect(!answer.stderr.contains("Error"))
      #expect(answer.stdout.isEmpty)
    }

    @Test func `in JSON the one document is on standard output, errors too`() throws {
      let region = try Region(importing: [])
      for words in [["inconnue"], ["take", "C1"], ["show", "claim", "C1"], ["explain", "C1"]] {
        let answer = try Answer(try region.fbr(words + ["--format", "json"]))
        let error = answer.object["error"] as? [String: Any] ?? [:]
        #expect(Set(error.keys) == ["code", "message", "subject"])
        #expect(answer.object.count == 1)
        #expect(answer.status != 0)
      }
    }

    @Test func `options stand before or after the command`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let before = try region.fbr("--format", "json", "--lang=en", "list", "claims", "--limit", "2")
      let after = try region.fbr("list", "--limit", "2", "claims", "--lang", "en", "--format=json")
      #expect(before.stdout == after.stdout)
      #expect(try Answer(before).rows("claims").count == 2)
      #expect(try Answer(before).integer("total") == 12)
      // The value of an option is never taken for an option.
      let withdrawn = try region.fbr("withdraw", "C101", "--reason", "--store", "--as", "oper")
      #expect(withdrawn.status == 0)
      // Days are read in both their forms.
      let french = try region.fbr("report", "progress", "--today", "22/11/2026")
      #expect(french.stdout == (try region.fbr("report", "progress")).stdout)
    }

    @Test func `the language is the environment’s, or the one asked for`() throws {
      let region = try Region(importing: [])
      let locales = [
        ["LC_ALL": "en_GB.UTF-8"], ["LANG": "fr_MA.UTF-8"], [:], ["LC_MESSAGES": "ar_MA.UTF-8"],
      ]
      let answers = try locales.map {
        try region.fbr(["show", "claim", "X"], environment: $0).stderr
      }
      #expect(answers[0].hasPrefix("Error: There is no claim “X”"))
      #expect(answers[1].hasPrefix("Erreur : La déclaration « X » n’existe pas"))
      #expect(answers[2] == answers[1])
      #expect(answers[3].hasPrefix("خطأ: التصريح «X» غير موجود"))
      for words in [["list", "claims"], ["--help"], ["--version"]] {
        #expect(try region.fbr(["--lang", "ar"] + words).status == 0, "\(words)")
      }
      #expect(try region.fbr("--lang", "ar", "report", "queue").stdout.contains("إلى غاية"))
    }

    @Test func `an argument that is not UTF-8 is refused, and U+FFFD is a character like others`()
      throws
    {
      let region = try Region(importing: Sample.records + ["claims"])
      let variables = region.scratch?.environment(adding: ["FBR_STORE": region.store]) ?? [:]
      func withdraw(_ claim: String, _ reason: String) throws -> CommandRun {
        let script = "\"$0\" withdraw \(claim) --reason $'\(reason)' --as coord --today 2026-11-22"
        return try run(["bash", "-c", script, BuiltProgram.fbr], environment: variables)
      }
      let head = try region.head()
      for bytes in ["\\xe9t\\xe9", "a\\xc3", "\\xed\\xa0\\x80", "\\xc0\\xaf", "\\xff"] {
        let answer = try withdraw("C101", bytes)
        #expect(answer.status == 64, "\(bytes): \(answer.stderr)")
        #expect(answer.stderr.hasPrefix("Erreur : ") && answer.stderr.contains("UTF-8"))
      }
      #expect(try region.head() == head)
      #expect(try withdraw("C101", "avant \\xef\\xbf\\xbd").status == 0)
      let row = try region.json("journal", "show", "--limit", "1").rows("rows").first
      #expect((row.map { "\($0)" } ?? "").contains("avant \u{FFFD}"))
      for words in [["check"], ["journal", "verify"], ["backup", region.path("copie.fbr")]] {
        #expect(try region.fbr(words).status == 0, "\(words)")
      }
    }

    @Test func `what is not there yet says so with 69`() throws {
      let region = try Region(importing: [])
      let answer = try region.fbr("list", "claims", "--format", "html")
      #expect(answer.status == 69)
      #expect(answer.stderr.contains("pas encore disponible"))
    }

    @Test func `help is in the language, and says how to complete commands`() throws {
      let region = Region()
      let help = try region.fbr("--help")
      #expect(help.status == 0)
      for verb in ["init", "import", "draw", "release-stratum", "journal"] {
        #expect(help.stdout.contains("\n  \(verb) "))
      }
      #expect(help.stdout.contains("--generate-completion-script"))
      #expect(try region.fbr("help", "take").stdout.contains("fbr take CLAIM… [--for PERSON]"))
      #expect(try region.fbr("take", "--help", "--lang", "en").stdout.hasPrefix("Takes claims"))
      #expect(try region.fbr("--version").stdout.hasPrefix("fbr "))
      for shell in ["bash", "zsh", "fish"] {
        let script = try region.fbr("--generate-completion-script", shell)
        #expect(script.status == 0)
        #expect(script.stdout.contains("release-stratum"))
      }
    }

    @Test func `a changing command needs a person`() throws {
      let region = try Region(importing: [])
      let commands = [
        ["take", "C1"], ["admit", "C1"], ["release", "C1"], ["validate", "C1"],
        ["force", "C1", "--cause", "x"], ["sendback", "C1", "--reason", "x"],
        ["unvalidate", "C1", "--reason", "x"], ["erase", "U1", "--reason", "x"],
        ["draw", "P01/R2/2026-T3/1", "--seed", "a"], ["period", "close", "2026-T3"],
        ["import", "actors", "/dev/null"], ["programme", "import", "/dev/null"],
        ["release-stratum", "P01/R2/2026-T3/1", "--effect", "payDeclared", "--reason", "x"],
        ["draw", "counter/P01/2026-T3/1", "--seed", "a"], ["appeal", "C1", "--ground", "x"],
        ["settle", "C1", "--outcome", "confirmed"],
        ["counter", "C1", "--outcome", "confirmed", "--reason", "x"],
        ["regularise", "C1", "--centimes", "-1", "--reason", "x"],
        ["statement", "draft", "--project", "P01", "--period", "2026-T3"],
      ]
      for words in commands {
        #expect(try region.fbr(words).status == 64, "\(words)")
        if words[0] == "import" || words[0] == "programme" { continue }
        #expect(try region.fbr(words + ["--as", "nobody"]).status == 77, "\(words)")
      }
    }
  }
}
