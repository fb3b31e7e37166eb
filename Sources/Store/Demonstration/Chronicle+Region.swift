import Domain

/// The region and its agreements, before the first week; then who enters, and what the CNSS says.
extension Chronicle {
  /// Brings actors, relations, projects and targets in, and adds two persons.
  func found() throws {
    let day = FictionalCalendar.founded
    let coordinator = FictionalPersons.coordinators[0]
    try bring(
      .actors,
      "demo-acteurs.csv",
      by: author(coordinator, day),
      FictionalRegion.actors.map(ImportRecord.actor)
    )
    try bring(
      .relations,
      "demo-relations.csv",
      by: author(coordinator, day),
      FictionalRegion.relations.map(ImportRecord.relation)
    )
    try bring(
      .projects,
      "demo-projets.csv",
      by: author(coordinator, day),
      plan.projects.map(ImportRecord.project)
    )
    try bring(
      .targets,
      "demo-cibles.csv",
      by: author(FictionalPersons.coordinators[1], day),
      plan.targets.map(ImportRecord.target)
    )
  }

  /// The operators register who entered since last week.
  func welcome(on day: Day) throws {
    var lists = [[ImportRecord]](repeating: [], count: 8)
    while arrived < arrivals.count, plan.persons[arrivals[arrived]].entryOn < day {
      let person = arrivals[arrived]
      lists[Int(plan.persons[person].project)].append(.participant(plan.participant(person)))
      arrived += 1
    }
    for (project, records) in lists.enumerated() {
      let name = "P0\(project + 1)-participants-\(day.iso).csv"
      let operatorPerson = FictionalPersons.operatorPerson(project)
      try bring(.participants, name, by: author(operatorPerson, day), records)
    }
  }

  /// On the first Monday from the tenth of a month, the days of the month before come in.
  func publishCNSS(on day: Day) throws {
    guard (10...16).contains(day.civil.day) else { return }
    let month = day.month.adding(-1)
    var lists = [[ImportRecord]](repeating: [], count: 8)
    for employment in plan.employments {
      guard plan.persons[Int(employment.person)].entryOn < day,
        let line = plan.line(employment, month)
      else { continue }
      let project = Int(plan.persons[Int(employment.person)].project)
      lists[project].append(.cnss(line))
    }
    for (project, records) in lists.enumerated() {
      try bring(
        .cnss,
        "P0\(project + 1)-cnss-\(month.iso).csv",
        by: author(FictionalPersons.operatorPerson(project), day),
        records
      )
    }
  }

  /// Dated records that change on the way: an actor closes, another is recorded anew, a person
  /// joins, someone's identity is erased, and the first quarter is closed.
  func keepRecords(_ week: Int, on day: Day) throws {
    let coordinator = FictionalPersons.coordinators[1]
    switch week {
    case 12:
      let person = Person(
        code: "L02",
        name: "Rim Benspécimen",
        actor: "A03",
        roles: [.viewer]
      )
      _ = try store.save(person, isNew: true, by: author(coordinator, day))
    case 20:
      var actor = FictionalRegion.actors[21]
      actor.capacity = 300
      actor.recordedOn = day
      _ = try store.save(actor, isNew: false, by: author(coordinator, day))
    case 34:
      var actor = FictionalRegion.actors[49]
      actor.closedOn = day
      _ = try store.save(actor, isNew: false, by: author(coordinator, day))
    case 46:
      guard let first = arrivals.first else { return }
      _ = try store.erase(
        participant: plan.participantCode(first),
        reason: "demande de la personne",
        by: author(coordinator, day)
      )
    default: break
    }
  }
}
