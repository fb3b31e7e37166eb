import Domain
import GRDB

extension Writing {
  /// Examines a claim version and leaves it admissible, inadmissible, or queued when it needs no
  /// draw (R1, R19, R27). Only the record is changed; the moves made are answered in order.
  func examine(_ record: inout ClaimRecord, participant: StoredParticipant) throws -> [MoveMade] {
    guard
      let facts = try facts.facts(
        of: record.claim,
        participant: participant,
        id: record.id == 0 ? nil : record.id
      )
    else { throw Refusal(.unknownProject, subject: record.claim.project) }
    let decision = referential.admission.decide(facts)
    record.flags = decision.flags
    record.gross = decision.gross
    record.groups = participant.record.groups
    record.province = participant.record.province
    record.sex = participant.record.sex
    record.education = participant.record.education
    record.pack = referential.version
    guard decision.isAdmissible else { return [MoveMade(.reject, .inadmissible)] }
    return [MoveMade(.admit, .admissible)] + (try queueing(&record))
  }

  /// Queues an admissible claim that was selected before, or whose mechanism covers all.
  func queueing(_ record: inout ClaimRecord) throws -> [MoveMade] {
    let mechanism = try mechanism(of: record)
    switch record.selection {
    case .drawn, .forced: break
    case .none, .exempt:
      guard mechanism?.coverage == .all else { return [] }
      record.selection = .forced(.coverageAll)
    }
    record.dueOn = today.adding(days: mechanism?.verifyDays ?? 15)
    return [MoveMade(.queue, .queued)]
  }

  /// The day by which a claim queued today must be verified (R97).
  func dueDay(of record: ClaimRecord) throws -> Day {
    today.adding(days: try mechanism(of: record)?.verifyDays ?? 15)
  }

  /// The participant of a claim; a claim always has one (R7).
  func participant(of record: ClaimRecord) throws -> StoredParticipant {
    guard let found = try ParticipantTable.find(record.claim.participant, db) else {
      throw Refusal(.unknownParticipant, subject: record.claim.participant)
    }
    return found
  }

  /// What a claim's admission says in its journal row.
  func admissionPayload(_ record: ClaimRecord) -> Payload {
    var payload = Payload([
      "version": String(record.version), "state": record.state.rawValue,
      "gross": record.gross.map { String($0.centimes) },
      "flags": record.flags.map(\.rawValue).joined(separator: ","),
    ])
    payload.add("selection", record.selection == .none ? nil : record.selection.code)
    payload.add("digest", Payload.digest(record.claim.fields))
    payload.add("frozen", record.frozenDigest)
    payload.add("frozen_education", record.educationDigest)
    return payload
  }
}

extension ClaimRecord {
  /// A digest of what admission froze beside the declaration: groups, province, sex, and the
  /// version of the programme (R17).
  var frozenDigest: String {
    Payload.digest([List.join(groups), province ?? "", sex?.rawValue ?? "", String(pack)])
  }

  /// A digest of the education that admission froze, apart since older rows do not have it; with the
  /// claim's code, so that equal ones do not look alike.
  var educationDigest: String { Payload.digest([claim.code, education?.rawValue ?? ""]) }
}

/// A move that was decided, and where it leads.
struct MoveMade {
  let move: Move
  let state: ClaimState

  init(_ move: Move, _ state: ClaimState) {
    self.move = move
    self.state = state
  }
}

extension Claim {
  /// The content of a version, for its digest and for the shelf of past versions.
  var fields: [String] {
    [
      code, project, result, participant, achievedOn.iso, declaredOn.iso, employerName,
      employerICE, contractType, List.join(evidence), declaredBy,
    ]
  }
}
