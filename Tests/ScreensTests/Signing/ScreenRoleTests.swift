import Domain
import Phrases
import Testing

@testable import Screens

/// Every command of the verification screen × role × state of the claim, against a table written from
/// R57 and DESIGN §4: a command that can be given is never one that the person may not.
@Suite struct ScreenRoleTests {
  private struct Row {
    let command: Command
    /// The roles that may, by the state from which.
    let roles: [ClaimState: Set<Role>]

    init(_ command: Command, _ roles: Set<Role>, _ states: [ClaimState]) {
      self.init(command, Dictionary(uniqueKeysWithValues: states.map { ($0, roles) }))
    }

    init(_ command: Command, _ roles: [ClaimState: Set<Role>]) {
      (self.command, self.roles) = (command, roles)
    }
  }

  /// An appeal is settled by a coordinator or a validator.
  private static let deciders: Set<Role> = [.coordinator, .validator]

  private static let table = [
    Row(
      .confirm,
      [
        .inVerification: [.verifier], .verified: [.validator], .exempt: [.validator],
        .contested: deciders,
      ]
    ),
    Row(.reduce, [.inVerification: [.verifier], .contested: deciders]),
    Row(
      .refuse,
      [.inVerification: [.verifier], .verified: [.validator], .contested: deciders]
    ),
    Row(.giveBack, [.verifier], [.inVerification]), Row(.take, [.verifier], [.queued]),
    Row(.takeFor, [.coordinator], [.queued]),
    Row(.release, [.verifier, .coordinator], [.inVerification]),
    Row(
      .withdraw,
      [.operator, .coordinator],
      [
        .inadmissible, .admissible, .exempt, .queued, .inVerification, .returned, .verified,
        .contested,
      ]
    ),
    Row(.sendBack, [.validator], [.verified]), Row(.force, [.coordinator], [.admissible]),
    Row(.admit, [.coordinator], [.inadmissible]), Row(.unvalidate, [.validator], [.validated]),
    // The finding of the sample is confirmed: only an inadmissibility and a refusal are contested.
    Row(.appeal, [.operator, .coordinator], [.inadmissible, .refused]),
    Row(.counter, [.verifier], [.validated, .inPayment, .paid]),
    Row(.regularise, [.coordinator], [.paid]),
  ]

  static let persons = [
    Person(code: "k", name: "K", roles: [.coordinator]),
    Person(code: "o", name: "O", actor: "A01", roles: [.operator]),
    Person(code: "v", name: "V", actor: "IVA", roles: [.verifier]),
    Person(code: "w", name: "W", roles: [.validator]),
    Person(code: "p", name: "P", roles: [.payer]),
    Person(code: "t", name: "T", roles: [.trainer]),
    Person(code: "l", name: "L", roles: [.viewer]),
    Person(
      code: "z",
      name: "Z",
      roles: Set(Role.allCases),
      closedOn: Samples.today.adding(days: -1)
    ),
  ]

  /// Every state but `declared`, which is seen only inside a transaction.
  private static let states = ClaimState.allCases.filter { $0 != .declared }

  private func driver(_ person: Person, _ state: ClaimState, _ isDemo: Bool) -> Driver {
    var row = Samples.claims[1]
    row.state = state
    row.declaredBy = "op"
    row.outcome = [.verified, .validated, .inPayment, .paid].contains(state) ? .confirmed : nil
    let isVerifier = person.roles.contains(.verifier) || isDemo && person.roles.contains(.trainer)
    row.takenBy = state == .inVerification ? (isVerifier ? person.code : "si") : "si"
    row.counter = [.validated, .inPayment, .paid].contains(state) ? .drawn : .none
    row.flags = []
    var summary = Samples.summary
    summary.programme.persons = Self.persons
    summary.isDemonstration = isDemo
    var driver = Driver(person: person.code, summary: summary, answers: false)
    var canned = CannedStore()
    canned.claims = [row]
    // The first list asked for is that of every claim, whatever queue is in front.
    for effect in driver.takeEffects() {
      guard case .ask(let question, let token) = effect else { continue }
      if case .claims = question {
        driver.receive(.answered(.claims(Page(rows: [row], total: 1, start: 0)), token))
      } else if let answer = canned.answer(question) {
        driver.receive(.answered(answer, token))
      }
    }
    return driver
  }

  @Test func `no command can be given by who may not, and every one by who may`() throws {
    var (tried, allowed) = (0, 0)
    for isDemo in [false, true] {
      for person in Self.persons {
        for state in Self.states {
          let driver = driver(person, state, isDemo)
          let screen = try #require(driver.router.screen(.verification))
          for row in Self.table {
            let isOut = person.closedOn != nil
            let isTrainer = isDemo && person.roles.contains(.trainer)
            let roles = row.roles[state] ?? []
            let may =
              !isOut && !roles.isEmpty && (isTrainer || !roles.isDisjoint(with: person.roles))
            let found = screen.availability(of: row.command, in: driver.router.context)
            let place = "\(row.command) by \(person.code) from \(state), demo \(isDemo)"
            if !may { #expect(!found.isEnabled, "\(place)") }
            if may, state != .contested {
              #expect(found.isEnabled, "\(place): \(found.reason ?? "")")
              allowed += 1
            }
            tried += 1
          }
        }
      }
    }
    print("role matrix, verification screen: \(tried) combinations, \(allowed) of them allowed")
    #expect(tried == 2 * 8 * Self.states.count * 15)
    #expect(allowed > 40)
  }
}
