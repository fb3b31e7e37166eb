extension Programme {
  /// The mechanisms that nobody can perform.
  ///
  /// A mechanism can be performed when somebody in office verifies; and, where projects are known,
  /// when each project with a target of one of its results has a verifier whose actor is neither its
  /// operator nor a partner (DESIGN §4, rule 2).
  public func verifierFaults(
    persons: [Person],
    on today: Day?,
    projects: [Project] = [],
    targets: [Target] = []
  ) -> [ProgrammeFault] {
    let verifiers = persons.filter { person in
      person.roles.contains(.verifier) && !(today.map { person.isClosed(on: $0) } ?? false)
    }
    var found = FaultList(.mechanism)
    for mechanism in mechanisms {
      found.next()
      guard !verifiers.isEmpty else {
        found.add(.nobodyVerifies, "code", mechanism.code)
        continue
      }
      let own = Set(results.filter { $0.mechanism == mechanism.code }.map(\.code))
      let aimed = Set(targets.filter { own.contains($0.result) }.map(\.project))
      for project in projects where aimed.contains(project.code) {
        if verifiers.allSatisfy({ project.involves($0.actor) }) {
          found.add(.nobodyVerifies, "code", mechanism.code + " " + project.code)
        }
      }
    }
    return found.faults
  }
}
