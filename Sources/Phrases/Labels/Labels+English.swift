import Domain

extension LabelPhrases {
  /// The labels in English.
  static let english = LabelPhrases(
    state: state(english:),
    stateCode: stateCode(english:),
    move: move(english:),
    selection: selection(english:),
    flag: flag(english:),
    outcome: { outcome in
      switch outcome {
      case .confirmed: "confirmed"
      case .reduced: "reduced"
      case .refused: "refused"
      }
    },
    role: { role in
      switch role {
      case .coordinator: "coordinator"
      case .operator: "operator"
      case .verifier: "verifier"
      case .validator: "validator"
      case .payer: "payer"
      case .trainer: "trainer"
      case .viewer: "viewer"
      }
    },
    actorKind: actorKind(english:),
    relation: { kind in
      switch kind {
      case .funds: "funds"
      case .contracts: "contracts"
      case .verifies: "verifies"
      case .refers: "refers to"
      case .partners: "partner of"
      case .hosts: "hosts"
      }
    },
    mechanism: { kind in
      switch kind {
      case .documentReview: "document review"
      case .registerCrossCheck: "register cross-check"
      case .phoneSurvey: "phone survey"
      case .siteVisit: "site visit"
      }
    },
    effect: { effect in
      switch effect {
      case .payDeclared: "pay as declared"
      case .extrapolate: "extrapolate gap"
      case .verifyAll: "verify all"
      case .suspend: "suspend"
      }
    },
    level: { level in
      switch level {
      case .enrolment: "enrolment"
      case .training: "training"
      case .certification: "certification"
      case .placement: "placement"
      case .jobRetention: "job retention"
      case .selfEmployment: "self-employment"
      }
    },
    progress: { status in
      switch status {
      case .ok: "on course"
      case .watch: "to watch"
      case .late: "late"
      }
    },
    progressCode: { status in
      switch status {
      case .ok: "OK"
      case .watch: "WCH"
      case .late: "LAT"
      }
    },
    statement: { state in
      switch state {
      case .draft: "draft"
      case .certified: "certified"
      case .ordered: "ordered"
      case .paid: "paid"
      case .cancelled: "cancelled"
      }
    },
    statementMove: { move in
      switch move {
      case .draft: "draft"
      case .certify: "certify"
      case .order: "order"
      case .pay: "pay"
      case .cancel: "cancel"
      }
    },
    counter: { standing in
      switch standing {
      case .none: "no counter-verification"
      case .drawn: "to counter-verify"
      case .confirmed: "counter-verified, confirmed"
      case .contradicted: "counter-verified, contradicted"
      }
    },
    heldAmounts: "the held amounts",
    stratumStatus: { status in
      switch status {
      case .drawable: "to draw"
      case .open: "under way"
      case .closed: "closed"
      case .suspended: "suspended"
      }
    },
    sex: { $0 == .female ? "women" : "men" },
    sexOfOne: { $0 == .female ? "woman" : "man" },
    education: { education in
      switch education {
      case .none: "no diploma"
      case .primary: "primary"
      case .secondary: "secondary"
      case .vocational: "vocational"
      case .higher: "higher"
      }
    },
    axis: { axis in
      switch axis {
      case .sex: "Sex"
      case .group: "Target group"
      case .province: "Province"
      case .education: "Education"
      }
    },
    periodKind: { $0 == .quarter ? "quarter" : "month" },
    claimOrder: { order in
      switch order {
      case .code: "number"
      case .due: "due day"
      case .declared: "age"
      case .amount: "amount"
      case .project: "project"
      case .state: "state"
      }
    },
    actorOrder: { order in
      switch order {
      case .name: "name"
      case .code: "code"
      case .kind: "kind"
      case .recorded: "last update"
      case .completeness: "least filled record"
      case .calls: "calls"
      }
    },
    known: [
      "guidance": "guidance", "training": "training", "placement": "placement",
      "financing": "financing", "followUp": "follow-up", "intermediation": "job matching",
      "mentoring": "coaching", "certification": "certification",
      "entrepreneurship": "entrepreneurship", "childcare": "childcare",
      "transport": "transport", "mobility": "mobility", "verification": "verification",
      "CDI": "open-ended", "CDD": "fixed-term", "insertion": "integration contract",
      "contract": "contract", "cnss": "CNSS statement", "attendance": "attendance sheets",
      "certificate": "certificate", "diploma": "diploma", "idCard": "identity card",
      "payslip": "payslip", "register": "register", "photo": "photograph",
      "registration": "enrolment form", "businessRegister": "business register",
      "personCalled": "person called", "employerCalled": "employer called",
      "personMet": "person met", "employerMet": "employer met", "placeVisited": "place visited",
      "contractSeen": "contract seen", "identityCompared": "identity compared",
      "datesCompared": "dates compared", "attendanceCounted": "attendance counted",
      "registerRead": "register read", "monthsCounted": "months counted",
    ],
    province: { Territory.province($0)?.name(in: .english) ?? $0 },
    unknown: "unknown",
    none: "none",
    comma: ", ",
    semicolon: "; ",
    quoted: { "“\($0)”" }
  )

