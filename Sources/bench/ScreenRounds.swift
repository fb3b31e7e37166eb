/// From the start of a program to its first screen, and on to the queue: the floor, then each store,
/// round by round.
///
/// The program opens on its dashboard; the queue is what stands after key 5, pressed as soon as the
/// dashboard is there. So what is told of the queue holds both screens, and the floor draws one.
struct StartRounds {
  private let bench: Bench
  private let stores: [MeasuredStore]

  init(_ bench: Bench, _ stores: [MeasuredStore]) { (self.bench, self.stores) = (bench, stores) }

  func run() {
    var floor = Times()
    var dashboards = stores.map { _ in Times() }
    var queues = dashboards
    // One round before they count: files come into the memory of the system.
    for round in 0...bench.options.rounds * 2 {
      let least = bench.start([bench.options.floor])
      let starts = stores.map { queue(bench.screens($0)) }
      guard round > 0 else { continue }
      floor.add(least)
      for (index, time) in starts.enumerated() {
        dashboards[index].add(time?.dashboard)
        queues[index].add(time?.queue)
      }
    }
    tell("start to the dashboard", dashboards, floor)
    tell("start to the queue (the dashboard, then key 5)", queues, floor)
  }

  /// Milliseconds from the start to the dashboard, and to the queue standing still.
  private func queue(_ command: [String]) -> (dashboard: Double, queue: Double)? {
    let begin = now()
    guard let terminal = bench.open(command) else { return nil }
    let dashboard = now() - begin
    let before = terminal.output.count
    let key = terminal.press("5", stillFor: 150)
    defer { terminal.quit() }
    guard terminal.shows("[5", from: before) else { return nil }
    return (dashboard, dashboard + key.milliseconds)
  }

  private func tell(_ what: String, _ own: [Times], _ floor: Times) {
    for (store, times) in zip(stores, own) {
      bench.table.row(
        what,
        store.claims,
        times.median,
        beside: ("floor", floor.median),
        within: 2.5
      )
    }
    guard let least = own.first, let most = own.last, stores.count > 1 else { return }
    bench.table.row(
      what + ", beside the smallest store",
      stores.last?.claims,
      most.median,
      beside: ("\(grouped(Double(stores[0].claims))) claims", least.median),
      within: 1.15
    )
  }
}

/// Keys in the queue, beside the same keys in the floor program.
struct KeyRounds {
  private static let down = "\u{1b}[B"
  /// The same key to ncurses, which asked the terminal for the other form.
  private static let floorDown = "\u{1b}OB"
  private let bench: Bench
  private let store: MeasuredStore

  init(_ bench: Bench, _ store: MeasuredStore) { (self.bench, self.store) = (bench, store) }

  func run() {
    guard let own = bench.open(bench.screens(store)),
      let floor = bench.open([bench.options.floor, "100000"])
    else { return }
    _ = own.press("5", stillFor: 400)
    single(own, floor)
    burst(own, floor)
    pages(own)
    own.quit()
    floor.quit()
  }

  private func single(_ own: PseudoTerminal, _ floor: PseudoTerminal) {
    var (mine, least) = (Times(), Times())
    var (myBytes, leastBytes) = (0, 0)
    for _ in 0..<max(100, bench.options.rounds * 20) {
      let first = own.press(KeyRounds.down, stillFor: 20)
      let second = floor.press(KeyRounds.floorDown, stillFor: 20)
      mine.add(first.milliseconds)
      least.add(second.milliseconds)
      myBytes += first.bytes
      leastBytes += second.bytes
    }
    let table = bench.table
    let count = mine.values.count
    table.row(
      "↓ in the queue, p50",
      store.claims,
      mine.median,
      beside: ("floor", least.median),
      within: 1.5
    )
    table.row(
      "↓ in the queue, p95",
      store.claims,
      mine.quantile(95),
      beside: ("floor", least.quantile(95)),
      within: 2
    )
    table.row("↓ in the queue, the worst of \(count)", store.claims, mine.worst, atMost: 50)
    table.row(
      "bytes to the terminal for a ↓",
      store.claims,
      Double(myBytes / count),
      beside: ("floor", Double(leastBytes / count)),
      within: 1.2,
      unit: .bytes
    )
  }

  private func burst(_ own: PseudoTerminal, _ floor: PseudoTerminal) {
    let keys = String(repeating: KeyRounds.down, count: 200)
    let floorKeys = String(repeating: KeyRounds.floorDown, count: 200)
    var (mine, least) = (Times(), Times())
    for _ in 0..<bench.options.rounds {
      _ = own.press("\u{1b}[H", stillFor: 100)
      mine.add(own.press(keys, stillFor: 60).milliseconds)
      least.add(floor.press(floorKeys, stillFor: 60).milliseconds)
    }
    bench.table.row(
      "200 keys in one burst",
      store.claims,
      mine.median,
      beside: ("floor", least.median),
      within: 1.5
    )
  }

