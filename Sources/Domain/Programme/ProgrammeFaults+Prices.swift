extension Programme {
  /// The faults of the prices: what they refer to, their days, their amounts and their overlaps.
  func priceFaults() -> [ProgrammeFault] {
    var found = FaultList(.price)
    var seen: [PriceKey: [Price]] = [:]
    for price in prices {
      found.next()
      if result(price.result) == nil { found.add(.unknownResult, "result", price.result) }
      if let code = price.province, Territory.province(code) == nil {
        found.add(.unknownProvince, "province", code)
      }
      if let code = price.group, group(code) == nil { found.add(.unknownGroup, "group", code) }
      if let from = price.from, let until = price.until, until < from {
        found.add(.untilBeforeFrom, "until", until.iso)
      }
      // Ten thousand million dirhams: a million such claims still fit in 64 bits.
      if !(0...1_000_000_000_000).contains(price.amount.centimes) {
        found.add(.outOfRange, "amount_mad", String(price.amount.centimes))
      }
      let key = PriceKey(result: price.result, province: price.province, group: price.group)
      if seen[key, default: []].contains(where: price.overlaps) {
        found.add(.priceOverlap, "from", price.from?.iso ?? "")
      }
      seen[key, default: []].append(price)
    }
    return found.faults
  }
}

/// For whom a price is: two prices with the same key may not share a day (R13).
private struct PriceKey: Hashable {
  let result: String
  let province: String?
  let group: String?
}
