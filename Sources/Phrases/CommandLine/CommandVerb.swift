/// Every command of the command line, as `fbr --help` lists them.
public enum CommandVerb: String, CaseIterable, Sendable {
  case demo, initialise = "init", programme, importing = "import", list, show, report
  case draw, admit, take, release, conclude, giveBack = "return", withdraw, force, validate
  case sendback, unvalidate, releaseStratum = "release-stratum", period, merge, erase, person
  case journal, check, backup, restore
  case explain, appeal, settle, counter, regularise, statement, config, theme

  /// How it is typed, after `fbr`: the same in every language.
  public var syntax: [String] {
    switch self {
    case .demo:
      [
        "demo [--script FILE [--alone] [--record FILE.cast]] [--resume]",
        "demo --script FILE --verify [--size 80x24]", "demo --notes",
      ]
    case .initialise:
      [
        "init FILE [--programme PACK] [--cartography]", "init FILE --demo [--claims N] [--seed S]",
      ]
    case .programme:
      [
        "programme import FILE [--effective DAY]", "programme export FILE [--of N|draft]",
        "programme publish [FILE] [--effective DAY]", "programme discard", "programme versions",
        "programme diff [--from N] [--to N|draft]",
      ]
    case .importing: ["import KIND FILE [--dry-run] [--ignore-unknown-columns]"]
    case .list:
      [
        "list KIND [--filter EXPR] [--limit N]",
        "list participants|actors --with-identities --reason R",
      ]
    case .show: ["show KIND CODE"]
    case .report:
      [
        "report progress [--project P] [--period T] [--as-of DAY]", "report queue",
        "report payments [--project P] [--period T]", "report coverage [--method M] [--year Y]",
        "report portfolio [--project P] [--as-of DAY]", "report costs|equity [--project P]",
        "report activity [--year Y]", "report sheet --project P",
        "report … --format text|csv|json|html [--table NAME]",
      ]
    case .draw:
      ["draw STRATUM --seed S [--reason R]", "draw counter/P/T/ROUND --seed S [--reason R]"]
    case .admit: ["admit CLAIM…"]
    case .take: ["take CLAIM… [--for PERSON]"]
    case .release: ["release CLAIM…"]
    case .conclude:
      [
        "conclude CLAIM… --outcome confirmed|reduced|refused [--reason R] [--note N] [--mode M] "
          + "[--seen KIND,KIND] [--checks CHECK,CHECK]"
      ]
    case .giveBack: ["return CLAIM… --reason R --due DAY"]
    case .withdraw: ["withdraw CLAIM… --reason R"]
    case .force: ["force CLAIM… --cause C"]
    case .validate: ["validate CLAIM… [--refuse [--reason R]]"]
    case .sendback: ["sendback CLAIM… --reason R"]
    case .unvalidate: ["unvalidate CLAIM… --reason R"]
    case .releaseStratum:
      ["release-stratum STRATUM --effect payDeclared|extrapolate|verifyAll --reason R"]
    case .period: ["period close PERIOD", "period open PERIOD --reason R"]
    case .merge: ["merge KEPT GONE --reason R", "merge --undo GONE --reason R"]
    case .erase: ["erase PARTICIPANT --reason R"]
    case .person:
      [
        "person key register", "person key change [--new-passphrase-file F]",
        "person key revoke [--for PERSON] --reason R",
      ]
    case .journal: ["journal show [--filter EXPR] [--limit N]", "journal verify"]
    case .check: ["check [--full]"]
    case .backup: ["backup FILE"]
    case .restore: ["restore list", "restore FILE|last", "restore --drill [FILE]"]
    case .explain: ["explain CLAIM"]
    case .appeal: ["appeal CLAIM… --ground G"]
    case .settle: ["settle CLAIM… --outcome confirmed|reduced|refused [--reason R]"]
    case .counter: ["counter CLAIM… --outcome confirmed|contradicted --reason R"]
    case .regularise: ["regularise CLAIM… --centimes N --reason R"]
    case .statement:
      [
        "statement draft|certify|order|pay|cancel --project P (--period T | --holdback) "
          + "[--reason R]"
      ]
    case .config: ["config", "config --where"]
    case .theme: ["theme list", "theme doctor [NAME]"]
    }
  }

