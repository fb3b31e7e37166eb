import Domain
import Testing

@Suite struct MoveTests {
  /// What may follow each state, as DESIGN §4 lists it: `withdrawn` from any state before validated,
  /// and `queued` back to `admissible` when a second draw replaces the first (R24).
  static let successors: [(ClaimState, Set<ClaimState>)] = [
    (.declared, [.admissible, .inadmissible, .withdrawn]),
    (.inadmissible, [.contested, .admissible, .inadmissible, .declared, .withdrawn]),
    (.admissible, [.queued, .exempt, .withdrawn]),
    (.exempt, [.validated, .withdrawn]),
    (.queued, [.inVerification, .admissible, .withdrawn]),
    (.inVerification, [.verified, .returned, .queued, .withdrawn]),
    (.returned, [.declared, .inadmissible, .withdrawn]),
    (.verified, [.validated, .refused, .inVerification, .contested, .declared, .withdrawn]),
    (.validated, [.inPayment, .verified, .exempt]),
    (.refused, [.contested]),
    (.contested, [.verified, .refused, .admissible, .withdrawn]),
    (.inPayment, [.paid, .validated]),
    (.paid, []),
    (.withdrawn, []),
  ]

  @Test(arguments: successors)
  func `a state leads to its successors and to no other`(
    state: ClaimState,
    expected: Set<ClaimState>
  ) {
    #expect(Set(Move.table.filter { $0.from == state }.map(\.to)) == expected)
  }

  @Test func `every state has its line`() {
    #expect(Self.successors.map(\.0) == ClaimState.allCases)
  }

  @Test(arguments: Move.allCases)
  func `a move is possible exactly where it has a destination`(move: Move) {
    for state in ClaimState.allCases {
      #expect(move.isPossible(from: state) == !move.destinations(from: state).isEmpty)
    }
    #expect(ClaimState.allCases.contains { move.isPossible(from: $0) })
  }

  @Test func `no row is written twice`() {
    #expect(Set(Move.table).count == Move.table.count)
  }
}
