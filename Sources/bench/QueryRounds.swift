/// Commands, beside the same question in the `sqlite3` shell on the same file.
struct QueryRounds {
  private let bench: Bench
  private let store: MeasuredStore

  init(_ bench: Bench, _ store: MeasuredStore) { (self.bench, self.store) = (bench, store) }

  func run() {
    compare(
      "`report progress`",
      ["report", "progress", "--store", store.path, "--format", "json"],
      "raw GROUP BY",
      "SELECT project, result, period, state, COUNT(*) FROM claims GROUP BY 1, 2, 3, 4",
      within: store.claims >= 1_000_000 ? 0.2 : nil
    )
    compare(
      "a filtered list, 20 rows and the total",
      [
        "list", "claims", "--filter", "projet:P03 état:validé", "--limit", "20",
        "--store", store.path, "--format", "json",
      ],
      "the same",
      """
      SELECT COUNT(*) FROM claims WHERE project = 'P03' AND state = 'validated';
      SELECT * FROM claims WHERE project = 'P03' AND state = 'validated' ORDER BY code LIMIT 20
      """,
      within: nil
    )
    let check = Command.run([bench.options.program, "check", "--store", store.path])
    bench.table.row(
      "`check`, everything recomputed",
      store.claims,
      check.milliseconds,
      note: "exit \(check.status), peak \(check.peak / 1024) MB"
    )
  }

  private func compare(
    _ what: String,
    _ words: [String],
    _ name: String,
    _ query: String,
    within goal: Double?
  ) {
    var (own, other) = (Times(), Times())
    for _ in 0..<bench.options.rounds {
      own.add(Command.run([bench.options.program] + words).milliseconds)
      other.add(Command.run(["sqlite3", store.path, query]).milliseconds)
    }
    if let goal {
      bench.table.row(
        what,
        store.claims,
        own.median,
        beside: ("`sqlite3`, \(name)", other.median),
        within: goal
      )
    } else {
      bench.table.row(what, store.claims, own.median, beside: ("`sqlite3`, \(name)", other.median))
    }
  }
}
