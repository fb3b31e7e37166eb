import Glibc

/// Instructions from the start of the program to its end, counted by callgrind on a stripped copy.
struct InstructionCount {
  private let bench: Bench
  private let stores: [MeasuredStore]

  init(_ bench: Bench, _ stores: [MeasuredStore]) { (self.bench, self.stores) = (bench, stores) }

  func run() {
    let copy = Folder.scratch + "/fbr"
    guard Command.run(["sh", "-c", "command -v valgrind"]).status == 0,
      Command.run(["objcopy", "--strip-all", bench.options.program, copy]).status == 0
    else {
      return bench.table.row("instructions", nil, nil, note: "no valgrind, or no objcopy")
    }
    let linked = Command.run(["sh", "-c", "ldd '\(copy)' | grep -c swift"]).output
    let note = linked.hasPrefix("0") ? "static runtime, stripped" : "dynamic runtime, stripped"
    for store in stores {
      for (what, key) in [("the dashboard", ""), ("the dashboard, key 5, the queue", "5")] {
        bench.table.row(
          "instructions, start to quit: \(what)",
          store.claims,
          count([copy, "--store", store.path, "--as", "K01"], pressing: key),
          atMost: 45,
          unit: .millions,
          note: note
        )
      }
    }
    bench.table.row(
      "instructions, start to quit: the floor",
      nil,
      count([bench.options.floor]),
      unit: .millions
    )
  }

  /// Millions of instructions until the program was told to quit, at its first screen or at the one
  /// that a key leads to.
  private func count(_ command: [String], pressing key: String = "") -> Double? {
    let log = Folder.scratch + "/callgrind.log"
    unlink(log)
    let valgrind = [
      "/usr/bin/valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null",
      "--log-file=\(log)",
    ]
    guard let terminal = bench.open(valgrind + command, limit: 120_000) else { return nil }
    // The program runs some fifty times slower here: it is still after two seconds without a byte.
    if !key.isEmpty { _ = terminal.press(key, stillFor: 2000, patience: 20_000) }
    terminal.quit(within: 60_000)
    let counts = Folder.read(log).split(separator: "\n").filter { $0.contains("Collected :") }
    return counts.last?.split(separator: " ").last.flatMap { Double($0) }.map { $0 / 1_000_000 }
  }
}
