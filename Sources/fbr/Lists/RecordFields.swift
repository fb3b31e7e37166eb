import Domain
import Phrases
import Store

/// The columns of actors, relations, projects, targets, participants and CNSS lines.
enum RecordFields {
  static let actors: [Field<ActorRow>] = [
    Field("actor", .actor, priority: 100) { .text($0.actor.code) },
    Field("name_fr", .name, priority: 90) { row in
      .word(row.actor.nameFrench) { $0.name(row.actor) }
    },
    Field("name_ar") { .text($0.actor.nameArabic) },
    Field("kind", .kind, priority: 80) { row in
      .word(row.actor.kind.rawValue) { $0.labels.actorKind(row.actor.kind) }
    },
    Field("seat_commune", .commune, priority: 40) { .text($0.actor.seatCommune) },
    Field("provinces", .provinces, priority: 50) { .list($0.actor.provinces) },
    Field("services", .services, priority: 30) { .list($0.actor.services) },
    Field("groups") { .list($0.actor.groups) },
    Field("capacity") { .integer($0.actor.capacity) },
    Field("ice") { .text($0.actor.ice) },
    Field("contact_name") { .text($0.actor.contactName) },
    Field("contact_role") { .text($0.actor.contactRole) },
    Field("phone") { .text($0.actor.phone) },
    Field("email") { .text($0.actor.email) },
    Field("source") { .text($0.actor.source) },
    Field("recorded_on") { .day($0.actor.recordedOn) },
    Field("closed_on") { .day($0.actor.closedOn) },
    Field("relations") { .integer($0.relations) },
    Field("projects", .projects, priority: 20) { .list($0.projects) },
  ]

  /// What is told of one actor beyond its list.
  static let standing: [Field<ActorRow>] = [
    Field("completeness", .completeness) { .integer($0.actor.completeness) },
    Field("merged_into", .mergedInto) { .text($0.actor.mergedInto) },
  ]

  static let relations: [Field<Relation>] = [
    Field("from", .from, priority: 100) { .text($0.from) },
    Field("to", .to, priority: 100) { .text($0.to) },
    Field("kind", .kind, priority: 100) { row in
      .word(row.kind.rawValue) { $0.labels.relation(row.kind) }
    },
    Field("since", .since, priority: 60) { .day($0.since) },
    Field("until", .until, priority: 60) { .day($0.until) },
    Field("note", .note, priority: 30) { .text($0.note) },
  ]

  static let projects: [Field<ProjectRow>] = [
    Field("project", .project, priority: 100) { .text($0.project.code) },
    Field("title", .title, priority: 70) { .text($0.project.title) },
    Field("operator", .operatorName, priority: 50) { .text($0.project.operatorCode) },
    Field("partners") { .list($0.project.partners) },
    Field("provinces") { .list($0.project.provinces) },
    Field("groups") { .list($0.project.groups) },
    Field("agreement") { .text($0.project.agreement.code) },
    Field("starts_on", .startsOn, priority: 30) { .day($0.project.agreement.startsOn) },
    Field("ends_on", .endsOn, priority: 40) { .day($0.project.agreement.endsOn) },
    Field("ceiling_centimes") { .money($0.project.agreement.ceiling) },
    Field("advance_centimes") { .money($0.project.agreement.advance) },
    Field("holdback_bp") { .integer($0.project.agreement.holdback) },
    Field("recovery_bp") { .integer($0.project.agreement.recovery) },
    Field("participant_cap_centimes") { .money($0.project.agreement.participantCap) },
    Field("declared", .declared, priority: 60) { .integer($0.declared) },
    Field("validated", .validated, priority: 80) { .integer($0.validated) },
    Field("target", .target, priority: 60) { .integer($0.target) },
    Field("target_to_date", .targetToDate, priority: 65) { .hundredths($0.targetToDate) },
    Field("ratio_percent", .ratio, priority: 90) { .percent($0.ratioPercent) },
    Field("status", .status, priority: 100) { row in
      .word(row.status.rawValue) { $0.labels.progressCode(row.status) }
    },
    Field("waiting") { .integer($0.waiting) },
    Field("payable_centimes") { .money($0.payable) },
  ]

