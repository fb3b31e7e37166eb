/// The needs of one method alone.
///
/// Every figure has a method, a year and a source, and a ratio uses figures of one method, which a
/// person chose: the table can hold no other, so that nothing adds or compares two methods.
public struct NeedTable: Hashable, Sendable {
  public let method: NeedMethod
  /// The only year that counts; nil takes the latest of each place and group.
  public let year: Int?
  private let figures: [Key: NeedFigure]

  private struct Key: Hashable, Sendable {
    var territory: String
    var group: String
  }

  /// Keeps the figures of a method, of one year or the latest of each; of two that are equal in
  /// all this, the later in the sequence.
  public init(_ every: some Sequence<NeedFigure>, method: NeedMethod, year: Int? = nil) {
    var kept: [Key: NeedFigure] = [:]
    for figure in every where figure.method == method && (year ?? figure.year) == figure.year {
      let key = Key(territory: figure.territory, group: figure.group)
      if let other = kept[key], other.year > figure.year { continue }
      kept[key] = figure
    }
    self.method = method
    self.year = year
    figures = kept
  }

  /// The figure of a place for a group; the empty group is everyone.
  public func figure(_ territory: String, group: String = "") -> NeedFigure? {
    figures[Key(territory: territory, group: group)]
  }

  /// Every figure, by territory, then group.
  public var all: [NeedFigure] {
    figures.values.sorted { ($0.territory, $0.group) < ($1.territory, $1.group) }
  }

  /// Whom and which year the figures come from, each once.
  public var origins: [NeedOrigin] {
    Set(figures.values.map { NeedOrigin(source: $0.source, year: $0.year) })
      .sorted { ($1.year, $0.source) < ($0.year, $1.source) }
  }
}

/// Where a figure of need comes from.
public struct NeedOrigin: Hashable, Sendable {
  public var source: String
  public var year: Int

  public init(source: String, year: Int) {
    self.source = source
    self.year = year
  }
}
