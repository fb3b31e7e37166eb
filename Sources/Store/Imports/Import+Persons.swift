import Domain
import GRDB
import Seals

/// Participants and what the CNSS knows of them.
extension ImportSession {
  func judge(_ line: ParticipantLine) throws -> Judgement {
    let record = line.participant
    guard let project = try writing.facts.project(record.project) else {
      return .fault(.unknownProject, "project", record.project)
    }
    if !writing.mayImport(kind.act, for: project) {
      return .fault(.notAllowed, "project", record.project)
    }
    var fingerprint = fingerprints.fingerprint(of: line.identity)
    var (name, phone) = (line.identity.name, line.identity.phone)
    if let known = try ParticipantTable.find(record.code, writing.db) {
      if known.isErased, line.identity != .none {
        return .fault(.frozenField, "national_id", record.code)
      }
      // An export holds no identity: what a line leaves empty stays as it is, until it is erased.
      let identity = try ParticipantTable.identity(known.id, writing.db)
      if line.identity.nationalID.isEmpty { fingerprint = known.fingerprint }
      if name.isEmpty { name = identity.name }
      if phone.isEmpty { phone = identity.phone }
      if known.record == record, known.fingerprint == fingerprint, identity == (name, phone) {
        return .unchanged
      }
      if known.record.project != record.project, try hasClaims(record.code) {
        return .fault(.frozenField, "project", record.project, known: [known.record.project])
      }
    }
    return .change(
      day: 0,
      code: record.code,
      body: record.fields + [
        SHA256.hex(of: fingerprint ?? []), name, phone,
      ]
    )
  }

  private func hasClaims(_ participant: String) throws -> Bool {
    try Bool.fetchOne(
      writing.db,
      sql: "SELECT EXISTS (SELECT 1 FROM claims WHERE participant = ?)",
      arguments: [participant]
    ) ?? false
  }

  func writeParticipant(_ fields: [String]) throws {
    guard fields.count == 12, let record = Participant(fields: Array(fields.prefix(9))) else {
      return
    }
    let fingerprint = SHA256.bytes(ofHex: fields[9])
    let identity = Identity(name: fields[10], phone: fields[11])
    let hasIdentity = !fingerprint.isEmpty || identity != .none
    let salt = hasIdentity ? fingerprints.salt(for: record.code) : nil
    let known = try ParticipantTable.find(record.code, writing.db)
    let sequence = try writing.record(
      "participant.record",
      record.code,
      Payload([
        "project": record.project, "digest": Payload.digest(record.fields),
        "identity": salt.map {
          Fingerprints.digest(
            salt: $0,
            fingerprint: fingerprint.isEmpty ? nil : fingerprint,
            name: identity.name,
            phone: identity.phone
          )
        },
      ])
    )
    let stored = StoredParticipant(
      id: known?.id ?? 0,
      record: record,
      fingerprint: fingerprint.isEmpty ? nil : fingerprint,
      salt: salt,
      isErased: known?.isErased ?? false,
      sequence: sequence
    )
    try ParticipantTable.write(stored, identity, writing.db)
  }

  func judge(_ line: CNSSLine) throws -> Judgement {
    guard let participant = try ParticipantTable.find(line.participant, writing.db) else {
      return .fault(.unknownParticipant, "participant", line.participant)
    }
    if let project = try writing.facts.project(participant.record.project),
      !writing.mayImport(kind.act, for: project)
    {
      return .fault(.notAllowed, "participant", line.participant)
    }
    let known: Int? = try writing.db.firstValue(
      "SELECT days FROM cnss WHERE participant = ? AND month = ? AND employer_ice = ?",
      [line.participant, line.month.number, line.employerICE]
    )
    if known == line.days { return .unchanged }
    return .change(
      day: 0,
      code: line.participant,
      body: [line.participant, line.employerICE, line.month.iso, String(line.days)]
    )
  }

  func writeCNSS(_ fields: [String]) throws {
    guard fields.count == 4, let month = Month(iso: fields[2]), let days = Int(fields[3]) else {
      return
    }
    let line = CNSSLine(participant: fields[0], employerICE: fields[1], month: month, days: days)
    let sequence = try writing.record("cnss.record", line.participant, line.payload)
    try writing.db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO cnss (participant, month, employer_ice, days, seq)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [fields[0], month.number, fields[1], days, sequence])
  }
}
