/// The greatest whole number at or under a value of moderate size.
///
/// Written out so that the room needs no mathematics library.
func floored(_ value: Double) -> Int {
  let kept = max(-1_000_000_000, min(value, 1_000_000_000))
  let whole = Int(kept)
  return Double(whole) > kept ? whole - 1 : whole
}
