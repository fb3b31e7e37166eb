import Domain

/// Names of actors in the language of the screens, as an answer comes in: screens show what they are
/// given. Records themselves keep all their names, for forms and for comparing.
extension Answer {
  /// The answer with the names that a person reads.
  func named(in language: Language) -> Answer {
    guard language == .arabic else { return self }
    switch self {
    case .projects(let rows): return .projects(rows.map(\.arabic))
    case .operators(let rows): return .operators(rows.map(\.arabic))
    case .project(var detail):
      detail.row = detail.row.arabic
      return .project(detail)
    case .statement(var detail):
      if !detail.operatorArabic.isEmpty { detail.operatorName = detail.operatorArabic }
      return .statement(detail)
    case .actor(var detail):
      detail.relations = detail.relations.map(\.arabic)
      return .actor(detail)
    case .cartography(.network(var facts)):
      facts.actors = facts.actors.map(\.arabic)
      return .cartography(.network(facts))
    case .search(let hits): return .search(hits.map(\.inArabic))
    default: return self
    }
  }
}

extension ProjectRow {
  fileprivate var arabic: ProjectRow {
    var row = self
    if !operatorArabic.isEmpty { row.operatorName = operatorArabic }
    return row
  }
}

extension OperatedProject {
  fileprivate var arabic: OperatedProject {
    var row = self
    if !operatorArabic.isEmpty { row.operatorName = operatorArabic }
    return row
  }
}

extension RelationRow {
  fileprivate var arabic: RelationRow {
    var row = self
    if !otherArabic.isEmpty { row.otherName = otherArabic }
    return row
  }
}

extension NetworkFacts.Node {
  fileprivate var arabic: NetworkFacts.Node {
    var node = self
    if !nameArabic.isEmpty { node.name = nameArabic }
    return node
  }
}

extension SearchHit {
  fileprivate var inArabic: SearchHit {
    var hit = self
    if !arabic.isEmpty { hit.title = arabic }
    return hit
  }
}
