/// What happens when in a simulation: which cohorts meet in which stratum, when each statement is
/// certified and paid.
struct SimulationCalendar {
  /// The claims of one result in one period: those of some cohorts that follow each other.
  struct Stratum {
    let place: Int
    let cohorts: Range<Int>
    /// What the agreement promises of it, in whole people.
    var target = 0
  }

  /// A period in which results are achieved, with its statement.
  struct PeriodPlan {
    let period: Period
    let certifiedOn: Day
    let paidOn: Day
    var strata: [Stratum]
  }

  let startsOn: Day
  /// In order; only those in which a result can be declared.
  private(set) var periods: [PeriodPlan] = []
  /// When each result of the chain is achieved, in months after the entry.
  let offsets: [Int]
  let cohorts: Int
  /// The statement of the held amounts (R68).
  let heldCertifiedOn: Day
  let heldPaidOn: Day
  /// How many months the money moves in.
  let months: Int

  init(_ parameters: SimulationParameters, _ chain: [SimulatedResult], _ agreement: Agreement) {
    startsOn = parameters.startsOn
    cohorts = max(1, parameters.intakeMonths)
    var (offset, offsets): (Int, [Int]) = (0, [])
    for result in chain {
      offset += result.months
      offsets.append(offset)
    }
    self.offsets = offsets
    var strata: [Period: [Stratum]] = [:]
    for place in chain.indices {
      var first = 0
      for cohort in 0..<cohorts {
        let day = parameters.startsOn.adding(months: offsets[place] + cohort)
        guard agreement.holds(day) else { break }
        let period = Period(parameters.periodKind, holding: day)
        let next = parameters.startsOn.adding(months: offsets[place] + cohort + 1)
        let isLast =
          cohort + 1 == cohorts || !agreement.holds(next)
          || Period(parameters.periodKind, holding: next) != period
        if isLast {
          strata[period, default: []].append(Stratum(place: place, cohorts: first..<cohort + 1))
          first = cohort + 1
        }
      }
    }
    let paying = { (certifiedOn: Day) in
      // The due day is the rule's; what the design assumes beside it moves it.
      StatementDelay.dueDay(certifiedOn: certifiedOn)
        .adding(days: parameters.paymentDays - StatementDelay.toOrder - StatementDelay.toPay)
    }
    let delay =
      parameters.declarationDays + parameters.verificationDays + parameters.certificationDays
    periods = strata.keys.sorted().map { period in
      let certifiedOn = period.lastDay.adding(days: delay)
      return PeriodPlan(
        period: period,
        certifiedOn: certifiedOn,
        paidOn: paying(certifiedOn),
        strata: (strata[period] ?? []).sorted { $0.place < $1.place }
      )
    }
    heldCertifiedOn = max(agreement.endsOn.adding(days: 1), periods.last?.paidOn ?? startsOn)
    heldPaidOn = paying(heldCertifiedOn)
    let spending = cohorts + (offsets.last ?? 0) + 1
    let last = max(heldPaidOn, periods.last?.paidOn ?? startsOn)
    months = max(spending, last.month.number - startsOn.month.number + 1)
  }

  /// The month of a day, from that of the start.
  func month(of day: Day) -> Int { day.month.number - startsOn.month.number }

  /// Sets what the agreement promises of each stratum, from the promises of a class of cohorts.
  mutating func setTargets(_ promised: (_ place: Int, _ cohort: Int) -> Int) {
    for index in periods.indices {
      for stratum in periods[index].strata.indices {
        let own = periods[index].strata[stratum]
        periods[index].strata[stratum].target =
          own.cohorts.reduce(0) { $0 + promised(own.place, $1) }
      }
    }
  }
}
