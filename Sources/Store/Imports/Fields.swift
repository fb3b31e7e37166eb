import Domain

// Records as lists of fields, for the wait between reading and writing.

extension Actor {
  var fields: [String] {
    [
      code, nameFrench, nameArabic, kind.rawValue, seatCommune, List.join(provinces),
      List.join(services), List.join(groups), capacity.map(String.init) ?? "", ice, contactName,
      contactRole, phone, email, source, recordedOn?.iso ?? "",
    ]
  }

  init?(fields: [String]) {
    guard fields.count == 16, let kind = Kind(rawValue: fields[3]) else { return nil }
    self.init(
      code: fields[0],
      nameFrench: fields[1],
      nameArabic: fields[2],
      kind: kind,
      seatCommune: fields[4],
      provinces: List.split(fields[5]),
      services: List.split(fields[6]),
      groups: List.split(fields[7]),
      capacity: Int(fields[8]),
      ice: fields[9],
      contactName: fields[10],
      contactRole: fields[11],
      phone: fields[12],
      email: fields[13],
      source: fields[14],
      recordedOn: Day(iso: fields[15])
    )
  }
}

extension Relation {
  var fields: [String] {
    [from, to, kind.rawValue, since?.iso ?? "", until?.iso ?? "", note]
  }

  init?(fields: [String]) {
    guard fields.count == 6, let kind = Kind(rawValue: fields[2]) else { return nil }
    self.init(
      from: fields[0],
      to: fields[1],
      kind: kind,
      since: Day(iso: fields[3]),
      until: Day(iso: fields[4]),
      note: fields[5]
    )
  }
}

extension Project {
  var fields: [String] {
    [
      code, title, operatorCode, List.join(partners), List.join(provinces), List.join(groups),
      agreement.code, agreement.startsOn.iso, agreement.endsOn.iso,
      agreement.ceiling.map { String($0.centimes) } ?? "", String(agreement.advance.centimes),
      String(agreement.holdback), String(agreement.recovery),
      agreement.participantCap.map { String($0.centimes) } ?? "",
    ]
  }

  init?(fields: [String]) {
    guard fields.count == 14, let start = Day(iso: fields[7]), let end = Day(iso: fields[8]),
      let advance = Int64(fields[10]), let holdback = Int(fields[11]),
      let recovery = Int(fields[12])
    else { return nil }
    self.init(
      code: fields[0],
      title: fields[1],
      operatorCode: fields[2],
      partners: List.split(fields[3]),
      provinces: List.split(fields[4]),
      groups: List.split(fields[5]),
      agreement: Agreement(
        code: fields[6],
        startsOn: start,
        endsOn: end,
        ceiling: Int64(fields[9]).map(Money.init(centimes:)),
        advance: Money(centimes: advance),
        holdback: holdback,
        recovery: recovery,
        participantCap: Int64(fields[13]).map(Money.init(centimes:))
      )
    )
  }
}

extension Target {
  var fields: [String] { [project, result, period.code, String(quantity), group ?? ""] }

  init?(fields: [String]) {
    guard fields.count == 5, let period = Period(fields[2]), let quantity = Int(fields[3]) else {
      return nil
    }
    self.init(
      project: fields[0],
      result: fields[1],
      period: period,
      quantity: quantity,
      group: fields[4].isEmpty ? nil : fields[4]
    )
  }
}

extension Participant {
  init?(fields: [String]) {
    guard fields.count == 9, let entry = Day(iso: fields[7]) else { return nil }
    self.init(
      code: fields[0],
      project: fields[1],
      sex: Sex(rawValue: fields[2]),
      birthYear: Int(fields[3]),
      education: Education(rawValue: fields[4]),
      groups: List.split(fields[5]),
      commune: fields[6],
      entryOn: entry,
      monthsOutOfWork: Int(fields[8])
    )
  }
}

extension Claim {
  init?(fields: [String]) {
    guard fields.count == 11, let achieved = Day(iso: fields[4]),
      let declared = Day(iso: fields[5])
    else { return nil }
    self.init(
      code: fields[0],
      project: fields[1],
      result: fields[2],
      participant: fields[3],
      achievedOn: achieved,
      declaredOn: declared,
      employerName: fields[6],
      employerICE: fields[7],
      contractType: fields[8],
      evidence: List.split(fields[9]),
      declaredBy: fields[10]
    )
  }
}

extension FindingLine {
  var fields: [String] {
    [
      claim, outcome.rawValue, reason ?? "", note, mode?.rawValue ?? "", verifiedBy,
      verifiedOn.iso, List.join(seen), List.join(checks),
    ]
  }

  init?(fields: [String]) {
    guard fields.count == 9, let outcome = Finding.Outcome(rawValue: fields[1]),
      let day = Day(iso: fields[6])
    else { return nil }
    self.init(
      claim: fields[0],
      outcome: outcome,
      reason: fields[2].isEmpty ? nil : fields[2],
      note: fields[3],
      verifiedBy: fields[5],
      verifiedOn: day,
      mode: Mechanism.Kind(rawValue: fields[4]),
      seen: List.split(fields[7]),
      checks: List.split(fields[8])
    )
  }
}
