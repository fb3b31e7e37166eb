/// What the census of 2024 says of work in a province.
public struct LabourFigures: Hashable, Sendable {
  /// HCP code of the province.
  public let province: String
  public let households: Int
  public let urban: Int
  public let rural: Int
  /// Shares of those of working age who are active, in tenths of a percent.
  public let activity: Rates
  /// Shares of the active who are without work, in tenths of a percent.
  public let unemployment: Rates
  /// Persons who work or look for work.
  public let active: Int
  /// Persons who work.
  public let employed: Int

  /// A rate of everyone, of men and of women, in tenths of a percent.
  public struct Rates: Hashable, Sendable {
    public let all: Int
    public let men: Int
    public let women: Int

    init(_ all: Int, _ men: Int, _ women: Int) {
      self.all = all
      self.men = men
      self.women = women
    }
  }

  /// Persons who look for work: the active who do not work.
  public var seeking: Int { active - employed }

  private init(
    _ province: String,
    households: Int,
    urban: Int,
    rural: Int,
    activity: Rates,
    unemployment: Rates,
    active: Int,
    employed: Int
  ) {
    self.province = province
    self.households = households
    self.urban = urban
    self.rural = rural
    self.activity = activity
    self.unemployment = unemployment
    self.active = active
    self.employed = employed
  }
}

extension LabourFigures {
  /// Where the figures come from (CC BY 4.0).
  public static let source = "HCP, RGPH 2024"
  /// The year that they are of.
  public static let year = 2024

  /// The eight provinces, in code order.
  public static let all: [LabourFigures] = [
    LabourFigures(
      "07.041",
      households: 147_971,
      urban: 132_875,
      rural: 509_940,
      activity: Rates(394, 707, 60),
      unemployment: Rates(161, 152, 273),
      active: 179_522,
      employed: 150_680
    ),
    LabourFigures(
      "07.161",
      households: 92_262,
      urban: 84_361,
      rural: 294_718,
      activity: Rates(367, 682, 51),
      unemployment: Rates(225, 221, 278),
      active: 96_011,
      employed: 74_378
    ),
    LabourFigures(
      "07.191",
      households: 125_161,
      urban: 177_696,
      rural: 382_577,
      activity: Rates(361, 664, 68),
      unemployment: Rates(268, 263, 308),
      active: 139_722,
      employed: 102_342
    ),
    LabourFigures(
      "07.211",
      households: 111_602,
      urban: 115_467,
      rural: 311_252,
      activity: Rates(369, 654, 82),
      unemployment: Rates(181, 171, 259),
      active: 113_763,
      employed: 93_219
    ),
    LabourFigures(
      "07.351",
      households: 402_389,
      urban: 1_134_473,
      rural: 437_107,
      activity: Rates(442, 686, 210),
      unemployment: Rates(194, 177, 247),
      active: 512_139,
      employed: 412_929
    ),
    LabourFigures(
      "07.427",
      households: 76_166,
      urban: 133_645,
      rural: 212_463,
      activity: Rates(408, 704, 94),
      unemployment: Rates(230, 214, 361),
      active: 97_518,
      employed: 75_045
    ),
    LabourFigures(
      "07.431",
      households: 175_259,
      urban: 369_861,
      rural: 349_810,
      activity: Rates(402, 665, 131),
      unemployment: Rates(228, 209, 326),
      active: 209_991,
      employed: 162_114
    ),
    LabourFigures(
      "07.585",
      households: 55_055,
      urban: 100_576,
      rural: 145_572,
      activity: Rates(391, 690, 84),
      unemployment: Rates(243, 229, 360),
      active: 66_680,
      employed: 50_455
    ),
  ]

  /// The figures of a province, or nil.
  public static func of(province code: String) -> LabourFigures? {
    all.first { $0.province == code }
  }
}
