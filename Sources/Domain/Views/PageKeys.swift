/// Where rows stand in their orders: the same values that the store sorts by, so that a list may go
/// on from a row that it holds.
extension ClaimRow {
  /// The row's place in an order of claims. A claim without due day comes after all that have one,
  /// and one without amount before.
  public func key(in order: ClaimOrder) -> PageKey {
    switch order {
    case .code: PageKey(value: .text(claim), code: claim)
    case .due: PageKey(value: .number(dueOn.map { Int64($0.number) } ?? .max), code: claim)
    case .declared: PageKey(value: .number(Int64(declaredOn.number)), code: claim)
    case .amount: PageKey(value: .number(gross?.centimes ?? -1), code: claim)
    case .project: PageKey(value: .text(project), code: claim)
    case .state: PageKey(value: .number(state.place), code: claim)
    }
  }
}

extension ClaimState {
  /// The place of the state in the catalogue, from 0.
  public var place: Int64 { Int64(ClaimState.allCases.firstIndex(of: self) ?? 0) }
}

extension ActorRow {
  /// The row's place in an order of actors. A name is compared by its bytes, as it is stored; an
  /// actor without a day comes before all that have one.
  public func key(in order: ActorOrder) -> PageKey {
    switch order {
    case .name: PageKey(value: .text(actor.nameFrench), code: actor.code)
    case .code: PageKey(value: .text(actor.code), code: actor.code)
    case .kind: PageKey(value: .text(actor.kind.rawValue), code: actor.code)
    case .recorded:
      PageKey(value: .number(actor.recordedOn.map { Int64($0.number) } ?? -1), code: actor.code)
    }
  }
}
