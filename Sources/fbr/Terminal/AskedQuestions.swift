import Domain
import Phrases
import Screens
import Store
import Synchronization

/// The questions that wait for the clerk or are being answered, known to the terminal's thread and to
/// the clerk's.
final class AskedQuestions: Sendable {
  /// Questions of which only the last one matters: the rows of one list, what a text finds, and a
  /// design that was changed again.
  private enum Kind: Hashable {
    case rows(ScreenID?, limit: Int?)
    case search
    case simulation
  }

  private struct State {
    var open: Set<Token> = []
    var unwanted: Set<Token> = []
    var last: [Kind: Token] = [:]
    /// What is being answered, and the store that it reads.
    var running: (token: Token, store: Store)?

    /// Lets a question go; the reading for it is stopped. A change never runs at this moment: it
    /// does not begin before the question has ended, which the same lock says.
    mutating func drop(_ token: Token) {
      guard open.contains(token) else { return }
      unwanted.insert(token)
      if let running, running.token == token { running.store.stopReading() }
    }
  }

  private let state = Mutex(State())

  /// Takes note of a question; one of the same kind that was open before is let go.
  func add(_ question: Question, _ token: Token) {
    state.withLock { state in
      state.open.insert(token)
      let kind: Kind
      switch question {
      case .claims(let query): kind = .rows(token.screen, limit: query.limit)
      case .search: kind = .search
      case .simulation(.analysis): kind = .simulation
      default: return
      }
      if let old = state.last.updateValue(token, forKey: kind) { state.drop(old) }
    }
  }

  /// Nobody wants the answer any more.
  func cancel(_ token: Token) { state.withLock { $0.drop(token) } }

  /// Whether the question is still wanted: the reading for it begins.
  func begin(_ token: Token, on store: Store) -> Bool {
    state.withLock { state in
      if state.unwanted.remove(token) != nil {
        state.open.remove(token)
        return false
      }
      state.running = (token, store)
      return true
    }
  }

  /// The reading ended; whether its answer is still wanted.
  func end(_ token: Token) -> Bool {
    state.withLock { state in
      state.running = nil
      state.open.remove(token)
      return state.unwanted.remove(token) == nil
    }
  }
}
