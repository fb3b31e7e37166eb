import Testing

/// Each room imports what the house plan allows, and nothing else.
@Suite struct WallTests {
  /// The rooms of our own, and the system libraries that stand behind a header.
  private static let rooms: [String: Set<String>] = [
    "Domain": ["BigInt"],
    "Canvas": [],
    "themes": [],
    "Phrases": ["Domain"],
    "Seals": ["CSodium"],
    "Exchange": ["Domain"],
    "Screens": ["Domain", "Canvas", "Phrases"],
    "Store": [
      "Domain", "Seals", "CStore", "GRDB", "GRDBSQLite", "Glibc", "Synchronization", "Foundation",
      "FoundationEssentials",
    ],
    "Terminal": ["Canvas", "CNcurses", "CSignals", "Glibc", "Synchronization"],
    "bench": ["Glibc", "Synchronization", "Foundation", "FoundationEssentials"],
    "fbr": [
      "Domain", "Canvas", "Themes", "Phrases", "Seals", "Store", "Exchange", "Screens", "Terminal",
      "ArgumentParser", "Glibc", "Synchronization", "Foundation", "FoundationEssentials",
    ],
    "CNcurses": [], "CStore": [], "CSignals": [], "CSodium": [], "floor": [],
  ]

  @Test func `every room is in the plan`() {
    let found = Set(Repository.names(in: "Sources")).union(["themes"])
    #expect(found == Set(Self.rooms.keys))
    #expect(Repository.product.count > 50)
  }

  @Test func `no import crosses a wall`() {
    for file in Repository.product {
      let allowed = Self.rooms[file.room] ?? []
      let crossing = file.imports.filter { !allowed.contains($0) }
      #expect(crossing.isEmpty, "\(file.path) imports \(crossing)")
    }
  }

  @Test func `every test target mirrors a room or tests the whole`() {
    let whole: Set = [
      "ArchitectureTests", "EndToEndTests", "FaultInjector", "Fuzz", "Model", "TerminalProbe",
    ]
    // The script that verifies a journal is no target: it is one file, for those without Swift.
    let targets = Repository.names(in: "Tests").filter { $0 != "verify_journal.py" }
    for name in targets where !whole.contains(name) {
      #expect(name.hasSuffix("Tests"), "\(name)")
      #expect(Self.rooms[String(name.dropLast(5))] != nil, "\(name)")
    }
  }

  @Test func `the top of the repository holds what the plan says`() {
    // Dot files are for tools; Package.resolved and .build are made by the package manager.
    let seen = Repository.names(in: "").filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(seen == ["Package.swift", "README.md", "Sources", "Tests", "themes"])
  }

  @Test(arguments: [
    ("import Foundation", "Foundation"), ("public import Domain", "Domain"),
    ("@testable import Store", "Store"), ("@preconcurrency public import GRDB", "GRDB"),
    ("import struct Foundation.URL", "Foundation"), ("importance = 1", nil),
    ("// import Glibc", nil), ("\"import Glibc\"", nil),
  ])
  func `imports are recognised`(_ line: String, _ module: String?) {
    var scanner = CodeScanner()
    let file = SourceFile(path: "Sources/X/X.swift", code: [scanner.code(of: line)])
    #expect(file.imports == [module].compactMap { $0 })
  }
}
