public import Canvas
import Domain
import Phrases

/// The names of the parts of a screen, for a spotlight and for what a script expects.
struct LandmarkList {
  private(set) var landmarks: [Landmark] = []

  /// A part, where the layout has room for it.
  mutating func add(_ id: String, _ rect: Rect?, _ value: String? = nil) {
    landmarks.append(
      Landmark(id: id, rect: rect ?? Rect(x: 0, y: 0, width: 0, height: 0), value: value)
    )
  }

  /// A figure that no part of its own shows.
  mutating func add(_ id: String, figure value: String?) { add(id, nil, value) }
}

extension VerificationScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = self.layout(context, in: area)
    names.add("verif.queues", layout.queues)
    names.add("verif.list", layout.list, list.total.map(String.init))
    names.add("verif.detail", layout.detail)
    names.add("verif.evidence", layout.evidence)
    names.add("verif.filter", layout.filter)
    if reading != nil { names.add("verif.reading", layout.list) }
    let foot = Rect(
      x: layout.list.x,
      y: layout.list.maxY - 1,
      width: layout.list.width,
      height: min(1, layout.list.height)
    )
    names.add("verif.count", foot, list.total.map(String.init))
    names.add("verif.marked", figure: String(list.marks.count))
    let row = list.current
    names.add("verif.claim", figure: row?.claim)
    names.add("verif.state", figure: row?.state.rawValue)
    names.add("verif.worth_dh", figure: row?.gross.map(FigureBoard.dirhams))
    return names.landmarks
  }
}

extension StrataScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = StrataLayout(self, context, in: area)
    names.add("strata.list", layout.list, String(rows.count))
    names.add("strata.facts", layout.facts)
    names.add("strata.effects", layout.effects)
    if reading != nil || showsSheet { names.add("strata.reading", area) }
    names.add("strata.stratum", figure: current?.stratum.code.replacing("|", with: "/"))
    names.add("strata.status", figure: current?.status.rawValue)
    names.add("strata.population", figure: current.map { String($0.population) })
    names.add("strata.size", figure: current.map { String($0.size) })
    return names.landmarks
  }
}

extension PaymentsScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = PaymentsLayout(self, context, in: area)
    names.add("payments.tabs", layout.tabs)
    names.add("payments.list", layout.list, String(items.count))
    names.add("payments.detail", layout.detail)
    if reading != nil || face == .claims { names.add("payments.reading", area) }
    if face == .budget { names.add("payments.budget", area) }
    names.add("payments.statement", figure: current?.code.replacing("|", with: "/"))
    names.add("payments.state", figure: current.map { $0.statement?.state.rawValue ?? "none" })
    names.add("payments.net_dh", figure: current.map { FigureBoard.dirhams($0.net) })
    return names.landmarks
  }
}

extension DashboardScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    for place in layout(in: area).places {
      let count = targets(of: place.tile, in: context).count
      names.add(place.tile.hitID, place.rect, String(count))
    }
    return names.landmarks
  }
}

extension MapScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = self.layout(in: area, context)
    names.add("map.main", layout.main)
    names.add("map.side", layout.side)
    names.add("map.legend", layout.legend)
    return names.landmarks
  }
}

extension ActorsScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = self.layout(in: area, context)
    names.add("actors.list", layout.list, String(list.count))
    names.add("actors.card", layout.card)
    names.add("actors.actor", figure: list.current?.code)
    return names.landmarks
  }
}

extension ProjectsScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    names.add(sheet == nil ? "projects.list" : "projects.sheet", area, String(projects.count))
    if reading != nil { names.add("projects.reading", area) }
    names.add("projects.project", figure: sheet?.code)
    return names.landmarks
  }
}

extension PortfolioScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let (top, rest) = area.cuttingTop(1)
    names.add("portfolio.tabs", top)
    names.add("portfolio.table", rest, table(context).map { String($0.count) })
    names.add("portfolio.face", figure: String(describing: face))
    return names.landmarks
  }
}

extension CoverageScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = CoverageLayout(face, in: area)
    names.add("coverage.tabs", layout.tabs)
    names.add("coverage.main", layout.main)
    names.add("coverage.detail", layout.detail)
    names.add("coverage.face", figure: String(describing: face))
    names.add("coverage.gaps", figure: coverage.value.map { String($0.gaps.count) })
    return names.landmarks
  }
}

extension ReferentialsScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = self.layout(in: area, context)
    let rows = look(context)?.rows.count
    names.add("ref.tabs", layout.tabs)
    names.add("ref.head", layout.head)
    names.add("ref.list", layout.list, rows.map(String.init))
    names.add("ref.detail", layout.detail)
    names.add("ref.tab", figure: tab.rawValue)
    return names.landmarks
  }
}

extension GuideScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = self.layout(in: area)
    names.add("guide.contents", layout.contents)
    names.add("guide.page", layout.page, entry.key(ownPages))
    return names.landmarks
  }
}

extension RelationsScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = RelationsLayout(self, context, in: area)
    names.add("relations.list", layout.list)
    names.add("relations.drawing", layout.drawing)
    names.add("relations.face", figure: String(describing: face))
    return names.landmarks
  }
}

extension TargetsScreen {
  public func landmarks(in area: Rect, context: Context) -> [Landmark] {
    var names = LandmarkList()
    let layout = TargetsLayout(self, context, in: area)
    names.add("targets.grid", layout.grid)
    names.add("targets.versions", layout.versions)
    names.add("targets.checks", layout.checks)
    return names.landmarks
  }
}
