/// The eight projects of the demonstration, one a province, three of which reach into a second.
public enum FictionalProjects {
  /// How a project fares: what it aims at beside what it does, and how often it is wrong.
  struct Conduct {
    /// Provinces by their place in the list of the region, the main one first.
    let provinces: [Int]
    let partners: [String]
    /// Its share of the participants.
    let weight: Int
    /// Its targets, in percent of what it will declare.
    let ambition: Int
    /// Trained participants placed, in a thousand.
    let placement: Int
    /// Findings that do not confirm, in a thousand.
    let error: Int
    /// Weeks by which it starts late.
    let delay: Int
    let title: String
  }

  static let conducts = [
    Conduct(
      provinces: [4],
      partners: ["A21", "A19"],
      weight: 21,
      ambition: 62,
      placement: 560,
      error: 30,
      delay: 0,
      title: "Passerelles vers l'emploi, Marrakech"
    ),
    Conduct(
      provinces: [0, 4],
      partners: ["A20"],
      weight: 11,
      ambition: 78,
      placement: 480,
      error: 45,
      delay: 1,
      title: "Compétences de montagne, Al Haouz"
    ),
    Conduct(
      provinces: [1],
      partners: ["A25"],
      weight: 9,
      ambition: 118,
      placement: 390,
      error: 120,
      delay: 3,
      title: "Jeunes de Chichaoua au travail"
    ),
    Conduct(
      provinces: [2],
      partners: ["A26"],
      weight: 12,
      ambition: 66,
      placement: 510,
      error: 25,
      delay: 0,
      title: "Filières du Sraghna"
    ),
    Conduct(
      provinces: [3, 1],
      partners: ["A27"],
      weight: 10,
      ambition: 84,
      placement: 450,
      error: 60,
      delay: 1,
      title: "Essaouira, métiers d'accueil"
    ),
    Conduct(
      provinces: [5],
      partners: ["A28"],
      weight: 10,
      ambition: 70,
      placement: 500,
      error: 50,
      delay: 0,
      title: "Rehamna qualifie"
    ),
    Conduct(
      provinces: [6],
      partners: ["A29", "A30"],
      weight: 16,
      ambition: 96,
      placement: 430,
      error: 160,
      delay: 2,
      title: "Safi, cap sur l'insertion"
    ),
    Conduct(
      provinces: [7, 6],
      partners: ["A31"],
      weight: 11,
      ambition: 130,
      placement: 370,
      error: 75,
      delay: 4,
      title: "Youssoufia, seconde chance"
    ),
  ]

  /// The projects for so many participants in all: ceilings and advances grow with them.
  public static func projects(participants: Int) -> [Project] {
    let whole = conducts.reduce(0) { $0 + $1.weight }
    return conducts.enumerated().map { index, conduct in
      let share = Int64(max(1, participants * conduct.weight / whole))
      return project(index, conduct, participants: share)
    }
  }

  /// The projects as they are without regard to their money.
  static let all = projects(participants: 5200)

  private static func project(
    _ index: Int,
    _ conduct: Conduct,
    participants: Int64
  ) -> Project {
    let ceiling = rounded(participants * (index == 4 ? 420_000 : 900_000))
    return Project(
      code: "P0\(index + 1)",
      title: conduct.title + " (DÉMO)",
      operatorCode: "A1\(index + 1)",
      partners: conduct.partners,
      provinces: conduct.provinces.map { Territory.provinces[$0].code },
      groups: index.isMultiple(of: 3) ? ["F", "SD"] : ["F", "RUR"],
      agreement: Agreement(
        code: "CONV-DEMO-0\(index + 1)",
        startsOn: FictionalCalendar.agreementStart,
        endsOn: FictionalCalendar.agreementEnd,
        ceiling: Money(centimes: ceiling),
        advance: Money(centimes: rounded(ceiling / 10)),
        holdback: 500,
        recovery: 2000,
        participantCap: index == 1 ? Money(centimes: 1_150_000) : nil
      )
    )
  }

  /// An amount down to whole thousands of dirhams, and not less than one.
  private static func rounded(_ centimes: Int64) -> Int64 { max(1, centimes / 100_000) * 100_000 }
}

extension FictionalProjects {
  /// How many of a project's claims do not stand up to a check, in a thousand.
  public static func errorPermille(_ project: Int) -> Int { conducts[project].error }
}
