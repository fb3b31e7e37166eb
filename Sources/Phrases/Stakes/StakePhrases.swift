public import Domain

/// The grid of influence and interest.
public struct StakePhrases: Sendable {
  public let grid: String
  public let unplaced: String
  public let influence: String
  public let interest: String
  public let low: String
  public let high: String
  public let corner: @Sendable (Stake.Corner) -> String
  public let noun: Noun
  /// While an actor is in hand.
  public let inHand: @Sendable (String) -> String
  public let placed: @Sendable (String, Int, Int) -> String
  public let takenOff: @Sendable (String) -> String
  public let step: @Sendable (String) -> String
  public let undoTitle: @Sendable (String) -> String
  public let undoText: String
  public let undoButton: String
  public let hintGrab: String
  public let hintDrop: String
  public let nobody: String
  public let allPlaced: String
  public let fileName: String
}
