/// The reports that the program writes.
public enum ReportKind: String, CaseIterable, Sendable {
  case progress, queue, payments, coverage, equity, costs, portfolio, activity, sheet
}

/// What a report is asked for.
public struct ReportRequest: Hashable, Sendable {
  public var kind: ReportKind
  /// The one project that it is about; nil is every one.
  public var project: String?
  /// A period as it was typed, `all`, or nil.
  public var period: String?
  /// The year of an activity report.
  public var year: Int?
  /// A past day whose figures are wanted instead of today's.
  public var asOf: Day?
  /// By which method needs were counted.
  public var method: NeedMethod

  public init(
    _ kind: ReportKind,
    project: String? = nil,
    period: String? = nil,
    year: Int? = nil,
    asOf: Day? = nil,
    method: NeedMethod = .census
  ) {
    self.kind = kind
    self.project = project
    self.period = period
    self.year = year
    self.asOf = asOf
    self.method = method
  }
}

/// A report before it has a language or a form: text, CSV, JSON and HTML are all written from it, so
/// that the same figures stand in each.
public struct ReportDocument: Hashable, Sendable {
  public var kind: ReportKind
  /// The day whose figures these are.
  public var asOf: Day
  /// What distinguishes it from the same report of something else, such as a project's title.
  public var subject: String
  /// What a paper says before its tables: whose project, which days.
  public var preface: [ReportFact]
  public var blocks: [ReportBlock]

  public init(
    _ kind: ReportKind,
    asOf: Day,
    subject: String = "",
    preface: [ReportFact] = [],
    blocks: [ReportBlock] = []
  ) {
    self.kind = kind
    self.asOf = asOf
    self.subject = subject
    self.preface = preface
    self.blocks = blocks
  }

  /// The tables, in their order.
  public var tables: [ReportTable] {
    blocks.compactMap { block -> ReportTable? in
      if case .table(let table) = block { table } else { nil }
    }
  }

  /// The facts that stand among the tables, in their order.
  public var facts: [ReportFact] {
    blocks.flatMap { block -> [ReportFact] in
      if case .facts(let facts) = block { facts } else { [] }
    }
  }
}

/// A piece of a report.
public enum ReportBlock: Hashable, Sendable {
  case facts([ReportFact])
  case table(ReportTable)
  /// A drawing, its name, and what it says in a sentence; files do without, for the tables hold its
  /// figures.
  case chart(ReportText, ChartSeries, note: ReportText? = nil)
}

/// A figure or a name that stands alone, under its name.
public struct ReportFact: Hashable, Sendable {
  /// Its key in a JSON document; nil keeps it to papers.
  public var key: String?
  /// Its name on paper; nil keeps it to files.
  public var heading: ReportHeading?
  public var value: ReportValue

  public init(_ key: String?, _ heading: ReportHeading?, _ value: ReportValue) {
    self.key = key
    self.heading = heading
    self.value = value
  }
}

/// A table of a report: its columns, and for each row a value in each of them.
public struct ReportTable: Hashable, Sendable {
  /// A column: its key in files, its heading on paper, and how dear it is where room lacks.
  public struct Column: Hashable, Sendable {
    public var key: String
    /// nil keeps the column to files.
    public var heading: ReportTitle?
    /// The lowest goes first where room lacks; 100 never goes.
    public var priority: Int

    public init(_ key: String, _ heading: ReportTitle?, priority: Int = 50) {
      self.key = key
      self.heading = heading
      self.priority = priority
    }
  }

  /// The key of the table in a JSON document.
  public var name: String
  public var title: ReportHeading
  public var columns: [Column]
  public var rows: [[ReportValue]]
  /// Whether the whole numbers are shaded by their size, and a nought is marked, where the form can.
  public var isHeat: Bool
  /// What stands beside the title on paper, such as where its figures come from.
  public var note: ReportValue?

  public init(
    _ name: String,
    _ title: ReportHeading,
    columns: [Column],
    rows: [[ReportValue]],
    isHeat: Bool = false
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.isHeat = isHeat
  }

  /// Whether papers show it: it has rows, and columns that are not for files alone.
  public var isOnPaper: Bool { !rows.isEmpty && columns.contains { $0.heading != nil } }

  /// A table of rows of one kind.
  public init<Row>(
    _ name: String,
    _ title: ReportHeading,
    _ fields: [ReportField<Row>],
    _ rows: [Row]
  ) {
    self.init(
      name,
      title,
      columns: fields.map {
        Column($0.key, $0.heading.map(ReportTitle.heading), priority: $0.priority)
      },
      rows: rows.map { row in fields.map { $0.value(row) } }
    )
  }
}

/// The heading of a column: a term of the trade, or the name of what is counted in it.
public enum ReportTitle: Hashable, Sendable {
  case heading(ReportHeading)
  case word(ReportWord)
}

/// One column of a kind of row: its key in files, its heading on paper, its value.
public struct ReportField<Row>: Sendable {
  public let key: String
  /// nil keeps the field to files.
  public let heading: ReportHeading?
  /// The lowest goes first where room lacks; 100 never goes.
  public let priority: Int
  public let value: @Sendable (Row) -> ReportValue

  public init(
    _ key: String,
    _ heading: ReportHeading? = nil,
    priority: Int = 50,
    _ value: @escaping @Sendable (Row) -> ReportValue
  ) {
    self.key = key
    self.heading = heading
    self.priority = priority
    self.value = value
  }
}
