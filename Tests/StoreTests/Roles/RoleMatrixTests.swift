import Domain
import GRDB
import Seals
import Testing

@testable import Store

/// Every act × person × state, against the table: none slips.
@Suite struct RoleMatrixTests {
  @Test(arguments: RoleTable.Mode.allCases)
  func `every verb, by every role, from every state`(_ mode: RoleTable.Mode) throws {
    let roles = try RoleStore(mode)
    var (tried, done) = (0, 0)
    for person in RoleTable.persons {
      // Who may take is the taker: another than the taker is refused by another rule.
      let mayTake = RoleTable.door(person, [.verifier], mode) == nil
      let taker = mayTake ? person.code : "V9"
      for state in RoleStore.states { try roles.reset(state, taker: taker) }
      for verb in RoleTable.verbs {
        for state in RoleStore.states {
          let wanted = RoleTable.verdict(person, verb, state, mode)
          let head = try roles.store.summary().head
          let found = try verdict(verb.action, "C\(state.rawValue)", person.code, roles)
          let place = "\(mode.rawValue): \(verb.name) by \(person.code) from \(state.rawValue)"
          #expect(found == wanted, "\(place)")
          #expect((try roles.store.summary().head == head) == (found != nil), "\(place)")
          if found == nil { try roles.reset(state, taker: taker) }
          tried += 1
          done += found == nil ? 1 : 0
        }
      }
    }
    print("role matrix, \(mode.rawValue) store: \(tried) combinations, \(done) of them allowed")
    #expect(tried == 16 * 10 * 13)
    #expect(mode == .locked ? done == 0 : done > 60)
  }

  @Test(arguments: RoleTable.Mode.allCases)
  func `every step of a statement, by every role, from every state`(
    _ mode: RoleTable.Mode
  ) throws {
    let roles = try RoleStore(mode)
    let states: [StatementState?] = [nil] + StatementState.allCases
    var (tried, done) = (0, 0)
    for state in states {
      try roles.reset(state)
      for step in RoleTable.steps {
        for person in RoleTable.persons {
          let head = try roles.store.summary().head
          let found = try refusal {
            _ = try roles.store.perform(
              step.move,
              onStatementOf: RoleStore.statement.project,
              RoleStore.statement.scope,
              reason: "erreur",
              by: roles.author(person.code)
            )
          }
          let wanted = RoleTable.verdict(person, step, state, mode)
          let from = state?.rawValue ?? "nothing"
          let place = "\(mode.rawValue): \(step.move.rawValue) by \(person.code) from \(from)"
          #expect(found == wanted, "\(place)")
          #expect((try roles.store.summary().head == head) == (found != nil), "\(place)")
          if found == nil { try roles.reset(state) }
          tried += 1
          done += found == nil ? 1 : 0
        }
      }
    }
    print("role matrix, \(mode.rawValue) store: \(tried) steps of a statement, \(done) allowed")
    #expect(tried == 5 * 10 * 6)
    #expect(mode == .locked ? done == 0 : done >= 20)
  }

  private func verdict(
    _ action: ClaimAction,
    _ claim: String,
    _ person: String,
    _ roles: RoleStore
  ) throws -> RefusalCode? {
    do {
      return try roles.store.perform(action, on: [claim], by: roles.author(person)).firstRefusal
    } catch let refusal as Refusal {
      return refusal.code
    }
  }

  /// What is not done to one claim: the roles of R57, and something that every one who comes in is
  /// refused for another reason, or that changes nothing.
  private struct Act {
    let name: String
    let roles: Set<Role>
    /// Whether it can be done with a key that is locked.
    var needsNoKey = false
    let work: (Store, Author) throws -> Void
  }

  private static let signers: Set<Role> = [
    .coordinator, .operator, .verifier, .validator, .payer,
  ]

