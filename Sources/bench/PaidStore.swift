import Glibc

/// A store with one project, all of whose claims were drawn, concluded and validated.
struct PaidStore {
  static let today = "2026-11-22"
  private let options: Options
  private let folder: String

  init(_ options: Options) {
    self.options = options
    folder = Folder.scratch + "/paid"
  }

  /// Makes it at a path; the exit code of the command that failed.
  func make(_ path: String) -> Int32 {
    _ = Command.run(["mkdir", "-p", folder])
    defer { _ = Command.run(["rm", "-rf", folder]) }
    writeFiles()
    let steps = [
      "init @store --programme @pack.toml --today 2026-01-05",
      "import actors @actors.csv --as coord", "import projects @projects.csv --as coord",
      "import targets @targets.csv --as coord", "import participants @participants.csv --as coord",
      "import claims @claims.csv --as oper",
      "draw P01/R1/2026-T3/1 --seed graine --as coord",
      "take --filter résultat:R1 --as verif", "import findings @findings.csv --as verif",
      "validate --filter état:vérifié --as valid",
    ]
    for step in steps {
      let words = step.split(separator: " ").map { word -> String in
        if word == "@store" { return path }
        return word.hasPrefix("@") ? folder + "/" + word.dropFirst() : String(word)
      }
      let day = words.contains("--today") ? [] : ["--today", PaidStore.today]
      let done = Command.run(
        [options.program] + words + ["--store", path] + day,
        adding: ["FBR_BACKUPS=off"]
      )
      if done.status != 0 { return done.status }
    }
    return 0
  }

  private func writeFiles() {
    let numbers = 1...options.paid
    let rows = [
      "actors": ("actor,name_fr,kind,ice", ["A1,Association Ourika,association,001"]),
      "projects": (
        "project,title,operator,agreement,starts_on,ends_on,advance_mad,holdback_percent,"
          + "recovery_percent",
        ["P01,Projet un,A1,C01,2026-01-01,2026-12-31,5000.00,10,20"]
      ),
      "targets": ("project,result,period,quantity", ["P01,R1,2026-T3,\(options.paid)"]),
      "participants": (
        "participant,project,sex,entry_on,birth_year,months_out_of_work",
        numbers.map { "U\($0),P01,F,2026-07-01,2000,6" }
      ),
      "claims": (
        "claim,project,result,participant,achieved_on,declared_on,evidence,declared_by",
        numbers.map { "C\($0),P01,R1,U\($0),2026-08-01,2026-08-05,attendance,oper" }
      ),
      // One in fifty is worth half.
      "findings": (
        "claim,outcome,reason,note,verified_by",
        numbers.map {
          $0 % 50 == 0 ? "C\($0),reduced,ABSENT,,verif" : "C\($0),confirmed,,,verif"
        }
      ),
    ]
    for (name, table) in rows {
      let text = ([table.0] + table.1).joined(separator: "\n") + "\n"
      Folder.write(text, to: "\(folder)/\(name).csv")
    }
    Folder.write(PaidStore.pack, to: folder + "/pack.toml")
  }

  private static let pack = """
    [programme]
    code = "MESURE"
    title = "Programme de mesure"
    period = "quarter"
    min_age = 18
    max_age = 45

    [[result]]
    code = "R1"
    label_fr = "Formation achevée"
    level = "training"
    mechanism = "M1"
    evidence = ["attendance"]

    [[price]]
    result = "R1"
    amount_mad = "1000.00"

    [[mechanism]]
    code = "M1"
    label_fr = "Visite"
    kind = "siteVisit"
    coverage = "share"
    share_bp = 10000
    minimum = 1

      [[mechanism.band]]
      from_bp = 0
      to_bp = 10000
      effect = "payDeclared"

    [[reason]]
    code = "ABSENT"
    label_fr = "Absent"
    keep_bp = 5000

    [[person]]
    code = "coord"
    name = "coord"
    roles = ["coordinator"]

    [[person]]
    code = "oper"
    name = "oper"
    actor = "A1"
    roles = ["operator"]

    [[person]]
    code = "verif"
    name = "verif"
    roles = ["verifier"]

    [[person]]
    code = "valid"
    name = "valid"
    roles = ["validator"]

    """
}

extension StoreShelf {
  /// The store whose statement is drawn up; nil when it cannot be made.
  func paidStore() -> MeasuredStore? {
    let path = "\(options.stores)/paid-\(options.paid).fbr"
    if access(path, R_OK) == 0 { return MeasuredStore(claims: options.paid, path: path) }
    let building = path + ".building"
    unlink(building)
    let begin = now()
    let status = PaidStore(options).make(building)
    let time = now() - begin
    table.row(
      "a project imported, drawn, concluded and validated by commands",
      options.paid,
      status == 0 ? time : nil,
      note: status == 0 ? "" : "exit \(status)"
    )
    guard status == 0, rename(building, path) == 0 else { return nil }
    return MeasuredStore(claims: options.paid, path: path)
  }
}
