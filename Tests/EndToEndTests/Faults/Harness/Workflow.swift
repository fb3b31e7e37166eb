import Foundation
import Testing

/// One thing that a person does by one command, on a store that is ready for it.
struct Workflow: Sendable, CustomTestStringConvertible {
  let name: String
  /// The store before it.
  let base: Base
  /// The command; `@` stands for the folder of the work.
  let arguments: [String]
  /// Whether the store is another one afterwards.
  var changesStore = true
  /// The file that it makes, beside the store.
  var makes: String?
  /// The command without which there is no such work; nil when every program has it.
  var needs: String?
  /// Whether the program keeps backups of its own accord, on a shelf that is full already.
  var keepsBackups = false
  /// How long is waited after a work that was cut short, in seconds: a passphrase may not be tried at
  /// once again.
  var wait = 0.0

  var testDescription: String { name }

  init(
    _ name: String,
    on base: Base,
    _ arguments: String,
    changesStore: Bool = true,
    makes: String? = nil,
    needs: String? = nil,
    keepsBackups: Bool = false,
    wait: Double = 0
  ) {
    self.name = name
    self.base = base
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.changesStore = changesStore
    self.makes = makes
    self.needs = needs
    self.keepsBackups = keepsBackups
    self.wait = wait
  }

  /// Every work that the built program knows; those of commands to come are counted, and told.
  static let all: [Workflow] = {
    var answers: [String: Bool] = [:]
    let known = works.filter { work in
      guard let command = work.needs else { return true }
      if answers[command] == nil {
        answers[command] = (try? run([BuiltProgram.fbr, command]))?.status != 69
      }
      return answers[command] == true
    }
    let missing = works.count - known.count
    if missing > 0 { Figures.add("works of commands to come", missing) }
    return known
  }()

  private static let works: [Workflow] =
    [
      Workflow("init", on: .nothing, "init @/region.fbr --programme @/pack.toml"),
      Workflow("programme import", on: .founded, "programme import @/other.toml --as coord"),
    ]
    + Sample.records.map { kind in
      Workflow("import \(kind)", on: .before(kind), "import \(kind) @/\(kind).csv --as coord")
    }
    + [
      Workflow("import many actors", on: .founded, "import actors @/many.csv --as coord"),
      Workflow("import claims", on: .records, "import claims @/claims.csv --as oper"),
      Workflow("import cnss", on: .claims, "import cnss @/cnss.csv --as oper"),
      Workflow("import findings", on: .taken, "import findings @/findings.csv --as verif"),
      Workflow("import a corrected claim", on: .verified, "import claims @/fix.csv --as oper"),
      Workflow("take", on: .claims, "take C101 C102 --as verif"),
      Workflow("take in a name", on: .claims, "take --filter résultat:R1 --for verif --as coord"),
      Workflow("release", on: .taken, "release C101 C102 --as verif"),
      Workflow("conclude", on: .taken, "conclude C101 --outcome confirmed --as verif"),
      Workflow("return", on: .taken, "return C101 --reason ABSENT --due 2026-12-05 --as verif"),
      Workflow("withdraw", on: .claims, "withdraw C101 --reason erreur --as coord"),
      Workflow("validate one", on: .verified, "validate C101 --as valid"),
      Workflow("validate in bulk", on: .verified, "validate --filter état:vérifié --as valid"),
      Workflow("refuse", on: .verified, "validate C101 --refuse --as valid"),
      Workflow("send back", on: .verified, "sendback C101 --reason doute --as valid"),
      Workflow("unvalidate", on: .validated, "unvalidate C101 --reason doute --as valid"),
      Workflow("draw", on: .placed, "draw P01/R2/2026-T4/1 --seed dé --as coord"),
      Workflow("force", on: .placed, "force D01 --cause soupçon --as coord"),
      Workflow("draw again", on: .drawn, "draw P01/R2/2026-T4/1 --seed 2 --reason r --as coord2"),
      Workflow(
        "close a stratum",
        on: .lastDrawn,
        "conclude --filter état:ENV --outcome confirmed --as verif"
      ),
      Workflow("close a period", on: .verified, "period close 2026-T3 --as coord"),
      Workflow("reopen a period", on: .closed, "period open 2026-T3 --reason oubli --as coord"),
      Workflow("erase", on: .verified, "erase U01 --reason demande --as coord"),
      Workflow(
        "backup",
        on: .verified,
        "backup @/copy.fbr",
        changesStore: false,
        makes: "copy.fbr"
      ),
      Workflow(
        "programme export",
        on: .verified,
        "programme export @/out.toml",
        changesStore: false,
        makes: "out.toml"
      ),
      Workflow("check", on: .verified, "check", changesStore: false),
    ] + payments + decisions + safety

  private static let payments: [Workflow] =
    [
      ("draft", Base.validated, "coord", ""), ("certify", .drafted, "coord2", ""),
      ("order", .certified, "pay1", ""), ("pay", .ordered, "pay2", ""),
      ("cancel", .certified, "coord", " --reason erreur"),
    ].map { verb, base, person, more in
      Workflow(
        "statement \(verb)",
        on: base,
        "statement \(verb) --project P01 --period 2026-T3 --as \(person)\(more)",
        needs: "statement"
      )
    }
    + [
      Workflow("appeal", on: .refused, "appeal C101 --ground erreur --as oper", needs: "appeal"),
      Workflow(
        "statement of what was held back",
        on: .paid,
        "statement draft --project P01 --holdback --as coord --today 2027-01-02"
      ),
      Workflow("regularise", on: .paid, "regularise C101 --centimes -500 --reason trop --as coord"),
    ]

