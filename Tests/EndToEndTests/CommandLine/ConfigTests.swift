import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// The settings file, the paths, the doctor of themes and the manual page.
  @Suite(.serialized) struct ConfigTests {
    private func settings(_ text: String, of region: Region) throws -> String {
      let home = try #require(region.scratch?.path)
      let folder = home + "/config/fbr"
      try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true
      )
      try text.write(toFile: folder + "/config.toml", atomically: true, encoding: .utf8)
      return folder + "/config.toml"
    }

    private func values(_ answer: Answer) -> [String: (value: String, source: String)] {
      Dictionary(
        uniqueKeysWithValues: answer.rows("settings").compactMap { row in
          guard let key = row["key"] as? String else { return nil }
          return (key, ("\(row["value"] ?? "")", row["source"] as? String ?? ""))
        }
      )
    }

    @Test func `options and the environment win over the file, the file over nothing`() throws {
      let region = try Region(importing: [])
      _ = try settings("language = \"en\"\ntheme = \"jour\"\nmouse = false\n", of: region)
      let values = values(try region.json("config", "--theme", "mono"))
      #expect(values["language"]?.value == "en" && values["language"]?.source == "file")
      #expect(values["theme"]?.value == "mono" && values["theme"]?.source == "option")
      #expect(values["mouse"]?.value == "0" && values["mouse"]?.source == "file")
      #expect(values["keyboard"]?.value == "auto" && values["keyboard"]?.source == "default")
      #expect(values["store"]?.source == "environment")
      #expect(values.count == 8)
      #expect(try region.fbr("show", "claim", "X").stderr.hasPrefix("Error:"))
      #expect(try region.fbr("show", "claim", "X", "--lang", "fr").stderr.hasPrefix("Erreur"))
    }

    @Test func `a wrong line is told with its file and number, and the others hold`() throws {
      let region = try Region(importing: [])
      let text = "theme = \"jour\"\nlangue francaise\ncouleur = 3\nkeyboard = \"dvorak\"\n"
      let path = try settings(text, of: region)
      let answer = try region.fbr("config", "--format", "json")
      #expect(answer.status == 0)
      for line in 2...4 { #expect(answer.stderr.contains("\(path), ligne \(line) : "), "\(line)") }
      let object = try Answer(answer)
      #expect(
        object.rows("faults").map { $0["code"] as? String }
          == ["unreadableLine", "unknownKey", "badValue"]
      )
      #expect(values(object)["theme"]?.value == "jour")
      // No command stops for it.
      #expect(try region.fbr("list", "claims").status == 0)
    }

    @Test func `a store of the settings is used when nothing else names one`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      _ = try settings("store = \"\(region.store)\"\n", of: region)
      let variables = region.scratch?.environment(adding: [:]) ?? [:]
      let answer = try run(
        [BuiltProgram.fbr, "list", "claims", "--format", "json"],
        environment: variables
      )
      #expect(try Answer(answer).integer("total") == 12)
    }

    @Test func `every path is told, in text and in JSON`() throws {
      let region = try Region(importing: [])
      let paths = try region.json("config", "--where").object["paths"] as? [String: String] ?? [:]
      #expect(
        Set(paths.keys) == [
          "config", "themes", "guide", "store", "backups", "state", "cache", "crash_reports",
        ]
      )
      #expect(paths["store"] == region.store)
      #expect(paths["config"]?.hasSuffix("/fbr/config.toml") == true)
      let text = try region.fbr("config", "--where").stdout
      for path in paths.values { #expect(text.contains(path)) }
    }

    @Test func `the doctor passes the themes of the program and fails one that cannot be read`()
      throws
    {
      let region = try Region(importing: [])
      let names = try region.fbr("theme", "list").stdout.split(separator: "\n").map(String.init)
      #expect(names == ["nuit", "jour", "projecteur", "daltonien", "mono"])
      for name in names {
        let answer = try region.fbr("theme", "doctor", name)
        #expect(answer.status == 0, "\(answer.stdout)")
        #expect(answer.stdout.contains("status.ok / status.bad"))
      }
      let folder = region.path("themes")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "inherits = \"nuit\"\n[roles]\n\"muted\" = { fg = \"#1c2530\" }\n".write(
        toFile: folder + "/gris.toml",
        atomically: true,
        encoding: .utf8
      )
      let weak = try region.fbr("theme", "doctor", "gris", "--themes", folder, "--format", "json")
      #expect(weak.status == 1)
      let answer = try Answer(weak)
      #expect(answer.object["ok"] as? Bool == false)
      let muted = answer.rows("contrasts").first { $0["role"] as? String == "muted" }
      #expect(muted?["ok"] as? Bool == false)
      #expect(try region.fbr("theme", "doctor", "absent").status == 78)
    }

    @Test(arguments: ["fr", "en"])
    func `the manual page is sound, and holds every command and every key`(language: String) throws
    {
      let region = Region()
      let page = try region.fbr("help", "--man", "--lang", language)
      #expect(page.status == 0)
      for part in [".TH \"FBR\" \"1\"", "fbr release\\-stratum", "\\fBCtrl\\-S\\fR", "FBR_STORE"] {
        #expect(page.stdout.contains(part), "\(part)")
      }
      #expect(page.stdout.contains(language == "fr" ? ".SH \"NOM\"" : ".SH \"NAME\""))
      // What the parser says of itself stands there too.
      #expect(page.stdout.contains("\\-\\-dry\\-run"))
      let file = region.path("fbr.1")
      try page.stdout.write(toFile: file, atomically: true, encoding: .utf8)
      let shown = try run(
        ["groff", "-K", "utf8", "-T", "utf8", "-P-cbou", "-man", "-ww", file],
        environment: ["PATH": "/usr/bin:/bin"]
      )
      #expect(shown.status == 0)
      #expect(shown.stderr.isEmpty, "\(shown.stderr)")
      for word in ["stratum", "FBR_STORE", "keyboard", "config.toml"] {
        #expect(shown.stdout.contains(word), "\(word)")
      }
      #expect(shown.stdout.split(separator: "\n").count > 300)
    }
  }
}
