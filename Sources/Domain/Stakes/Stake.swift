/// Where an actor stands for a workshop of stakeholders: how much it weighs, how much it cares.
public struct Stake: Hashable, Sendable {
  /// Both scales go from 1, the least, to 5.
  public static let scale = 1...5

  /// The code of the actor.
  public var actor: String
  public var influence: Int
  public var interest: Int
  public var note: String
  /// The day on which it was placed.
  public var day: Day

  public init(actor: String, influence: Int, interest: Int, note: String = "", day: Day) {
    self.actor = actor
    self.influence = influence
    self.interest = interest
    self.note = note
    self.day = day
  }

  /// What to do with those of a corner of the grid: 4 and 5 are high, up to 3 is low.
  public enum Corner: String, CaseIterable, Sendable {
    case manageClosely, keepSatisfied, keepInformed, monitor

    public init(influence: Int, interest: Int) {
      switch (influence >= 4, interest >= 4) {
      case (true, true): self = .manageClosely
      case (true, false): self = .keepSatisfied
      case (false, true): self = .keepInformed
      case (false, false): self = .monitor
      }
    }
  }

  public var corner: Corner { Corner(influence: influence, interest: interest) }
}
