extension FilterChoice {
  static let actorKinds: [FilterChoice] = [
    (Actor.Kind.publicInstitution, "institution publique", "public institution"),
    (.localAuthority, "collectivité territoriale", "local authority"),
    (.funder, "bailleur", "funder"), (.association, "association", "association"),
    (.cooperative, "coopérative", "cooperative"), (.company, "entreprise", "company"),
    (.trainingCentre, "centre de formation", "training centre"),
    (.university, "université", "university"), (.employer, "employeur", "employer"),
    (.verificationAgent, "agent de vérification", "verification agent"),
    (.network, "réseau", "network"), (.other, "autre", "other"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }

  static let relationKinds: [FilterChoice] = [
    (Relation.Kind.funds, "finance", "funds"), (.contracts, "contracte", "contracts"),
    (.verifies, "vérifie", "verifies"), (.refers, "oriente", "refers"),
    (.partners, "partenaire", "partners"), (.hosts, "héberge", "hosts"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }

  static let educations: [FilterChoice] = [
    (Education.none, "sans", "none"), (.primary, "primaire", "primary"),
    (.secondary, "secondaire", "secondary"), (.vocational, "professionnel", "vocational"),
    (.higher, "supérieur", "higher"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }

  static let progress = [
    FilterChoice(ProgressStatus.ok.rawValue, "OK", "on course"),
    FilterChoice(ProgressStatus.watch.rawValue, "vigilance", "watch", "VIG"),
    FilterChoice(ProgressStatus.late.rawValue, "retard", "late", "RET"),
  ]

  static let strata: [FilterChoice] = [
    (StratumRow.Status.drawable, "à tirer", "drawable"), (.open, "ouverte", "open"),
    (.closed, "close", "closed"), (.suspended, "suspendue", "suspended"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }

  static let statements = [
    FilterChoice("draft", "brouillon", "draft"), FilterChoice("certified", "certifié", "certified"),
    FilterChoice("ordered", "ordonnancé", "ordered"), FilterChoice("paid", "payé", "paid"),
    FilterChoice("cancelled", "annulé", "cancelled"),
  ]

  static let levels: [FilterChoice] = [
    (ResultDefinition.Level.enrolment, "inscription", "enrolment"),
    (.training, "formation", "training"), (.certification, "certification", "certification"),
    (.placement, "insertion", "placement"), (.jobRetention, "maintien en emploi", "job retention"),
    (.selfEmployment, "auto-emploi", "self-employment"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }

  static let mechanismKinds: [FilterChoice] = [
    (Mechanism.Kind.documentReview, "contrôle sur pièces", "document review"),
    (.registerCrossCheck, "recoupement de registres", "register cross-check"),
    (.phoneSurvey, "enquête téléphonique", "phone survey"), (.siteVisit, "visite", "site visit"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }

  static let roles: [FilterChoice] = [
    (Role.coordinator, "coordination", "coordinator"), (.operator, "opérateur", "operator"),
    (.verifier, "vérificateur", "verifier"), (.validator, "validateur", "validator"),
    (.payer, "payeur", "payer"), (.trainer, "formateur", "trainer"),
    (.viewer, "lecteur", "viewer"),
  ].map { FilterChoice($0.0.rawValue, $0.1, $0.2) }

  /// The provinces, also by each word of their names.
  static let provinces: [FilterChoice] = Territory.provinces.map { province in
    let words = province.nameFrench.split(separator: " ").map(String.init).filter { $0.count > 3 }
    return FilterChoice(
      province.code,
      names: [province.nameFrench, province.nameFrench, province.nameArabic] + words
    )
  }

  /// The communes, by their two names.
  static let communes: [FilterChoice] = Territory.communes.map {
    FilterChoice($0.code, names: [$0.nameFrench, $0.nameFrench, $0.nameArabic])
  }
}
