import Domain

extension SimulatorPhrases {
  /// In English.
  static let english = SimulatorPhrases(
    mode: "SIMULATION",
    nothingSaved: "nothing is saved",
    assumptions: "Assumptions",
    changeHint: "← → change",
    face: { face in
      switch face {
      case .outcome: "Outcome"
      case .curve: "Running total"
      case .cash: "The operator’s cash, month by month"
      case .tornado: "What matters most (±10\u{202F}%)"
      case .risks: "Who carries which risk"
      case .compare: "Compare scenarios"
      }
    },
    parameter: parameterEnglish,
    measure: { measure in
      switch measure {
      case .placed: "Placed"
      case .kept: "Kept"
      case .payerCost: "Payer’s cost"
      case .costPerKept: "Cost/kept job"
      case .income: "Operator income"
      case .margin: "Operator margin"
      case .cashNeed: "Cash need"
      }
    },
    months: { "\($0) months" },
    days: { "\($0) d" },
    confidence: { "\($0) ± \($1)" },
    all: "all",
    none: "none",
    base: { "(base \($0))" },
    columns: Columns(
      base: "base",
      now: "trial",
      difference: "change",
      best: "best",
      month: "Month",
      spent: "Spent",
      received: "Received",
      balance: "Balance",
      range: "8 in 10 between",
      operatorShare: "operator",
      payerShare: "payer"
    ),
    left: "Left of envelope",
    breakEven: "Break-even rate",
    probabilityOver: { "over in \($0) of draws" },
    probabilityLoss: { "operator loses in \($0) of draws" },
    overEnvelope: { "■ over the envelope by \($0)" },
    withinEnvelope: "● within the envelope",
    needsCash: { "fund up to \($0) (\($1))" },
    drawing: "drawing…",
    curveLegend: { "\($0) central case  \($1) 8 draws in 10" },
    tornadoLegend: { "\($0) −10\u{202F}%  \($1) +10\u{202F}%" },
    riskLegend: { "\($0) operator  \($1) payer" },
    risk: riskEnglish,
    riskSentence: riskSentenceEnglish,
    noRisk: "nobody loses",
    sources: .english,
    dialogs: .english,
    twin: .english,
    steps: .english
  )
}

private func parameterEnglish(_ parameter: SimulationParameter, _ result: String) -> String {
  switch parameter {
  case .participants: "Participants"
  case .intakeMonths: "Intake"
  case .durationMonths: "Agreement length"
  case .rate: "Rate · \(result)"
  case .months: "Delay · \(result)"
  case .price: "Price · \(result)"
  case .fixedShare: "Fixed share (on entry)"
  case .bonus: "Equity bonus"
  case .bonusShare: "Share with bonus"
  case .participantCap: "Cap per participant"
  case .threshold: "Target floor (simul.)"
  case .envelope: "Payer’s envelope"
  case .ceiling: "Agreement ceiling"
  case .advance: "Advance"
  case .recovery: "Recovery"
  case .holdback: "Holdback"
  case .coverage: "Verification coverage"
  case .gap: "Gap (not confirmed)"
  case .participantCost: "Cost per participant"
  case .declarationDays: "Declaration delay"
  case .verificationDays: "Verification delay"
  case .certificationDays: "Certification delay"
  case .paymentDays: "Payment delay"
  case .seed: "Seed of the draws"
  }
}

private func riskEnglish(_ risk: SimulationRisk) -> String {
  switch risk {
  case .dropOut: "They drop out"
  case .notPlaced: "They find no job"
  case .notKept: "They do not keep it"
  case .notConfirmed: "They are not confirmed"
  case .paidLate: "Payment is late"
  case .priceTooLow: "The price is too low"
  }
}

private func riskSentenceEnglish(_ risk: SimulationRisk, _ own: String, _ payer: String) -> String {
  let tried =
    switch risk {
    case .dropOut: "A tenth fewer complete training"
    case .notPlaced: "A tenth fewer find a job"
    case .notKept: "A tenth fewer keep the job"
    case .notConfirmed: "Five more claims in a hundred would not be confirmed"
    case .paidLate: "The payer is 60 days later"
    case .priceTooLow: "A participant costs a tenth more than planned"
    }
  return "\(tried): the operator bears \(own) of the loss, the payer \(payer)."
}

extension SimulatorPhrases.Twin {
  fileprivate static let english = SimulatorPhrases.Twin(
    title: { "Simulation · \($0)" },
    parameter: { "\($0): \($1)\($2)" },
    changed: { ", base \($0)" },
    measure: { "\($0): \($1)\($2)" },
    range: { "; 8 draws in 10 between \($0) and \($1), median \($2)" },
    month: { "\($0): spent \($1), received \($2), balance \($3)" },
    tornado: { "\($0): −10\u{202F}% changes it by \($1), +10\u{202F}% by \($2)" },
    best: { "\($0), best: \($1)" }
  )
}

extension SimulatorPhrases.Dialogs {
  fileprivate static let english = SimulatorPhrases.Dialogs(
    setTitle: "Type a value",
    value: "Value",
    badValue: { "Expected: \($0)" },
    set: "Apply",
    renameTitle: "Rename the scenario",
    name: "Name",
    rename: "Rename",
    basisTitle: "Start from…",
    basis: "Source of values",
    begin: "Begin",
    priceTitle: "Highest affordable price",
    price: { "\($0): \($1) at most, instead of \($2)." },
    priceCost: { "The payer would then spend \($0), of an envelope of \($1)." },
    priceUnbounded: "Nobody reaches this result: no price passes the envelope.",
    priceNone: "The envelope does not bear the rest: no price is affordable.",
    apply: "Apply",
    packTitle: "Save as a draft pack",
    packText:
      "An example pack (TOML), to be read over: it bears results, prices, bonus and verification. "
      + "Advance, holdback, cap and ceiling belong to an agreement and are not in it.",
    packFile: "simulation.toml",
    packName: "DRAFT of a simulation",
    packSource: "simulator: assumption, not a price list",
    write: "Write",
    lastScenario: "it is the only scenario",
    asBase: "nothing has changed",
    copy: { "\($0) copy" },
    deleted: { "Scenario deleted: \($0) · u undo" },
    stepChange: { "change of \($0)" },
    stepReset: "back to the base",
    stepDuplicate: "new scenario",
    stepRename: "name of the scenario",
    stepDelete: "scenario deleted",
    stepBegin: "new start",
    exportName: "simulation",
    calculation: "calculation",
    full: "eight scenarios at most"
  )
}
