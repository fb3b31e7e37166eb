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
    let active = actors.filter { $0.isActive(on: today) }
    var finder = DuplicateFinder(active.sorted { precedesByBytes($0.code, $1.code) })
    finder.search()
    return finder.pairs
  }

  private init(_ actors: [Actor]) { self.actors = actors }

  private var pairs: [DuplicatePair] {
    found.map { key, reasons in
      DuplicatePair(
        one: actors[Int(key >> 32)].code,
        other: actors[Int(key & 0xFFFF_FFFF)].code,
        reasons: DuplicatePair.Reason.allCases.filter(reasons.contains)
      )
    }.sorted { one, other in
      if one.strength != other.strength { return one.strength < other.strength }
      if one.one != other.one { return precedesByBytes(one.one, other.one) }
      return precedesByBytes(one.other, other.other)
    }
  }

  private mutating func search() {
    group(.ice) { actor in ICE.standing(actor.ice) == .wrongLength ? "" : actor.ice }
    group(.phone) { lastDigits($0.phone) }
    group(.email) { folded($0.email) }
    for keyPath in [\Actor.nameFrench, \Actor.nameArabic] {
      let names = actors.map { ComparedName($0[keyPath: keyPath]) }
      group(.name, by: names.map(\.whole))
      let words = groups(names.map(\.words))
      let near = NearNames.pairs(names)
      let provinces = actors.map(provinceMask)
      for (reason, candidates) in [(DuplicatePair.Reason.words, words), (.spelling, near)] {
        for (one, other) in candidates
        where provinces[one] & provinces[other] != 0 && names[one].whole != names[other].whole {
          note(one, other, reason)
        }
      }
    }
  }

  private mutating func note(_ one: Int, _ other: Int, _ reason: DuplicatePair.Reason) {
    let key = UInt64(min(one, other)) << 32 | UInt64(max(one, other))
    found[key, default: []].insert(reason)
  }

  private mutating func group(_ reason: DuplicatePair.Reason, _ value: (Actor) -> String) {
    group(reason, by: actors.map(value).map { Array($0.utf8) })
  }

  private mutating func group(_ reason: DuplicatePair.Reason, by values: [[UInt8]]) {
    for (one, other) in groups(values) { note(one, other, reason) }
  }

  /// The pairs of places that hold the same value, an empty one apart.
  private func groups(_ values: [[UInt8]]) -> [(Int, Int)] {
    var places: [[UInt8]: [Int]] = [:]
    for (place, value) in values.enumerated() where !value.isEmpty {
      places[value, default: []].append(place)
    }
    return places.values.filter { $0.count > 1 }.flatMap { group in
      group.indices.dropFirst().flatMap { later in
        (group.count > DuplicateFinder.crowd ? 0..<1 : 0..<later).map { (group[$0], group[later]) }
      }
    }
  }
}

/// The last nine digits of a telephone number; empty when it has fewer.
private func lastDigits(_ phone: String) -> String {
  let digits = phone.unicodeScalars.filter { (48...57).contains($0.value) }
  return digits.count < 9 ? "" : String(String.UnicodeScalarView(digits.suffix(9)))
}

/// One bit a province that an actor serves, names a commune of, or has its seat in.
private func provinceMask(_ actor: Actor) -> UInt64 {
  (actor.provinces + [actor.seatCommune]).reduce(0) { mask, place in
    Territory.provinceIndex(ofCommune: place).map { mask | 1 << UInt64($0) } ?? mask
  }
}
