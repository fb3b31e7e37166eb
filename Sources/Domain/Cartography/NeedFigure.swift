/// How a figure of need was made. Figures of two methods are never added nor compared: a census
/// counts everyone on one day, a survey asks a sample, a register holds those who came.
public enum NeedMethod: String, CaseIterable, Hashable, Sendable {
  case census, survey, register
}

/// How many persons look for work in a place, by whom it was counted, how and when.
public struct NeedFigure: Hashable, Sendable {
  /// HCP code of a province or of a commune.
  public var territory: String
  /// A target group of the programme; empty is everyone.
  public var group: String
  public var quantity: Int
  public var year: Int
  public var method: NeedMethod
  /// Who counted, and where it is written.
  public var source: String

  public init(
    territory: String,
    group: String = "",
    quantity: Int,
    year: Int,
    method: NeedMethod,
    source: String
  ) {
    self.territory = territory
    self.group = group
    self.quantity = quantity
    self.year = year
    self.method = method
    self.source = source
  }

  /// What names the figure among all: two of the same place, group, method and year are one.
  public var key: String { "\(territory)|\(group)|\(method.rawValue)|\(year)" }
}

extension NeedFigure {
  /// What the region knows without any import: the census need of a province is its active
  /// population less those who work.
  public static let census: [NeedFigure] = LabourFigures.all.map {
    NeedFigure(
      territory: $0.province,
      quantity: $0.seeking,
      year: LabourFigures.year,
      method: .census,
      source: LabourFigures.source
    )
  }
}
