import Domain
import Screens

/// Statements in every state, and the money of two agreements.
enum PaymentSample {
  static let summary: StoreSummary = {
    var summary = Samples.summary
    summary.programme.persons += [
      Person(code: "pa", name: "P. Amar", roles: [.payer]),
      Person(code: "co", name: "C. Oudghiri", roles: [.coordinator]),
    ]
    return summary
  }()

  static func statement(
    _ project: String,
    _ state: StatementState,
    _ steps: [(StatementMove, String)],
    number: Int = 1,
    isStale: Bool = false,
    daysAgo: Int = 20
  ) -> StatementRow {
    let gross = Money(centimes: 12_345_600)
    let agreement = Agreement(
      code: "AG",
      startsOn: Samples.today,
      endsOn: Samples.today,
      advance: Money(centimes: 1_000_000),
      holdback: 500,
      recovery: 2000
    )
    return StatementRow(
      code: StatementCode(project: project, scope: .period(Samples.period), number: number),
      state: state,
      isStale: isStale,
      lines: [
        StatementLine(result: "R1", quantity: 22, gross: Money(centimes: 2_530_000)),
        StatementLine(result: "R2", quantity: 18, gross: Money(centimes: 9_815_600)),
      ],
      deductions: [
        StatementDeduction(
          kind: .extrapolation,
          stratum: "\(project)|R2|2026-T3|1",
          base: Money(centimes: 4_000_000),
          bound: 250,
          amount: Money(centimes: 100_000)
        )
      ],
      amounts: StatementAmounts(
        gross: gross,
        deductions: Money(centimes: 100_000),
        agreement: agreement,
        recovered: .zero
      ),
      claims: 40,
      steps: steps.enumerated().map { index, step in
        StatementStep(
          move: step.0,
          person: step.1,
          day: Samples.today.adding(days: index * 2 - daysAgo),
          reason: "",
          sequence: Int64(300 + index)
        )
      }
    )
  }

  static let board = PaymentBoard(
    statements: [
      statement("P01", .draft, [(.draft, "nb")]),
      statement("P02", .certified, [(.draft, "nb"), (.certify, "mv")], daysAgo: 55),
      statement("P03", .ordered, [(.draft, "nb"), (.certify, "mv"), (.order, "co")], daysAgo: 70),
      statement(
        "P04",
        .paid,
        [(.draft, "nb"), (.certify, "mv"), (.order, "co"), (.pay, "pa")],
        daysAgo: 90
      ),
      statement("P05", .draft, [(.draft, "nb")], isStale: true),
    ],
    draftable: [
      DraftableRow(
        project: "P06",
        period: Samples.period,
        claims: 12,
        gross: Money(centimes: 3_300_000)
      )
    ],
    budget: [
      BudgetRow(
        project: "P01",
        ceiling: Money(centimes: 60_000_000),
        committed: Money(centimes: 24_000_000),
        waiting: Money(centimes: 4_000_000),
        due: Money(centimes: 8_000_000),
        paid: Money(centimes: 11_000_000),
        held: Money(centimes: 600_000),
        deducted: Money(centimes: 100_000),
        recovered: Money(centimes: 300_000)
      ),
      BudgetRow(project: "P02", committed: Money(centimes: 9_000_000)),
    ]
  )

  static func detail(_ code: StatementCode) -> StatementDetail? {
    board.statements.first { $0.code == code }.map { row in
      var project = Samples.projects[0].project
      project.code = code.project
      return StatementDetail(
        row: row,
        project: project,
        operatorName: "Atelier Artisanat",
        history: [],
        sequence: 412,
        head: String(repeating: "cd", count: 32)
      )
    }
  }

  static func claims(after code: String, limit: Int) -> [StatementClaimRow] {
    Samples.claims.filter { $0.claim > code }.prefix(limit).map { claim in
      StatementClaimRow(
        claim: claim.claim,
        result: claim.result,
        participant: claim.participant,
        achievedOn: claim.achievedOn,
        state: .validated,
        selection: claim.selection,
        outcome: claim.outcome,
        stratum: claim.stratum,
        amount: claim.gross ?? .zero,
        isTakenOff: false
      )
    }
  }

  static func explanation(_ subject: ExplanationSubject) -> Explanation {
    let name: String =
      switch subject {
      case .claim(let code): code
      case .statement(let code): code.code
      }
    return Explanation(
      subject: name,
      steps: [
        ExplanationStep(
          "R17b",
          .candidate(Samples.programme.prices[1], isChosen: true),
          amount: Money(centimes: 450_000),
          programme: 3,
          source: "annexe 2"
        ),
        ExplanationStep("R38", .gross, amount: Money(centimes: 495_000), sequence: 40),
      ],
      gross: Money(centimes: 495_000),
      payable: Money(centimes: 495_000)
    )
  }
}
