import Domain
import Phrases
import Testing

@testable import Screens

/// The commands of the screens of payments, strata and referentials × role × state, against a table
/// written from R43, R44 and R57.
@Suite struct OtherScreenRoleTests {
  private static let persons = ScreenRoleTests.persons

  /// Whether R57 lets a person do what these roles do; a trainer may in a demonstration.
  private func may(_ person: Person, _ roles: Set<Role>, _ isDemo: Bool) -> Bool {
    person.closedOn == nil
      && (!roles.isDisjoint(with: person.roles) || isDemo && person.roles.contains(.trainer))
  }

  private func context(_ person: Person, _ summary: StoreSummary, _ isDemo: Bool) -> Context {
    var summary = summary
    summary.programme.persons = Self.persons
    summary.isDemonstration = isDemo
    return Context(today: Samples.today, phrases: .french, summary: summary, person: person)
  }

  private func each(_ body: (Person, Bool) -> Void) {
    for isDemo in [false, true] { for person in Self.persons { body(person, isDemo) } }
  }

  // MARK: Payments

  private static let steps: [(command: Command, roles: Set<Role>, states: [StatementState?])] = [
    (.draftStatement, [.coordinator], [nil, .draft]),
    (.certifyStatement, [.coordinator, .validator], [.draft]),
    (.orderStatement, [.coordinator, .payer], [.certified]), (.payStatement, [.payer], [.ordered]),
    (.cancelStatement, [.coordinator], [.draft, .certified, .ordered]),
    (.bankRefusal, [.coordinator], [.ordered]),
    // Neither looks at the state of the statement under the cursor.
    (.holdbackStatement, [.coordinator], [nil] + StatementState.allCases),
    (.counterDraw, [.coordinator], [nil] + StatementState.allCases),
  ]

  /// One statement in a state, by other hands than those of the table; nil is what waits for a draft.
  private func payments(_ state: StatementState?) -> PaymentsScreen {
    let path: [(StatementMove, String)] = [
      (.draft, "x1"), (.certify, "x2"), (.order, "x3"), (.pay, "x4"),
    ]
    let passed: [StatementState: Int] = [.draft: 1, .certified: 2, .ordered: 3, .paid: 4]
    var screen = PaymentsScreen()
    screen.tab = .all
    var board = PaymentBoard()
    if let state {
      let steps = passed[state].map { Array(path.prefix($0)) } ?? [path[0], (.cancel, "x2")]
      board.statements = [PaymentSample.statement("P01", state, steps)]
    } else {
      board.draftable = PaymentSample.board.draftable
    }
    screen.board = Slot(board)
    return screen
  }

  @Test func `every step of a statement, by every role, from every state`() {
    var (tried, allowed) = (0, 0)
    for state in [nil] + StatementState.allCases {
      let screen = payments(state)
      each { person, isDemo in
        let context = context(person, PaymentSample.summary, isDemo)
        for step in Self.steps {
          let wanted = may(person, step.roles, isDemo) && step.states.contains(state)
          let found = screen.availability(of: step.command, in: context)
          let from = state?.rawValue ?? "nothing"
          let place = "\(step.command) by \(person.code) from \(from), demo \(isDemo)"
          #expect(found.isEnabled == wanted, "\(place): \(found.reason ?? "")")
          tried += 1
          allowed += wanted ? 1 : 0
        }
      }
    }
    print("role matrix, payments screen: \(tried) combinations, \(allowed) of them allowed")
    #expect(tried == 6 * 2 * 8 * 8)
    #expect(allowed > 60)
  }

  @Test func `who drew a statement up, certified or ordered it takes no further step`() throws {
    let hands: [(StatementState, [(StatementMove, String)], Command, String)] = [
      (.draft, [(.draft, "k")], .certifyStatement, "k"),
      (.certified, [(.draft, "x1"), (.certify, "k")], .orderStatement, "k"),
      (.ordered, [(.draft, "x1"), (.certify, "x2"), (.order, "p")], .payStatement, "p"),
    ]
    for (state, steps, command, code) in hands {
      var screen = PaymentsScreen()
      var board = PaymentBoard()
      board.statements = [PaymentSample.statement("P01", state, steps)]
      screen.board = Slot(board)
      let person = try #require(Self.persons.first { $0.code == code })
      let found = screen.availability(
        of: command,
        in: context(person, PaymentSample.summary, false)
      )
      let row = try #require(board.statements.first)
      let name = Phrasebook.french.name(row.code)
      let refusal = Refusal(.sameStatementHand, subject: name, details: [person.name])
      #expect(found.reason == Phrasebook.french.sentence(refusal))
    }
  }

  // MARK: Strata

  @Test func `a draw and a release, by every role, from every status`() throws {
    var (tried, allowed) = (0, 0)
    let commands: [(Command, StratumRow.Status)] = [
      (.draw, .drawable), (.releaseStratum, .suspended),
    ]
    for status in StratumRow.Status.allCases {
      var row = try #require(Samples.strata.first)
      row.status = status
      row.drawnBy = status == .drawable ? nil : "x1"
      row.examined = status == .drawable ? 0 : 5
      var screen = StrataScreen()
      screen.strata = Slot([row])
      each { person, isDemo in
        let context = context(person, StrataSample.summary, isDemo)
        for (command, from) in commands {
          let wanted = may(person, [.coordinator], isDemo) && status == from
          let found = screen.availability(of: command, in: context)
          let place = "\(command) by \(person.code) from \(status), demo \(isDemo)"
          #expect(found.isEnabled == wanted, "\(place): \(found.reason ?? "")")
          tried += 1
          allowed += wanted ? 1 : 0
        }
      }
    }
    print("role matrix, strata screen: \(tried) combinations, \(allowed) of them allowed")
    #expect(tried == StratumRow.Status.allCases.count * 2 * 8 * 2)
    #expect(allowed == 6)
  }

  // MARK: Referentials

  @Test func `the programme is a coordinator's, with a draft and without`() {
    var (tried, allowed) = (0, 0)
    let always: Set<Command> = [.newRecord, .importPack]
    let commands: [Command] = [
      .newRecord, .importPack, .edit, .removeItem, .dropVersion, .publishVersion,
    ]
    for draft in [nil, ReferentialSample.draft(by: ["x1"])] {
      var screen = ReferentialsScreen()
      screen.board = Slot(ReferentialSample.board(draft))
      if draft != nil { screen.shown = .draft }
      each { person, isDemo in
        let context = context(person, ReferentialSample.summary, isDemo)
        for command in commands {
          let isPossible = draft != nil || always.contains(command)
          let wanted = may(person, [.coordinator], isDemo) && isPossible
          let found = screen.availability(of: command, in: context)
          let place = "\(command) by \(person.code), draft \(draft != nil), demo \(isDemo)"
          #expect(found.isEnabled == wanted, "\(place): \(found.reason ?? "")")
          tried += 1
          allowed += wanted ? 1 : 0
        }
      }
    }
    print("role matrix, referentials screen: \(tried) combinations, \(allowed) of them allowed")
    #expect(tried == 2 * 2 * 8 * 6)
    #expect(allowed == 24)
  }
}
