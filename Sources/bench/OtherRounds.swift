import Glibc

/// The first screen of programs that people know, on as many lines, messages or commits as the store
/// has claims: those of VisiData, tig and NeoMutt that the machine has.
struct OtherRounds {
  private let bench: Bench
  private let store: MeasuredStore
  private let shelf: StoreShelf

  init(_ bench: Bench, _ store: MeasuredStore, _ shelf: StoreShelf) {
    (self.bench, self.store, self.shelf) = (bench, store, shelf)
  }

  /// A program, and the command that opens it on its input.
  private struct Other {
    let name: String
    let command: [String]
  }

  func run() {
    let names = ["vd", "tig", "neomutt"].filter { name in
      Command.run(["sh", "-c", "command -v \(name)"]).status == 0
    }
    if names.isEmpty {
      return bench.table.remark("first screen of VisiData, tig, NeoMutt", "none installed")
    }
    for other in names.compactMap(other) { compare(other) }
  }

  /// Both are taken to be there when nothing more comes for a while.
  private func compare(_ other: Other) {
    var (own, times) = (Times(), Times())
    for round in 0...bench.options.rounds {
      let mine = settled(bench.screens(store), ends: "\u{11}")
      let its = settled(other.command, ends: "q")
      guard round > 0 else { continue }
      own.add(mine)
      times.add(its)
    }
    bench.table.row(
      "first screen, drawn to its end",
      store.claims,
      own.median,
      beside: ("`\(other.name)`, as many lines", times.median)
    )
  }

  private func settled(_ command: [String], ends key: String) -> Double? {
    let begin = now()
    guard
      let terminal = PseudoTerminal(
        ["/usr/bin/env"] + command,
        environment: Folder.environment,
        columns: 80,
        rows: 24
      )
    else { return nil }
    let started = now() - begin
    let screen = terminal.press("", stillFor: 300, patience: 10_000)
    terminal.type(key)
    _ = terminal.press("", stillFor: 20, patience: 200)
    _ = terminal.end(SIGKILL)
    return screen.bytes > 200 ? started + screen.milliseconds : nil
  }

  private func other(_ name: String) -> Other? {
    switch name {
    case "vd":
      guard let table = shelf.files(of: store)?.last?.path else { return nil }
      return Other(name: name, command: ["vd", table])
    case "tig":
      let path = Folder.scratch + "/commits"
      guard makeCommits(path) else { return nil }
      return Other(name: name, command: ["sh", "-c", "cd '\(path)' && exec tig"])
    default:
      let path = Folder.scratch + "/messages"
      Folder.write((1...store.claims).map(OtherRounds.message).joined(), to: path)
      return Other(name: name, command: ["neomutt", "-n", "-F", "/dev/null", "-R", "-f", path])
    }
  }

  private static func message(_ number: Int) -> String {
    """
    From fbr@example.org Sun Nov 22 10:00:00 2026
    From: operateur\(number % 8)@example.org
    To: fbr@example.org
    Subject: Formation achevée C\(number)
    Date: Sun, 22 Nov 2026 10:00:00 +0000
    Message-ID: <\(number)@example.org>

    P\(number % 8)


    """
  }

  /// A repository of empty commits, one for each claim.
  private func makeCommits(_ path: String) -> Bool {
    let stream = (1...store.claims).map { number in
      let subject = "C\(number)"
      return """
        commit refs/heads/main
        committer fbr <fbr@example.org> \(1_790_000_000 + number) +0000
        data \(subject.utf8.count)
        \(subject)


        """
    }
    Folder.write(stream.joined(), to: path + ".stream")
    let script = """
      git init -q -b main '\(path)' && git -C '\(path)' fast-import --quiet < '\(path).stream'
      """
    return Command.run(["sh", "-c", script]).status == 0
  }
}
