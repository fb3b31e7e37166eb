// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours is built in Swift 6 mode, with explicit existentials and imports, and
/// without warnings.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
  // Types of collections are found through functions of their own: by their names, each first use
  // would walk all conformances of the program, half a millisecond a time at the start.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
    .when(configuration: .release)
  ),
]

/// The release program carries Swift's libraries in itself: it starts in half the time, and runs on a
/// machine without Swift. Foundation's are named, since objects made for the shared ones do not.
let staticRuntime = LinkerSetting.unsafeFlags(
  [
    "-static-stdlib", "-Xlinker", "-S", "-Xlinker", "--start-group", "-lFoundation",
    "-lCoreFoundation", "-lFoundationInternationalization", "-lFoundationEssentials",
    "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections", "-Xlinker",
    "--end-group", "-lstdc++",
    // No library looks up names in the program: twenty-five thousand of them would be passed over at
    // each start, when Swift asks where its own code lies.
    "-Xlinker", "--no-export-dynamic",
  ],
  .when(platforms: [.linux], configuration: .release)
)

let package = Package(
  name: "fbr",
  products: [
    .executable(name: "fbr", targets: ["fbr"]),
    .executable(name: "bench", targets: ["bench"]),
    .executable(name: "floor", targets: ["floor"]),
    .library(name: "FaultInjector", type: .dynamic, targets: ["FaultInjector"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // Pure values and rules of the trade.
    .target(
      name: "Domain",
      dependencies: [.product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict
    ),
    // Cells, roles, width, layout, widgets, charts.
    .target(name: "Canvas", swiftSettings: strict),
    // The themes that ship with the program.
    .target(
      name: "Themes",
      path: "themes",
      resources: [
        .embedInCode("nuit.toml"), .embedInCode("jour.toml"), .embedInCode("projecteur.toml"),
        .embedInCode("daltonien.toml"), .embedInCode("mono.toml"),
      ],
      swiftSettings: strict
    ),
    // Every word shown, one file per language; numbers, amounts and days.
    .target(name: "Phrases", dependencies: ["Domain"], swiftSettings: strict),
    // libsodium, as the system has it.
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    // SHA-256; later keys and passphrases.
    .target(name: "Seals", dependencies: ["CSodium"], swiftSettings: strict),
    // What only C can ask of SQLite and of a file system.
    .target(name: "CStore"),
    // The SQLite file: schema, journal, moves, queries.
    .target(
      name: "Store",
      dependencies: [
        "Domain", "Seals", "CStore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    // Files of the outside world: CSV, TOML, JSON.
    .target(name: "Exchange", dependencies: ["Domain"], swiftSettings: strict),
    // One folder per screen: state, update, view.
    .target(name: "Screens", dependencies: ["Domain", "Canvas", "Phrases"], swiftSettings: strict),
    // ncurses, as the system has it, behind a narrow header of ours.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    // Signals into a pipe, and the terminal put right after a crash: what only C can do safely.
    .target(name: "CSignals"),
    // The loop, the keys, the frames; knows no screen.
    .target(
      name: "Terminal",
      dependencies: ["Canvas", "CNcurses", "CSignals"],
      swiftSettings: strict
    ),
    // Command line, paths, clock, wiring.
    .executableTarget(
      name: "fbr",
      dependencies: [
        "Domain", "Canvas", "Themes", "Phrases", "Seals", "Store", "Exchange", "Screens",
        "Terminal", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [
        .embedInCode("Demonstration/Scripts/verification.toml"),
        .embedInCode("Demonstration/Scripts/paiement.toml"),
        .embedInCode("Demonstration/Scripts/atelier.toml"),
        .embedInCode("Demonstration/Scripts/tutoriel.toml"),
      ],
      swiftSettings: strict,
      linkerSettings: [staticRuntime]
    ),
    // Measures the built program; see the README.
    .executableTarget(name: "bench", dependencies: ["floor"], swiftSettings: strict),
    // What the benchmark measures against: a list drawn by ncurses alone.
    .executableTarget(
      name: "floor",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),

    .testTarget(
      name: "DomainTests",
      dependencies: ["Domain", "Seals", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "CanvasTests",
      dependencies: ["Canvas", "Themes", "Exchange"],
      swiftSettings: strict
    ),
    .testTarget(name: "PhrasesTests", dependencies: ["Phrases", "Domain"], swiftSettings: strict),
    .testTarget(name: "SealsTests", dependencies: ["Seals"], swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "Domain", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict
    ),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Domain", "Exchange", "Seals", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ScreensTests",
      dependencies: ["Screens", "Canvas", "Domain", "Phrases"],
      exclude: ["Goldens"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Canvas"],
      swiftSettings: strict
    ),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    // A program without screens, for the tests that need a process on a real terminal.
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["Terminal", "Canvas"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict
    ),
    // Faults on order, for the program under test: put before it by LD_PRELOAD, linked by nobody.
    .target(name: "FaultInjector", path: "Tests/FaultInjector"),
    // What reads bytes of the outside world, for the fuzzer and for a test of the same.
    .target(
      name: "Fuzz",
      dependencies: ["Store", "Domain", "Exchange", "Canvas", "Terminal"],
      path: "Tests/Fuzz",
      exclude: ["Entry.swift", "fuzz.sh", "corpus"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "fbr", "bench", "TerminalProbe", "Fuzz", "Store", "Domain", "Exchange", "Canvas",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
  ]
)
