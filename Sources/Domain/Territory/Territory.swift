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

  private static let communesByProvince = Dictionary(grouping: communes, by: \.province)

  /// The communes of a province, in code order.
  public static func communes(of province: String) -> [Commune] {
    communesByProvince[province] ?? []
  }

  private static let communesByCode = Dictionary(
    communes.map { ($0.code, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The province of a code, or nil.
  public static func province(_ code: String) -> Province? { provinces.first { $0.code == code } }

  /// Whether a code is that of a province or of a commune of the region.
  public static func knows(_ code: String) -> Bool {
    province(code) != nil || commune(code) != nil
  }

  /// The commune of a code, or nil.
  public static func commune(_ code: String) -> Commune? { communesByCode[code] }
}

extension Territory {
  private static let provinceBytes = provinces.map { Array($0.code.utf8) }

  /// The place in `provinces` of a province's code; nil for any other text.
  public static func provinceIndex(ofCode code: UnsafeBufferPointer<UInt8>) -> Int? {
    provinceBytes.firstIndex { $0.count == code.count && $0.elementsEqual(code) }
  }

  /// The place in `provinces` of a commune's province; see `provinceCode(ofCommune:)`.
  public static func provinceIndex(ofCommune commune: String) -> Int? {
    var commune = commune
    return commune.withUTF8 { bytes in
      provinceBytes.firstIndex { code in
        guard bytes.count >= code.count else { return false }
        return UnsafeBufferPointer(rebasing: bytes[..<code.count]).elementsEqual(code)
          && (bytes.count == code.count || bytes[code.count] == UInt8(ascii: "."))
      }
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
      bytes.split(separator: UInt8(ascii: "\n")).compactMap(commune)
    }
  }

  private static func commune(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Commune? {
    let part = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    guard part.count == 7, let population = number(part[4]), let latitude = number(part[5]),
      let longitude = number(part[6])
    else { return nil }
    return Commune(
      code: String(decoding: part[0], as: UTF8.self),
      nameFrench: String(decoding: part[1], as: UTF8.self),
      nameArabic: String(decoding: part[2], as: UTF8.self),
      isUrban: part[3].first == UInt8(ascii: "u"),
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
