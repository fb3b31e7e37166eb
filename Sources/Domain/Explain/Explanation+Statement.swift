extension Explanation {
  /// Explains the sums of a statement: its lines, its deductions, what it holds back and recovers.
  ///
  /// `recovered` is what the project's other statements recover of the advance (R42).
  public init(of statement: StatementRow, agreement: Agreement, recovered: Money) {
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
      let base = amounts.gross - amounts.deductions
      steps.append(
        ExplanationStep(
          "§5",
          .holdback(base: base, rate: agreement.holdback),
          amount: .zero - amounts.holdback
        )
      )
      steps.append(
        ExplanationStep(
          "R42",
          .recovery(
            base: base,
            rate: agreement.recovery,
            advance: agreement.advance,
            recovered: recovered
          ),
          amount: .zero - amounts.advanceRecovery
        )
      )
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
}
