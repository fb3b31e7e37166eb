/// What a network is made of: actors, their links, and the projects that bring some of them together.
public struct NetworkFacts: Hashable, Sendable {
  /// An actor as a network shows it.
  public struct Node: Hashable, Sendable {
    public var code: String
    public var name: String
    /// Its Arabic name; empty when it has none.
    public var nameArabic: String
    public var kind: Actor.Kind
    /// The HCP code of the province of its seat; empty when unknown.
    public var province: String
    /// The day from which it is inactive; nil while active.
    public var closedOn: Day?

    public init(
      code: String,
      name: String,
      nameArabic: String = "",
      kind: Actor.Kind,
      province: String = "",
      closedOn: Day? = nil
    ) {
      self.code = code
      self.name = name
      self.nameArabic = nameArabic
      self.kind = kind
      self.province = province
      self.closedOn = closedOn
    }
  }

  /// In the order of their codes, by bytes.
  public var actors: [Node]
  public var relations: [Relation]
  public var projects: [Project]

  public init(actors: [Node], relations: [Relation], projects: [Project]) {
    self.actors = actors
    self.relations = relations
    self.projects = projects
  }
}

extension Relation {
  /// Whether the link is current on a day; a day that nobody gave bounds nothing.
  public func isInForce(on day: Day) -> Bool {
    since.map { $0 <= day } ?? true && until.map { $0 >= day } ?? true
  }

  /// Whether the link and an agreement have a day in common.
  public func isInForce(from first: Day, to last: Day) -> Bool {
    since.map { $0 <= last } ?? true && until.map { $0 >= first } ?? true
  }
}
