/// Finds records that may be of one and the same actor, without comparing each with every other.
///
/// Same ICE is certain; same name, telephone (its last nine digits) or e-mail is strong; the same
/// words in the name, or at most two letters of difference in eight or more, are likely where the two
/// have a province in common. Only records that could share one of these meet at all.
public struct DuplicateFinder {
  private let actors: [Actor]
  private var found: [UInt64: Set<DuplicatePair.Reason>] = [:]

  /// A value that so many records share tells little: they are then held against the first alone.
  private static let crowd = 12

  /// The pairs among the actors that are active on a day: the strongest first, then by codes.
  public static func pairs(_ actors: [Actor], on today: Day) -> [DuplicatePair] {
    let isAllActive = actors.allSatisfy { $0.isActive(on: today) }
    var finder = DuplicateFinder(
      isAllActive ? actors : actors.filter { $0.isActive(on: today) }
    )
    finder.search()
    return finder.pairs
  }

  private init(_ actors: [Actor]) { self.actors = actors }

  private var pairs: [DuplicatePair] {
    found.map { key, reasons in
      let codes = [actors[Int(key >> 32)].code, actors[Int(key & 0xFFFF_FFFF)].code]
        .sorted(by: precedesByBytes)
      return DuplicatePair(
        one: codes[0],
        other: codes[1],
        reasons: DuplicatePair.Reason.allCases.filter(reasons.contains)
      )
    }.sorted { one, other in
      if one.strength != other.strength { return one.strength < other.strength }
      if one.one != other.one { return precedesByBytes(one.one, other.one) }
      return precedesByBytes(one.other, other.other)
    }
  }

  private mutating func search() {
    group(.ice, by: actors.map { ICE.standing($0.ice) == .wrongLength ? 0 : Mixed.of($0.ice.utf8) })
    group(.phone, by: actors.map { lastDigits($0.phone) })
    group(.email, by: actors.map { $0.email.isEmpty ? 0 : Mixed.of(foldedBytes($0.email)) })
    let french = ComparedNames(actors.lazy.map(\.nameFrench))
    group(.name, by: french.wholes)
    compare(french) { french.wholes[$0] != french.wholes[$1] }
    // Many an office has one Arabic name in every province: alone it tells no more than like words.
    let arabic = ComparedNames(actors.lazy.map(\.nameArabic))
    for (one, other) in groups(arabic.wholes) where haveProvinceInCommon(one, other) {
      note(one, other, .words)
    }
    compare(arabic) { arabic.wholes[$0] != arabic.wholes[$1] }
  }

  /// Notes names that are only like each other, of actors with a province in common.
  private mutating func compare(_ names: ComparedNames, where isNew: (Int, Int) -> Bool) {
    for (one, other) in groups(names.words)
    where isNew(one, other) && haveProvinceInCommon(one, other) {
      note(one, other, .words)
    }
    for (one, other) in NearNames.pairs(names)
    where (names.words[one] == 0 || names.words[one] != names.words[other])
      && isNew(one, other) && haveProvinceInCommon(one, other)
    {
      note(one, other, .spelling)
    }
  }

  private func haveProvinceInCommon(_ one: Int, _ other: Int) -> Bool {
    provinceMask(actors[one]) & provinceMask(actors[other]) != 0
  }

  private mutating func note(_ one: Int, _ other: Int, _ reason: DuplicatePair.Reason) {
    let key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    found[key, default: []].insert(reason)
  }

  private mutating func group(_ reason: DuplicatePair.Reason, by values: [UInt64]) {
    for (one, other) in groups(values) { note(one, other, reason) }
  }

  /// The pairs of places that hold the same value, 0 apart.
  private func groups(_ values: [UInt64]) -> [(Int, Int)] {
    let places = values.indices.filter { values[$0] != 0 }.sorted { one, other in
      values[one] == values[other] ? one < other : values[one] < values[other]
    }
    var pairs: [(Int, Int)] = []
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, values[places[end]] == values[places[start]] { end += 1 }
      pairs += couples(Array(places[start..<end]))
      start = end
    }
    return pairs
  }

  /// Every two of a group; of a crowd, each with the first by code.
  private func couples(_ group: [Int]) -> [(Int, Int)] {
    guard group.count > 1 else { return [] }
    guard group.count > DuplicateFinder.crowd else {
      return group.indices.flatMap { later in (0..<later).map { (group[$0], group[later]) } }
    }
    let first = group.min { precedesByBytes(actors[$0].code, actors[$1].code) } ?? group[0]
    return group.filter { $0 != first }.map { (first, $0) }
  }
}

/// A number for the last nine digits of a telephone number; 0 when it has fewer.
private func lastDigits(_ phone: String) -> UInt64 {
  let digits = phone.utf8.filter { (48...57).contains($0) }
  return digits.count < 9 ? 0 : Mixed.of(digits.suffix(9))
}

/// One bit a province that an actor serves, names a commune of, or has its seat in.
private func provinceMask(_ actor: Actor) -> UInt64 {
  (actor.provinces + [actor.seatCommune]).reduce(0) { mask, place in
    Territory.provinceIndex(ofCommune: place).map { mask | 1 << UInt64($0) } ?? mask
  }
}
