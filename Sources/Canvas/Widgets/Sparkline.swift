/// A trend in a few cells, one sign a value; the latest values when there are too many.
///
/// A missing value is a space. The least value is the lowest sign, unless `fromZero`.
public func sparkline(
  _ values: [Int?],
  _ cells: Int,
  graphics: Graphics,
  fromZero: Bool = false
) -> String {
  guard cells > 0 else { return "" }
  let shown = values.suffix(cells)
  let signs: [Character] =
    graphics == .ascii
    ? ["_", ".", "-", "=", "#"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  let known = shown.compactMap { $0 }
  let low = fromZero ? 0 : known.min() ?? 0
  let high = known.max() ?? 0
  var text = spaces(cells - shown.count)
  for value in shown {
    guard let value else {
      text.append(" ")
      continue
    }
    text.append(signs[level(value, from: low, to: high, of: signs.count)])
  }
  return text
}

/// The step of a value between two bounds, from 0; a flat line stands in the middle.
private func level(_ value: Int, from low: Int, to high: Int, of steps: Int) -> Int {
  guard high > low else { return high == 0 ? 0 : steps / 2 }
  let share = (Double(max(low, value)) - Double(low)) / (Double(high) - Double(low))
  return min(steps - 1, Int(share * Double(steps)))
}