  private static var acts: [Act] {
    let stratum = Stratum(project: "P09", result: "R2", period: quarter("2026-T1"), round: 1)
    let nobody = Person(code: "pas un code", name: "x", roles: [.viewer])
    let noActor = Actor(code: "pas un code", nameFrench: "x", kind: .other)
    return [
      Act(name: "draw", roles: [.coordinator]) {
        _ = try $0.draw(stratum, seed: "s", reason: nil, by: $1)
      },
      Act(name: "release-stratum", roles: [.coordinator]) {
        _ = try $0.release(stratum, effect: .verifyAll, reason: "r", by: $1)
      },
      Act(name: "period open", roles: [.coordinator]) {
        _ = try $0.reopen(quarter("2026-T1"), reason: "r", by: $1)
      },
      Act(name: "erase", roles: [.coordinator]) {
        _ = try $0.erase(participant: "nobody", reason: "r", by: $1)
      },
      Act(name: "save actor", roles: [.coordinator]) {
        _ = try $0.save(noActor, isNew: true, by: $1)
      },
      Act(name: "save person", roles: [.coordinator]) {
        _ = try $0.save(nobody, isNew: true, by: $1)
      },
      Act(name: "period close", roles: [.coordinator]) {
        _ = try $0.close(quarter("2025-T4"), by: $1)
      },
      Act(name: "counter draw", roles: [.coordinator]) {
        let drawn = CounterStratum(project: "P09", period: quarter("2026-T1"), round: 1)
        _ = try $0.draw(drawn, seed: "s", reason: nil, by: $1)
      },
      Act(name: "list --with-identities", roles: [.coordinator]) {
        try $0.discloseParticipants(reason: " ", filter: "", by: $1) { _ in }
      },
      Act(name: "programme discard", roles: [.coordinator]) {
        _ = try $0.change(.discard(revision: 0), by: $1)
      },
      Act(name: "programme save", roles: [.coordinator]) {
        let programme = try $0.summary().programme
        _ = try $0.change(.save(programme, effectiveOn: nil, revision: 0), by: $1)
      },
      Act(name: "programme publish", roles: [.coordinator]) {
        _ = try $0.change(.publish(effectiveOn: Fixture.today, revision: 0), by: $1)
      },
      Act(name: "programme import", roles: [.coordinator]) {
        _ = try $0.importPack(try $0.summary().programme, by: $1)
      },
      Act(name: "key register", roles: signers, needsNoKey: true) {
        _ = try $0.registerKey(Passphrase("court"), cost: .least, by: $1)
      },
      Act(name: "key revoke --for", roles: [.coordinator]) {
        _ = try $0.revokeKey(of: "V9", reason: "r", by: $1)
      },
      Act(name: "entrust a gap", roles: [.coordinator]) {
        let task = CoverageTask(territory: "07.999", subject: .presence)
        _ = try $0.change(.tasks([task]), by: $1)
      },
    ] + steps + imports
  }

  /// The steps of a statement that nobody drew up, of a project that nobody knows.
  private static var steps: [Act] {
    RoleTable.steps.map { step in
      Act(name: "statement \(step.move.rawValue)", roles: step.roles) {
        let scope = StatementScope.period(quarter("2026-T1"))
        _ = try $0.perform(step.move, onStatementOf: "P09", scope, reason: "r", by: $1)
      }
    }
  }

  private static var imports: [Act] {
    let kinds: [(ImportKind, Set<Role>)] = [
      (.actors, [.coordinator]), (.relations, [.coordinator]), (.projects, [.coordinator]),
      (.targets, [.coordinator]), (.participants, [.coordinator, .operator]),
      (.claims, [.coordinator, .operator]), (.cnss, [.coordinator, .operator]),
      (.findings, [.coordinator, .verifier]), (.needs, [.coordinator]),
    ]
    return kinds.map { kind, roles in
      Act(name: "import \(kind.rawValue)", roles: roles) {
        _ = try $0.importing(kind, by: $1) { _ in nil }
      }
    }
  }

  @Test(arguments: RoleTable.Mode.allCases)
  func `every other act and every import, by every role`(_ mode: RoleTable.Mode) throws {
    let roles = try RoleStore(mode)
    var tried = 0
    for person in RoleTable.persons {
      for act in Self.acts {
        let head = try roles.store.summary().head
        let found = try refusal { try act.work(roles.store, roles.author(person.code)) }
        let isAsked = mode == .locked && act.needsNoKey
        let wanted = RoleTable.door(person, act.roles, isAsked ? .real : mode)
        let place = "\(mode.rawValue): \(act.name) by \(person.code)"
        if let wanted {
          #expect(found == wanted, "\(place)")
        } else {
          #expect(found.map { !RoleTable.atTheDoor.contains($0) } ?? true, "\(place)")
        }
        #expect(try roles.store.summary().head == head, "\(place)")
        tried += 1
      }
    }
    print("role matrix, \(mode.rawValue) store: \(tried) other acts and imports")
    #expect(tried == 28 * 10)
  }

  /// An operator brings rows only for projects whose operator or partner is their actor (R57).
  @Test(arguments: RoleTable.Mode.allCases)
  func `a file's rows are judged project by project`(_ mode: RoleTable.Mode) throws {
    let roles = try RoleStore(mode)
    var tried = 0
    for person in RoleTable.persons {
      guard RoleTable.door(person, [.coordinator, .operator], mode) == nil else {
        continue
      }
      for (project, isOwn) in [("P01", true), ("P02", false), ("P03", true)] {
        let participant = Participant(
          code: "N\(tried)",
          project: project,
          entryOn: day("2026-01-05")
        )
        let line = ImportRecord.participant(ParticipantLine(participant: participant))
        let bad = try roles.bring(.participants, [line], by: person.code)
        let isFree = person.code != "O"
        #expect(bad.isEmpty == (isOwn || isFree), "\(mode.rawValue): \(person.code) \(project)")
        let claim = Claim(
          code: "N\(tried)",
          project: project,
          result: "R1",
          participant: "Bqueued",
          achievedOn: day("2026-02-10"),
          declaredOn: day("2026-03-01"),
          declaredBy: "O"
        )
        let row = try roles.bring(.claims, [.claim(ClaimLine(claim: claim))], by: person.code)
        if !isOwn, !isFree { #expect(row.first?.code == bad.first?.code) }
        tried += 1
      }
    }
    #expect(mode == .locked ? tried == 0 : tried >= 9)
  }
}
