import Domain
import Testing

@Suite struct PriceListTests {
  private func amount(
    _ prices: [Price],
    province: String? = "07.351",
    groups: [String] = ["women", "rural"],
    on date: String = "2026-06-15"
  ) -> Money? {
    var programme = Sample.programme
    programme.prices = prices
    return PriceList(programme)
      .price(result: "R1", province: province, groups: groups, on: day(date))?.amount
  }

  private static let all = Price(result: "R1", amount: dirhams(9))
  private static let group = Price(result: "R1", group: "women", amount: dirhams(3))
  private static let province = Price(result: "R1", province: "07.351", amount: dirhams(2))
  private static let both = Price(
    result: "R1",
    province: "07.351",
    group: "women",
    amount: dirhams(1)
  )

  @Test func `the most specific price wins, whatever its amount`() {
    #expect(amount([Self.all, Self.group, Self.province, Self.both]) == dirhams(1))
    #expect(amount([Self.all, Self.group, Self.province]) == dirhams(2))
    #expect(amount([Self.all, Self.group]) == dirhams(3))
    #expect(amount([Self.all]) == dirhams(9))
    #expect(amount([]) == nil)
  }

  @Test func `a price of another province or group is no candidate`() {
    #expect(amount([Self.province], province: "07.041") == nil)
    #expect(amount([Self.province], province: nil) == nil)
    #expect(amount([Self.group], groups: []) == nil)
  }

  @Test func `at equal specificity the highest amount wins`() {
    let other = Price(result: "R1", group: "rural", amount: dirhams(5))
    #expect(amount([Self.group, other]) == dirhams(5))
    #expect(amount([other, Self.group]) == dirhams(5))
  }

  @Test(
    "R13 both ends of the validity are included",
    arguments: [
      ("2026-03-31", false), ("2026-04-01", true), ("2026-06-30", true), ("2026-07-01", false),
    ]
  )
  func validity(date: String, holds: Bool) {
    let price = Price(
      result: "R1",
      amount: dirhams(7),
      from: day("2026-04-01"),
      until: day("2026-06-30")
    )
    #expect(amount([price], on: date) == (holds ? dirhams(7) : nil))
  }

  @Test(
    "R13 two prices overlap when they share a day",
    arguments: [
      ("2026-01-01", "2026-03-31", "2026-04-01", nil, false),
      ("2026-01-01", "2026-03-31", "2026-03-31", nil, true),
      (nil, nil, "2026-03-31", "2026-04-01", true), (nil, "2026-01-01", nil, "2025-01-01", true),
      (nil, "2026-01-01", "2026-01-02", nil, false),
    ] as [(String?, String?, String?, String?, Bool)]
  )
  func overlap(from: String?, until: String?, start: String?, end: String?, expected: Bool) {
    let left = Price(
      result: "R1",
      amount: dirhams(1),
      from: from.map(day),
      until: until.map(day)
    )
    var right = Price(
      result: "R1",
      amount: dirhams(2),
      from: start.map(day),
      until: end.map(day)
    )
    #expect(left.overlaps(right) == expected)
    #expect(right.overlaps(left) == expected)
    right.group = "women"
    #expect(!left.overlaps(right))
  }
}

@Suite struct EquityBonusTests {
  private func rate(_ groups: [String], mode: Bonus.Mode, cap: Int? = nil) -> Int {
    var programme = Sample.programme
    programme.bonus = Bonus(mode: mode, cap: cap)
    programme.groups = [
      TargetGroup(code: "women", label: Label(french: ""), bonus: 1000),
      TargetGroup(code: "rural", label: Label(french: ""), bonus: 1500),
      TargetGroup(code: "plain", label: Label(french: "")),
    ]
    return EquityBonus(programme).rate(for: groups)
  }

  @Test func `R16 the highest rate, whatever the cap`() {
    #expect(rate(["women", "rural"], mode: .highest, cap: 100) == 1500)
    #expect(rate(["plain"], mode: .highest) == 0)
    #expect(rate([], mode: .highest) == 0)
    #expect(rate(["unknown"], mode: .highest) == 0)
  }

  @Test func `R16 the sum of the distinct groups, within the cap`() {
    #expect(rate(["women", "rural", "women"], mode: .sum) == 2500)
    #expect(rate(["women", "rural"], mode: .sum, cap: 2000) == 2000)
    #expect(rate(["women"], mode: .sum, cap: 2000) == 1000)
  }

