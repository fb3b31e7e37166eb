import Domain
import Phrases

/// A row of one of the lists of relations.
struct RelationLine: Hashable, Sendable {
  /// What its cells show, in the order of the columns of the face.
  var cells: [String]
  /// The same as a sentence.
  var sentence: String
  /// The actor that the row leads to.
  var actor: String?
  /// The link of the row, when it is one that can be changed.
  var relation: Relation?
  var project: String?
}

/// Makes the rows of each face.
struct RelationLines: Sendable {
  let screen: RelationsScreen
  let context: Context

  private var words: RelationPhrases { context.phrases.cartography.relations }

  var rows: [RelationLine] {
    guard let network = screen.network, let facts = screen.facts.value else { return [] }
    switch screen.face {
    case .network, .matrix: return links(network)
    case .paths: return paths(network)
    case .isolated: return isolated(network)
    case .roles: return roles(facts)
    }
  }

  /// The links of the actor in the middle: who acts towards it first.
  private func links(_ network: Network) -> [RelationLine] {
    guard let centre = screen.centre.flatMap(network.place) else { return [] }
    let links = network.links(of: centre)
    return (links.filter { $0.to == centre } + links.filter { $0.to != centre }).map { link in
      let other = network.actors[link.other(than: centre)]
      let tie = self.tie(link.tie)
      let own = network.actors[centre].name
      let isFromOther = link.to == centre
      var relation: Relation?
      var project: String?
      switch link.tie {
      case .relation(let found): relation = found
      case .project(let code): project = code
      }
      let sentence =
        isFromOther ? words.told(other.name, tie, own) : words.told(own, tie, other.name)
      return RelationLine(
        cells: [
          isFromOther ? context.phrases.backward : context.phrases.forward, other.name, tie,
          day(relation?.since), day(relation?.until),
        ],
        sentence: sentence + dates(relation),
        actor: other.code,
        relation: relation,
        project: project
      )
    }
  }

  /// Why two actors are linked, in words.
  func tie(_ tie: Network.Tie) -> String {
    switch tie {
    case .relation(let relation): context.phrases.labels.relation(relation.kind)
    case .project(let code): words.tieOfProject(code)
    }
  }

  private func day(_ day: Day?) -> String { day.map(context.phrases.day) ?? "" }

  private func dates(_ relation: Relation?) -> String {
    let since = relation?.since.map { " · \(words.since.lowercased()) \(context.phrases.day($0))" }
    let until = relation?.until.map { " · \(words.until.lowercased()) \(context.phrases.day($0))" }
    return (since ?? "") + (until ?? "")
  }

  /// Every shortest path, each a row: the actors passed, with why each two know each other.
  private func paths(_ network: Network) -> [RelationLine] {
    guard let ends = screen.ends, let from = network.place(of: ends.from),
      let to = network.place(of: ends.to)
    else { return [] }
    return network.paths(from: from, to: to).map { path in
      var text = network.actors[path[0]].name
      for (one, other) in zip(path, path.dropFirst()) {
        let ties = network.links(between: one, and: other).map { tie($0.tie) }
        let why = Set(ties).sorted().joined(separator: context.phrases.labels.comma)
        text += " — \(why) \(context.phrases.forward) \(network.actors[other].name)"
      }
      let next = path.count > 2 ? path[1] : path[path.count - 1]
      return RelationLine(
        cells: [context.phrases.number(path.count - 1), text],
        sentence: text,
        actor: network.actors[next].code
      )
    }
  }

  private func isolated(_ network: Network) -> [RelationLine] {
    network.isolated(on: context.today).map { index in
      let actor = network.actors[index]
      let kind = context.phrases.labels.actorKind(actor.kind)
      let province = Territory.province(actor.province).map { context.phrases.name($0) } ?? ""
      return RelationLine(
        cells: [actor.name, kind, province],
        sentence: [actor.name, kind, province].filter { !$0.isEmpty }.joined(separator: " · "),
        actor: actor.code
      )
    }
  }

  private func roles(_ facts: NetworkFacts) -> [RelationLine] {
    facts.projectRoles.map { role in
      let name = screen.name(role.actor)
      let word = self.word(role.role)
      return RelationLine(
        cells: [role.project, word, name],
        sentence: "\(role.project) · \(word) · \(name)",
        actor: role.actor,
        project: role.project
      )
    }
  }

  private func word(_ role: ProjectRole.Role) -> String {
    switch role {
    case .operator: words.operatorRole
    case .partner: words.partnerRole
    case .relation(let kind): context.phrases.labels.relation(kind)
    }
  }
}
