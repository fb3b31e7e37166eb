public import Domain

/// Writes a programme as a pack that reads back equal.
public enum PackWriter {
  /// The TOML text of a programme.
  public static func text(_ programme: Programme) -> String {
    var pack = PackLines()
    if programme.isExample { pack.comment("EXEMPLE") }
    write(programme, to: &pack)
    for group in programme.groups {
      pack.table("[group]")
      pack.coded(group.code, group.label)
      pack.whole("bonus_bp", group.bonus)
    }
    programme.results.forEach { write($0, to: &pack) }
    programme.prices.forEach { write($0, to: &pack) }
    programme.mechanisms.forEach { write($0, to: &pack) }
    for reason in programme.reasons {
      pack.table("[reason]")
      pack.coded(reason.code, reason.label)
      pack.whole("keep_bp", reason.keep)
    }
    for person in programme.persons {
      pack.table("[person]")
      pack.text("code", person.code)
      pack.text("name", person.name)
      pack.text("actor", person.actor)
      pack.list("roles", person.orderedRoles.map(\.rawValue))
      pack.day("closed_on", person.closedOn)
    }
    return pack.text
  }

  private static func write(_ programme: Programme, to pack: inout PackLines) {
    pack.table("programme")
    pack.text("code", programme.code)
    pack.text("title", programme.title)
    pack.flag("example", programme.isExample)
    pack.text("period", programme.periodKind.rawValue)
    pack.whole("min_age", programme.minimumAge)
    pack.whole("max_age", programme.maximumAge)
    pack.whole("min_months_out_of_work", programme.minimumMonthsOutOfWork)
    pack.whole("ok_percent", programme.okPercent)
    pack.whole("watch_percent", programme.watchPercent)
    pack.whole("counter_share_bp", programme.counterShare)
    pack.table("bonus")
    pack.text("mode", programme.bonus.mode.rawValue)
    pack.whole("cap_bp", programme.bonus.cap)
  }

  private static func write(_ result: ResultDefinition, to pack: inout PackLines) {
    pack.table("[result]")
    pack.coded(result.code, result.label)
    pack.text("level", result.level.rawValue)
    pack.text("predecessor", result.predecessor)
    pack.whole("waiting_months", result.waitingMonths)
    pack.whole("cnss_months", result.cnssMonths)
    pack.text("mechanism", result.mechanism)
    pack.list("evidence", result.evidence)
    pack.list("contract_types", result.contractTypes)
  }

  private static func write(_ price: Price, to pack: inout PackLines) {
    pack.table("[price]")
    pack.text("result", price.result)
    pack.text("province", price.province)
    pack.text("group", price.group)
    pack.text("amount_mad", CSVLine.decimal(price.amount.centimes))
    pack.day("from", price.from)
    pack.day("until", price.until)
    pack.text("method", price.method)
    pack.text("source", price.source)
  }

  private static func write(_ mechanism: Mechanism, to pack: inout PackLines) {
    pack.table("[mechanism]")
    pack.coded(mechanism.code, mechanism.label)
    pack.text("kind", mechanism.kind.rawValue)
    switch mechanism.coverage {
    case .all: pack.text("coverage", "all")
    case .share(let share):
      pack.text("coverage", "share")
      pack.whole("share_bp", share)
    case .confidence(let percent, let margin, let expected):
      pack.text("coverage", "confidence")
      pack.whole("confidence", percent)
      pack.whole("margin_bp", margin)
      pack.whole("expected_bp", expected)
    }
    pack.whole("minimum", mechanism.minimum)
    pack.whole("deadline_days", mechanism.deadlineDays)
    pack.whole("cnss_min_days", mechanism.cnssMinimumDays)
    pack.whole("bound_confidence_bp", mechanism.boundConfidence)
    pack.whole("verify_days", mechanism.verifyDays)
    pack.flag("evidence_seen", mechanism.requiresEvidenceSeen)
    pack.list("checks", mechanism.checks)
    if let limit = mechanism.forceAbove {
      pack.text("force_above_mad", CSVLine.decimal(limit.centimes))
    }
    pack.whole("new_operator_days", mechanism.newOperatorDays)
    for band in mechanism.bands {
      pack.table("[mechanism.band]")
      pack.whole("from_bp", band.from)
      pack.whole("to_bp", band.to)
      pack.text("effect", band.effect.rawValue)
    }
  }
}