  @Test func `R38 gross is price and bonus, rounded once`() {
    #expect(grossAmount(price: Money(centimes: 333_333), bonus: 1500).centimes == 383_333)
    #expect(grossAmount(price: Money(centimes: 5), bonus: 1000).centimes == 5)
    #expect(grossAmount(price: Money(centimes: 15), bonus: 1000).centimes == 17)
  }
}

@Suite struct PayableAmountTests {
  private func agreement(cap: Money? = nil, ceiling: Money? = nil) -> Agreement {
    var agreement = Sample.project.agreement
    agreement.participantCap = cap
    agreement.ceiling = ceiling
    return agreement
  }

  @Test func `R34 a finding decides the worth`() {
    let gross = Money(centimes: 100_001)
    #expect(worth(gross: gross, after: nil, keep: 0) == gross)
    #expect(worth(gross: gross, after: .confirmed, keep: 0) == gross)
    #expect(worth(gross: gross, after: .reduced, keep: 5000).centimes == 50_000)
    #expect(worth(gross: gross, after: .reduced, keep: 0) == .zero)
    #expect(worth(gross: gross, after: .refused, keep: 5000) == .zero)
  }

  @Test(
    "R37 a claim is cut to what remains of the cap",
    arguments: [(nil, 0, 40), (100, 0, 40), (100, 70, 30), (100, 100, 0), (100, 130, 0), (0, 0, 0)]
      as [(Int64?, Int64, Int64)]
  )
  func cap(cap: Int64?, used: Int64, expected: Int64) {
    let payable = PayableAmount(
      worth: dirhams(40),
      agreement: agreement(cap: cap.map(dirhams)),
      participantSum: dirhams(used),
      agreementSum: .zero
    )
    #expect(payable.amount == dirhams(expected))
    #expect(!payable.passesCeiling)
  }

  @Test(
    "R39 the ceiling itself may be reached, not passed, and nothing is split",
    arguments: [(nil, 900, false), (100, 60, false), (100, 61, true), (0, 0, true)]
      as [(Int64?, Int64, Bool)]
  )
  func ceiling(ceiling: Int64?, used: Int64, passes: Bool) {
    let payable = PayableAmount(
      worth: dirhams(40),
      agreement: agreement(ceiling: ceiling.map(dirhams)),
      participantSum: .zero,
      agreementSum: dirhams(used)
    )
    #expect(payable.amount == dirhams(40))
    #expect(payable.passesCeiling == passes)
  }

  @Test func `R39 the ceiling looks at the amount already cut to the cap`() {
    let payable = PayableAmount(
      worth: dirhams(40),
      agreement: agreement(cap: dirhams(10), ceiling: dirhams(100)),
      participantSum: .zero,
      agreementSum: dirhams(90)
    )
    #expect(payable.amount == dirhams(10))
    #expect(!payable.passesCeiling)
  }
}

@Suite struct StatementAmountsTests {
  private var agreement: Agreement {
    var agreement = Sample.project.agreement
    agreement.advance = dirhams(100)
    agreement.holdback = 500
    agreement.recovery = 2000
    return agreement
  }

  @Test func `holdback and recovery bear on the gross less the deductions`() {
    let sums = StatementAmounts(
      gross: dirhams(1000),
      deductions: dirhams(200),
      agreement: agreement,
      recovered: .zero
    )
    #expect(sums.holdback == dirhams(40))
    #expect(sums.advanceRecovery == dirhams(100))
    #expect(sums.net == dirhams(660))
  }

  @Test func `R42 no more is recovered than what remains of the advance`() {
    func recovery(after recovered: Int64) -> Money {
      StatementAmounts(
        gross: dirhams(200),
        deductions: .zero,
        agreement: agreement,
        recovered: dirhams(recovered)
      ).advanceRecovery
    }
    #expect(recovery(after: 0) == dirhams(40))
    #expect(recovery(after: 75) == dirhams(25))
    #expect(recovery(after: 100) == .zero)
    #expect(recovery(after: 120) == .zero)
  }

  @Test func `R68 the statement of the held amounts bears nothing`() {
    #expect(StatementAmounts(held: dirhams(50)).net == dirhams(50))
  }

  @Test func `R33 a deduction is taken once on the sum, and not listed when zero`() {
    #expect(
      StatementAmounts.extrapolation(exempt: dirhams(1000), bound: 123) == Money(centimes: 1230)
    )
    #expect(StatementAmounts.extrapolation(exempt: dirhams(1000), bound: 0) == nil)
    #expect(StatementAmounts.extrapolation(exempt: .zero, bound: 500) == nil)
  }
}
