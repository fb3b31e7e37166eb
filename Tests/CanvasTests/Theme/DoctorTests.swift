import Testing

@testable import Canvas

/// What the doctor of themes measures, and what it minds.
@Suite struct DoctorTests {
  @Test(arguments: BuiltInTheme.all)
  func `the themes of the program pass`(built: BuiltInTheme) {
    let examination = built.theme.examination()
    let weak = examination.contrasts.filter(\.isWeak)
    #expect(examination.faults == 0, "\(weak.map { ($0.role, $0.ground, $0.ratio) })")
    #expect(examination.contrasts.count > Role.all.count)
    #expect(examination.distances.count == 40)
  }

  /// ux.md 3.10 measured these with another program.
  @Test(arguments: [
    ("nuit", Role.statusOK, Role.statusBad, ColorVision.protan, 16.0),
    ("nuit", .statusOK, .statusWarn, .deutan, 59), ("nuit", .statusWarn, .statusBad, .deutan, 27),
    ("nuit", .statusOK, .statusBad, .deutan, 32),
  ])
  func `distances agree with those of the palette's table`(
    name: String,
    one: Role,
    other: Role,
    vision: ColorVision,
    wanted: Double
  ) throws {
    let built = try #require(BuiltInTheme.all.first { $0.name == name })
    let measured = built.theme.examination().distances.first {
      $0.one == one && $0.other == other && $0.vision == vision
    }
    let distance = try #require(measured?.distance)
    #expect(abs(distance - wanted) < 2, "\(distance)")
  }

  @Test func `a colour is nowhere from itself, and black is a hundred from white`() throws {
    for vision in ColorVision.allCases {
      let red = Color.rgb(200, 10, 30)
      #expect(try #require(Color.distance(red, red, seen: vision)) < 0.001)
      let far = try #require(
        Color.distance(.rgb(0, 0, 0), .rgb(255, 255, 255), seen: vision)
      )
      #expect(abs(far - 100) < 0.1)
    }
    #expect(Color.distance(.standard, .rgb(0, 0, 0), seen: .usual) == nil)
  }

  @Test func `two statuses of one colour and one shape are a fault, of two shapes are not`() {
    func theme(_ glyph: String) -> Theme {
      Theme.resolve([
        entry("base", "bg", "#000000"), entry("base", "fg", "#ffffff"),
        entry("status.ok", "fg", "#ff7a59"), entry("status.bad", "fg", "#ff7a59"),
        entry("status.bad", "glyph", glyph),
      ]).theme
    }
    func faults(_ theme: Theme) -> Int {
      theme.examination().distances.count {
        $0.isWeak && $0.one == .statusOK && $0.other == .statusBad
      }
    }
    #expect(faults(theme("●")) == ColorVision.allCases.count)
    #expect(faults(theme("■")) == 0)
  }

  @Test func `a text as dark as its ground is a fault`() {
    let theme = Theme.resolve([
      entry("base", "bg", "#000000"), entry("base", "fg", "#ffffff"),
      entry("muted", "fg", "#333333"),
    ]).theme
    let weak = theme.examination().contrasts.filter(\.isWeak)
    #expect(weak.contains { $0.role == .muted && $0.ground == nil })
  }

  private func entry(_ role: String, _ key: String, _ value: String) -> ThemeEntry {
    ThemeEntry(path: ["roles", role, key], value: .text(value), line: 1)
  }
}
