import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// Files that are wrong, machines that fail, programs that are killed.
  @Suite(.serialized) struct SafetyTests {
    @Test(arguments: [
      ("missing", 66), ("folder", 66), ("device", 66), ("inside", 66), ("empty", 65),
      ("foreign", 65), ("database", 65), ("newer", 76), ("damaged", 65),
    ])
    func `what is no sound store is refused with its code`(_ what: String, _ status: Int) throws {
      let region = try Region(importing: Sample.records)
      let path = try spoil(region, what)
      let answer = try region.fbr(["list", "claims", "--store", path, "--format", "json"])
      #expect(answer.status == status)
      #expect(try Answer(answer).error?.isEmpty == false)
      #expect(answer.stderr.contains(path))
    }

    /// A path at which there is no sound store.
    private func spoil(_ region: Region, _ what: String) throws -> String {
      let path = region.path("autre.fbr")
      var bytes = try Data(contentsOf: URL(filePath: region.store))
      switch what {
      case "folder": return region.folder
      case "device": return "/dev/null"
      case "inside": return region.store + "/region.fbr"
      case "empty": bytes = Data()
      case "foreign": bytes = Data("bonjour".utf8)
      case "database":
        _ = try run(["sqlite3", path, "CREATE TABLE t (a)"])
        return path
      case "newer": bytes.replaceSubrange(60..<64, with: [0, 0, 0, 99])
      case "damaged":
        for index in 4096..<bytes.count { bytes[index] = 0xAA }
      default: return path
      }
      try bytes.write(to: URL(filePath: path))
      return path
    }

    @Test func `a store is never written over, and made whole or not at all`() throws {
      let region = try Region(importing: [])
      #expect(try region.json("init", region.store).error == "exists")
      #expect(try region.fbr("init", region.store).status == 73)
      #expect(try region.fbr("init", region.path("nulle/part.fbr")).status == 73)
      #expect(try region.fbr("backup", region.store).status == 73)
      region.write("pack.toml", Sample.pack.replacing("from_bp = 4000", with: "from_bp = 5000"))
      let made = try region.json(
        "init",
        region.path("b.fbr"),
        "--programme",
        region.path("pack.toml")
      )
      #expect(made.status == 65)
      #expect(made.error == "badPack")
      let names = try FileManager.default.contentsOfDirectory(atPath: region.folder)
      #expect(!names.contains { $0.hasPrefix("b.fbr") || $0.contains(".tmp-") })
    }

    @Test func `the example is made when no programme is given, and says so`() throws {
      let region = Region()
      let made = try region.fbr("init", region.store)
      #expect(made.status == 0)
      #expect(made.stdout.contains("EXEMPLE"))
      let mode = try FileManager.default.attributesOfItem(atPath: region.store)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      #expect(try region.json("list", "results").integer("total") ?? 0 > 0)
      let text = try region.fbr("programme", "export", "-").stdout
      region.write("copie.toml", text)
      let copy = region.path("copie.fbr")
      #expect(
        try region.fbr("init", copy, "--programme", region.path("copie.toml")).status == 0
      )
      let again = try region.fbr("programme", "export", "-", "--store", copy).stdout
      #expect(again == text)
    }

    @Test func `a programme is replaced until it has claims`() throws {
      let region = try Region(importing: Sample.records)
      region.write("autre.toml", Sample.pack.replacing("1000.00", with: "1200.00"))
      let replace = ["programme", "import", region.path("autre.toml"), "--as", "coord"]
      #expect(try region.fbr(replace).status == 0)
      try region.import("claims", Sample.trainings)
      let claim = try region.json("show", "claim", "C101")
      #expect(claim.integer("gross_centimes") == 132_000)
      let later = try region.json(
        "programme",
        "import",
        region.path("pack.toml"),
        "--as",
        "coord"
      )
      #expect(later.text("state") == "draft")
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `a read-only store is read, not written`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: region.store)
      #expect(try region.json("list", "claims").integer("total") == 12)
      let answer = try region.json("take", "C101", "--as", "verif")
      #expect(answer.status == 77)
      #expect(answer.error == "readOnlyStore")
    }

    @Test func `a copy is verified, and goes on where the store was`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let copy = region.path("copie.fbr")
      let answer = try region.json("backup", copy)
      #expect(answer.integer("seq") == (try region.head()))
      #expect(answer.text("backup") == copy)
      #expect(try region.fbr("check", "--store", copy).status == 0)
      #expect(try region.fbr("take", "C101", "--as", "verif", "--store", copy).status == 0)
    }

    @Test func `one flipped byte of a journal row is found`() throws {
      let region = try Region(importing: Sample.records)
      #expect(try region.fbr("journal", "verify").status == 0)
      var bytes = try Data(contentsOf: URL(filePath: region.store))
      let seen = Data("quantity=10".utf8)
      let place = try #require(bytes.range(of: seen))
      bytes[place.upperBound - 1] ^= 1
      try bytes.write(to: URL(filePath: region.store))
      for command in [["check"], ["check", "--full"], ["journal", "verify"]] {
        let answer = try Answer(try region.fbr(command + ["--format", "json"]))
        #expect(answer.status == 1)
        #expect(answer.object["ok"] as? Bool == false)
        let chain = answer.rows("checks").first { $0["name"] as? String == "journalChain" }
        #expect((chain?["findings"] as? [String])?.count == 1)
      }
    }

    @Test func `a closed pipe, a full disk and an interruption have their codes`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let variables = region.scratch?.environment(adding: ["FBR_STORE": region.store]) ?? [:]
      func shell(_ script: String) throws -> CommandRun {
        try run(["bash", "-c", script, BuiltProgram.fbr], environment: variables)
      }
      let pipe = try shell("\"$0\" journal show --format json | true; echo ${PIPESTATUS[0]}")
      #expect(pipe.stdout == "141\n")
      #expect(pipe.stderr.isEmpty)
      #expect(try shell("\"$0\" list claims > /dev/full").status == 74)
      let wait = "sleep 5 | timeout -s INT --preserve-status 0.4 \"$0\" import claims - --as oper"
      #expect(try shell(wait + "; echo ${PIPESTATUS[1]}").stdout == "130\n")
      let limited = "ulimit -f 4; \"$0\" import actors - --as coord < \(region.path("x.csv"))"
      region.write(
        "x.csv",
        "actor,name_fr,kind\n" + (1...2000).map { "X\($0),Nom,other\n" }.joined()
      )
      #expect(try shell(limited).status == 74)
      #expect(try region.fbr("check").status == 0)
      #expect(try region.json("list", "actors").integer("total") == 2)
    }

    @Test func `a store that another program holds is busy`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let variables = region.scratch?.environment(adding: ["FBR_STORE": region.store]) ?? [:]
      let script = """
        (echo 'BEGIN EXCLUSIVE;'; sleep 14) | sqlite3 "$FBR_STORE" & sleep 0.5
        "$0" take C101 --as verif --today 2026-11-22; code=$?; kill %1; exit $code
        """
      let answer = try run(["bash", "-c", script, BuiltProgram.fbr], environment: variables)
      #expect(answer.status == 75)
      #expect(try region.state("C101") == "queued")
    }

    @Test func `killed imports lose nothing that was acknowledged`() throws {
      let region = try Region(importing: Sample.records)
      var generator = SeededNumbers(state: 20_261_122)
      var total = 0
      for round in 1...12 {
        let codes = (1...150).map { "K\(round)-\($0)" }
        region.write(
          "k.csv",
          "actor,name_fr,kind\n" + codes.map { "\($0),Nom,other\n" }.joined()
        )
        let delay = Double(generator.next() % 120 + 5) / 1000
        let killed = try region.killed(
          after: delay,
          ["import", "actors", region.path("k.csv"), "--as", "coord"]
        )
        let now = try region.json("list", "actors", "--limit", "0").integer("total") ?? -1
        let before = total == 0 ? 2 : total
        #expect(now == before || now == before + 150)
        if killed.status == 0 { #expect(now == before + 150) }
        total = now
      }
      #expect(try region.fbr("check").status == 0)
    }
  }
}

/// Numbers that look random and are the same at every run.
struct SeededNumbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}

extension Region {
  /// Runs the program, and kills it without warning after so many seconds.
  func killed(after seconds: Double, _ arguments: [String]) throws -> CommandRun {
    let variables = scratch?.environment(adding: ["FBR_STORE": store]) ?? [:]
    return try run(
      ["timeout", "-s", "KILL", "\(seconds)", BuiltProgram.fbr, "--today", today] + arguments,
      environment: variables
    )
  }
}