  private func pages(_ own: PseudoTerminal) {
    var times = Times()
    _ = own.press("\u{1b}[H", stillFor: 100)
    for _ in 0..<50 { times.add(own.press("\u{1b}[6~", stillFor: 25).milliseconds) }
    bench.table.row("Page down, the worst of 50", store.claims, times.worst, atMost: 50)
  }
}

/// A filter typed letter by letter over every claim.
struct FilterRounds {
  private let bench: Bench
  private let store: MeasuredStore

  init(_ bench: Bench, _ store: MeasuredStore) { (self.bench, self.store) = (bench, store) }

  func run() {
    guard let own = bench.open(bench.screens(store)) else { return }
    _ = own.press("5", stillFor: 400)
    // From the open claims to all of them.
    _ = own.press("]", stillFor: 400)
    var (typed, slowest, shell) = (Times(), Times(), Times())
    for _ in 0..<bench.options.rounds {
      _ = own.press("/", stillFor: 100)
      let letters = "projet:P03".map { own.press(String($0), stillFor: 100).milliseconds }
      slowest.add(letters.max())
      typed.add(letters.last)
      shell.add(Command.run(["sqlite3", store.path, FilterRounds.query]).milliseconds)
      for _ in 0..<2 { _ = own.press("\u{1b}", stillFor: 150) }
    }
    own.quit()
    bench.table.row(
      "a filter over all claims, its last letter",
      store.claims,
      typed.median,
      beside: ("`sqlite3`", shell.median),
      within: 1.3,
      allowance: 20
    )
    bench.table.row(
      "a filter over all claims, its slowest letter",
      store.claims,
      slowest.median,
      beside: ("`sqlite3`", shell.median),
      within: 1.3,
      allowance: 20
    )
  }

  /// What the screen asks: how many there are, and the first of them by due day.
  private static let query = """
    SELECT COUNT(*) FROM claims WHERE project = 'P03';
    SELECT * FROM claims WHERE project = 'P03' ORDER BY due_on, code LIMIT 400
    """
}

/// The screens when nothing happens, and the memory that they took.
struct StillRounds {
  private let bench: Bench
  private let store: MeasuredStore

  init(_ bench: Bench, _ store: MeasuredStore) { (self.bench, self.store) = (bench, store) }

  func run() {
    guard let own = bench.open(bench.screens(store)) else { return }
    for key in ["2", "3", "4", "5", "]"] { _ = own.press(key, stillFor: 300) }
    _ = own.press("\u{1b}[F", stillFor: 300)
    _ = own.press("\u{1b}[H", stillFor: 300)
    let (bytes, busy) = (own.output.count, own.processorMilliseconds)
    _ = own.wait(for: "\u{0}\u{0}", from: bytes, within: 4000)
    let table = bench.table
    let written = Double(own.output.count - bytes)
    table.row("idle for 4 s, written", store.claims, written, atMost: 0, unit: .bytes)
    table.row(
      "idle, processor a second",
      store.claims,
      (own.processorMilliseconds - busy) / 4,
      atMost: 1
    )
    table.row(
      "peak memory of the screens",
      store.claims,
      own.memory("VmHWM").map { Double($0) / 1024 },
      atMost: store.claims <= 12_000 ? 40 : 60,
      unit: .megabytes
    )
    own.quit()
  }
}

/// `fbr demo`: the very first start makes the store, the next ones copy it; to reset is to quit and
/// to open another.
struct DemonstrationRounds {
  private let bench: Bench

  init(_ bench: Bench) { self.bench = bench }

  func run() {
    let command = [bench.options.program, "demo"]
    let table = bench.table
    let first = bench.start(command)
    table.row("`fbr demo`, the very first start", 12_000, first, atMost: 5000)
    var (times, resets) = (Times(), Times())
    for _ in 0..<bench.options.rounds {
      let begin = now()
      guard let terminal = bench.open(command) else { continue }
      times.add(now() - begin)
      _ = terminal.press("5", stillFor: 200)
      let reset = now()
      terminal.quit(within: 5000)
      guard let again = bench.open(command) else { continue }
      resets.add(now() - reset)
      again.quit()
    }
    table.row("`fbr demo`, every other start", 12_000, times.median, atMost: 1000)
    table.row(
      "`fbr demo` reset: quit, and the dashboard of a fresh one",
      12_000,
      resets.median,
      atMost: 1000
    )
  }
}
