/// The kinds of file that `fbr import` reads and `fbr list --format csv` writes.
public enum ImportKind: String, CaseIterable, Sendable {
  case actors, relations, projects, targets, participants, claims, findings, cnss, needs

  /// The columns of the kind, in the order in which they are written (DESIGN §6).
  public var columns: [String] {
    switch self {
    case .actors:
      [
        "actor", "name_fr", "name_ar", "kind", "seat_commune", "provinces", "services", "groups",
        "capacity", "ice", "contact_name", "contact_role", "phone", "email", "source",
        "recorded_on",
      ]
    case .relations: ["from", "to", "kind", "since", "until", "note"]
    case .projects:
      [
        "project", "title", "operator", "partners", "provinces", "groups", "agreement",
        "starts_on", "ends_on", "ceiling_mad", "advance_mad", "holdback_percent",
        "recovery_percent", "participant_cap_mad",
      ]
    case .targets: ["project", "result", "period", "quantity", "group"]
    case .participants:
      [
        "participant", "project", "sex", "birth_year", "education", "groups", "commune",
        "entry_on", "months_out_of_work", "national_id", "name", "phone",
      ]
    case .claims:
      [
        "claim", "project", "result", "participant", "achieved_on", "declared_on",
        "employer_name", "employer_ice", "contract_type", "evidence", "declared_by",
      ]
    case .findings:
      ["claim", "outcome", "reason", "note", "verified_by", "verified_on", "mode"]
    case .cnss: ["participant", "employer_ice", "month", "days"]
    case .needs: ["territory", "group", "quantity", "year", "method", "source"]
    }
  }

  /// The columns that a file of the kind may have: those that are written, and what is taken in
  /// besides.
  public var acceptedColumns: [String] {
    self == .findings ? columns + ["seen", "checks"] : columns
  }

  /// The columns without which a file of the kind is refused (R83).
  public var requiredColumns: [String] {
    switch self {
    case .actors: ["actor", "name_fr", "kind"]
    case .relations: ["from", "to", "kind"]
    case .projects: ["project", "title", "operator", "agreement", "starts_on", "ends_on"]
    case .targets: ["project", "result", "period", "quantity"]
    case .participants: ["participant", "project", "entry_on"]
    case .claims: ["claim", "project", "result", "participant", "achieved_on"]
    case .findings: ["claim", "outcome"]
    case .cnss: ["participant", "month", "days"]
    case .needs: ["territory", "quantity", "year", "method", "source"]
    }
  }

  /// The columns that together name a line of the kind (R60).
  public var keyColumns: [String] {
    switch self {
    case .actors: ["actor"]
    case .relations: ["from", "to", "kind", "since"]
    case .projects: ["project"]
    case .targets: ["project", "result", "period", "group"]
    case .participants: ["participant"]
    case .claims, .findings: ["claim"]
    case .cnss: ["participant", "employer_ice", "month"]
    case .needs: ["territory", "group", "method", "year"]
    }
  }
}
