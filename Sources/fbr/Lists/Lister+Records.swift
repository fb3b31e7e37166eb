import Domain
import Exchange
import Phrases
import Store

/// Lists of actors, relations, projects, targets, participants and CNSS lines.
extension Lister {
  /// Contacts are persons: they are not in a list unless asked for, for a reason that the journal
  /// keeps.
  func writeActors(_ disclosure: (reason: String, author: Author)? = nil) throws {
    let query = ActorQuery(filter: filterText, order: .code)
    var rows: [ActorRow]
    if let disclosure {
      let (reason, author) = disclosure
      rows = try desk.store.discloseActors(query, reason: reason, by: author).rows
    } else {
      rows = try desk.store.actors(query, today: desk.today).rows
      let hidden = rows.count { $0.actor.hasContact }
      for index in rows.indices { rows[index].actor = rows[index].actor.withoutContact }
      if writesImportFile, hidden > 0 { Output.complain(desk.words.contactsLeftOut(hidden)) }
    }
    if writesImportFile {
      return try writeFile(of: Actor.self) { give in for row in rows { try give(row.actor) } }
    }
    try write("actors", RecordFields.actors) { give in
      for row in rows { try give(row) }
      return rows.count
    }
  }

  func writeRelations() throws {
    let rows = try desk.store.relations()
    let text = { (row: Relation) in "\(row.from) \(row.to) \(row.note)" }
    let datum = { (field: FilterField.ID, row: Relation) -> FilterDatum in
      switch field {
      case .actor: .codes([row.from, row.to])
      case .relation: .code(row.kind.rawValue)
      default: .codes([])
      }
    }
    if writesImportFile {
      return try writeFile(of: Relation.self) { give in
        for row in rows where keeps(row, text: text, datum: datum) { try give(row) }
      }
    }
    try write("relations", RecordFields.relations, rows: rows, text: text, datum: datum)
  }

  func writeProjects() throws {
    let rows = try desk.store.projects(today: desk.today).sorted {
      precedesByBytes($0.project.code, $1.project.code)
    }
    let results = Dictionary(grouping: try desk.store.targets()) { $0.project }
    let text = { (row: ProjectRow) in
      "\(row.project.code) \(row.project.title) \(row.operatorName)"
    }
    let datum = { (field: FilterField.ID, row: ProjectRow) -> FilterDatum in
      switch field {
      case .status: .code(row.status.rawValue)
      case .province: .codes(row.project.provinces)
      case .operator: .code(row.project.operatorCode)
      case .partner: .codes(row.project.partners)
      case .group: .codes(row.project.groups)
      case .result: .codes(Set((results[row.project.code] ?? []).map(\.result)).sorted())
      case .project: .code(row.project.code)
      case .title: .text(row.project.title)
      default: .codes([])
      }
    }
    if writesImportFile {
      return try writeFile(of: Project.self) { give in
        for row in rows where keeps(row, text: text, datum: datum) { try give(row.project) }
      }
    }
    try write("projects", RecordFields.projects, rows: rows, text: text, datum: datum)
  }

  func writeTargets() throws {
    let rows = try desk.store.targets()
    let text = { (row: Target) in "\(row.project) \(row.result) \(row.group ?? "")" }
    let datum = { (field: FilterField.ID, row: Target) -> FilterDatum in
      switch field {
      case .project: .code(row.project)
      case .result: .code(row.result)
      case .period: .period(row.period)
      case .group: .code(row.group)
      default: .codes([])
      }
    }
    if writesImportFile {
      return try writeFile(of: Target.self) { give in
        for row in rows where keeps(row, text: text, datum: datum) { try give(row) }
      }
    }
    try write("targets", RecordFields.targets, rows: rows, text: text, datum: datum)
  }

  /// Identities are not in an export unless asked for: a national identity number cannot be.
  func writeParticipants() throws {
    if writesImportFile {
      return try writeFile(of: ParticipantLine.self) { give in
        try eachParticipant { try give(ParticipantLine(participant: $0.participant)) }
      }
    }
    try write("participants", RecordFields.participants) { give in
      var total = 0
      try eachParticipant { row in
        total += 1
        try give(row)
      }
      return total
    }
  }

  /// Participants with what identifies them; the journal has recorded it before the first row.
  func writeIdentities(reason: String, _ author: Author) throws {
    let each = { (give: (IdentifiedParticipant) throws -> Void) in
      try desk.store.discloseParticipants(reason: reason, filter: filterText, by: author) { row in
        let keeps = keeps(row.row, text: { $0.participant.code }, datum: Self.datum)
        if keeps { try give(row) }
      }
    }
    if writesImportFile {
      return try writeFile(of: ParticipantLine.self) { give in
        try each { try give(ParticipantLine($0)) }
      }
    }
    try write("participants", RecordFields.identities) { give in
      var total = 0
      try each { row in
        total += 1
        try give(row)
      }
      return total
    }
  }

  private func eachParticipant(_ body: (ParticipantRow) throws -> Void) throws {
    try desk.store.eachParticipant { row in
      guard keeps(row, text: { $0.participant.code }, datum: Self.datum) else { return }
      try body(row)
    }
  }

  private static func datum(_ field: FilterField.ID, _ row: ParticipantRow) -> FilterDatum {
    switch field {
    case .sex: .code(row.participant.sex?.rawValue)
    case .group: .codes(row.participant.groups)
    case .province: .code(row.participant.province)
    case .commune: .code(row.participant.commune)
    case .project: .code(row.participant.project)
    case .education: .code(row.participant.education?.rawValue)
    case .entry: .day(row.participant.entryOn)
    case .participant: .code(row.participant.code)
    default: .codes([])
    }
  }

  /// The figures of need that were imported; that of the census needs no import.
  func writeNeeds() throws {
    let rows = try desk.store.needs()
    if writesImportFile {
      return try writeFile(of: NeedFigure.self) { give in for row in rows { try give(row) } }
    }
    try write("needs", RecordFields.needs) { give in
      for row in rows { try give(row) }
      return rows.count
    }
  }

  /// Where actors stand by influence and interest, each from 1 to 5.
  func writeStakes() throws {
    let rows = try desk.store.stakes()
    try write("stakes", RecordFields.stakes) { give in
      for row in rows { try give(row) }
      return rows.count
    }
  }

  func writeCNSS() throws {
    if writesImportFile {
      return try writeFile(of: CNSSLine.self) { try desk.store.eachCNSSLine($0) }
    }
    try write("cnss", RecordFields.cnss) { give in
      var total = 0
      try desk.store.eachCNSSLine { row in
        total += 1
        try give(row)
      }
      return total
    }
  }
}

extension ParticipantLine {
  /// The line of a participant with name and telephone; a national identity number is never kept.
  init(_ identified: IdentifiedParticipant) {
    self.init(
      participant: identified.row.participant,
      identity: Identity(nationalID: "", name: identified.name, phone: identified.phone)
    )
  }
}