  /// Decisions about the programme, its strata and what was decided before.
  private static let decisions: [Workflow] = [
    Workflow("settle", on: .appealed, "settle C101 --outcome reduced --reason ABSENT --as coord"),
    Workflow("counter draw", on: .validated, "draw counter/P01/2026-T3/1 --seed dé --as coord"),
    Workflow(
      "counter",
      on: .counterDrawn,
      "counter C112 --outcome confirmed --reason vu --as verif2"
    ),
    Workflow(
      "release a stratum",
      on: .suspended,
      "release-stratum P01/R2/2026-T4/1 --effect verifyAll --reason décidé --as coord2"
    ),
    Workflow("admit", on: .inadmissible, "admit --filter état:irrecevable --as coord"),
    Workflow("publish", on: .redrafted, "programme publish --as coord2"),
    Workflow("discard a draft", on: .redrafted, "programme discard --as coord"),
    Workflow(
      "register a key",
      on: .taken,
      "person key register --as verif --passphrase-file @/phrase"
    ),
    Workflow(
      "sign",
      on: .keyed,
      "conclude C101 --outcome confirmed --as verif --passphrase-file @/phrase",
      wait: 1.1
    ),
    Workflow(
      "revoke a key",
      on: .keyed,
      "person key revoke --for verif --reason perdue --as coord"
    ),
  ]

  /// What touches the store as a whole, or takes its data out of it.
  private static let safety: [Workflow] = [
    Workflow("restore", on: .backedUp, "restore @/copy.fbr --accept-older"),
    Workflow("bring up to date", on: .older, "take C101 --as verif", keepsBackups: true),
    Workflow("the backup of the day", on: .claims, "take C101 --as verif", keepsBackups: true),
    Workflow("list claims", on: .verified, "list claims --format csv", changesStore: false),
    Workflow(
      "list names",
      on: .verified,
      "list participants --with-identities --reason contrôle --as coord --format csv"
    ),
  ]
}

/// Stores at the stages of a day's work, each made once from the one before it.
enum Base: Hashable, Sendable {
  case nothing, founded, records, claims, taken, verified, validated, placed, drawn, lastDrawn
  case closed, refused, drafted, certified, ordered, paid, appealed, counterDrawn, suspended
  case inadmissible, redrafted, keyed, backedUp
  /// The tables of the version before the last.
  case older
  /// Everything that is imported before a kind.
  case before(String)

  /// The stage before, and the commands that lead here.
  var steps: (from: Base?, commands: [String]) {
    switch self {
    case .nothing: (nil, [])
    case .founded: (.nothing, ["init @/region.fbr --programme @/pack.toml --today 2026-01-05"])
    case .before(let kind):
      (.founded, Sample.records.prefix { $0 != kind }.map { "import \($0) @/\($0).csv --as coord" })
    case .records: (.founded, Sample.records.map { "import \($0) @/\($0).csv --as coord" })
    case .claims: (.records, ["import claims @/claims.csv --as oper"])
    case .taken: (.claims, ["take --filter résultat:R1 --as verif"])
    case .verified:
      (.taken, (1...12).map { "conclude \(Sample.code("C1", $0)) --outcome confirmed --as verif" })
    case .validated: (.verified, ["validate --filter état:vérifié --as valid"])
    case .placed: (.validated, ["import claims @/placements.csv --as oper"])
    case .drawn: (.placed, ["draw P01/R2/2026-T4/1 --seed dé --as coord"])
    case .lastDrawn: (.drawn, ["take --filter état:file --as verif"])
    case .refused: (.verified, ["validate C101 --refuse --as valid"])
    case .drafted: (.validated, [Base.statement("draft", "coord")])
    case .certified: (.drafted, [Base.statement("certify", "coord2")])
    case .ordered: (.certified, [Base.statement("order", "pay1")])
    case .closed: (.verified, ["period close 2026-T3 --as coord"])
    case .paid: (.ordered, [Base.statement("pay", "pay2")])
    case .appealed: (.refused, ["appeal C101 --ground erreur --as oper"])
    case .counterDrawn: (.validated, ["draw counter/P01/2026-T3/1 --seed dé --as coord"])
    case .suspended:
      (.lastDrawn, ["conclude --filter état:ENV --outcome refused --reason ABSENT --as verif"])
    case .inadmissible:
      (
        .records,
        [
          "period close 2026-T3 --as coord", "import claims @/claims.csv --as oper",
          "period open 2026-T3 --reason oubli --as coord",
        ]
      )
    case .redrafted: (.claims, ["programme import @/other.toml --as coord"])
    case .keyed: (.taken, ["person key register --as verif --passphrase-file @/phrase"])
    case .backedUp: (.claims, ["backup @/copy.fbr", "take C101 C102 --as verif"])
    case .older: (.claims, [])
    }
  }

  /// What is done to the file by other means than the program's.
  var sql: String? {
    guard self == .older else { return nil }
    return """
      DROP TRIGGER participants_entered; DROP TRIGGER participants_changed;
      DROP TABLE participant_tallies; DROP TABLE tally_changes; DROP TABLE delay_tallies;
      DROP TABLE target_versions; DROP TABLE coverage_tasks; DROP TABLE needs; DROP TABLE stakes;
      DELETE FROM tallies WHERE axis = 4;
      ALTER TABLE claims DROP COLUMN education;
      ALTER TABLE actors DROP COLUMN merged_into;
      DROP TABLE programme_draft;
      ALTER TABLE programme_versions DROP COLUMN effective_on;
      ALTER TABLE strata DROP COLUMN pack;
      PRAGMA user_version = 4;
      """
  }

  private static func statement(_ verb: String, _ person: String) -> String {
    "statement \(verb) --project P01 --period 2026-T3 --as \(person)"
  }
}
