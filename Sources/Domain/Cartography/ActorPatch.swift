/// What is changed alike in the records of several actors; what is nil or empty stays as it is.
public struct ActorPatch: Hashable, Sendable {
  /// Codes to add to a list, and codes to take out of it.
  public struct List: Hashable, Sendable {
    public var adding: [String]
    public var removing: [String]

    public init(adding: [String] = [], removing: [String] = []) {
      self.adding = adding
      self.removing = removing
    }

    public var isEmpty: Bool { adding.isEmpty && removing.isEmpty }

    /// The list without what is taken out, then what is added and not there yet, in its order.
    func applied(to list: [String]) -> [String] {
      let kept = list.filter { !removing.contains($0) }
      return adding.reduce(into: kept) { if !$0.contains($1) { $0.append($1) } }
    }
  }

  public var provinces: List
  public var services: List
  public var groups: List
  public var capacity: Int?
  public var source: String?
  public var recordedOn: Day?
  public var closedOn: Day?

  public init(
    provinces: List = List(),
    services: List = List(),
    groups: List = List(),
    capacity: Int? = nil,
    source: String? = nil,
    recordedOn: Day? = nil,
    closedOn: Day? = nil
  ) {
    self.provinces = provinces
    self.services = services
    self.groups = groups
    self.capacity = capacity
    self.source = source
    self.recordedOn = recordedOn
    self.closedOn = closedOn
  }

  public var isEmpty: Bool { self == ActorPatch() }

  /// The record as the patch leaves it.
  public func applied(to actor: Actor) -> Actor {
    var actor = actor
    actor.provinces = provinces.applied(to: actor.provinces)
    actor.services = services.applied(to: actor.services)
    actor.groups = groups.applied(to: actor.groups)
    if let capacity { actor.capacity = capacity }
    if let source { actor.source = source }
    if let recordedOn { actor.recordedOn = recordedOn }
    if let closedOn { actor.closedOn = closedOn }
    return actor
  }
}
