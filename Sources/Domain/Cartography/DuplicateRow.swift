/// A pair of records with what they say.
public struct DuplicateRow: Hashable, Sendable {
  public var pair: DuplicatePair
  public var one: Actor
  public var other: Actor

  public init(pair: DuplicatePair, one: Actor, other: Actor) {
    self.pair = pair
    self.one = one
    self.other = other
  }
}
