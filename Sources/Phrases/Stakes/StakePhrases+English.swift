import Domain

extension StakePhrases {
  /// In English.
  static let english = StakePhrases(
    grid: "Influence and interest",
    unplaced: "To place",
    influence: "Influence",
    interest: "Interest",
    low: "low",
    high: "high",
    corner: { corner in
      switch corner {
      case .manageClosely: "Manage closely"
      case .keepSatisfied: "Keep satisfied"
      case .keepInformed: "Keep informed"
      case .monitor: "Monitor"
      }
    },
    noun: Noun("actor placed", "actors placed"),
    inHand: { "\($0) in hand: arrows, then Enter to put down" },
    placed: { "\($0): influence \($1), interest \($2)." },
    takenOff: { "\($0) is off the grid." },
    step: { "place \($0)" },
    undoTitle: { "Take back the place of \($0)?" },
    undoText: "The actor goes back to the place it had, by a new row of the journal.",
    undoButton: "Take back",
    hintGrab: "grab",
    hintDrop: "put down",
    nobody: "Nobody in this cell.",
    allPlaced: "Every active actor is placed.",
    fileName: "influence-interest"
  )
}
