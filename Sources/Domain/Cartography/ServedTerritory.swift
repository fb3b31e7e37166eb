/// Where an actor acts, by places in `Territory`.
///
/// An actor serves a province when its list holds the province, or a commune of it, or when its seat
/// is there. It serves a commune when its list holds it, or the whole province, or when its seat is
/// there. It is present in a commune when its seat is there or its list names it.
public struct ServedTerritory: Hashable, Sendable {
  /// One bit for each province that it serves.
  private var provinceBits: UInt32 = 0
  /// One bit for each province that it serves whole.
  private var wholeBits: UInt32 = 0
  /// The communes in which it is present, each once, in ascending order.
  public private(set) var communes: [Int] = []

  /// The territory of an actor, from its list and its seat.
  public init(provinces: [String], seat: String) {
    for code in provinces { add(code, isWhole: true) }
    add(seat, isWhole: false)
    guard communes.count > 1 else { return }
    communes = Set(communes).sorted()
  }

  public init(_ actor: Actor) { self.init(provinces: actor.provinces, seat: actor.seatCommune) }

  private mutating func add(_ code: String, isWhole: Bool) {
    guard let province = Territory.provinceIndex(ofCommune: code) else { return }
    provinceBits |= 1 << province
    if let commune = Territory.communeIndex(ofCode: code) {
      communes.append(commune)
    } else if isWhole, code.utf8.count == Territory.provinces[province].code.utf8.count {
      wholeBits |= 1 << province
    }
  }

  /// How many provinces it serves.
  public var provinceCount: Int { provinceBits.nonzeroBitCount }

  /// The provinces that it serves, in code order.
  public var provinces: [Int] {
    Territory.provinces.indices.filter { serves(province: $0) }
  }

  /// Whether it serves a province.
  public func serves(province: Int) -> Bool { provinceBits >> province & 1 == 1 }

  /// Whether it serves every commune of a province.
  public func servesWhole(province: Int) -> Bool { wholeBits >> province & 1 == 1 }

  /// Whether it serves a commune.
  public func serves(commune: Int) -> Bool {
    communes.contains(commune) || servesWhole(province: Territory.communeProvinces[commune])
  }

  /// Whether its seat is in a commune, or its list names it.
  public func isPresent(inCommune commune: Int) -> Bool { communes.contains(commune) }
}

extension Territory {
  /// The place in `communes` of a commune's code; nil for any other text.
  ///
  /// Looked for by halves, as the communes are in code order: a table of all codes would cost each
  /// start more than its few look-ups.
  public static func communeIndex(ofCode code: String) -> Int? {
    var (low, high) = (0, communes.count)
    while low < high {
      let middle = (low + high) / 2
      if communes[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < communes.count && communes[low].code == code ? low : nil
  }

  /// The place in `provinces` of each commune's province, in the order of `communes`.
  public static let communeProvinces: [Int] = communes.map {
    provinceIndex(ofCommune: $0.code) ?? 0
  }
}
