import Canvas
import Domain
import Phrases

/// The claim that the next key will most likely show: the neighbour towards which the cursor goes,
/// read before the key is pressed.
struct LookAhead: Sendable {
  private var slot = Slot<ClaimDetail>()
  /// The claim that was asked for last, so that an unexpected answer is not asked for again.
  private var code: String?
  private var cursor = 0
  private var isGoingUp = false

  /// The detail of a row of the list, when it is the one read ahead and still says the same.
  func detail(of row: ClaimRow) -> ClaimDetail? {
    slot.value.flatMap { $0.row == row ? $0 : nil }
  }

  /// Asks for the neighbour of the cursor; nothing when it is known, or another is still awaited.
  mutating func ask(
    _ list: PagedList<ClaimRow>,
    for screen: ScreenID,
    numbered counter: inout Int
  ) -> [Effect] {
    let now = list.position.cursor
    if now != cursor { (isGoingUp, cursor) = (now < cursor, now) }
    guard !slot.isWaiting, let next = list.row(at: now + (isGoingUp ? -1 : 1)), next.claim != code
    else { return [] }
    code = next.claim
    return [slot.ask(.claim(next.claim), for: screen, ahead: true, numbered: &counter)]
  }

  /// Takes an answer; whether it was the awaited one.
  mutating func accept(_ found: ClaimDetail, _ token: Token) -> Bool { slot.accept(found, token) }

  /// The question failed, which is nobody's concern.
  mutating func close(_ token: Token) { slot.close(token) }

  /// Forgets what it knows: the store changed.
  mutating func forget() {
    slot.clear()
    code = nil
  }
}
