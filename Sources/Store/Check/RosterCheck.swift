import Domain
import GRDB

/// Persons, relations and CNSS lines say what their journal row says, and none is there, or gone,
/// without one: a role granted behind the program's back has no row.
struct RosterCheck {
  private let db: Database
  private var findings: Findings

  static func run(_ db: Database, _ findings: inout Findings) throws {
    var check = RosterCheck(db: db, findings: findings)
    try check.persons()
    try check.relations()
    try check.employment()
    findings = check.findings
  }

  private init(db: Database, findings: Findings) {
    self.db = db
    self.findings = findings
  }

  /// What the last journal row about a person says of them.
  private struct Written {
    var sequence: Int64
    /// nil in a row of before digests of persons were written.
    var digest: String?
    var details: JournalDetails?
  }

  private mutating func persons() throws {
    var (written, packs): ([String: Written], Set<Int64>) = ([:], [])
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT seq, kind, subject, payload FROM journal WHERE kind LIKE 'person.%'
          OR kind IN ('programme.install', 'programme.import', 'programme.publish') ORDER BY seq
        """
    )
    while let row = try rows.next() {
      let (sequence, details): (Int64, JournalDetails) = (row[0], JournalDetails(row[3]))
      if (row[1] as String).hasPrefix("person.") {
        written[row[2]] = Written(
          sequence: sequence,
          digest: details["digest"],
          details: details
        )
      } else if let roster = details["persons"] {
        for (code, digest) in PersonRoster.read(roster) {
          written[code] = Written(sequence: sequence, digest: digest, details: nil)
        }
      } else {
        packs.insert(sequence)
      }
    }
    var absent = Set(written.keys)
    let table = try Row.fetchAll(db, sql: "SELECT code, seq, roles FROM persons ORDER BY code")
    let people = try Dictionary(
      PersonTable.all(db).map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for row in table {
      findings.look()
      let (code, sequence): (String, Int64) = (row[0], row[1])
      absent.remove(code)
      // A pack of before digests of persons says nothing of them.
      if packs.contains(sequence), written[code].map({ $0.sequence < sequence }) ?? true {
        continue
      }
      guard let said = written[code], said.sequence == sequence, let person = people[code],
        says(said, person), List.join(person.orderedRoles.map(\.rawValue)) == (row[2] as String)
      else {
        findings.add("person \(code): it is not what journal row \(sequence) says")
        continue
      }
    }
    for code in absent.sorted(by: precedesByBytes) {
      findings.add("person \(code): journal row \(written[code]?.sequence ?? 0) has no fact")
    }
  }

  private func says(_ written: Written, _ person: Person) -> Bool {
    if let digest = written.digest { return digest == person.digest }
    guard let details = written.details else { return true }
    return details["roles"] ?? "" == person.orderedRoles.map(\.rawValue).joined(separator: ",")
      && details["actor"] == person.actor && details["closed_on"] == person.closedOn?.iso
  }

  private mutating func relations() throws {
    var last: [String: Int64] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT seq, subject, payload, kind FROM journal
        WHERE kind IN ('relation.record', 'relation.remove') ORDER BY seq
        """
    )
    while let row = try rows.next() {
      let isThere = (row[3] as String) == "relation.record"
      last["\(row[1] as String)|\(JournalDetails(row[2])["since"] ?? "")"] = isThere ? row[0] : nil
    }
    let stored = try Row.fetchAll(
      db,
      sql: "SELECT seq, kind FROM relations ORDER BY from_actor, to_actor, kind, since"
    )
    for (relation, row) in zip(try RelationTable.all(db), stored) {
      findings.look()
      let sequence: Int64 = row[0]
      let name = "\(relation.subject)|\(relation.since?.iso ?? "")"
      let entry = try JournalReader.rows([sequence], db).first
      let isSame =
        entry?.kind == "relation.record" && entry?.subject == relation.subject
        && entry?.payload == relation.payload.text && (row[1] as String) == relation.kind.rawValue
      if last.removeValue(forKey: name) != sequence || !isSame {
        findings.add("relation \(name): it is not what journal row \(sequence) says")
      }
    }
    for (name, sequence) in last.sorted(by: { $0.value < $1.value }) {
      findings.add("relation \(name): journal row \(sequence) has no fact")
    }
  }

  private mutating func employment() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT c.participant, c.month, c.employer_ice, c.days, c.seq, j.subject, j.payload
        FROM cnss c LEFT JOIN journal j ON j.seq = c.seq AND j.kind = 'cnss.record'
        """
    )
    while let row = try rows.next() {
      findings.look()
      let line = CNSSLine(
        participant: row[0],
        employerICE: row[2],
        month: Month(number: row[1]),
        days: row[3]
      )
      if (row[5] as String?) != line.participant || (row[6] as String?) != line.payload.text {
        findings.add(
          "CNSS line \(line.participant) \(line.month.iso): it is not what journal row "
            + "\(row[4] as Int64) says"
        )
      }
    }
    try replacedEmployment()
  }

  /// Every journal row of the CNSS has its line, of itself or of a later row.
  private mutating func replacedEmployment() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT seq, subject, payload FROM journal WHERE kind = 'cnss.record'"
    )
    while let row = try rows.next() {
      let (sequence, participant): (Int64, String) = (row[0], row[1])
      let details = JournalDetails(row[2])
      let month = details["month"].flatMap(Month.init(iso:))
      let last: Int64? = try db.firstValue(
        "SELECT seq FROM cnss WHERE participant = ? AND month = ? AND employer_ice = ?",
        [participant, month?.number ?? 0, details["employer_ice"] ?? ""]
      )
      if last.map({ $0 < sequence }) ?? true {
        findings.add("CNSS line \(participant): journal row \(sequence) has no fact")
      }
    }
  }
}

/// The persons that a pack brings, as its journal row vouches for them: `K1 0a1b…,V1 2c3d…`.
enum PersonRoster {
  /// What the row says; nil when the pack brings nobody.
  static func text(_ persons: [Person]) -> String? {
    persons.isEmpty ? nil : persons.map { "\($0.code) \($0.digest)" }.joined(separator: ",")
  }

  static func read(_ text: String) -> [(code: String, digest: String)] {
    text.split(separator: ",").compactMap { item in
      let parts = item.split(separator: " ").map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
  }
}

extension Person {
  /// A digest of everything that the programme knows of a person.
  var digest: String {
    Payload.digest(
      [code, name, actor ?? "", closedOn?.iso ?? ""] + orderedRoles.map(\.rawValue)
    )
  }
}

extension Relation {
  /// The subject of its journal row; its first day stands in the payload.
  var subject: String { "\(from)|\(to)|\(kind.rawValue)" }

  var payload: Payload { Payload(["since": since?.iso, "until": until?.iso, "note": note]) }
}

extension CNSSLine {
  var payload: Payload {
    Payload(["month": month.iso, "employer_ice": employerICE, "days": String(days)])
  }
}