  private static func state(english state: ClaimState) -> String {
    switch state {
    case .declared: "declared"
    case .inadmissible: "inadmissible"
    case .admissible: "admissible"
    case .exempt: "exempt"
    case .queued: "to verify"
    case .inVerification: "in verification"
    case .returned: "returned"
    case .verified: "verified"
    case .validated: "validated"
    case .refused: "refused"
    case .contested: "contested"
    case .inPayment: "in payment"
    case .paid: "paid"
    case .withdrawn: "withdrawn"
    }
  }

  private static func stateCode(english state: ClaimState) -> String {
    switch state {
    case .declared: "DEC"
    case .inadmissible: "INA"
    case .admissible: "ADM"
    case .exempt: "EXE"
    case .queued: "QUE"
    case .inVerification: "INV"
    case .returned: "RET"
    case .verified: "VER"
    case .validated: "VAL"
    case .refused: "REF"
    case .contested: "CON"
    case .inPayment: "PMT"
    case .paid: "PAI"
    case .withdrawn: "WDR"
    }
  }

  private static func move(english move: Move) -> String {
    switch move {
    case .admit: "admit"
    case .reject: "declare inadmissible"
    case .queue: "queue"
    case .undraw: "take out of the draw"
    case .exempt: "exempt"
    case .take: "take"
    case .release: "release"
    case .conclude: "conclude"
    case .giveBack: "return"
    case .expire: "let expire"
    case .resubmit: "declare again"
    case .validate: "validate"
    case .refuse: "refuse"
    case .sendBack: "send back to verification"
    case .unvalidate: "undo the validation"
    case .withdraw: "withdraw"
    case .contest: "contest"
    case .settle: "settle"
    case .order: "order the payment"
    case .pay: "pay"
    case .cancelLot: "cancel the lot"
    }
  }

  private static func selection(english selection: Selection) -> String {
    switch selection {
    case .none: "not drawn"
    case .drawn: "drawn"
    case .forced(.coverageAll): "forced: all are verified"
    case .forced(.verifyAll): "forced: gap too wide"
    case .forced(.stated(let cause)): "forced: \(cause)"
    case .exempt(.payDeclared): "exempt: small gap"
    case .exempt(.extrapolate): "exempt: gap extrapolated"
    case .exempt(.verifyAll): "exempt: verify all"
    case .exempt(.suspend): "exempt: stratum suspended"
    }
  }

  private static func flag(english flag: Flag) -> String {
    switch flag {
    case .resultNotInAgreement: "result not in the agreement"
    case .outsideAgreement: "outside the agreement’s dates"
    case .declaredBeforeAchieved: "declared before it was achieved"
    case .periodClosed: "period closed"
    case .ageOutOfBounds: "age out of bounds"
    case .notLongEnoughOutOfWork: "too few months out of work"
    case .evidenceMissing: "document missing"
    case .noPrice: "no price applies"
    case .predecessorMissing: "previous result missing"
    case .waitingPeriod: "waiting period not over"
    case .cnssMonthsMissing: "too few CNSS months"
    case .duplicatePerson: "person already declared"
    case .employerIsOperator: "the employer is the operator"
    case .contractTypeNotAllowed: "contract type not allowed"
    case .dueDayPassed: "due day passed"
    case .ceiling: "ceiling of the agreement reached"
    case .possibleDuplicate: "possible duplicate"
    }
  }

  private static func actorKind(english kind: Actor.Kind) -> String {
    switch kind {
    case .publicInstitution: "public institution"
    case .localAuthority: "local authority"
    case .funder: "funder"
    case .association: "association"
    case .cooperative: "cooperative"
    case .company: "company"
    case .trainingCentre: "training centre"
    case .university: "university"
    case .employer: "employer"
    case .verificationAgent: "verification agent"
    case .network: "network"
    case .other: "other"
    }
  }
}
