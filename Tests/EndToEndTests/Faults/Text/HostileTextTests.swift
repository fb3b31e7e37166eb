import Foundation
import Testing

extension FaultTests {
  /// Hostile text in every field that is imported, on every way out.
  @Suite(.serialized) struct HostileTextTests {
    /// The store and its texts.
    private func region() throws -> Scratch { try HostileRegion.make() }

    private func fbr(_ words: [String], _ scratch: Scratch) throws -> CommandRun {
      try BaseStores.fbr(words, in: scratch.path, scratch.environment(), within: 60)
    }

    /// Whether a text for people holds anything that commands or hides.
    private func expectTame(_ text: String, _ what: String) {
      for scalar in text.unicodeScalars where scalar != "\n" {
        let value = scalar.value
        let isWild =
          value < 0x20 || 0x7F..<0xA0 ~= value || 0x200B...0x200F ~= value
          || 0x202A...0x202E ~= value || 0x2060...0x2069 ~= value || value == 0x61C
        if isWild {
          Issue.record("\(what): U+\(String(value, radix: 16))")
          return
        }
      }
    }

    @Test func `there are sixty-five`() {
      #expect(HostileText.all.count == 65)
      #expect(Set(HostileText.all).count == 65)
    }

    @Test func `a store full of it is sound, and so are its journal and its copy`() throws {
      let scratch = try HostileRegion.make()
      let copy = scratch.path + "/copie.fbr"
      for words in [
        ["check"], ["journal", "verify"], ["backup", copy], ["check", "--store", copy],
      ] {
        let answer = try fbr(words, scratch)
        #expect(answer.status == 0, "\(words): \(answer.stdout.prefix(300)) \(answer.stderr)")
      }
    }

    @Test func `no answer for people holds any of it, and every format gives it back whole`() throws
    {
      let scratch = try region()
      var looks = 0
      let lists = [
        "actors", "relations", "participants", "claims", "projects", "persons", "strata",
      ]
      var commands = lists.map { ["list", $0] }
      commands += ["results", "mechanisms", "reasons", "groups", "statements"].map { ["list", $0] }
      commands += [["journal", "show"], ["check"], ["show", "statement", "P01/2026-T3/1"]]
      commands += ["progress", "queue", "payments", "coverage", "equity", "costs", "portfolio"].map
      {
        ["report", $0]
      }
      commands += ["progress", "coverage", "portfolio", "activity"].flatMap { kind in
        ["fr", "ar"].map { ["report", kind, "--format", "html", "--lang", $0] }
      }
      commands += [["report", "sheet", "--project", "HJ1", "--format", "html"]]
      for number in HostileText.all.indices.map({ $0 + 1 }) {
        commands += [["show", "actor", "H\(number)"], ["show", "claim", "HC\(number)"]]
        commands += [["explain", "HC\(number)"], ["show", "project", "HJ\(number)"]]
      }
      for (index, text) in HostileText.all.enumerated() {
        // What a person mistypes comes back in the sentence that refuses it.
        let wrong = [
          ["show", "actor", text], ["list", "claims", "--filter", "projet:\(text)"],
          ["take", text, "--as", "verif"], ["list", text], ["import", "actors", text],
          ["draw", text, "--seed", text, "--as", "coord"], ["check", "--store", text],
          ["list", "claims", "--as", text], ["period", "close", text, "--as", "coord"],
          ["init", "@/absent/\(text)"], ["backup", "@/absent/\(text)"],
          ["explain", text], ["programme", "import", text, "--as", "coord"],
          ["statement", "draft", "--project", text, "--period", text, "--as", "coord"],
        ]
        commands.append(wrong[index % wrong.count])
        if FaultTests.scale > 1 { commands += wrong }
      }
      for command in commands {
        let answer = try fbr(command, scratch)
        looks += 1
        expectTame(answer.stdout, "\(command) answer")
        expectTame(answer.stderr, "\(command) error")
        #expect(answer.status != 70 && answer.status < 128, "\(command): \(answer.status)")
      }
      for kind in ["actors", "relations", "claims", "participants"] {
        try expectRoundTrip(kind, scratch)
      }
      Figures.add("answers with hostile text", looks)
    }

