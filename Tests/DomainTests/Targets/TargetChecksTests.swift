import Domain
import Testing

@Suite struct TargetChecksTests {
  private static let programme = Programme(
    code: "X",
    title: "X",
    groups: [
      TargetGroup(code: "women", label: Label(french: "femmes"), bonus: 0),
      TargetGroup(code: "rural", label: Label(french: "ruraux"), bonus: 0),
    ],
    results: [
      ResultDefinition(code: "R1", label: Label(french: "Un"), level: .training, mechanism: "M"),
      ResultDefinition(
        code: "R2",
        label: Label(french: "Deux"),
        level: .placement,
        predecessor: "R1",
        mechanism: "M"
      ),
    ]
  )

  private func line(_ result: String, _ period: String, _ quantity: Int, _ group: String? = nil)
    throws -> Target
  {
    Target(
      project: "P",
      result: result,
      period: try #require(Period(period)),
      quantity: quantity,
      group: group
    )
  }

  private func board(_ targets: [Target]) throws -> TargetBoard {
    TargetBoard(
      project: Project(
        code: "P",
        title: "P",
        operatorCode: "A",
        agreement: Agreement(
          code: "C",
          startsOn: try #require(Day(iso: "2026-02-01")),
          endsOn: try #require(Day(iso: "2026-09-30"))
        )
      ),
      projects: ["P"],
      targets: targets,
      versions: [],
      closed: []
    )
  }

  private func remarks(_ targets: [Target]) throws -> [TargetRemark] {
    let board = try board(targets)
    return TargetGrid(board, Self.programme).remarks(board, Self.programme)
  }

  @Test func `sums that hold give no remark`() throws {
    let targets = [
      try line("R1", "2026-T1", 10), try line("R1", "2026-T2", 10), try line("R2", "2026-T2", 20),
      try line("R1", "2026-T1", 10, "women"), try line("R1", "2026-T1", 10, "rural"),
    ]
    #expect(try remarks(targets).isEmpty)
  }

  @Test func `a group above its cell is remarked, also where the cell has no total`() throws {
    let above = try line("R1", "2026-T1", 11, "women")
    let alone = try line("R1", "2026-T2", 1, "women")
    #expect(
      try remarks([try line("R1", "2026-T1", 10), above, alone]) == [
        .groupAboveTotal(above, total: 10), .groupAboveTotal(alone, total: 0),
      ]
    )
  }

  @Test func `the first period up to which a result asks for more than its predecessor is named`()
    throws
  {
    let targets = [
      try line("R1", "2026-T1", 10), try line("R1", "2026-T3", 90), try line("R2", "2026-T1", 10),
      try line("R2", "2026-T2", 1), try line("R2", "2026-T3", 500),
    ]
    #expect(
      try remarks(targets) == [
        .aboveEarlierResult(
          result: "R2",
          earlier: "R1",
          until: try #require(Period("2026-T2")),
          11,
          of: 10
        )
      ]
    )
    #expect(try remarks([try line("R2", "2026-T1", 10)]).isEmpty)
  }

  @Test
  func `a period that the agreement does not touch is remarked, unless nothing is asked there`()
    throws
  {
    let late = try line("R1", "2026-T4", 1)
    let nothing = try line("R1", "2025-T4", 0)
    #expect(
      try remarks([late, nothing, try line("R1", "2026-T1", 5)]) == [.outsideAgreement(late)]
    )
  }

  @Test
  func
    `the grid has every result, its groups in the programme's order, every period of the agreement`()
    throws
  {
    let targets = [
      try line("R1", "2026-T4", 1), try line("R1", "2026-T1", 2, "rural"),
      try line("R1", "2026-T1", 1, "women"), try line("OLD", "2026-T1", 7),
    ]
    let grid = TargetGrid(try board(targets), Self.programme)
    #expect(grid.periods.map(\.code) == ["2026-T1", "2026-T2", "2026-T3", "2026-T4"])
    #expect(
      grid.rows == [
        .init(result: "R1"), .init(result: "R1", group: "women"),
        .init(result: "R1", group: "rural"),
        .init(result: "R2"), .init(result: "OLD"),
      ]
    )
    #expect(grid.total(.init(result: "R1")) == 1)
    #expect(grid.total(.init(result: "R2")) == nil)
  }

  @Test(arguments: [
    (10, 110, 11), (5, 110, 6), (4, 110, 4), (7, 0, 0), (999_999_999, 1000, 999_999_999),
  ])
  func `a share of a target is rounded half up`(quantity: Int, percent: Int, scaled: Int) throws {
    #expect(try line("R1", "2026-T1", quantity).scaled(by: percent).quantity == scaled)
  }
}
