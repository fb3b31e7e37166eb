import Glibc

/// Measures the built program beside the least that could do the same: as a person meets it, on a
/// pseudo-terminal, with its own files; medians of rounds in which one goes after the other.
///
///     swift run -c release bench [--fbr PATH] [--floor PATH] [--claims 12000,100000,1000000]
///       [--rounds 9] [--stores FOLDER] [--only start,keys,filter,idle,memory,queries,files,demo,count]
@main
struct Bench {
  let options: Options
  let table = Table()

  static func main() {
    let bench = Bench(options: Options(CommandLine.arguments))
    bench.table.begin(rounds: bench.options.rounds)
    let shelf = StoreShelf(bench.options)
    let stores = bench.options.sizes.compactMap(shelf.store)
    let parts: [(String, () -> Void)] = [
      ("start", { StartRounds(bench, stores).run() }),
      ("count", { InstructionCount(bench, stores).run() }),
      ("keys", { for store in stores { KeyRounds(bench, store).run() } }),
      ("filter", { for store in stores { FilterRounds(bench, store).run() } }),
      ("idle", { for store in stores { StillRounds(bench, store).run() } }),
      ("queries", { for store in stores { QueryRounds(bench, store).run() } }),
      ("files", { for store in stores { FileRounds(bench, store, shelf).run() } }),
      ("demo", { DemonstrationRounds(bench).run() }),
    ]
    for (name, part) in parts where bench.options.wants(name) { part() }
    _ = Command.run(["rm", "-rf", Folder.scratch])
  }

  /// The program on a store, as a coordinator.
  func screens(_ store: MeasuredStore) -> [String] {
    [options.program, "--store", store.path, "--as", "K01"]
  }

  /// Starts a program; nil when it shows no first screen.
  func open(_ command: [String], limit: Double = 60_000) -> PseudoTerminal? {
    guard
      let terminal = PseudoTerminal(
        command,
        environment: Folder.environment,
        columns: 80,
        rows: 24
      ), terminal.wait(for: "Quit", within: limit) != nil
    else { return nil }
    return terminal
  }

  /// Milliseconds from the start of a program to the end of its first screen.
  func start(_ command: [String]) -> Double? {
    let begin = now()
    guard let terminal = open(command) else { return nil }
    let time = now() - begin
    terminal.quit()
    return time
  }
}

/// What the benchmark was asked for.
struct Options {
  let program: String
  let floor: String
  let sizes: [Int]
  let rounds: Int
  /// Where the stores are kept from one run to the next.
  let stores: String
  private let only: [String]

  init(_ words: [String]) {
    func option(_ name: String, _ usual: String) -> String {
      guard let index = words.firstIndex(of: name), index + 1 < words.count else { return usual }
      return words[index + 1]
    }
    let own = words[0]
    let folder =
      own.contains("/") ? own.split(separator: "/").dropLast().joined(separator: "/") : "."
    let beside = (own.hasPrefix("/") ? "/" : "") + folder
    program = option("--fbr", beside + "/fbr")
    floor = option("--floor", beside + "/floor")
    sizes = option("--claims", "12000,100000,1000000").split(separator: ",").compactMap { Int($0) }
    rounds = max(1, Int(option("--rounds", "9")) ?? 9)
    stores = option("--stores", Folder.variable("TMPDIR", "/tmp") + "/fbr-bench-stores")
    only = option("--only", "").split(separator: ",").map(String.init)
  }

  func wants(_ part: String) -> Bool { only.isEmpty || only.contains(part) }
}
