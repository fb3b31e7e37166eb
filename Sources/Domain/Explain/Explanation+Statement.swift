extension Explanation {
  /// Explains the sums of a statement: its lines, its deductions, what it holds back and recovers.
  public init(of drafted: ClaimFacts.Drafted) {
    let statement = drafted.row
    let amounts = statement.amounts
    let sequence = statement.step(.draft)?.sequence
    var steps = statement.lines.map {
      ExplanationStep("R38", .line($0), amount: $0.gross, sequence: sequence)
    }
    if statement.code.scope == .holdback {
      steps.append(ExplanationStep("R68", .held, amount: amounts.gross, sequence: sequence))
    } else {
      steps.append(ExplanationStep("R38", .gross, amount: amounts.gross))
      for deduction in statement.deductions {
        steps.append(
          ExplanationStep("R33", .deduction(deduction), amount: .zero - deduction.amount)
        )
      }
      steps += Explanation.withholding(drafted, holdbackRule: "§5")
    }
    steps.append(
      ExplanationStep("§5", .net, amount: amounts.net, sequence: statement.steps.last?.sequence)
    )
    self.init(
      subject: statement.code.code,
      steps: steps,
      gross: amounts.gross,
      payable: amounts.net
    )
  }

  /// What a statement holds back and what it recovers of the advance, by the terms of its last draft
  /// (§5, R42).
  static func withholding(
    _ drafted: ClaimFacts.Drafted,
    holdbackRule: String
  ) -> [ExplanationStep] {
    let (amounts, agreement) = (drafted.row.amounts, drafted.agreement)
    let base = amounts.gross - amounts.deductions
    let sequence = drafted.row.step(.draft)?.sequence
    return [
      ExplanationStep(
        holdbackRule,
        .holdback(base: base, rate: agreement.holdback),
        amount: .zero - amounts.holdback,
        sequence: sequence
      ),
      ExplanationStep(
        "R42",
        .recovery(
          base: base,
          rate: agreement.recovery,
          advance: agreement.advance,
          recovered: drafted.recovered
        ),
        amount: .zero - amounts.advanceRecovery,
        sequence: sequence
      ),
    ]
  }
}
