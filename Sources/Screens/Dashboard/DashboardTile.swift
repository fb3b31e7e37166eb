import Domain
import Phrases

/// The tiles of the dashboard, in the order in which Tab goes through them.
enum DashboardTile: String, CaseIterable, Sendable {
  case today, region, alerts, coverage, rhythm, provinces, journal

  /// The name of the tile.
  func title(_ phrases: Phrasebook) -> String {
    switch self {
    case .today: phrases.dashboard.today
    case .region: phrases.dashboard.region
    case .alerts: phrases.dashboard.alerts
    case .coverage: phrases.dashboard.coverage
    case .rhythm: phrases.dashboard.rhythm(26)
    case .provinces: phrases.dashboard.provinces
    case .journal: phrases.dashboard.recent
    }
  }

  /// The prefix of its hit targets.
  var hitID: String { "dashboard." + rawValue }

  /// The tile that a hit target belongs to.
  init?(hitID: String) {
    let parts = hitID.split(separator: ".")
    guard parts.count >= 2, parts[0] == "dashboard" else { return nil }
    self.init(rawValue: String(parts[1]))
  }
}

/// What Enter opens from a line of the dashboard.
enum DashboardTarget: Hashable, Sendable {
  case claims(filter: String)
  case claim(String)
  case projects(filter: String)
  case project(String)
  /// A province of the coverage.
  case province(String)
  /// A gap of the coverage, or the list of them.
  case gap(String?)
  case actors(filter: String)
  case actor(String)
  case journal
  case strata
  /// The statements of a tab.
  case payments(String)
  /// The tile itself, larger.
  case zoom

  /// The effect that opens it; none when it is the tile itself.
  var effect: Effect? {
    switch self {
    case .claims(let filter): .open(.verification, .list(filter: filter, code: nil))
    case .claim(let code): .open(.verification, .record(code))
    case .projects(let filter): .open(.projects, .list(filter: filter, code: nil))
    case .project(let code): .open(.projects, .record(code))
    case .province(let code): .open(.coverage, .province(code))
    case .gap(let key): .open(.coverage, .list(filter: "", code: key))
    case .actors(let filter): .open(.actors, .list(filter: filter, code: nil))
    case .actor(let code): .open(.actors, .record(code))
    case .journal: .open(.journal, nil)
    case .payments(let tab): .open(.payments, .command(.goPayments, code: tab))
    case .strata: .open(.strata, .list(filter: "", code: nil))
    case .zoom: nil
    }
  }
}
