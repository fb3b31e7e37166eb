/// What an answer says of the store. Without a default: an answer that is forgotten here would leave
/// screens that show the past, or a machine that does not notice an older copy.
extension Answer {
  /// Whether the answer tells that the store changed, so that screens read again.
  var isChange: Bool {
    switch self {
    case .done, .drawn, .imported, .moved, .counterDrawn: true
    case .pack(let answer): answer.isChange
    // The program tells of another store apart, and a key is nobody's figure.
    case .written, .opened, .restored, .unlocked, .keyDone: false
    case .dashboard, .queueFigures, .claims, .claim, .claimCounts, .payments, .statement,
      .statementClaims, .explanation, .strata, .stratum, .chain, .actors, .actor, .relations,
      .projects, .operators, .project, .region, .referentials, .journal, .folder, .dryRun, .check,
      .themes, .guidePages, .backups, .drilled, .cartography, .steering, .simulation,
      .search:
      false
    }
  }

  /// Whether the journal may have gone on, so that its end is to be remembered.
  public var leavesRow: Bool {
    switch self {
    // A key is registered in the journal; a list with names is written there before it leaves.
    case .keyDone, .written: true
    default: isChange
    }
  }
}

extension PackAnswer {
  /// Whether a version of the programme came of the pack.
  var isChange: Bool {
    switch self {
    case .replaced, .drafted: true
    case .unchanged, .refused: false
    }
  }
}
