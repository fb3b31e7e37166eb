public import Domain

/// Values of reports.
extension JSONWriter {
  /// Writes a value after its key: codes, whole numbers, days as files write them.
  public mutating func member(_ key: String, _ value: ReportValue) throws {
    switch value {
    case .text(let text), .word(let text, _): member(key, text)
    case .integer(let number), .year(let number), .percent(let number), .rate(let number):
      member(key, number)
    case .money(let money): member(key, money?.centimes)
    case .day(let day): member(key, day?.iso)
    case .period(let period): member(key, period?.code)
    case .month(let month): member(key, month.iso)
    case .hundredths(let value):
      self.key(key)
      if let value { decimal(hundredths: Int64(value)) } else { null() }
    case .list(let codes, _): try member(key, texts: codes)
    case .flag(let flag): member(key, flag)
    case .lines(let lines): try member(key, lines)
    case .deductions(let deductions): try member(key, deductions)
    }
  }

  /// Writes a table: an array of objects whose keys are the columns'.
  public mutating func member(_ table: ReportTable) throws {
    try array(table.name) { json in
      for row in table.rows {
        try json.object { json in
          for (column, value) in zip(table.columns, row) { try json.member(column.key, value) }
        }
      }
    }
  }

  private mutating func member(_ key: String, _ lines: [StatementLine]) throws {
    try array(key) { json in
      for line in lines {
        try json.object { json in
          json.member("result", line.result)
          json.member("quantity", line.quantity)
          json.member("gross_centimes", line.gross.centimes)
        }
      }
    }
  }

  private mutating func member(_ key: String, _ deductions: [StatementDeduction]) throws {
    try array(key) { json in
      for deduction in deductions {
        try json.object { json in
          json.member("kind", deduction.kind.rawValue)
          json.member("stratum", deduction.stratum)
          json.member("centimes", deduction.amount.centimes)
          json.member("base_centimes", deduction.base.centimes)
          json.member("bound_bp", deduction.bound)
        }
      }
    }
  }
}
