/// A statement drawn up, and a claim explained.
struct PaymentRounds {
  private let bench: Bench
  private let stores: [MeasuredStore]
  private let shelf: StoreShelf

  init(_ bench: Bench, _ stores: [MeasuredStore], _ shelf: StoreShelf) {
    (self.bench, self.stores, self.shelf) = (bench, stores, shelf)
  }

  func run() {
    let paid = shelf.paidStore()
    if let paid {
      draft(paid)
    } else {
      bench.table.row(
        "`statement draft`",
        bench.options.paid,
        nil,
        atMost: 300,
        note: "no store for it"
      )
    }
    for store in (paid.map { [$0] } ?? []) + stores { explain(store) }
  }

  /// A draft that is drawn up again is recomputed wholly (R41): every round does all of the work.
  private func draft(_ store: MeasuredStore) {
    let words = [
      "statement", "draft", "--project", "P01", "--period", "2026-T3", "--as", "coord",
      "--today", PaidStore.today, "--store", store.path,
    ]
    let query = """
      SELECT result, COUNT(*), SUM(payable) FROM claims
      WHERE project = 'P01' AND period = '2026-T3' AND state = 'validated' GROUP BY 1
      """
    var (own, other, peak) = (Times(), Times(), 0)
    for round in 0...bench.options.rounds {
      let done = Command.run([bench.options.program] + words)
      guard done.status == 0 else {
        let why = "exit \(done.status)"
        return bench.table.row("`statement draft`", store.claims, nil, atMost: 300, note: why)
      }
      guard round > 0 else { continue }
      own.add(done.milliseconds)
      peak = max(peak, done.peak)
      other.add(Command.run(["sqlite3", store.path, query]).milliseconds)
    }
    bench.table.row(
      "`statement draft`, drawn up again, all claims drawn, concluded and validated",
      store.claims,
      own.median,
      beside: ("`sqlite3`, its sums alone", other.median),
      atMost: 300
    )
    bench.table.row(
      "peak memory of the draft",
      store.claims,
      Double(peak) / 1024,
      unit: .megabytes
    )
  }

  private func explain(_ store: MeasuredStore) {
    let query = "SELECT code FROM claims WHERE payable > 0 ORDER BY code LIMIT 1 OFFSET 50"
    let found = Command.run(["sqlite3", store.path, query]).output
    guard let claim = found.split(separator: "\n").first.map(String.init) else {
      let why = "no claim with an amount"
      return bench.table.row("`explain`", store.claims, nil, atMost: 50, note: why)
    }
    var times = Times()
    for _ in 0..<bench.options.rounds {
      let done = Command.run([bench.options.program, "explain", claim, "--store", store.path])
      if done.status == 0 { times.add(done.milliseconds) }
    }
    let what = "`explain`, a claim with its amount"
    bench.table.row(what, store.claims, times.median, atMost: 50)
  }
}
