import Glibc

/// Measures the built program beside the least that could do the same: as a person meets it, on a
/// pseudo-terminal, with its own files; medians of rounds in which one goes after the other.
///
///     swift run -c release bench [--fbr PATH] [--floor PATH] [--claims 12000,100000,1000000]
///       [--paid 100000] [--rounds 9] [--stores FOLDER]
///       [--only start,count,keys,filter,idle,queries,files,payments,views,others,demo]
@main
struct Bench {
  let options: Options
  let table = Table()

  /// What is measured, by the names that `--only` knows.
  enum Part: String, CaseIterable {
    case start, count, keys, filter, idle, queries, files, payments, views, others, demo
  }

  static func main() {
    let options: Options
    do {
      options = try Options(CommandLine.arguments)
    } catch {
      let words = Array("bench: \(error)\n".utf8)
      _ = words.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
      exit(64)
    }
    let bench = Bench(options: options)
    bench.table.begin(rounds: options.rounds)
    let shelf = StoreShelf(options, bench.table)
    let stores = options.parts == [.demo] ? [] : options.sizes.compactMap(shelf.store)
    for part in Part.allCases where options.parts.contains(part) {
      bench.run(part, stores, shelf)
    }
    bench.table.end()
    _ = Command.run(["rm", "-rf", Folder.scratch])
  }

  private func run(_ part: Part, _ stores: [MeasuredStore], _ shelf: StoreShelf) {
    switch part {
    case .start: StartRounds(self, stores).run()
    case .count: InstructionCount(self, stores).run()
    case .keys: for store in stores { KeyRounds(self, store).run() }
    case .filter: for store in stores { FilterRounds(self, store).run() }
    case .idle: for store in stores { StillRounds(self, store).run() }
    case .queries: for store in stores { QueryRounds(self, store).run() }
    case .files: for store in stores { FileRounds(self, store, shelf).run() }
    case .payments: PaymentRounds(self, stores, shelf).run()
    case .views:
      if let store = stores.first(where: { $0.claims >= 100_000 }) { ViewRounds(self, store).run() }
    case .others: if let store = stores.first { OtherRounds(self, store, shelf).run() }
    case .demo: DemonstrationRounds(self).run()
    }
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
