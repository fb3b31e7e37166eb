/// The files of the tests, written from the columns and keys that the program documents.
enum Sample {
  /// R1 is wholly verified; R2 is drawn by halves, needs R1 and a month more.
  static let pack = """
    [programme]
    code = "ESSAI"
    title = "Programme d'essai"
    example = false
    period = "quarter"
    min_age = 18
    max_age = 45

    [bonus]
    mode = "highest"

    [[group]]
    code = "F"
    label_fr = "Femmes"
    bonus_bp = 1000

    [[result]]
    code = "R1"
    label_fr = "Formation achevée"
    level = "training"
    mechanism = "M1"
    evidence = ["attendance"]

    [[result]]
    code = "R2"
    label_fr = "Insertion"
    level = "placement"
    predecessor = "R1"
    waiting_months = 1
    mechanism = "M2"
    contract_types = ["CDI", "CDD"]

    [[price]]
    result = "R1"
    amount_mad = "1000.00"
    from = 2026-01-01
    until = 2027-12-31

    [[price]]
    result = "R2"
    amount_mad = "4000.00"

    [[mechanism]]
    code = "M1"
    label_fr = "Examen des pièces"
    kind = "documentReview"
    coverage = "all"

    [[mechanism]]
    code = "M2"
    label_fr = "Visite"
    kind = "siteVisit"
    coverage = "share"
    share_bp = 5000
    minimum = 1

      [[mechanism.band]]
      from_bp = 0
      to_bp = 4000
      effect = "payDeclared"

      [[mechanism.band]]
      from_bp = 4000
      to_bp = 10000
      effect = "suspend"

    [[reason]]
    code = "ABSENT"
    label_fr = "Absent"
    keep_bp = 5000

    \(persons)
    """

  /// The same, for a store that has its persons already.
  static let packWithoutPersons = String(
    pack.split(separator: "[[person]]", maxSplits: 1).first ?? ""
  )

  private static let persons = [
    ("coord", "", "coordinator"), ("coord2", "", "coordinator"), ("oper", "A1", "operator"),
    ("oper2", "A9", "operator"), ("verif", "A2", "verifier"), ("verif2", "A2", "verifier"),
    ("inside", "A1", "verifier"), ("valid", "", "validator"), ("viewer", "", "viewer"),
    ("payer", "", "payer"), ("trainer", "", "trainer"),
    ("all", "", "operator\", \"verifier\", \"validator"),
  ].map { code, actor, roles in
    "[[person]]\ncode = \"\(code)\"\nname = \"\(code)\"\n"
      + (actor.isEmpty ? "" : "actor = \"\(actor)\"\n") + "roles = [\"\(roles)\"]\n"
  }.joined(separator: "\n")

  static let actors = """
    actor,name_fr,kind,seat_commune,provinces,services,groups,capacity,ice,phone,source,recorded_on
    A1,Association Ourika,association,,07.351,training;placement,F,120,001,0600,=site,2026-01-02
    A2,Agence de vérification,verificationAgent,,,verification,,,002,,,

    """

  static let relations = """
    from,to,kind,since,until,note
    A2,A1,verifies,2026-01-01,,mission annuelle

    """

  static let projects = """
    project,title,operator,partners,provinces,groups,agreement,starts_on,ends_on,ceiling_mad,advance_mad,holdback_percent,recovery_percent,participant_cap_mad
    P01,Projet un,A1,,07.351,F,C01,2026-01-01,2026-12-31,100000.00,5000.00,10,20.50,

    """

  static let targets = """
    project,result,period,quantity,group
    P01,R1,2026-T3,10,
    P01,R1,2026-T4,10,
    P01,R2,2026-T4,8,
    P01,R2,2026-T4,4,F

    """

  /// Twelve women.
  static let participants =
    "participant,project,sex,birth_year,education,groups,commune,entry_on,months_out_of_work,"
    + "national_id,name,phone\n"
    + (1...12).map { "\(person($0)),P01,F,2000,primary,F,,2026-07-01,6,EE\($0),Nom \($0),06\n" }
    .joined()

  /// A training of each of them.
  static let trainings =
    claimHeader
    + (1...12).map {
      "\(code("C1", $0)),P01,R1,\(person($0)),2026-08-01,2026-08-05,,attendance,oper\n"
    }
    .joined()

  /// Six placements that hold, one whose training was refused, one too early.
  static let placements =
    claimHeader
    + (1...6).map { "\(code("D", $0)),P01,R2,\(person($0)),2026-10-05,2026-10-06,CDI,,oper\n" }
    .joined()
    + "D07,P01,R2,U12,2026-10-05,2026-10-06,CDI,,oper\n"
    + "D08,P01,R2,U07,2026-08-20,2026-10-06,CDI,,oper\n"

  static let claimHeader =
    "claim,project,result,participant,achieved_on,declared_on,contract_type,evidence,declared_by\n"

  static func person(_ number: Int) -> String { code("U", number) }

  static func code(_ prefix: String, _ number: Int) -> String {
    prefix + (number < 10 ? "0" : "") + String(number)
  }

  /// The usual file of a kind.
  static func file(_ kind: String) -> String {
    switch kind {
    case "actors": actors
    case "relations": relations
    case "projects": projects
    case "targets": targets
    case "participants": participants
    default: trainings
    }
  }

  /// Every kind that claims need before them, in their order.
  static let records = ["actors", "relations", "projects", "targets", "participants"]
}
