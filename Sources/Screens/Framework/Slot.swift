public import Phrases

/// What a screen has asked for: the value last received, and the question still open.
///
/// `ask` replaces an open question; `accept` takes an answer only when it belongs to the last one.
public struct Slot<Value: Sendable>: Sendable {
  public private(set) var value: Value?
  public private(set) var pending: Token?

  public init(_ value: Value? = nil) { self.value = value }

  /// Whether an answer is awaited.
  public var isWaiting: Bool { pending != nil }

  /// Opens a question, with the next number of the screen's counter.
  public mutating func ask(
    _ question: Question,
    for screen: ScreenID?,
    ahead: Bool = false,
    numbered counter: inout Int
  ) -> Effect {
    counter += 1
    let token = Token(screen: screen, number: counter, isAhead: ahead)
    pending = token
    return .ask(question, token)
  }

  /// Takes a value when its token is the awaited one; answers whether it did.
  @discardableResult
  public mutating func accept(_ value: Value, _ token: Token) -> Bool {
    guard pending == token else { return false }
    self.value = value
    pending = nil
    return true
  }

  /// Closes the question whose token this is; answers whether it was open here.
  @discardableResult
  public mutating func close(_ token: Token) -> Bool {
    guard pending == token else { return false }
    pending = nil
    return true
  }

  /// Forgets the value and the question.
  public mutating func clear() {
    value = nil
    pending = nil
  }

  /// Changes the value in place, such as a mark that only the screen knows.
  public mutating func edit(_ change: (inout Value) -> Void) {
    guard var held = value else { return }
    change(&held)
    value = held
  }
}

extension Slot: Equatable where Value: Equatable {}
extension Slot: Hashable where Value: Hashable {}