    @Test func `a statement on paper escapes what it shows`() throws {
      let scratch = try region()
      for form in [["--format", "html"], [], ["--lang", "en"]] {
        let paper = try fbr(["show", "statement", "P01/2026-T3/1"] + form, scratch)
        #expect(paper.status == 0, "\(paper.stderr)")
        expectTame(paper.stdout, "the paper \(form)")
        // The title of its project is there, visibly.
        #expect(paper.stdout.contains("alert(1)"), "\(form)")
        if form.contains("html") {
          #expect(!paper.stdout.contains("<script") && paper.stdout.contains("&lt;script&gt;"))
        }
      }
      Figures.add("papers with hostile text", 3)
    }

    /// JSON gives every text back, and a table that was written is taken as unchanged.
    private func expectRoundTrip(_ kind: String, _ scratch: Scratch) throws {
      let json = try Answer(fbr(["list", kind, "--format", "json"], scratch))
      #expect(json.status == 0)
      let texts = json.rows(kind).flatMap { $0.values.compactMap { $0 as? String } }
      if kind == "actors" {
        for text in HostileText.all {
          #expect(
            texts.contains { $0.unicodeScalars.elementsEqual(text.unicodeScalars) },
            "\(text)"
          )
        }
      }
      let table = try fbr(["list", kind, "--format", "csv"], scratch).stdout
      for line in table.split(separator: "\n").dropFirst() {
        for cell in line.split(separator: ",") {
          let bare = cell.drop { $0 == "\"" }
          #expect(!["=", "+", "@"].contains(bare.prefix(1)), "\(line)")
        }
      }
      guard kind == "actors" || kind == "relations" else { return }
      try table.write(toFile: scratch.path + "/again.csv", atomically: false, encoding: .utf8)
      let again = try Answer(
        fbr(["import", kind, "@/again.csv", "--as", "coord", "--format", "json"], scratch)
      )
      #expect(again.integer("accepted") == 0, "\(kind): \(again.stderr.prefix(300))")
    }

    @Test func `no screen writes any of it to the terminal`() async throws {
      let scratch = try region()
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", scratch.path + "/region.fbr", "--as", "coord"],
        columns: 132,
        rows: 43,
        scratch: scratch
      )
      try session.record()
      try await session.wait(for: "[1", within: 60)
      var screens = 0
      // Every screen by its key; the draws, the chain, an explanation, a history, the budget and the
      // journal by theirs.
      let ways: [[String]] =
        ["1", "2", "3", "4", "5", "6", "7", "9", "g", "?"].map { [$0] }
        + [
          ["5", "T"], ["5", "k"], ["5", "i"], ["5", "h"], ["3", "h"], ["3", "w"], ["4", "k"],
          ["4", "B"], ["9", "i"], ["6", "h"], ["6", "k"], ["2", "w"], ["2", "l"], ["1", "v"], ["J"],
        ]
      for way in ways {
        for key in way {
          try session.send(key)
          try await Task.sleep(for: .milliseconds(250))
        }
        for move in [
          "Enter", "Down", "PPage", "NPage", "NPage", "Enter", "End", "Escape", "Escape",
        ] {
          try session.send(move)
          try await Task.sleep(for: .milliseconds(120))
        }
        screens += 1
      }
      // The journal has no key of its own: the palette leads there.
      try session.send("C-p")
      try session.type("journal")
      for move in ["Enter", "NPage", "Enter", "Escape", "Escape"] {
        try session.send(move)
        try await Task.sleep(for: .milliseconds(300))
      }
      try session.send("3", "/")
      for text in HostileText.payloads.prefix(12 * FaultTests.scale) {
        try session.send(bytes: Array(text.utf8.prefix(60)))
        try await Task.sleep(for: .milliseconds(60))
      }
      try session.paste(HostileText.payloads.joined(separator: " "))
      try await Task.sleep(for: .seconds(1))
      let bytes = session.recorded()
      #expect(bytes.count > 10_000)
      for text in HostileText.payloads {
        #expect(!holds(bytes, Array(text.utf8)), "\(text.debugDescription) reached the terminal")
      }
      // The second row of controls is never written at all.
      #expect(!holds(bytes, [0xC2, 0x9B]) && !holds(bytes, [0xE2, 0x80, 0xAE]))
      try await session.kill(15)
      #expect(try await session.exitCode(within: 30) == 143)
      #expect(try session.leftovers() == [])
      Figures.add("screens with hostile text", screens, "\(bytes.count) bytes looked at")
    }

    private func holds(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
      Data(bytes).range(of: Data(needle)) != nil
    }
  }
}
