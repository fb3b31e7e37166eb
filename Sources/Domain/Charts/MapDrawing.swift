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

  public var title: String
  /// What the steps mean, from 1.
  public var legend: [(level: Int, text: String)]
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
    legend: [(level: Int, text: String)],
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

  public static func == (left: MapDrawing, right: MapDrawing) -> Bool {
    left.title == right.title && left.notices == right.notices && left.sources == right.sources
      && left.legend.elementsEqual(right.legend, by: ==) && left.width == right.width
      && left.height == right.height && left.runs == right.runs && left.regions == right.regions
      && left.marks == right.marks
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(title)
    hasher.combine(runs)
    hasher.combine(regions)
    hasher.combine(marks)
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
