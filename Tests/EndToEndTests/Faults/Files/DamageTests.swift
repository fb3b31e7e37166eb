import Domain
import Foundation
import GRDB
import Store
import Testing

extension FaultTests {
  /// Stores that are cut, flipped, foreign or newer.
  @Suite(.serialized) struct DamageTests {
    /// What a store says of money and progress; a damaged one says the same or nothing.
    private struct Told: Equatable {
      let amounts: String
      let states: String

      init(_ path: String) throws {
        let store = try Store.open(path, readOnly: true)
        defer { try? store.close() }
        var rows: [String] = []
        _ = try store.eachClaim(filter: "", today: FaultTests.today, person: nil) { row in
          rows.append("\(row.claim) \(row.state) \(row.gross?.centimes ?? -1)")
        }
        amounts = rows.joined(separator: "\n")
        states = try store.summary().head
      }
    }

    private func bytes(_ base: Base) throws -> [UInt8] {
      let path = try BaseStores.path(of: base) + "/region.fbr"
      return Array(try Data(contentsOf: URL(filePath: path)))
    }

    @Test func `a store that is cut anywhere is refused, and not written over`() throws {
      let whole = try bytes(.validated)
      let scratch = try Scratch()
      let path = scratch.path + "/cut.fbr"
      let pages = stride(from: 0, to: whole.count, by: 4096).map { $0 }
      let lengths = [0, 1, 15, 16, 99, 100, 101, 511, 512, 1024, 4095, 4097] + pages
      for length in lengths where length < whole.count {
        try Data(whole[..<length]).write(to: URL(filePath: path))
        for arguments in [["check"], ["list", "claims"], ["take", "C101", "--as", "verif"]] {
          let answer = try run(
            [BuiltProgram.fbr, "--today", FaultBench.today, "--store", path] + arguments
          )
          // A tail that held nothing of a list leaves the list as it was.
          let allowed: Set = arguments[0] == "check" ? [65, 1] : [65, 0, 77]
          #expect(allowed.contains(answer.status), "\(length) \(arguments): \(answer.stderr)")
          if length < 512 { #expect(answer.status == 65, "\(length)") }
        }
        #expect(FileManager.default.contents(atPath: path)?.count == length)
      }
      Figures.add("cut stores", lengths.count)
    }

    @Test func `a flipped bit is found or harmless, and no sum is wrong`() throws {
      let whole = try bytes(.validated)
      let scratch = try Scratch()
      let path = scratch.path + "/flip.fbr"
      try Data(whole).write(to: URL(filePath: path))
      let sound = try Told(path)
      var random = SeededNumbers(state: 20_261_122)
      var (found, harmless) = (0, 0)
      let header = (0..<100 * 8).filter { $0 % 5 == 0 }
      let others = (0..<(500 * FaultTests.scale)).map { _ in Int(random.next()) % (whole.count * 8)
      }
      for bit in header + others {
        var image = whole
        image[bit / 8] ^= 1 << UInt8(bit % 8)
        try Data(image).write(to: URL(filePath: path))
        unlink(path + "-journal")
        if isFound(path) {
          found += 1
        } else {
          harmless += 1
          #expect(try Told(path) == sound, "bit \(bit) changes what is told and is not found")
        }
      }
      Figures.add("flipped bits", found + harmless, "\(found) found, \(harmless) harmless")
    }

    /// Whether opening or checking says that something is wrong.
    private func isFound(_ path: String) -> Bool {
      do {
        let store = try Store.open(path, readOnly: true)
        defer { try? store.close() }
        return try !store.check().isSound
      } catch {
        return true
      }
    }

    @Test func `pages that are zeroed, swapped or repeated are found or harmless`() throws {
      let whole = try bytes(.validated)
      let scratch = try Scratch()
      let path = scratch.path + "/pages.fbr"
      try Data(whole).write(to: URL(filePath: path))
      let sound = try Told(path)
      let count = whole.count / 4096
      var random = SeededNumbers(state: 7)
      for page in FaultTests.some(Array(0..<count), of: 20) {
        let other = Int(random.next()) % count
        for kind in ["zeroed", "swapped", "repeated"] {
          var image = whole
          let (one, two) = (page * 4096..<page * 4096 + 4096, other * 4096..<other * 4096 + 4096)
          switch kind {
          case "zeroed": image.replaceSubrange(one, with: repeatElement(0, count: 4096))
          case "swapped":
            image.replaceSubrange(one, with: whole[two])
            image.replaceSubrange(two, with: whole[one])
          default: image.replaceSubrange(two, with: whole[one])
          }
          try Data(image).write(to: URL(filePath: path))
          if image != whole, !isFound(path) {
            #expect(try Told(path) == sound, "page \(page) \(kind) with \(other)")
          }
        }
      }
      Figures.add("spoilt pages", count * 3)
    }

    @Test func `what is no store, or of a later program, has its code`() throws {
      let scratch = try Scratch()
      let sound = try bytes(.records)
      func spoilt(_ change: (inout [UInt8]) -> Void) -> [UInt8] {
        var bytes = sound
        change(&bytes)
        return bytes
      }
      let cases: [(String, [UInt8], Int)] = [
        ("text", Array("actor,name_fr\n".utf8), 65),
        ("newer", spoilt { $0.replaceSubrange(60..<64, with: [0, 0, 39, 15]) }, 76),
        ("other program", spoilt { $0.replaceSubrange(68..<72, with: [1, 2, 3, 4]) }, 65),
        ("no version", spoilt { $0.replaceSubrange(60..<64, with: [0, 0, 0, 0]) }, 65),
        (
          "huge page count", spoilt { $0.replaceSubrange(28..<32, with: [127, 255, 255, 255]) }, 65
        ),
        ("page size 3", spoilt { $0.replaceSubrange(16..<18, with: [0, 3]) }, 65),
        ("tail of rubbish", sound + [UInt8](repeating: 0x5A, count: 5000), 0),
      ]
      for (name, bytes, status) in cases {
        let path = scratch.path + "/other.fbr"
        try Data(bytes).write(to: URL(filePath: path))
        let start = Date()
        let answer = try run([BuiltProgram.fbr, "list", "actors", "--store", path])
        #expect(answer.status == status, "\(name): \(answer.status) \(answer.stderr)")
        #expect(Date().timeIntervalSince(start) < 10, "\(name)")
        let kept = FileManager.default.contents(atPath: path)
        #expect(kept.map(Array.init) == bytes, "\(name) was changed")
      }
    }
  }
}
