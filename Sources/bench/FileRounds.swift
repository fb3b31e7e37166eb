import Glibc

/// Export and import of every claim, beside `sqlite3 -csv` and `.import` of the same rows.
struct FileRounds {
  private let bench: Bench
  private let store: MeasuredStore
  private let shelf: StoreShelf

  init(_ bench: Bench, _ store: MeasuredStore, _ shelf: StoreShelf) {
    (self.bench, self.store, self.shelf) = (bench, store, shelf)
  }

  /// Large stores take their time: fewer rounds of them.
  private var rounds: Int {
    store.claims > 100_000 ? min(3, bench.options.rounds) : bench.options.rounds
  }

  func run() {
    export()
    imports()
  }

  private func export() {
    let words = ["list", "claims", "--store", store.path, "--format", "csv"]
    let query = """
      SELECT code, project, result, participant, achieved_on, declared_on, employer_name,
        employer_ice, contract_type, evidence, declared_by FROM claims ORDER BY code
      """
    var (own, other, peak) = (Times(), Times(), 0)
    for _ in 0..<rounds {
      let done = Command.run([bench.options.program] + words)
      own.add(done.milliseconds)
      peak = max(peak, done.peak)
      other.add(Command.run(["sqlite3", "-csv", store.path, query]).milliseconds)
    }
    bench.table.row(
      "export of every claim",
      store.claims,
      own.median,
      beside: ("`sqlite3 -csv`, same columns", other.median),
      within: 2
    )
    memory("peak memory of the export", peak)
  }

  /// Each round on a fresh copy, with the backup before the import and without it; what the program
  /// remembers of the copy before is forgotten, or it would refuse the next one as an older store.
  private func imports() {
    guard let (before, claims) = shelf.beforeClaims(store) else {
      return missing("no store for it")
    }
    let target = bench.options.stores + "/import.fbr"
    defer { unlink(target) }
    var (own, guarded, other, peak) = (Times(), Times(), Times(), 0)
    let shell = ShellImport(store: target, folder: bench.options.stores)
    for round in 0..<rounds {
      for more in [[], ["FBR_BACKUPS=off"]] {
        Folder.forgetPerson()
        guard Command.run(["cp", before, target]).status == 0 else { return }
        sync()
        let done = Command.run(
          [
            bench.options.program, "import", "claims", claims, "--store", target, "--as", "K01",
          ],
          adding: more
        )
        guard done.status == 0 else {
          return missing("exit \(done.status)")
        }
        if more.isEmpty { guarded.add(done.milliseconds) } else { own.add(done.milliseconds) }
        peak = max(peak, done.peak)
      }
      if round == 0 { shell.prepare() }
      other.add(shell.run())
    }
    shell.remove()
    Folder.forgetPerson()
    let beside = ("`sqlite3 .import`, same rows", other.median)
    bench.table.row(
      "import of every claim, all checks and the journal, no backup before it",
      store.claims,
      own.median,
      beside: beside,
      within: 4
    )
    bench.table.row(
      "the same with the verified backup before it, as usual",
      store.claims,
      guarded.median,
      beside: beside
    )
    memory("peak memory of the import, with its backup", peak)
  }

  private func missing(_ why: String) {
    bench.table.row("import of every claim", store.claims, nil, beside: (why, nil), within: 4)
  }

  private func memory(_ what: String, _ peak: Int) {
    bench.table.row(
      what,
      store.claims,
      Double(peak) / 1024,
      atMost: 80,
      unit: .megabytes
    )
  }
}

/// `.import` of the rows that an import wrote, into the same tables and indexes.
///
/// The tables are not STRICT here, for the shell brings every value as text; everything else is as
/// in the store: page size, rollback journal, what is on the disk before a commit counts.
struct ShellImport {
  let store: String
  let folder: String

  private static let tables = ["claims", "journal"]

  private func file(_ table: String) -> String { "\(folder)/rows-\(table).csv" }

  /// Writes the rows to files.
  func prepare() {
    let rows = [
      "claims": "SELECT * FROM claims",
      "journal": """
      SELECT seq, at, offset, day, person, role, kind, subject, payload, hex(prev), hex(hash)
      FROM journal WHERE kind = 'claim.declare'
      """,
    ]
    for table in ShellImport.tables {
      _ = Command.run(["sqlite3", "-csv", store, rows[table] ?? ""], output: file(table))
    }
    let schema = Command.run([
      "sqlite3", store,
      "SELECT sql || ';' FROM sqlite_master WHERE tbl_name IN ('claims', 'journal') AND sql <> ''",
    ])
    Folder.write(
      "PRAGMA journal_mode = TRUNCATE;\nPRAGMA synchronous = EXTRA;\n"
        + schema.output.replacing(" STRICT;", with: ";"),
      to: folder + "/schema.sql"
    )
  }

  /// Brings them in; the milliseconds that it took.
  func run() -> Double {
    let target = folder + "/shell.db"
    unlink(target)
    defer { unlink(target) }
    _ = Command.run(["sqlite3", target, ".read '\(folder)/schema.sql'"])
    sync()
    let imports = ShellImport.tables.map { ".import --csv '\(file($0))' \($0)" }
    return Command.run(
      [
        "sqlite3", target, "PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = EXTRA", "BEGIN",
      ] + imports + ["COMMIT"]
    ).milliseconds
  }

  func remove() {
    for table in ShellImport.tables { unlink(file(table)) }
    unlink(folder + "/schema.sql")
  }
}
