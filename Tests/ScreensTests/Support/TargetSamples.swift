import Domain

/// The targets of a made-up project, with their versions.
enum TargetSamples {
  static let closed = [period("2026-T1"), period("2026-T2")]

  static let board: TargetBoard = {
    let lines = [
      line("R1", "2026-T1", 40), line("R1", "2026-T2", 60), line("R1", "2026-T3", 60),
      line("R1", "2026-T4", 40), line("R2", "2026-T2", 30), line("R2", "2026-T3", 90),
      line("R2", "2026-T4", 100), line("R1", "2026-T4", 45, group: "women"),
      line("R1", "2025-T4", 5, group: "women"),
    ]
    let first = lines.enumerated().map { index, line in
      TargetVersion(
        target: line,
        sequence: Int64(10 + index),
        day: Samples.today.adding(days: -300),
        person: "nb",
        reason: ""
      )
    }
    let earlier = line("R1", "2026-T4", 55)
    let versions = [
      TargetVersion(
        target: earlier,
        sequence: 5,
        day: Samples.today.adding(days: -320),
        person: "nb",
        reason: ""
      )
    ]
    let change = TargetVersion(
      target: lines[3],
      sequence: 90,
      day: Samples.today.adding(days: -12),
      person: "nb",
      reason: "Avenant 2 : cohorte \u{1B}[31mréduite"
    )
    return TargetBoard(
      project: project("P01", "Tremplin"),
      projects: ["P01", "P02"],
      targets: lines.sorted { precedesByBytes($0.key, $1.key) },
      versions: versions + first.filter { $0.target != lines[3] } + [change],
      closed: Set(closed)
    )
  }()

  static func board(_ project: String?) -> TargetBoard? {
    switch project {
    case nil, "P01": return board
    case "P02":
      return TargetBoard(
        project: self.project("P02", "Passerelle"),
        projects: ["P01", "P02"],
        targets: [],
        versions: [],
        closed: []
      )
    default: return nil
    }
  }

  private static func project(_ code: String, _ title: String) -> Project {
    Project(
      code: code,
      title: title,
      operatorCode: "A01",
      agreement: Agreement(
        code: "CV-" + code,
        startsOn: Day(iso: "2026-01-01") ?? Samples.today,
        endsOn: Day(iso: "2026-12-31") ?? Samples.today
      )
    )
  }

  static func line(
    _ result: String,
    _ code: String,
    _ quantity: Int,
    group: String? = nil
  ) -> Target {
    Target(
      project: "P01",
      result: result,
      period: period(code),
      quantity: quantity,
      group: group
    )
  }

  private static func period(_ code: String) -> Period { Period(code) ?? Samples.period }
}
