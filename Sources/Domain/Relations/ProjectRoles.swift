/// What actors are to a project, by its agreement and by the relations in force while it runs: nothing
/// is drawn from claims or findings.
public struct ProjectRole: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case `operator`, partner
    /// The actor at the other end of a relation with the operator: who funds it, contracts with it,
    /// verifies it, hosts it.
    case relation(Relation.Kind)
  }

  /// The code of the project.
  public let project: String
  public let role: Role
  /// The code of the actor; it may not be registered.
  public let actor: String
}

extension NetworkFacts {
  /// The roles in every project, project by project: operator, partners, then those whose relation
  /// with the operator has a day in common with the agreement.
  public var projectRoles: [ProjectRole] {
    var around: [String: [(kind: Relation.Kind, relation: Relation, actor: String)]] = [:]
    for relation in relations {
      switch relation.kind {
      case .funds, .contracts, .verifies, .hosts:
        around[relation.to, default: []].append((relation.kind, relation, relation.from))
      case .refers, .partners: continue
      }
    }
    return projects.flatMap { project in
      let own = project.operatorCode
      var roles = [ProjectRole(project: project.code, role: .operator, actor: own)]
      roles += project.partners.map {
        ProjectRole(project: project.code, role: .partner, actor: $0)
      }
      for entry in around[own] ?? []
      where entry.relation.isInForce(
        from: project.agreement.startsOn,
        to: project.agreement.endsOn
      ) {
        let role = ProjectRole(
          project: project.code,
          role: .relation(entry.kind),
          actor: entry.actor
        )
        if !roles.contains(role) { roles.append(role) }
      }
      return roles
    }
  }
}
