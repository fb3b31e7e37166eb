import Domain

extension SimulatorPhrases.Sources {
  static let english = SimulatorPhrases.Sources(
    scenarios: "Scen.",
    programme: "Programme in force",
    named: { named in
      switch named {
      case .pilotMorocco: "Programme Emploi FBR, Morocco (2020–22)"
      case .empleandoFuturo: "Empleando Futuro, Colombia (2017–18)"
      case .caliProgresa: "Cali Progresa, Colombia (about 2019–20)"
      case .workProgramme: "Work Programme, United Kingdom (2011–)"
      case .workAndHealth: "Work and Health, United Kingdom (2017–)"
      case .proyecta: "Proyectá tu Futuro, Buenos Aires (2018–21)"
      case .financeForJobs: "Finance for Jobs, Palestine (2019–)"
      case .dduGky: "DDU-GKY, India (2014–)"
      }
    },
    taken: { named in
      switch named {
      case .pilotMorocco:
        "Taken: 40\u{202F}% of those trained placed, 19\u{202F}% kept six months; prices not published. "
          + "CIES 2025, convention2.allacademic.com"
      case .empleandoFuturo:
        "Taken: half on placement, half at three months, a tenth more at six; 79 in 100, "
          + "then 55. sibs.co"
      case .caliProgresa:
        "Taken: 40\u{202F}% of the payment at six months; how the rest is shared is not published. maspxr.com"
      case .workProgramme:
        "Taken: 400, 1,200 and 2,210 of 3,810 pounds (18–24). publications.parliament.uk"
      case .workAndHealth:
        "Taken: 30\u{202F}% delivery fee, 70\u{202F}% on the outcome. gov.uk, chapter 13"
      case .proyecta:
        "Taken: 894 trained, 325 placed, 226 at four months, 115 at twelve. lanacion.com.ar"
      case .financeForJobs:
        "Taken: 460 enrolled, 350 completed, 60 in work by 2021. golab (INDIGO-POJ-0058)"
      case .dduGky: "Taken: the condition of 70\u{202F}% placed. ddugkysop.in"
      }
    },
    project: { "Project \($0)" },
    projectTaken:
      "Taken of the project: validated conversions, median delays, prices, gap, terms of the agreement.",
    programmeTaken:
      "Taken: results, prices, bonus and verification; rates of the Moroccan pilot (40\u{202F}%, 19\u{202F}%).",
    sourced: "◆ of the source",
    assumed: "○ assumption"
  )
}

extension SimulatorPhrases.Steps {
  static let english = SimulatorPhrases.Steps(
    title: { "Calculation · \($0)" },
    people: { "participants, of whom \($0) have the bonus of \($1)" },
    central: "Central case: conversions rounded half up on the running total of cohorts, refusals "
      + "rounded in each stratum.",
    prices: { "price of \($0); \($1) with the bonus" },
    fixed: "paid on entry: the fixed share of what a whole path can bring",
    bonus: { "bonus of the group, for \($0) of the participants (\($1))" },
    cap: "at most for each participant; a claim is cut to what remains",
    ceiling: { "ceiling of the agreement; \($0) stay above it and are not paid" },
    population: { "claims of \($0), \($1)" },
    sample: { "examined, of \($0); \($1) refused" },
    wholeSample: "all examined: no draw and no band",
    gap: { "gap: \($0) not confirmed of \($1)" },
    band: { "band: \($0)" },
    bound: { "lower bound L of the error share, \($0)" },
    deduction: { "deduction: L × \($0) exempt, worth \($1)" },
    line: { "on the statement: \($0) (\($1))" },
    threshold: { "under the floor of \($0) of the target: unpaid (a rule of the simulation only)" },
    statement: { "gross less deductions of the statement \($0)" },
    holdback: { "holdback, \($0)" },
    recovery: { "recovery of the advance, \($0) at most of what is left of it" },
    net: { "net, paid on \($0)" },
    held: "held amounts given back after the agreement’s end",
    advanceLeft: "advance not recovered, given back to the payer (assumed by the simulation)",
    cost: {
      "spent by the operator: \($0) for each participant, from entry to the month of placement"
    },
    margin: "margin: what the payer owes, less what the operator spends",
    breakEven: "lowest placement rate without loss, all else equal",
    draws: { "draws, seed \($1): \($0) between the tenth and the nine tenths" }
  )
}
