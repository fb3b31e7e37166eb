import Domain
import GRDB

extension Writing {
  /// Validates a claim and fixes its payable amount, cut to the participant's cap, flagged when it
  /// would pass the ceiling of the agreement (R37, R39, R46b).
  func validate(_ record: ClaimRecord, batch: Int64?) throws {
    try require(.validate, from: record)
    if record.state == .verified, record.finding?.outcome == .refused {
      throw Refusal(
        .illegalMove,
        subject: record.claim.code,
        details: [record.state.rawValue, Move.validate.rawValue]
      )
    }
    try requireValidator(of: record)
    let (payable, sums) = try payableAmount(of: record)
    var payload = Payload([
      "payable": String(payable.amount.centimes),
      "ceiling": payable.passesCeiling ? "true" : nil,
    ])
    for (key, sum) in sums { payload.add(key, String(sum.centimes)) }
    try make(.validate, record, to: .validated, kind: "validate", payload, batch: batch) {
      $0.payable = payable.amount
      $0.flags = $0.flags.filter { $0 != .ceiling } + (payable.passesCeiling ? [.ceiling] : [])
      $0.decidedBy = author.person
      $0.decidedOn = today
    }
  }

  /// Refuses a verified claim, whatever its finding (R46b).
  func refuse(_ record: ClaimRecord, _ reason: String?, batch: Int64?) throws {
    try require(.refuse, from: record)
    try requireValidator(of: record)
    if let reason, try self.reason(reason, for: record) == nil {
      throw Refusal(.unknownReason, subject: reason, details: try knownReasons(for: record))
    }
    try make(
      .refuse,
      record,
      to: .refused,
      kind: "refuse",
      Payload(["reason": reason]),
      batch: batch
    ) {
      $0.decidedBy = author.person
      $0.decidedOn = today
    }
  }

  /// Takes a validation back, before payment: the claim is verified again, or exempt when it had no
  /// finding (DESIGN §4).
  func unvalidate(_ record: ClaimRecord, _ reason: String) throws {
    try require(.unvalidate, from: record)
    if reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.reasonRequired, subject: record.claim.code)
    }
    let statement = try requireOffCertifiedStatement(record)
    let back: ClaimState = record.finding == nil ? .exempt : .verified
    let payload = Payload(["reason": reason, "statement": statement?.code.code])
    try make(.unvalidate, record, to: back, kind: "unvalidate", payload) {
      $0.payable = nil
      $0.flags.removeAll { $0 == .ceiling }
      $0.decidedBy = nil
      $0.decidedOn = nil
    }
    if let statement { try takeOff(record.id, statement, sequence: tail.sequence) }
  }

  /// The amount, and the sums under the cap and the ceiling that it was decided on, where the
  /// agreement has them.
  private func payableAmount(
    of record: ClaimRecord
  ) throws -> (amount: PayableAmount, sums: [(key: String, sum: Money)]) {
    guard let project = try facts.project(record.claim.project) else {
      throw Refusal(.unknownProject, subject: record.claim.project)
    }
    let keep = try record.finding?.reason.flatMap { try reason($0, for: record) }?.keep ?? 0
    let worth = worth(gross: record.gross ?? .zero, after: record.finding?.outcome, keep: keep)
    let (participant, agreement) = (
      try participantSum(record), try agreementSum(ofProject: project.code)
    )
    let amount = PayableAmount(
      worth: worth,
      agreement: project.agreement,
      participantSum: participant,
      agreementSum: agreement
    )
    var sums: [(key: String, sum: Money)] = []
    if project.agreement.participantCap != nil { sums.append(("participant_sum", participant)) }
    if project.agreement.ceiling != nil { sums.append(("agreement_sum", agreement)) }
    return (amount, sums)
  }

  /// Payable amounts of the participant's other claims of that agreement (R37).
  private func participantSum(_ record: ClaimRecord) throws -> Money {
    let statement = try db.cachedStatement(
      sql: """
        SELECT payable, flags FROM claims
        WHERE participant = ? AND project = ? AND id <> ?
          AND state IN ('validated', 'inPayment', 'paid')
        """
    )
    let rows = try Row.fetchAll(
      statement,
      arguments: [record.claim.participant, record.claim.project, record.id]
    )
    let counted = rows.filter { !List.split($0[1]).contains(Flag.ceiling.rawValue) }
    return Money(centimes: counted.reduce(0) { $0 + ($1[0] as Int64? ?? 0) })
  }
}
