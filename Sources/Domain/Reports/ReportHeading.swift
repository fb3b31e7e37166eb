/// A term that stands at the head of a column, before a figure, or over a table of a report.
public enum ReportHeading: String, CaseIterable, Sendable {
  // What a row is about.
  case project, result, results, period, province, provinces, state, claim, month, year
  case group, sex, education, bucket, axis, delay, method, source, subject
  case person, rank, predecessor, name, territory
  // What is counted.
  case target, targetToDate, declared, verified, validated, paid, refused, concluded, ratio, status
  case forecast, low, high, missing, neededPerWeek, currentPerWeek, count, actors, projects
  case communes, uncovered, participants, entered, waiting, quantity, need
  case paidShare, validatedShare, enteredShare, outlook
  case median, ninetieth, conversion, assumption, population, yearTarget, yearShare
  // Money.
  case amount, gross, deductions, holdback, recovery, net, ceiling, committed, toPay, left
  case cost, unitCost, keptJobCost
  // Days, and who.
  case dueOn, signedOn, reason, programme, operatorName, partners, agreement, startsOn, endsOn
  case payable
  // The queue.
  case late, dueSoon, untaken, mine, openStrata, suspendedStrata
  // Words that stand where a code does.
  case all, held, region, unknown
  case outlookSure, outlookLikely, outlookDoubtful, outlookMissed
  case delayDeclaration, delayVerification, delayDecision, delayValidation
  case gapCore, gapGroup, gapService, gapRatio, gapCommune
  case worstGroup, worstProvince, fewPaid, fewValidated
  case methodCensus, methodSurvey, methodRegister
  // Over tables and drawings.
  case byPeriod, byResult, byProject, byMonth, byState, statements, budget, regularisations
  case provincesAndServices, gaps, breakdown, pace, funnel, delays, costs, keptJobs, equity
  case validatedOfTarget, committedOfCeiling, paidInYear, validatedByMonth, today
  case closedPeriods, weekly, paidOfEntered, provincesAndGroups, needs
}
