/// The fields of one kind of list.
public struct FilterCatalog: Hashable, Sendable {
  /// The kind, as `fbr list` names it.
  public let list: String
  public let fields: [FilterField]

  init(_ list: String, _ fields: [FilterField]) {
    self.list = list
    self.fields = fields
  }

  /// A field by what it is.
  public func field(_ id: FilterField.ID) -> FilterField? { fields.first { $0.id == id } }

  /// The catalogue of a kind of list, or nil.
  public static func of(list: String) -> FilterCatalog? { every.first { $0.list == list } }

  /// Every catalogue.
  public static let every: [FilterCatalog] = [
    claims, actors, projects, participants, targets, relations, strata, statements, results, prices,
    mechanisms, persons, periods, journal,
  ]

  private static let project = FilterField(.project, .code, "projet", "project")
  private static let result = FilterField(
    .result,
    .code,
    "résultat",
    "result",
    "indicateur",
    "indicator"
  )
  private static let period = FilterField(.period, .period, "période", "period")
  private static let province = FilterField(.province, .province, "province", "province")
  private static let commune = FilterField(.commune, .commune, "commune", "commune")
  private static let group = FilterField(.group, .code, "groupe", "group")
  private static let sex = FilterField(.sex, .choice(FilterChoice.sexes), "sexe", "sex")
  private static let actor = FilterField(.actor, .code, "acteur", "actor")
  private static let participant = FilterField(.participant, .code, "participant", "participant")
  private static let stratum = FilterField(.stratum, .code, "strate", "stratum")
  private static let closed = FilterField(.closed, .choice(FilterChoice.yesNo), "fermé", "closed")

  public static let claims = FilterCatalog(
    "claims",
    [
      FilterField(.state, .choice(FilterChoice.claimStates), "état", "state"), result, period,
      FilterField(.selection, .choice(FilterChoice.selections), "sélection", "selection"),
      FilterField(.flag, .choice(FilterChoice.flags), "drapeau", "flag"), stratum,
      FilterField(.taken, .person, "pris", "taken", "affecté", "assigned"), project, province,
      commune, group, sex, FilterField(.due, .until, "échéance", "due"),
      FilterField(.age, .since, "âge", "age", "délai", "delay"),
      FilterField(.amount, .amount, "montant", "amount"),
      FilterField(.evidence, .choice(FilterChoice.missing), "pièce", "evidence", "preuve"),
      FilterField(.draft, .choice(FilterChoice.yesNo), "brouillon", "draft"),
      FilterField(.claim, .code, "déclaration", "claim", "code"), participant,
      FilterField(.declarer, .person, "déclarant", "declarer"),
      FilterField(.employer, .text, "employeur", "employer"),
      FilterField(.outcome, .choice(FilterChoice.outcomes), "constat", "outcome"),
      FilterField(.reason, .code, "motif", "reason"),
      FilterField(.contract, .code, "contrat", "contract"),
    ]
  )

  public static let actors = FilterCatalog(
    "actors",
    [
      FilterField(.kind, .choice(FilterChoice.actorKinds), "type", "kind"), province, commune,
      FilterField(.service, .code, "service", "service"), group,
      FilterField(.updated, .since, "maj", "updated"),
      FilterField(.relation, .choice(FilterChoice.relationKinds), "relation", "relation"), project,
      FilterField(.actor, .code, "acteur", "actor", "code"),
      FilterField(.capacity, .number, "capacité", "capacity"), closed,
      FilterField(.source, .text, "source", "source"),
    ]
  )

  public static let projects = FilterCatalog(
    "projects",
    [
      FilterField(.status, .choice(FilterChoice.progress), "statut", "status"), province,
      FilterField(.operator, .code, "opérateur", "operator"),
      FilterField(.partner, .code, "partenaire", "partner"), group, result,
      FilterField(.project, .code, "projet", "project", "code"),
      FilterField(.title, .text, "titre", "title"),
    ]
  )

  public static let participants = FilterCatalog(
    "participants",
    [
      sex, group, province, commune, project,
      FilterField(.education, .choice(FilterChoice.educations), "niveau", "education"),
      FilterField(.entry, .since, "entrée", "entry"),
      FilterField(.participant, .code, "participant", "participant", "code"),
    ]
  )

  public static let targets = FilterCatalog("targets", [project, result, period, group])

  public static let relations = FilterCatalog(
    "relations",
    [
      actor,
      FilterField(.relation, .choice(FilterChoice.relationKinds), "relation", "kind", "type"),
    ]
  )

  public static let strata = FilterCatalog(
    "strata",
    [
      stratum, project, result, period,
      FilterField(.status, .choice(FilterChoice.strata), "statut", "status"),
    ]
  )

  public static let statements = FilterCatalog(
    "statements",
    [
      project, period, FilterField(.state, .choice(FilterChoice.statements), "état", "state"),
      FilterField(.amount, .amount, "montant", "amount"),
    ]
  )

  public static let results = FilterCatalog(
    "results",
    [
      FilterField(.result, .code, "résultat", "result", "code"),
      FilterField(.level, .choice(FilterChoice.levels), "niveau", "level"),
      FilterField(.mechanism, .code, "mécanisme", "mechanism"),
    ]
  )

  /// The rows of any tab of the referentials.
  public static let referentials = FilterCatalog(
    "referentials",
    [
      FilterField(.result, .code, "résultat", "result"),
      FilterField(.level, .choice(FilterChoice.levels), "niveau", "level"),
      FilterField(.mechanism, .code, "mécanisme", "mechanism"), province, group,
    ]
  )

  public static let prices = FilterCatalog(
    "prices",
    [result, province, group, FilterField(.amount, .amount, "montant", "amount")]
  )

  public static let mechanisms = FilterCatalog(
    "mechanisms",
    [
      FilterField(.mechanism, .code, "mécanisme", "mechanism", "code"),
      FilterField(.kind, .choice(FilterChoice.mechanismKinds), "type", "kind"),
    ]
  )

  public static let persons = FilterCatalog(
    "persons",
    [
      FilterField(.person, .person, "personne", "person", "code"),
      FilterField(.role, .choice(FilterChoice.roles), "rôle", "role"), actor, closed,
    ]
  )

  public static let periods = FilterCatalog("periods", [period, closed])

  public static let journal = FilterCatalog(
    "journal",
    [
      FilterField(.person, .person, "personne", "person"),
      FilterField(.role, .choice(FilterChoice.roles), "rôle", "role"),
      FilterField(.kind, .code, "type", "kind"), FilterField(.subject, .code, "sujet", "subject"),
      FilterField(.age, .since, "âge", "age"),
    ]
  )
}
