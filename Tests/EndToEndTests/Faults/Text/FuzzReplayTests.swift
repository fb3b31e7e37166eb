import Foundation
import Fuzz
import Testing

extension FaultTests {
  /// What the fuzzer reads, in every run: its corpus and seeded changes of it.
  @Suite(.serialized) struct FuzzReplayTests {
    @Test(arguments: FuzzTarget.allCases)
    func `the corpus and changes of it are read`(_ target: FuzzTarget) throws {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Fuzz/corpus/\(target.rawValue)").standardized
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      let corpus = try files.map { Array(try Data(contentsOf: folder.appending(path: $0))) }
      #expect(!corpus.isEmpty)
      for bytes in corpus { target.read(bytes) }
      var random = SeededNumbers(state: 20_261_122)
      let each = target == .header ? 100 : target == .theme || target == .pack ? 200 : 1_000
      let count = each * FaultTests.scale
      var slowest = Duration.zero
      for _ in 0..<count {
        let bytes = changed(corpus, &random)
        slowest = max(slowest, time(target, bytes))
      }
      #expect(slowest < FuzzReplayTests.longest)
      Figures.add("seeded changes read", count, "\(target.rawValue), slowest \(slowest)")
    }

    /// What counts as a hang, as it does for the fuzzer.
    private static let longest = Duration.seconds(2)

    /// How long some bytes take to be read; a long time is taken twice, for another program may have
    /// had the processor.
    private func time(_ target: FuzzTarget, _ bytes: [UInt8]) -> Duration {
      let clock = ContinuousClock()
      let once = clock.measure { target.read(bytes) }
      return once < FuzzReplayTests.longest ? once : min(once, clock.measure { target.read(bytes) })
    }

    /// Some bytes of the corpus with a few of them changed, cut out, repeated or mixed.
    private func changed(_ corpus: [[UInt8]], _ random: inout SeededNumbers) -> [UInt8] {
      func below(_ bound: Int) -> Int { Int(random.next()) % max(1, bound) }
      var bytes = corpus[below(corpus.count)]
      for _ in 0...below(6) {
        let place = below(bytes.count)
        switch below(6) {
        case 0 where !bytes.isEmpty: bytes[place] = UInt8(below(256))
        case 1 where !bytes.isEmpty: bytes[place] ^= 1 << UInt8(below(8))
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(below(40)), at: place)
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + below(30)))
        case 4: bytes = Array(bytes[..<place]) + corpus[below(corpus.count)].suffix(below(200))
        default: bytes.insert(UInt8(below(256)), at: place)
        }
      }
      return Array(bytes.prefix(4_096))
    }
  }
}
