import Glibc

/// Measures the built program as a person meets it: on a pseudo-terminal, with its own files.
///
///     swift run -c release bench [--fbr PATH] [--claims 12000,100000] [--rounds 5]
@main
struct Bench {
  let program: String
  let rounds: Int

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String, _ usual: String) -> String {
      guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else {
        return usual
      }
      return arguments[index + 1]
    }
    let own = CommandLine.arguments[0]
    let beside =
      own.contains("/") ? own.split(separator: "/").dropLast().joined(separator: "/") : "."
    let usual = (own.hasPrefix("/") ? "/" : "") + beside + "/fbr"
    let bench = Bench(
      program: option("--fbr", usual),
      rounds: Int(option("--rounds", "5")) ?? 5
    )
    let sizes = option("--claims", "12000,100000").split(separator: ",").compactMap { Int($0) }
    print("| what | claims | fbr | beside | note |")
    print("| --- | ---: | ---: | ---: | --- |")
    bench.demonstration()
    for size in sizes { bench.measure(claims: size) }
    _ = Command.run(["rm", "-rf", Folder.scratch])
  }

  private func row(
    _ what: String,
    _ claims: Int?,
    _ own: String,
    _ beside: String = "",
    _ note: String = ""
  ) {
    print("| \(what) | \(claims.map(String.init) ?? "") | \(own) | \(beside) | \(note) |")
    fflush(nil)
  }

  private func milliseconds(_ value: Double?) -> String {
    value.map { "\(Int($0.rounded())) ms" } ?? "not reached"
  }

  /// `fbr demo`: the very first start makes the cache, the next ones copy it.
  private func demonstration() {
    row(
      "demo, first start",
      12000,
      milliseconds(start([program, "demo"]).first),
      "",
      "makes the cache"
    )
    let times = (0..<rounds).compactMap { _ in start([program, "demo"]).first }.sorted()
    row("demo, next starts", 12000, milliseconds(times.isEmpty ? nil : times[times.count / 2]))
  }

  /// Starts the program, waits for the end of its first frame, quits: the time and the peak memory.
  private func start(_ command: [String]) -> (first: Double?, peak: Int?) {
    let begin = now()
    guard
      let terminal = PseudoTerminal(
        command,
        environment: Folder.environment,
        columns: 80,
        rows: 24
      ),
      terminal.wait(for: "Quit", within: 60_000) != nil
    else { return (nil, nil) }
    let first = now() - begin
    let peak = terminal.memory("VmHWM")
    terminal.type("\u{11}")
    _ = terminal.wait(for: "\u{1b}[?1049l", from: 0, within: 500)
    _ = terminal.end(SIGTERM)
    return (first, peak)
  }

  private func measure(claims: Int) {
    let store = Folder.scratch + "/store-\(claims).fbr"
    let made = Command.run(
      [program, "init", store, "--demo", "--claims", String(claims), "--seed", "1"])
    guard made.status == 0 else {
      row("init --demo", claims, "exit \(made.status)")
      return
    }
    row("init --demo", claims, milliseconds(made.milliseconds), "", "peak \(made.peak / 1024) MB")
    screen(store, claims)
    queries(store, claims)
    importing(store, claims)
  }

  /// The terminal program on a store: first frame, keys in the queue, idle.
  private func screen(_ store: String, _ claims: Int) {
    let command = [program, "--store", store, "--as", "K01"]
    let starts = (0..<rounds).map { _ in start(command) }
    let times = starts.compactMap(\.first).sorted()
    row("first screen", claims, milliseconds(times.isEmpty ? nil : times[times.count / 2]))
    guard
      let terminal = PseudoTerminal(
        command,
        environment: Folder.environment,
        columns: 80,
        rows: 24
      ),
      terminal.wait(for: "Quit", within: 60_000) != nil
    else { return }
    _ = terminal.press("5", stillFor: 400)
    keys("Down in the queue", "\u{1b}[B", 100, terminal, claims)
    keys("PageDown in the queue", "\u{1b}[6~", 50, terminal, claims)
    filter(terminal, claims)
    idle(terminal, claims)
    row(
      "peak memory of the screens",
      claims,
      "\(terminal.memory("VmHWM").map { $0 / 1024 } ?? 0) MB"
    )
    _ = terminal.end(SIGTERM)
  }

  private func keys(
    _ what: String,
    _ key: String,
    _ count: Int,
    _ terminal: PseudoTerminal,
    _ claims: Int
  ) {
    let presses = (0..<count).map { _ in terminal.press(key, stillFor: 25) }
    let times = presses.map(\.milliseconds).sorted()
    let bytes = presses.map(\.bytes).reduce(0, +) / max(1, presses.count)
    row(
      what,
      claims,
      "p50 \(tenths(times[count / 2])), p95 \(tenths(times[count * 95 / 100]))",
      "",
      "\(bytes) bytes a key, worst \(tenths(times[count - 1]))"
    )
  }

  private func tenths(_ value: Double) -> String {
    let number = Int((value * 10).rounded())
    return "\(number / 10).\(number % 10) ms"
  }

  /// A filter typed letter by letter: the slowest letter.
  private func filter(_ terminal: PseudoTerminal, _ claims: Int) {
    _ = terminal.press("/", stillFor: 60)
    let times = "projet:P03".map { terminal.press(String($0), stillFor: 60).milliseconds }
    row("filter, slowest letter", claims, tenths(times.max() ?? 0))
    _ = terminal.press("\u{1b}", stillFor: 80)
    _ = terminal.press("\u{1b}", stillFor: 80)
  }

  /// Bytes written in two seconds in which nothing happens.
  private func idle(_ terminal: PseudoTerminal, _ claims: Int) {
    let before = terminal.output.count
    _ = terminal.wait(for: "\u{0}\u{0}", from: before, within: 2000)
    row("idle for 2 s", claims, "\(terminal.output.count - before) bytes")
  }

  /// Commands, beside the same question in the `sqlite3` shell on the same file.
  private func queries(_ store: String, _ claims: Int) {
    let progress = Command.median(
      rounds,
      [program, "report", "progress", "--store", store, "--format", "json"]
    )
    let raw = Command.median(
      rounds,
      [
        "sqlite3", store,
        "SELECT project, result, period, state, COUNT(*) FROM claims GROUP BY 1, 2, 3, 4",
      ]
    )
    row(
      "report progress",
      claims,
      milliseconds(progress.milliseconds),
      milliseconds(raw.milliseconds),
      "sqlite3: GROUP BY over claims; peak \(progress.peak / 1024) MB"
    )
    let filtered = Command.median(
      rounds,
      [
        program, "list", "claims", "--filter", "projet:P03 état:validé", "--limit", "20",
        "--store", store, "--format", "json",
      ]
    )
    let same = Command.median(
      rounds,
      [
        "sqlite3", store,
        """
        SELECT COUNT(*) FROM claims WHERE project = 'P03' AND state = 'validated';
        SELECT * FROM claims WHERE project = 'P03' AND state = 'validated' ORDER BY code LIMIT 20
        """,
      ]
    )
    row(
      "filtered list",
      claims,
      milliseconds(filtered.milliseconds),
      milliseconds(same.milliseconds),
      "sqlite3: the same count and page"
    )
    let check = Command.run([program, "check", "--store", store])
    row(
      "check",
      claims,
      milliseconds(check.milliseconds),
      "",
      "exit \(check.status), peak \(check.peak / 1024) MB"
    )
  }

  /// Export of every claim, and its import into an empty copy of the programme.
  private func importing(_ store: String, _ claims: Int) {
    let exported = Command.median(
      1,
      [program, "list", "claims", "--store", store, "--format", "csv"]
    )
    let raw = Command.median(1, ["sqlite3", "-csv", store, "SELECT * FROM claims ORDER BY code"])
    row(
      "export of claims",
      claims,
      milliseconds(exported.milliseconds),
      milliseconds(raw.milliseconds),
      "sqlite3 -csv; peak \(exported.peak / 1024) MB"
    )
    let pack = Folder.scratch + "/pack-\(claims).toml"
    let target = Folder.scratch + "/import-\(claims).fbr"
    guard
      Command.run([program, "programme", "export", pack, "--store", store]).status == 0,
      Command.run([program, "init", target, "--programme", pack]).status == 0
    else { return row("import", claims, "the pack cannot be exported") }
    for kind in ["actors", "projects", "targets", "participants", "cnss", "claims"] {
      let file = Folder.scratch + "/\(kind).csv"
      let shell =
        "'\(program)' list \(kind) --store '\(store)' --format csv > '\(file)'"
      _ = Command.run(["sh", "-c", shell])
      let done = Command.run([program, "import", kind, file, "--store", target, "--as", "K01"])
      if kind == "claims" || kind == "participants" {
        row(
          "import of \(kind)",
          claims,
          milliseconds(done.milliseconds),
          "",
          "exit \(done.status), peak \(done.peak / 1024) MB"
        )
      }
    }
  }
}
