import Foundation
import Testing

extension FaultTests {
  /// Thirty-six kinds of file that is not what was asked for.
  @Suite(.serialized) struct BadTableTests {
    @Test func `every bad cell is named by its line and column, and nothing is taken`() throws {
      let folder = try folder()
      let before = try StoreState(of: folder.path + "/region.fbr")
      for (index, table) in BadTable.all.enumerated() {
        let what =
          "\(table.kind), number \(index): \(String(decoding: table.bytes.prefix(200), as: UTF8.self))"
        let answer = try importing(table, folder, table.bad.isEmpty ? ["--dry-run"] : [])
        #expect(answer.status == (table.bad.isEmpty ? 0 : 65), "\(what) \(answer.stderr)")
        #expect(!answer.stderr.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(what)")
        let found = answer.rows("rejected").map { row in
          let column = row["column"] as? String ?? "-"
          return "\(row["line"] ?? 0) \(column) \(row["code"] ?? "")"
        }
        for bad in table.bad {
          #expect(found.contains { matches($0, bad) }, "\(what): \(found.prefix(3)), not \(bad)")
        }
        if !table.bad.isEmpty { #expect(answer.integer("accepted") == 0, "\(what)") }
      }
      #expect(try StoreState(of: folder.path + "/region.fbr") == before)
      let kinds = Set(BadTable.all.map(\.kind)).count
      Figures.add("bad tables", BadTable.all.count, "\(kinds) kinds by their bytes")
    }

    private func matches(_ found: String, _ wanted: String) -> Bool {
      let (one, two) = (found.split(separator: " "), wanted.split(separator: " "))
      return zip(one, two).allSatisfy { $1 == "*" || $0 == $1 }
    }

    private func folder() throws -> Scratch {
      let scratch = try Scratch()
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .records) + "/region.fbr",
        toPath: scratch.path + "/region.fbr"
      )
      return scratch
    }

    private func importing(
      _ table: BadTable,
      _ folder: Scratch,
      _ more: [String] = []
    ) throws -> Answer {
      try Data(table.bytes).write(to: URL(filePath: folder.path + "/t.csv"))
      return try Answer(
        BaseStores.fbr(
          ["import", table.table, "@/t.csv", "--as", table.person, "--format", "json"] + more,
          in: folder.path,
          folder.environment(),
          within: 120
        )
      )
    }

    @Test func `the same file again, renamed or saved otherwise, changes nothing`() throws {
      let folder = try folder()
      let text = "\(BadTable.header)\n\(BadTable.row(1, name: "Été"))\n\(BadTable.row(2))\n"
      let first = BadTable("V32", text)
      #expect(try importing(first, folder).integer("accepted") == 2)
      let head = try StoreState(of: folder.path + "/region.fbr").head
      let others = [
        text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text, text.replacing(",", with: ";"),
        "sep=;\r\n" + text.replacing(",", with: ";").replacing("\n", with: "\r\n"),
        text.replacing("2026-08-01", with: "01/08/2026"),
      ]
      for other in others {
        let answer = try importing(BadTable("V32", other), folder)
        #expect(answer.status == 0 && answer.integer("unchanged") == 2, "\(answer.stderr)")
      }
      #expect(try StoreState(of: folder.path + "/region.fbr").head == head)
      Figures.add("bad tables", others.count, "V32")
    }

    @Test func `a file that changes while it is read is taken as one thing or not at all`() throws {
      let folder = try folder()
      let rows = (1...20_000).map { "Z\($0),Nom,other\n" }.joined()
      for delay in ["0", "0.02", "0.05", "0.1", "0.2"] {
        let before = try StoreState(of: folder.path + "/region.fbr")
        let file = folder.path + "/t.csv"
        try ("actor,name_fr,kind\n" + rows.replacing("Z", with: "Z\(delay.utf8.count)-")).write(
          toFile: file,
          atomically: false,
          encoding: .utf8
        )
        let script = """
          (sleep \(delay); truncate -s 100000 '\(file)'; sleep 0.05; echo rubbish >> '\(file)') &
          timeout 60 "$0" import actors '\(file)' --as coord --today 2026-11-22; code=$?; wait
          exit $code
          """
        let answer = try run(
          ["bash", "-c", script, BuiltProgram.fbr],
          environment: folder.environment(adding: ["FBR_STORE": folder.path + "/region.fbr"])
        )
        #expect([0, 65, 74].contains(answer.status), "\(answer.stderr.prefix(300))")
        let after = try StoreState(of: folder.path + "/region.fbr")
        #expect((after == before) == (answer.status != 0))
      }
      Figures.add("bad tables", 5, "V33")
    }

    @Test func `what is no file is refused without being read`() throws {
      let folder = try folder()
      let script = """
        mkfifo pipe; mkdir folder; ln -s loop loop
        for path in folder pipe /dev/zero loop absent "$(printf 'a\\033[2Jb\\nc')" \
          "$(printf 'x%.0s' $(seq 300))"; do
          timeout 10 "$0" import actors "$path" --as coord --today 2026-11-22; echo $?
        done
        """
      let answer = try run(
        ["bash", "-c", "cd '\(folder.path)'; " + script, BuiltProgram.fbr],
        environment: folder.environment(adding: ["FBR_STORE": folder.path + "/region.fbr"])
      )
      #expect(answer.stdout == String(repeating: "66\n", count: 7), "\(answer)")
      #expect(!answer.stderr.contains("\u{1B}"))
      Figures.add("bad tables", 7, "V34")
    }

    @Test func `a file cut at any byte gives no row that it does not hold`() throws {
      let folder = try folder()
      let rows = (1...12).map {
        BadTable.row($0, name: $0 % 3 == 0 ? "\"É,\"\"té\"\"\n\"" : "Œuvre")
      }
      let whole = Array("\(BadTable.header)\n\(rows.joined(separator: "\n"))\n".utf8)
      let cuts = FaultTests.some(Array(1..<whole.count), of: 24)
      for cut in cuts {
        let table = BadTable("V36", Array(whole[..<cut]), [])
        let answer = try importing(table, folder, ["--dry-run"])
        #expect([0, 65].contains(answer.status), "\(cut)")
        // Rows end where lines end: of a cut row, only the last cell may lack its end.
        let lines = whole[..<cut].count { $0 == 0x0A }
        #expect(answer.integer("accepted") ?? 0 <= lines, "\(cut)")
        if answer.status == 65 { #expect(answer.integer("rejected_total") == 1, "\(cut)") }
      }
      Figures.add("bad tables", cuts.count, "V36")
    }
  }
}