  /// What it does, in French.
  var french: String {
    switch self {
    case .demo: "ouvre un fichier jetable de données fictives ; rien ne touche au vôtre"
    case .initialise: "crée un fichier de région, avec un référentiel ou celui de l’exemple"
    case .programme: "lit, écrit, compare ou publie le référentiel du programme (TOML)"
    case .importing: "importe un fichier CSV, tout entier ou pas du tout"
    case .list: "liste : claims actors projects relations targets participants findings cnss…"
    case .show: "montre une fiche et son historique"
    case .report: "rapports en texte, CSV, JSON ou page HTML, en français, anglais ou arabe"
    case .draw: "tire au sort les déclarations à vérifier d’une strate"
    case .admit: "examine de nouveau des déclarations irrecevables"
    case .take: "prend des déclarations pour les vérifier"
    case .release: "relâche des déclarations prises"
    case .conclude: "écrit le constat de vérification"
    case .giveBack: "retourne une déclaration à l’opérateur, jusqu’à un jour"
    case .withdraw: "abandonne des déclarations"
    case .force: "met une déclaration en file d’office, avec sa cause"
    case .validate: "valide, ou refuse avec --refuse"
    case .sendback: "renvoie en vérification"
    case .unvalidate: "annule une validation, avant paiement"
    case .releaseStratum: "lève la suspension d’une strate"
    case .period: "clôt ou rouvre une période"
    case .merge: "réunit deux fiches d’un même acteur, ou les sépare de nouveau"
    case .erase: "efface l’identité d’un participant"
    case .person: "enregistre, change ou révoque la clé avec laquelle une personne signe"
    case .journal: "montre ou vérifie le journal"
    case .check: "vérifie tout le fichier ; 1 s’il y a une anomalie"
    case .backup: "écrit une copie vérifiée"
    case .restore: "liste, essaie ou remet en place une sauvegarde"
    case .explain: "explique le montant d’une déclaration"
    case .appeal: "conteste une décision"
    case .settle: "tranche une contestation"
    case .counter: "contre-vérifie"
    case .regularise: "corrige une ligne payée"
    case .statement: "établit, certifie, ordonne et paie un décompte"
    case .config: "montre les réglages en vigueur et d’où ils viennent ; --where, tous les chemins"
    case .theme: "liste les thèmes ; doctor mesure un thème, 1 s’il est sous les limites"
    }
  }

  /// What it does, in English.
  var english: String {
    switch self {
    case .demo: "opens a throw-away file of fictional data; nothing touches yours"
    case .initialise: "makes a region’s file, with a programme or the example’s"
    case .programme: "reads, writes, compares or publishes the programme (TOML)"
    case .importing: "imports a CSV file, whole or not at all"
    case .list: "lists: claims actors projects relations targets participants findings cnss…"
    case .show: "shows a record and its history"
    case .report: "reports in text, CSV, JSON or an HTML page, in French, English or Arabic"
    case .draw: "draws the claims of a stratum to verify"
    case .admit: "examines inadmissible claims again"
    case .take: "takes claims to verify them"
    case .release: "releases claims that were taken"
    case .conclude: "writes the finding of a verification"
    case .giveBack: "returns a claim to the operator, until a day"
    case .withdraw: "withdraws claims"
    case .force: "queues a claim without a draw, with its cause"
    case .validate: "validates, or refuses with --refuse"
    case .sendback: "sends back to verification"
    case .unvalidate: "takes a validation back, before payment"
    case .releaseStratum: "lifts the suspension of a stratum"
    case .period: "closes or opens a period"
    case .merge: "makes one actor of two records, or separates them again"
    case .erase: "erases the identity of a participant"
    case .person: "registers, changes or revokes the key that a person signs with"
    case .journal: "shows or verifies the journal"
    case .check: "verifies the whole file; 1 when there is a problem"
    case .backup: "writes a verified copy"
    case .restore: "lists, tries or puts back a backup"
    case .explain: "explains the amount of a claim"
    case .appeal: "contests a decision"
    case .settle: "settles an appeal"
    case .counter: "counter-verifies"
    case .regularise: "corrects a paid line"
    case .statement: "drafts, certifies, orders and pays a statement"
    case .config: "shows the settings in force and where they come from; --where, every path"
    case .theme: "lists the themes; doctor measures a theme, 1 when it is under the limits"
    }
  }
}
