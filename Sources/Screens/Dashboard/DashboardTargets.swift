import Domain

extension DashboardFigures {
  /// What Enter opens from each line of a tile.
  func targets(of tile: DashboardTile, hasMatrix: Bool) -> [DashboardTarget] {
    switch tile {
    case .today: work.map(\.target)
    case .region: dashboard.region.map(target)
    case .alerts: watched(isHigh: hasMatrix).map { .project($0.project.code) }
    case .coverage:
      hasMatrix
        ? dashboard.coverage.provinces.map { .province($0.province) } : gaps.map(\.target)
    case .rhythm: series(weeks: 1).map { _ in .zoom }
    case .provinces: dashboard.coverage.provinces.map { .province($0.province) }
    case .journal: dashboard.journal.map(target)
    }
  }

  /// The record that a row of the journal is about.
  func target(_ entry: HistoryEntry) -> DashboardTarget {
    let kind = entry.kind.split(separator: ".").first.map(String.init) ?? ""
    switch kind {
    case "claim": return .claim(entry.subject)
    case "project": return .project(entry.subject)
    case "actor": return .actor(entry.subject)
    default: return .journal
    }
  }
}
