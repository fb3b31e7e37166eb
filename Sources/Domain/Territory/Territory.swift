/// A prefecture or province of the region (HCP, RGPH 2024, CC BY 4.0).
public struct Province: Hashable, Sendable {
  /// HCP code, as `07.351`.
  public let code: String
  public let nameFrench: String
  public let nameArabic: String
  public let isPrefecture: Bool
  /// Legal population at the census of 2024.
  public let population: Int
}

/// A commune of the region.
public struct Commune: Hashable, Sendable {
  /// HCP code, as `07.041.01.01`; its length is not fixed.
  public let code: String
  public let nameFrench: String
  public let nameArabic: String
  public let isUrban: Bool
  /// Legal population at the census of 2024.
  public let population: Int
  /// Hundredths of a degree north.
  public let latitude: Int
  /// Hundredths of a degree east; negative here.
  public let longitude: Int

  /// The code of the commune's province.
  public var province: String { provinceCode(ofCommune: code) ?? "" }
}

extension Province {
  /// The name in a language.
  public func name(in language: Language) -> String {
    language == .arabic ? nameArabic : nameFrench
  }
}

extension Commune {
  /// The name in a language.
  public func name(in language: Language) -> String {
    language == .arabic ? nameArabic : nameFrench
  }
}

/// The region's provinces and communes, by HCP code.
public enum Territory {
  /// The name of the region.
  public static let regionName = "Marrakech-Safi"

  /// The eight provinces, in code order.
  public static let provinces: [Province] = [
    Province(
      code: "07.041",
      nameFrench: "Al Haouz",
      nameArabic: "الحوز",
      isPrefecture: false,
      population: 642815
    ),
    Province(
      code: "07.161",
      nameFrench: "Chichaoua",
      nameArabic: "شيشاوة",
      isPrefecture: false,
      population: 379079
    ),
    Province(
      code: "07.191",
      nameFrench: "El Kelâa des Sraghna",
      nameArabic: "قلعة السراغنة",
      isPrefecture: false,
      population: 560273
    ),
    Province(
      code: "07.211",
      nameFrench: "Essaouira",
      nameArabic: "الصويرة",
      isPrefecture: false,
      population: 426719
    ),
    Province(
      code: "07.351",
      nameFrench: "Marrakech",
      nameArabic: "مراكش",
      isPrefecture: true,
      population: 1571580
    ),
    Province(
      code: "07.427",
      nameFrench: "Rehamna",
      nameArabic: "الرحامنة",
      isPrefecture: false,
      population: 346108
    ),
    Province(
      code: "07.431",
      nameFrench: "Safi",
      nameArabic: "آسفي",
      isPrefecture: false,
      population: 719671
    ),
    Province(
      code: "07.585",
      nameFrench: "Youssoufia",
      nameArabic: "اليوسفية",
      isPrefecture: false,
      population: 246148
    ),
  ]

  /// The 251 communes, in code order.
  public static let communes = CommuneReader.communes(communeTable)

  /// By the place of the province in `provinces`.
  private static let communesByProvince: [[Commune]] = {
    var groups = [[Commune]](repeating: [], count: provinces.count)
    for (commune, province) in zip(communes, communeProvinces) { groups[province].append(commune) }
    return groups
  }()

  /// The communes of a province, in code order.
  public static func communes(of province: String) -> [Commune] {
    provinces.firstIndex { $0.code == province }.map { communesByProvince[$0] } ?? []
  }

  /// The province of a code, or nil.
  public static func province(_ code: String) -> Province? { provinces.first { $0.code == code } }

  /// Whether a code is that of a province or of a commune of the region.
  public static func knows(_ code: String) -> Bool {
    province(code) != nil || commune(code) != nil
  }

  /// The commune of a code, or nil.
  public static func commune(_ code: String) -> Commune? {
    communeIndex(ofCode: code).map { communes[$0] }
  }
}

extension Territory {
  /// The codes of the provinces, each in one number.
  private static let provinceKeys = provinces.map { province in
    var code = province.code
    return code.withUTF8 { key($0[...]) }
  }

  /// A code of at most seven bytes in one number, its length on top; 0 for a longer one.
  private static func key(_ code: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    guard code.count <= 7 else { return 0 }
    var key: UInt64 = 0
    for byte in code { key = key << 8 | UInt64(byte) }
    return key | UInt64(code.count) << 56
  }

  /// The place in `provinces` of a province's code; nil for any other text.
  public static func provinceIndex(ofCode code: UnsafeBufferPointer<UInt8>) -> Int? {
    provinceKeys.firstIndex(of: key(code[...]))
  }

  /// The place in `provinces` of a commune's province; see `provinceCode(ofCommune:)`.
  public static func provinceIndex(ofCommune commune: String) -> Int? {
    var commune = commune
    return commune.withUTF8 { bytes in
      var dots = 0
      let end = bytes.firstIndex { byte in
        if byte == UInt8(ascii: ".") { dots += 1 }
        return dots == 2
      }
      return provinceKeys.firstIndex(of: key(bytes[..<(end ?? bytes.count)]))
    }
  }
}

/// The province of a commune code: its first two parts, when the region knows the commune or at
/// least the province (R15); nil otherwise.
public func provinceCode(ofCommune commune: String) -> String? {
  Territory.provinceIndex(ofCommune: commune).map { Territory.provinces[$0].code }
}

/// Reads the table of communes byte by byte: it is read at every start.
private enum CommuneReader {
  static func communes(_ table: String) -> [Commune] {
    var table = table
    return table.withUTF8 { bytes in
      var communes: [Commune] = []
      communes.reserveCapacity(256)
      // Where each part of the line under way begins, and where the line ends.
      var starts = [0]
      for index in 0...bytes.count {
        let isEnd = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
        guard isEnd || bytes[index] == UInt8(ascii: "|") else { continue }
        starts.append(index + 1)
        guard isEnd else { continue }
        if let commune = commune(bytes, starts) { communes.append(commune) }
        starts.removeAll(keepingCapacity: true)
        starts.append(index + 1)
      }
      return communes
    }
  }

  /// The commune of a line of seven parts, each ending one byte before the next begins.
  private static func commune(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ starts: [Int]
  ) -> Commune? {
    func part(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
      bytes[starts[index]..<starts[index + 1] - 1]
    }
    guard starts.count == 8, let population = number(part(4)), let latitude = number(part(5)),
      let longitude = number(part(6))
    else { return nil }
    return Commune(
      code: String(decoding: part(0), as: UTF8.self),
      nameFrench: String(decoding: part(1), as: UTF8.self),
      nameArabic: String(decoding: part(2), as: UTF8.self),
      isUrban: part(3).first == UInt8(ascii: "u"),
      population: population,
      latitude: latitude,
      longitude: longitude
    )
  }

  /// A whole number in decimal digits, or nil.
  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let isNegative = digits.first == UInt8(ascii: "-")
    var value = 0
    for byte in isNegative ? digits.dropFirst() : digits {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte) - 48
    }
    return isNegative ? -value : value
  }
}
