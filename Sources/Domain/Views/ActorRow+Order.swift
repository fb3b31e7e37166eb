extension ActorRow {
  /// The row's place in an order of actors; an actor without a day comes before all that have one.
  public func key(_ order: ActorOrder) -> PageKey {
    switch order {
    case .name: PageKey(value: .text(folded(actor.nameFrench)), code: actor.code)
    case .code: PageKey(value: .text(actor.code), code: actor.code)
    case .kind: PageKey(value: .text(actor.kind.rawValue), code: actor.code)
    case .recorded:
      PageKey(value: .number(actor.recordedOn.map { Int64($0.number) } ?? 0), code: actor.code)
    case .completeness: PageKey(value: .number(Int64(actor.completeness)), code: actor.code)
    case .calls: PageKey(value: .number(0), code: actor.code)
    }
  }
}
