import Canvas
import Domain
import Phrases

/// Where each result of each project goes: the range of its forecast against its target, and what
/// must happen a week.
struct PaceTable: PortfolioTable {
  let rows: [PaceRow]
  let context: Context

  var count: Int { rows.count }
  var barColumn: Int { 2 }
  func project(_ row: Int) -> String? { rows.indices.contains(row) ? rows[row].project : nil }

  var legend: String {
    let ascii = context.medium.graphics == .ascii
    return words.legends.pace(barSigns.bar, ascii ? "(--)" : "├─┤", barSigns.mark)
  }

  var columns: [Column] {
    [
      Column(names.project, width: 6, isEssential: true),
      Column(names.result, width: 8, stretch: 1, isEssential: true),
      Column(names.range, width: 12, stretch: 4, isEssential: true),
      figures(names.span, 11, priority: 60), figures(names.target, 6, priority: 70),
      figures(names.needed, 8, priority: 50), figures(names.current, 8, priority: 50),
      Column(names.outlook, width: 12, isEssential: true),
    ]
  }

  func cell(_ row: Int, _ column: Int) -> TableCell {
    let row = rows[row]
    switch column {
    case 0: return TableCell(row.project)
    case 1: return TableCell(context.resultName(row.result), role: .muted)
    case 3: return TableCell(span(row))
    case 4: return number(row.target)
    case 5:
      let isShort = (row.pace.needed ?? 0) > row.pace.current
      return TableCell(
        row.pace.needed.map({ context.whole(hundredths: $0) }) ?? "–",
        role: isShort ? .statusWarn : .base
      )
    case 6: return TableCell(context.whole(hundredths: row.pace.current))
    case 7:
      let status = row.outlook.status
      let sign = status.glyph(context.medium.graphics)
      return TableCell(sign + " " + words.outlook(row.outlook), role: status.role)
    default: return ""
    }
  }

  private func span(_ row: PaceRow) -> String {
    row.range.low == row.range.high
      ? phrases.number(row.range.low)
      : phrases.number(row.range.low) + "–" + phrases.number(row.range.high)
  }

  /// All bars have one scale, so that projects compare.
  private var full: Int { max(1, rows.map { max($0.target, $0.range.high) }.max() ?? 1) }

  func drawBar(_ row: Int, in room: Rect, onto canvas: inout Canvas) {
    let row = rows[row]
    let bar = RangeBar(
      validated: row.validated,
      low: row.range.low,
      high: row.range.high,
      target: row.target,
      full: full
    )
    canvas.draw(bar, in: room, role: row.outlook.status.role)
  }

  func sentence(_ row: Int) -> String {
    let row = rows[row]
    let said = words.sentences
    var parts = [
      said.forecast(
        "\(row.project), \(context.resultName(row.result))",
        phrases.number(row.validated),
        phrases.number(row.target),
        phrases.number(row.range.low),
        phrases.number(row.range.forecast),
        phrases.number(row.range.high),
        words.outlook(row.outlook)
      )
    ]
    if row.miss > 0 { parts.append(said.miss(phrases.number(row.miss))) }
    if let needed = row.pace.needed {
      parts.append(
        said.pace(context.whole(hundredths: needed), context.whole(hundredths: row.pace.current))
      )
    } else {
      parts.append(said.over)
    }
    let behind = lagging(row)
    if !behind.isEmpty { parts.append(said.behind(behind.joined(separator: ", "))) }
    return parts.joined(separator: " ")
  }

  private func lagging(_ row: PaceRow) -> [String] {
    let group = row.worstGroup.map { (context.groupName($0.bucket), $0.hundredths) }
    let province = row.worstProvince.map {
      (phrases.labels.bucket(.province, $0.bucket), $0.hundredths)
    }
    return [group, province].compactMap { $0 }.map { name, lack in
      words.sentences.lacks(name, context.whole(hundredths: lack))
    }
  }

  var exportHeader: [String] {
    [
      "project", "result", "target", "validated", "low", "forecast", "high", "outlook", "miss",
      "needed_per_week", "current_per_week", "worst_group", "worst_group_shortfall",
      "worst_province", "worst_province_shortfall",
    ]
  }

  var exportRows: [[String]] {
    rows.map { row in
      [
        row.project, row.result, String(row.target), String(row.validated), String(row.range.low),
        String(row.range.forecast), String(row.range.high), row.outlook.rawValue, String(row.miss),
        decimal(row.pace.needed), decimal(row.pace.current), row.worstGroup?.bucket ?? "",
        decimal(row.worstGroup?.hundredths), row.worstProvince?.bucket ?? "",
        decimal(row.worstProvince?.hundredths),
      ]
    }
  }
}

extension Outlook {
  /// The status whose shape and colour it shares; its word says the rest.
  var status: ProgressStatus {
    switch self {
    case .sure, .likely: .ok
    case .doubtful: .watch
    case .missed: .late
    }
  }
}
