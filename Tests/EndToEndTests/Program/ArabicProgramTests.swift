import Canvas
import Foundation
import Testing

extension EndToEndTests {
  /// The built program in Arabic: on a terminal that does not order letters itself, and in commands.
  @Suite(.serialized) struct ArabicProgramTests {
    @Test func `screens are mirrored, letters put in order, and the terminal given back`()
      async throws
    {
      let scratch = try SmallRegion.copy()
      let session = try TmuxSession(
        [
          BuiltProgram.fbr, "--store", scratch.path + "/small.fbr", "--as", "K01", "--lang", "ar",
        ],
        scratch: scratch
      )
      let title = visualOrder("للمعالجة اليوم", .rightToLeft)
      var rows = try await session.wait(for: title)
      // The first of two panes, and the first menu, are at the right.
      let region = visualOrder("الجهة", .rightToLeft)
      let first = try #require(rows.first { $0.contains(title) })
      let place = try #require(first.range(of: title))
      #expect(first[..<place.lowerBound].contains(region))
      let menus = rows[0].split(separator: " ").map(String.init)
      #expect(menus.last == visualOrder("ملف", .rightToLeft))
      try session.send("5")
      rows = try await session.wait(for: visualOrder("للتكفل", .rightToLeft))
      try session.send("F10")
      #expect(try await session.exitCode() == 0)
      #expect(try session.leftovers() == [])
    }

    @Test func `commands answer in Arabic, their columns keep their names`() throws {
      let scratch = try SmallRegion.copy()
      let store = ["--store", scratch.path + "/small.fbr", "--lang", "ar"]
      let refused = try run([BuiltProgram.fbr, "take", "C999999", "--as", "V01"] + store)
      #expect(refused.status == 65)
      #expect(refused.stderr.contains("خطأ: التصريح «C999999» غير موجود."))
      let list = try run([BuiltProgram.fbr, "list", "projects"] + store)
      #expect(list.stdout.contains("المنفذ"))
      let csv = try run([BuiltProgram.fbr, "list", "projects", "--format", "csv"] + store)
      #expect(csv.stdout.hasPrefix("project,"))
      let help = try run([BuiltProgram.fbr, "--help", "--lang", "ar"])
      #expect(help.stdout.contains("الاستعمال"))
    }

    @Test func `the environment may ask for Arabic`() throws {
      let scratch = try SmallRegion.copy()
      let answer = try run(
        [BuiltProgram.fbr, "show", "claim", "C999999", "--store", scratch.path + "/small.fbr"],
        environment: scratch.environment(adding: ["LC_ALL": "ar_MA.UTF-8"])
      )
      #expect(answer.stderr.hasPrefix("خطأ"))
    }
  }
}
