import Testing

@testable import Domain

/// Who works with whom: neighbours, paths against a search of every way, roles.
struct NetworkTests {
  private let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 0)

  private func facts(_ names: String, _ links: [(String, String)]) -> NetworkFacts {
    NetworkFacts(
      actors: names.map {
        NetworkFacts.Node(code: String($0), name: "Acteur \($0)", kind: .association)
      },
      relations: links.map { Relation(from: $0.0, to: $0.1, kind: .partners) },
      projects: []
    )
  }

  @Test func `a link of the past or of the future counts for nothing`() {
    var known = facts("ABC", [("A", "B"), ("B", "C")])
    known.relations[0].until = today.adding(days: -1)
    known.relations[1].since = today.adding(days: 1)
    let network = Network(known, on: today)
    #expect(network.links.isEmpty)
    #expect(network.isolated(on: today) == [0, 1, 2])
    #expect(Network(known, on: today.adding(days: 1)).neighbours(of: 1) == [2])
  }

  @Test func `a closed actor is isolated from nobody`() {
    var known = facts("AB", [])
    known.actors[0].closedOn = today
    #expect(Network(known, on: today).isolated(on: today) == [1])
  }

  @Test func `the matrix counts links both ways and leaves the diagonal empty`() {
    let network = Network(facts("ABC", [("A", "B"), ("B", "A"), ("B", "C")]), on: today)
    #expect(network.matrix(of: [0, 1, 2]) == [[0, 2, 0], [2, 0, 1], [0, 1, 0]])
    #expect(network.mostLinked(2) == [1, 0])
  }

  /// Every simple way between two actors, tried one after the other.
  private func allWays(_ network: Network, _ from: Int, _ to: Int) -> [[Int]] {
    var ways: [[Int]] = []
    func walk(_ way: [Int]) {
      guard let last = way.last else { return }
      if last == to { return ways.append(way) }
      for next in network.neighbours(of: last) where !way.contains(next) { walk(way + [next]) }
    }
    walk([from])
    return ways
  }

  @Test(arguments: 0..<40)
  func `paths are all the shortest ways, in order`(_ seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let names = "ABCDEFGH"
    var links: [(String, String)] = []
    for one in names {
      for other in names where one < other && random.next() % 100 < 28 {
        links.append((String(one), String(other)))
      }
    }
    let network = Network(facts(names, links), on: today)
    for from in network.actors.indices {
      for to in network.actors.indices where to != from {
        let ways = allWays(network, from, to)
        let least = ways.map(\.count).min() ?? 0
        let shortest = ways.filter { $0.count == least && least <= 7 }
        #expect(network.paths(from: from, to: to) == Array(shortest.prefix(20)))
      }
    }
  }

  @Test func `a path is not looked for beyond six links`() {
    let chain = zip("ABCDEFGH", "BCDEFGHI").map { (String($0), String($1)) }
    let network = Network(facts("ABCDEFGHI", chain), on: today)
    #expect(network.paths(from: 0, to: 6) == [[0, 1, 2, 3, 4, 5, 6]])
    #expect(network.paths(from: 0, to: 7).isEmpty)
    #expect(network.paths(from: 0, to: 0).isEmpty)
  }

  @Test func `a grid’s corners begin at four`() {
    #expect(Stake.Corner(influence: 4, interest: 4) == .manageClosely)
    #expect(Stake.Corner(influence: 5, interest: 3) == .keepSatisfied)
    #expect(Stake.Corner(influence: 3, interest: 5) == .keepInformed)
    #expect(Stake.Corner(influence: 1, interest: 1) == .monitor)
  }
}

/// A small generator with a seed.
private struct SplitMix {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var z = seed
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
