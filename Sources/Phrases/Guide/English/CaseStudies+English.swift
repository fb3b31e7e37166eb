/// The cases in English.
extension CaseStudy {
  static let english: [CaseStudy] = [
    CaseStudy(
      id: .moroccoPilot,
      programme: "Programme Emploi FBR",
      country: "Morocco",
      years: "2020–2022",
      result: "Training completed; formal placement; formal retention for six months in a row",
      price: "not published",
      structure: "One agreement an operator, evidence by CNSS declaration, independent verifier",
      outcome:
        "5,187 people trained, 40 % placed, 19 % retained; the plan of 2019 said 8,300 and 6,300"
    ),
    CaseStudy(
      id: .workProgramme,
      programme: "Work Programme",
      country: "United Kingdom",
      years: "from 2011",
      result:
        "Attachment; job held 26 weeks (13 for those furthest away); sustainment paid every 4 weeks",
      price:
        "aged 18–24: 400, 1,200 and up to 2,210 pounds, 3,810 in all; very distant: 6,600 in all",
      structure: "Nine price groups; checks before and after payment, extrapolation from a sample",
      outcome: "Creaming and parking were found in spite of differing prices"
    ),
    CaseStudy(
      id: .workAndHealth,
      programme: "Work and Health Programme",
      country: "United Kingdom",
      years: "from 2017",
      result: "Threshold of cumulative earnings, within 456 days and 182 more",
      price: "not found",
      structure: "30 % monthly fees, 70 % on the result; tax data, no employer names",
      outcome: "not found"
    ),
    CaseStudy(
      id: .innovationFund,
      programme: "DWP Innovation Fund",
      country: "United Kingdom",
      years: "2012–2015",
      result: "Several school and job results for each young person",
      price: "cap per participant: 8,200 pounds in round 1, 11,700 in round 2 by one source",
      structure: "Wholly on results, one cap a person",
      outcome: "Sources do not agree on the cap of the second round"
    ),
    CaseStudy(
      id: .moveForward,
      programme: "DFN MoveForward",
      country: "United Kingdom",
      years: "2018–2024",
      result:
        "Enrolment; four workplace activities; qualification; 3 months' work of over 16 hours a week",
      price: "at most 1.68 million pounds for 358 people, about 4,690 each",
      structure: "Only for young people with learning disabilities",
      outcome: "not found"
    ),
    CaseStudy(
      id: .empleandoFuturo,
      programme: "Empleando Futuro",
      country: "Colombia",
      years: "2017–2018",
      result: "Formal placement; 3 months' retention; bonus at 6 months",
      price: "not published by result",
      structure: "Half on placement, half on retention, and 10 % more at six months",
      outcome: "79 of 100 still in work at 3 months; 55 % at six months or more"
    ),
    CaseStudy(
      id: .caliProgresa,
      programme: "Cali Progresa con Empleo",
      country: "Colombia",
      years: "about 2019–2020",
      result: "Placement; retention at 3 and 6 months",
      price: "not published",
      structure: "40 % of payment on retention at six months",
      outcome: "104 to 105 % of the target at 3 months; 126 % at 6 months"
    ),
    CaseStudy(
      id: .empleate,
      programme: "Empléate",
      country: "Colombia",
      years: "2020–2021",
      result: "Formal placement; premia at 3 and 6 months",
      price: "not published",
      structure: "Wholly on results; formal records; a trial with comparison",
      outcome: "9 % more formal jobs; nothing for women or without secondary school: creaming"
    ),
    CaseStudy(
      id: .bogotaIncluyente,
      programme: "Empleo Incluyente",
      country: "Colombia (Bogotá)",
      years: "2023",
      result: "Contract of 6 months or more, 3 months shown, net new job (paid to the employer)",
      price: "600,000 to 4,200,000 pesos by group and length",
      structure: "19 priority groups, prices from 1 to 7, cap of 500 a firm",
      outcome: "not found"
    ),
    CaseStudy(
      id: .proyecta,
      programme: "Proyectá tu Futuro",
      country: "Argentina (Buenos Aires)",
      years: "2018–2021",
      result: "Education completed; job; retention at 4 and 12 months",
      price: "at most 48.4 million pesos for 1,000 young people",
      structure: "Return capped at 6.6 %; prices indexed at each payment; aged 17–24",
      outcome: "894 trained, 325 placed, 226 at 4 months, 115 at 12 months"
    ),
    CaseStudy(
      id: .palestine,
      programme: "Finance for Jobs",
      country: "Palestine",
      years: "from 2019",
      result: "Enrolment, completion, job; above all 6 months held",
      price: "at most 6.25 million dollars for 1,380 people, about 4,530 each",
      structure: "1.8 million invested; 653 women planned; verification adapted in the pandemic",
      outcome: "over 250 people at six months in September 2022"
    ),
    CaseStudy(
      id: .nepal,
      programme: "Employment Fund",
      country: "Nepal",
      years: "2008–2016",
      result: "Training; national test; job of at least 4,600 rupees a month for 6 months",
      price: "about 35 million Swiss francs for 100,000 people, 350 each",
      structure: "Higher incentive for harder groups (amounts not found)",
      outcome: "90 % employed, 75 % above the line, 80 % disadvantaged"
    ),
    CaseStudy(
      id: .skillBond,
      programme: "Skill Impact Bond",
      country: "India",
      years: "from 2021",
      result: "Certification; placement; 3 months' retention",
      price: "14.4 million dollars for 50,000 people, 288 each",
      structure: "At least 60 % women",
      outcome: "29,000 trained; 73 % in a job; 74 % women"
    ),
    CaseStudy(
      id: .dduGKY,
      programme: "DDU-GKY",
      country: "India",
      years: "from 2014",
      result: "Work of 3 months or more at the minimum wage",
      price: "not found",
      structure: "At least 70 % placed; files checked at 100 %, 20 % and 5 % by three teams",
      outcome: "not found"
    ),
    CaseStudy(
      id: .tunisia,
      programme: "FBR@WORK",
      country: "Tunisia",
      years: "from 2025",
      result: "Open-ended contract with social security",
      price: "not published",
      structure: "At least 50 % women; out of work a year or more; aged 18–35; over 2,000 people",
      outcome: "just begun, four consortia"
    ),
  ]
}
