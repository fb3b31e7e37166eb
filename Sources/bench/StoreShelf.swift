import Glibc

/// A store of fictional data of some size.
struct MeasuredStore {
  let claims: Int
  let path: String
}

/// The stores that are measured: made once, and kept.
struct StoreShelf {
  let options: Options
  let table: Table

  init(_ options: Options, _ table: Table) {
    (self.options, self.table) = (options, table)
    _ = Command.run(["mkdir", "-p", options.stores])
  }

  /// The store of so many claims; nil when it cannot be made.
  func store(_ claims: Int) -> MeasuredStore? {
    let path = "\(options.stores)/store-\(claims).fbr"
    if access(path, R_OK) == 0 { return MeasuredStore(claims: claims, path: path) }
    let made = Command.run([
      options.program, "init", path, "--demo", "--claims", String(claims), "--seed", "1",
    ])
    table.row(
      "`init --demo`, the whole history played",
      claims,
      made.milliseconds,
      note: "peak \(made.peak / 1024) MB, exit \(made.status)"
    )
    return made.status == 0 ? MeasuredStore(claims: claims, path: path) : nil
  }

  /// The files of a store, as the import takes them, by kind; nil when one cannot be written.
  func files(of store: MeasuredStore) -> [(kind: String, path: String)]? {
    var files: [(String, String)] = []
    for kind in ["actors", "projects", "targets", "participants", "cnss", "claims"] {
      let path = "\(options.stores)/\(kind)-\(store.claims).csv"
      if access(path, R_OK) != 0 {
        let list = Command.run(
          [options.program, "list", kind, "--store", store.path, "--format", "csv"],
          output: path
        )
        guard list.status == 0 else { return nil }
      }
      files.append((kind, path))
    }
    return files
  }

  /// A store with everything of another but its claims, and the file of those.
  func beforeClaims(_ store: MeasuredStore) -> (store: String, claims: String)? {
    guard let files = files(of: store), let claims = files.last?.path else { return nil }
    let path = "\(options.stores)/before-\(store.claims).fbr"
    if access(path, R_OK) == 0 { return (path, claims) }
    let (pack, building) = (Folder.scratch + "/pack.toml", path + ".building")
    unlink(building)
    unlink(pack)
    Folder.forgetPerson()
    guard
      Command.run([options.program, "programme", "export", pack, "--store", store.path]).status
        == 0,
      Command.run([options.program, "init", building, "--programme", pack]).status == 0
    else { return nil }
    for (kind, file) in files.dropLast() {
      let done = Command.run([
        options.program, "import", kind, file, "--store", building, "--as", "K01",
      ])
      guard done.status == 0 else { return nil }
    }
    return rename(building, path) == 0 ? (path, claims) : nil
  }
}
