/// The map of the region as a file holds it: areas in rows of a grid, names, and marks of communes.
public struct MapDrawing: Hashable, Sendable {
  /// A stretch of one row of the grid that belongs to one province.
  public struct Run: Hashable, Sendable {
    public var region: Int
    public var x: Int
    public var y: Int
    public var length: Int

    public init(region: Int, x: Int, y: Int, length: Int) {
      (self.region, self.x, self.y, self.length) = (region, x, y, length)
    }
  }

  /// A province: its name with its figure, where they stand, and its step from 0, none, to 4.
  public struct Region: Hashable, Sendable {
    public var text: String
    public var level: Int
    public var x: Int
    public var y: Int
    /// Whether one of the core services is missing there.
    public var isGap: Bool

    public init(text: String, level: Int, x: Int, y: Int, isGap: Bool) {
      (self.text, self.level, self.x, self.y, self.isGap) = (text, level, x, y, isGap)
    }
  }

  /// A commune with its number in the layer, whose mark has an area in proportion.
  public struct Mark: Hashable, Sendable {
    public var name: String
    public var value: Int
    public var x: Int
    public var y: Int

    public init(name: String, value: Int, x: Int, y: Int) {
      (self.name, self.value, self.x, self.y) = (name, value, x, y)
    }
  }

  /// What a step of the legend means, from 1.
  public struct Step: Hashable, Sendable {
    public var level: Int
    public var text: String

    public init(level: Int, text: String) { (self.level, self.text) = (level, text) }
  }

  public var title: String
  public var legend: [Step]
  /// Notices above the map, and where its data come from.
  public var notices: [String]
  public var sources: String
  /// The grid: a cell is twice as high as it is wide.
  public var width: Int
  public var height: Int
  public var runs: [Run]
  public var regions: [Region]
  public var marks: [Mark]

  public init(
    title: String,
    legend: [Step],
    notices: [String],
    sources: String,
    width: Int,
    height: Int,
    runs: [Run],
    regions: [Region],
    marks: [Mark]
  ) {
    (self.title, self.legend, self.notices, self.sources) = (title, legend, notices, sources)
    (self.width, self.height) = (width, height)
    (self.runs, self.regions, self.marks) = (runs, regions, marks)
  }
}

/// The shape of the region on a grid: which cells are of which province, and where its places stand.
public struct MapOutline: Hashable, Sendable {
  /// A cell of the grid, from the top left.
  public struct Place: Hashable, Sendable {
    public var x: Int
    public var y: Int

    public init(x: Int, y: Int) { (self.x, self.y) = (x, y) }
  }

  /// The grid: a cell is twice as high as it is wide.
  public var width: Int
  public var height: Int
  public var runs: [MapDrawing.Run]
  /// Where the name of each province stands, in the order of the territory.
  public var names: [Place]
  /// Where each commune stands, by its code.
  public var communes: [String: Place]

  public init(
    width: Int,
    height: Int,
    runs: [MapDrawing.Run],
    names: [Place],
    communes: [String: Place]
  ) {
    (self.width, self.height, self.runs) = (width, height, runs)
    (self.names, self.communes) = (names, communes)
  }
}

/// The communes of the region with what is counted there, as points for other map programs.
public struct MapPoints: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var commune: Commune
    public var actors: Int
    public var participants: Int

    public init(commune: Commune, actors: Int, participants: Int) {
      (self.commune, self.actors, self.participants) = (commune, actors, participants)
    }
  }

  public var points: [Point]
  /// Where the data come from, and notices such as DÉMO.
  public var notes: [String]

  public init(points: [Point], notes: [String]) { (self.points, self.notes) = (points, notes) }
}
