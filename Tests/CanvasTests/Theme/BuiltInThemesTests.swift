import Exchange
import Testing
import Themes

@testable import Canvas

/// The themes of the program, read as the program reads them.
struct BuiltInTheme: Sendable, CustomTestStringConvertible {
  let name: String
  let theme: Theme
  let warnings: [ThemeWarning]

  var testDescription: String { name }

  init(name: String, bytes: [UInt8]) throws {
    self.name = name
    let entries = try ThemeLines.read(bytes).map { line in
      ThemeEntry(path: line.path, value: Self.value(line.value), line: line.line)
    }
    (theme, warnings) = Theme.resolve(entries)
  }

  private static func value(_ value: ThemeLineValue) -> ThemeValue {
    switch value {
    case .text(let text): .text(text)
    case .integer(let number): .integer(number)
    case .list(let items): .list(items.map(Self.value))
    case .other: .other
    }
  }

  static let all = Themes.builtIn.compactMap { try? BuiltInTheme(name: $0.name, bytes: $0.bytes) }
  static let coloured = all.filter { $0.name != "mono" }
}

@Suite struct BuiltInThemesTests {
  @Test func `all five themes are read`() {
    #expect(BuiltInTheme.all.map(\.name) == ["nuit", "jour", "projecteur", "daltonien", "mono"])
  }

  @Test(arguments: BuiltInTheme.all)
  func `a theme names itself and every role, without a warning`(built: BuiltInTheme) throws {
    #expect(built.theme.name == built.name)
    #expect(built.warnings.isEmpty)
    let bytes = try #require(Themes.builtIn.first { $0.name == built.name }).bytes
    let text = String(decoding: bytes, as: UTF8.self)
    let ramped: Set<Role> = [.heat1, .heat2, .heat3, .heat4, .heat5]
    for role in Role.all where !ramped.contains(role) {
      #expect(text.contains("\"\(role.rawValue)\" = {"), "\(role.rawValue) has no line")
    }
  }

  @Test(arguments: BuiltInTheme.coloured, [Depth.trueColor, .indexed256])
  func `every role can be read on its ground`(built: BuiltInTheme, depth: Depth) {
    let least = built.name == "projecteur" ? 7.0 : 4.5
    for role in Role.all {
      let ratio = built.theme.contrast(of: role, at: depth)
      #expect((ratio ?? 0) >= least, "\(role.rawValue): \(ratio ?? 0)")
    }
  }

  @Test(arguments: BuiltInTheme.coloured)
  func `sixteen colours leave every role readable`(built: BuiltInTheme) {
    for role in Role.all {
      let ratio = built.theme.contrast(of: role, at: .ansi16)
      #expect((ratio ?? 0) >= 3, "\(role.rawValue): \(ratio ?? 0)")
    }
  }

  @Test(arguments: BuiltInTheme.all, Depth.allCases)
  func `what must stand out does so at every depth`(built: BuiltInTheme, depth: Depth) {
    let base = built.theme.style(.base, depth)
    let roles: [Role] = [
      .cursorRow, .cursorRowDim, .tabActive, .buttonFocus, .menuSelected, .titleBar, .toastError,
      .inputFocus, .inputError, .demo, .fbarLabel, .selection,
    ]
    for role in roles { #expect(built.theme.style(role, depth) != base, "\(role.rawValue)") }
    #expect(built.theme.style(.cursorRow, depth) != built.theme.style(.cursorRowDim, depth))
    #expect(built.theme.style(.cursorRow, depth) != built.theme.style(.selection, depth))
  }

  @Test(arguments: BuiltInTheme.all)
  func `a status is told by shape and code in every theme`(built: BuiltInTheme) {
    let statuses: [Role] = [.statusOK, .statusWarn, .statusBad, .statusNew, .statusInfo]
    let marks = statuses.map { built.theme.mark(of: $0) }
    #expect(Set(marks.map(\.glyph)).count == 5 && Set(marks.map(\.code)).count == 5)
    #expect(marks.allSatisfy { cellWidth(of: $0.glyph) == 1 })
    let plain = statuses.map { built.theme.mark(of: $0, graphics: .ascii).glyph }
    #expect(
      Set(plain).count == 5
        && plain.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
    )
  }

  @Test func `the projector's theme dims nothing`() throws {
    let built = try #require(BuiltInTheme.all.first { $0.name == "projecteur" })
    for role in Role.all {
      for depth in Depth.allCases {
        #expect(!built.theme.style(role, depth).attributes.contains(.dim))
      }
    }
  }

  @Test func `on light themes a status is a filled chip`() throws {
    for built in BuiltInTheme.all where built.theme.kind == .light {
      let base = built.theme.style(.base, .indexed256).background
      for role in [Role.statusOK, .statusWarn, .statusBad] {
        #expect(built.theme.style(role, .indexed256).background != base)
      }
    }
  }
}
