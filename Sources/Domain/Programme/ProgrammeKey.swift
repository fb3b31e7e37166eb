/// The settings of a programme, under the names that a pack gives them (DESIGN §6).
public enum ProgrammeKey: String, CaseIterable, Sendable {
  case code, title, example, period
  case minAge = "min_age"
  case maxAge = "max_age"
  case minMonthsOutOfWork = "min_months_out_of_work"
  case okPercent = "ok_percent"
  case watchPercent = "watch_percent"
  case counterShare = "counter_share_bp"
  case mode
  case cap = "cap_bp"
  case labelFrench = "label_fr"
  case labelEnglish = "label_en"
  case labelArabic = "label_ar"
  case bonus = "bonus_bp"
  case level, predecessor
  case waitingMonths = "waiting_months"
  case cnssMonths = "cnss_months"
  case mechanism, evidence
  case contractTypes = "contract_types"
  case result, province, group
  case amount = "amount_mad"
  case from, until, method, source
  case kind, coverage
  case share = "share_bp"
  case confidence
  case margin = "margin_bp"
  case expected = "expected_bp"
  case minimum
  case deadlineDays = "deadline_days"
  case cnssMinimumDays = "cnss_min_days"
  case boundConfidence = "bound_confidence_bp"
  case verifyDays = "verify_days"
  case evidenceSeen = "evidence_seen"
  case checks
  case forceAbove = "force_above_mad"
  case newOperatorDays = "new_operator_days"
  case bands = "band"
  case keep = "keep_bp"
  case name, actor, roles
  case closedOn = "closed_on"
}

/// What a setting is; each language words it its own way.
public enum ProgrammeValue: Hashable, Sendable {
  case text(String)
  case code(String)
  case number(Int)
  case rate(BasisPoints)
  case amount(Money)
  case day(Day)
  case flag(Bool)
  case codes([String])
  case bands([Band])
  case level(ResultDefinition.Level)
  case kind(Mechanism.Kind)
  case period(PeriodKind)
  case roles([Role])

  /// The value as a pack writes it, but for the quotes.
  public var text: String {
    switch self {
    case .text(let text), .code(let text): text
    case .number(let number): String(number)
    case .rate(let rate): String(rate)
    case .amount(let money): ProgrammeValue.decimal(money)
    case .day(let day): day.iso
    case .flag(let flag): String(flag)
    case .codes(let codes): codes.joined(separator: ",")
    case .bands(let bands):
      bands.map { "\($0.from)-\($0.to) \($0.effect.rawValue)" }.joined(separator: ", ")
    case .level(let level): level.rawValue
    case .kind(let kind): kind.rawValue
    case .period(let kind): kind.rawValue
    case .roles(let roles): roles.map(\.rawValue).joined(separator: ",")
    }
  }

  private static func decimal(_ money: Money) -> String {
    let cents = abs(money.centimes % 100)
    return "\(money.centimes / 100).\(cents < 10 ? "0" : "")\(cents)"
  }
}

/// One setting.
public struct ProgrammeField: Hashable, Sendable {
  public var key: ProgrammeKey
  public var value: ProgrammeValue

  public init(_ key: ProgrammeKey, _ value: ProgrammeValue) {
    self.key = key
    self.value = value
  }
}

/// One thing of a programme with its settings: a result, a price, a mechanism…
public struct ProgrammeEntry: Hashable, Sendable {
  public var section: ProgrammeFault.Section
  /// What tells it from the others of its section: its code; for a price, for whom and from when it
  /// is; empty for a table that stands once.
  public var name: String
  /// Its settings in the order of a pack; what is absent is left out.
  public var fields: [ProgrammeField]

  public init(_ section: ProgrammeFault.Section, _ name: String, _ fields: [ProgrammeField?]) {
    self.section = section
    self.name = name
    self.fields = fields.compactMap { $0 }
  }

  /// The value of a setting; nil when it is absent.
  public subscript(_ key: ProgrammeKey) -> ProgrammeValue? {
    fields.first { $0.key == key }?.value
  }
}
