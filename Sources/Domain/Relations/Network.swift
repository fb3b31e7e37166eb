/// Who works with whom on a day: the actors of the registry and the links in force between them.
///
/// A link is a relation in force, or the tie between the operator of a project and each of its
/// partners while its agreement runs. An actor that is not registered has no place in it.
public struct Network: Hashable, Sendable {
  /// Why two actors are linked.
  public enum Tie: Hashable, Sendable {
    case relation(Relation)
    /// Operator and partner of the project of this code.
    case project(String)
  }

  /// A link from one actor to another, by their places in `actors`.
  public struct Link: Hashable, Sendable {
    public let from: Int
    public let to: Int
    public let tie: Tie

    /// The other end, seen from one.
    public func other(than actor: Int) -> Int { from == actor ? to : from }
  }

  /// In the order of their codes, by bytes.
  public let actors: [NetworkFacts.Node]
  /// Relations in their order, then projects in theirs.
  public let links: [Link]
  private let places: [String: Int]
  /// The links of each actor, by their places in `links`.
  private let incident: [[Int]]

  public init(_ facts: NetworkFacts, on day: Day) {
    let places = Dictionary(
      facts.actors.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var links: [Link] = []
    for relation in facts.relations where relation.isInForce(on: day) {
      guard let from = places[relation.from], let to = places[relation.to] else { continue }
      links.append(Link(from: from, to: to, tie: .relation(relation)))
    }
    for project in facts.projects {
      let agreement = project.agreement
      guard agreement.startsOn <= day, agreement.endsOn >= day,
        let from = places[project.operatorCode]
      else { continue }
      for partner in project.partners where partner != project.operatorCode {
        guard let to = places[partner] else { continue }
        links.append(Link(from: from, to: to, tie: .project(project.code)))
      }
    }
    var incident = [[Int]](repeating: [], count: facts.actors.count)
    for (index, link) in links.enumerated() {
      incident[link.from].append(index)
      if link.to != link.from { incident[link.to].append(index) }
    }
    actors = facts.actors
    self.links = links
    self.places = places
    self.incident = incident
  }

  /// The place of an actor; nil when it is not registered.
  public func place(of code: String) -> Int? { places[code] }

  /// The links of an actor, in their order.
  public func links(of actor: Int) -> [Link] { incident[actor].map { links[$0] } }

  /// How many links an actor has.
  public func degree(of actor: Int) -> Int { incident[actor].count }

  /// The actors that it is linked with, each once, in the order of their codes.
  public func neighbours(of actor: Int) -> [Int] {
    Set(links(of: actor).map { $0.other(than: actor) }).subtracting([actor]).sorted()
  }

  /// The active actors without any link, in the order of their codes.
  public func isolated(on day: Day) -> [Int] {
    actors.indices.filter { index in
      incident[index].isEmpty && (actors[index].closedOn.map { $0 > day } ?? true)
    }
  }

  /// How many links each pair of some actors has, whatever the direction; the diagonal is empty.
  public func matrix(of chosen: [Int]) -> [[Int]] {
    let rows = Dictionary(
      chosen.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var counts = [[Int]](repeating: [Int](repeating: 0, count: chosen.count), count: chosen.count)
    for actor in chosen {
      guard let row = rows[actor] else { continue }
      for link in links(of: actor) {
        let other = link.other(than: actor)
        if other != actor, let column = rows[other] { counts[row][column] += 1 }
      }
    }
    return counts
  }

  /// The actors with the most links, then in the order of their codes.
  public func mostLinked(_ count: Int) -> [Int] {
    let linked = actors.indices.filter { degree(of: $0) > 0 }
    return Array(
      linked.sorted { left, right in
        let degrees = [degree(of: left), degree(of: right)]
        return degrees[0] == degrees[1] ? left < right : degrees[0] > degrees[1]
      }.prefix(count)
    )
  }
}
