/// What happened in a year: counted by the day on which it was done, from the figures that are kept.
public struct Activity: Hashable, Sendable {
  /// One month of it.
  public struct MonthRow: Hashable, Sendable {
    public var month: Month
    public var declared: Int
    public var concluded: Int
    public var validated: Int
    public var refused: Int

    public init(
      month: Month,
      declared: Int = 0,
      concluded: Int = 0,
      validated: Int = 0,
      refused: Int = 0
    ) {
      self.month = month
      self.declared = declared
      self.concluded = concluded
      self.validated = validated
      self.refused = refused
    }
  }

  public var year: Int
  /// The twelve months, January first; those to come are empty.
  public var months: [MonthRow]
  /// Participants whose entry day is in the year, by project.
  public var entered: [String: Int]

  public init(year: Int, months: [MonthRow], entered: [String: Int]) {
    self.year = year
    self.months = months
    self.entered = entered
  }
}

/// The periods of a year taken together, for one result or one project.
public struct YearRow: Hashable, Sendable {
  /// A result's code, or a project's.
  public var code: String
  public var target: Int
  public var counts: ProgressCounts

  public init(code: String, target: Int, counts: ProgressCounts) {
    self.code = code
    self.target = target
    self.counts = counts
  }

  /// What part of the year's target is validated, in whole percent, half up; nil without a target.
  public var sharePercent: Int? {
    target > 0 ? roundedHalfUp(counts.validated * 100, over: target) : nil
  }

  /// The rows of progress whose period is in a year, summed by what a row is about, in the order in
  /// which it comes first.
  public static func sums(
    _ rows: [ProgressRow],
    in year: Int,
    by code: (ProgressRow) -> String
  ) -> [YearRow] {
    var sums: [YearRow] = []
    var places: [String: Int] = [:]
    for row in rows where row.period?.year == year {
      let counts = ProgressCounts(
        declared: row.declared,
        verified: row.verified,
        validated: row.validated,
        paid: row.paid
      )
      if let place = places[code(row)] {
        sums[place].target += row.target
        sums[place].counts += counts
      } else {
        places[code(row)] = sums.count
        sums.append(YearRow(code: code(row), target: row.target, counts: counts))
      }
    }
    return sums
  }
}

/// What was paid in a year for one project.
public struct YearPayment: Hashable, Sendable {
  public var project: String
  public var statements: Int
  public var claims: Int
  public var net: Money

  public init(project: String, statements: Int = 0, claims: Int = 0, net: Money = .zero) {
    self.project = project
    self.statements = statements
    self.claims = claims
    self.net = net
  }

  /// The statements that were paid in a year, summed by project, in the order of their codes.
  public static func sums(_ statements: [StatementRow], in year: Int) -> [YearPayment] {
    var sums: [String: YearPayment] = [:]
    for row in statements where row.state == .paid && row.step(.pay)?.day.civil.year == year {
      sums[row.code.project, default: YearPayment(project: row.code.project)].statements += 1
      sums[row.code.project]?.claims += row.claims
      sums[row.code.project]?.net += row.amounts.net
    }
    return sums.values.sorted { precedesByBytes($0.project, $1.project) }
  }
}