  static let targets: [Field<Target>] = [
    Field("project", .project, priority: 100) { .text($0.project) },
    Field("result", .result, priority: 100) { .text($0.result) },
    Field("period", .period, priority: 100) { .period($0.period) },
    Field("quantity", .quantity, priority: 100) { .integer($0.quantity) },
    Field("group", .group, priority: 80) { .text($0.group) },
  ]

  static let targetVersions: [Field<TargetVersion>] =
    targets.map { field in
      Field(field.key, head: field.heading, priority: field.priority) { field.value($0.target) }
    } + [
      Field("seq", .sequence, priority: 60) { .integer(Int($0.sequence)) },
      Field("day", .day, priority: 90) { .day($0.day) },
      Field("person", .person, priority: 70) { .text($0.person) },
      Field("reason", .reason, priority: 80) { .text($0.reason) },
    ]

  /// A participant's columns, and what identifies the person.
  static let identities: [Field<IdentifiedParticipant>] =
    participants.map { field in
      Field(field.key, head: field.heading, priority: field.priority) { field.value($0.row) }
    } + [
      Field("name", .name, priority: 95) { .text($0.name) },
      Field("phone", .phone, priority: 94) { .text($0.phone) },
    ]

  static let participants: [Field<ParticipantRow>] = [
    Field("participant", .participant, priority: 100) { .text($0.participant.code) },
    Field("project", .project, priority: 90) { .text($0.participant.project) },
    Field("sex", .sex, priority: 60) { .text($0.participant.sex?.rawValue) },
    Field("birth_year", .birthYear, priority: 50) { row in
      .word(row.participant.birthYear.map(String.init)) { _ in
        row.participant.birthYear.map(String.init) ?? ""
      }
    },
    Field("education") { .text($0.participant.education?.rawValue) },
    Field("groups", .group, priority: 70) { .list($0.participant.groups) },
    Field("commune", .commune, priority: 40) { .text($0.participant.commune) },
    Field("province") { .text($0.participant.province) },
    Field("entry_on", .entryOn, priority: 60) { .day($0.participant.entryOn) },
    Field("months_out_of_work") { .integer($0.participant.monthsOutOfWork) },
    Field("flags") { .list($0.isPossibleDuplicate ? [Flag.possibleDuplicate.rawValue] : []) },
    Field("erased") { .flag($0.isErased) },
  ]

  static let cnss: [Field<CNSSLine>] = [
    Field("participant", .participant, priority: 100) { .text($0.participant) },
    Field("employer_ice", .employer, priority: 80) { .text($0.employerICE) },
    Field("month", .month, priority: 100) { .text($0.month.iso) },
    Field("days", .days, priority: 100) { .integer($0.days) },
  ]

  static let stakes: [Field<Stake>] = [
    Field("actor", .actor, priority: 100) { .text($0.actor) },
    Field("influence", .influence, priority: 100) { .integer($0.influence) },
    Field("interest", .interest, priority: 100) { .integer($0.interest) },
    Field("note", .note, priority: 50) { .text($0.note) },
    Field("day", .day, priority: 70) { .day($0.day) },
  ]

  static let needs: [Field<NeedFigure>] = [
    Field("territory", .territory, priority: 100) { row in
      .word(row.territory) { $0.place(row.territory) }
    },
    Field("group", .group, priority: 90) { .text($0.group) },
    Field("quantity", .quantity, priority: 100) { .integer($0.quantity) },
    Field("year", .year, priority: 95) { .year($0.year) },
    Field("method", .method, priority: 95) { row in
      .word(row.method.rawValue) { $0.cartography.coverage.method(row.method) }
    },
    Field("source", .source, priority: 80) { .text($0.source) },
  ]
}
