/// The pages in English from the agreement to what is learnt.
extension GuidePage {
  static let englishPractice: [GuidePage] = [
    GuidePage(
      .agreement,
      "The agreement",
      """
      The agreement says everything that will be needed on the day of the dispute. What it does not say will
      be negotiated at the worst moment.

      ## What it fixes
      - the operator, its partners, territories and groups;
      - its first and last day: a result achieved outside of them is not admissible;
      - [targets](term:cible) by result and period: a result without a target is not in the agreement;
      - the [ceiling](term:plafond): in the order of validation, a claim that would pass it is validated but
      enters no statement;
      - the cap per participant, the advance and its recovery, the holdback;
      - the version of the catalogues at signature, and how it changes.

      ## The Moroccan frame
      A circular of 2003 on partnership between the State and associations makes an agreement compulsory
      above 50,000 dirhams of public contribution. [^association] Personal data fall under law 09-08: a
      processing that holds the national identity number needs prior authorisation. [^personalData] `fbr`
      therefore keeps a code only, and a fingerprint to recognise duplicates. A company's ICE has
      15 digits. [^ice]

      ## Before signing
      Make a draw together for practice, with ten invented claims, and go as far as the statement: `fbr demo`
      is there for that. Misunderstandings cost less on that day.
      """
    ),
    GuidePage(
      .cycle,
      "The verification cycle",
      """
      Each period takes the same way; the [Verification](fbr:verification) screen shows it step by step.

      ## The steps
      - The operator **declares**: a file, one line a result and person.
      - **Admissibility** is decided at once: fourteen checks, each with its reason. An inadmissible claim
      says why; corrected, it becomes a new version.
      - The coordinator **draws** the sample of each stratum: a project, a result, a period.
      - A verifier **takes** a file, and alone may conclude it: confirmed, reduced or refused with a coded
      reason; or returned to the operator with a due day.
      - The stratum **closes** with the last finding, and its band acts.
      - A second person **validates**: the amount is fixed then.
      - The operator may **appeal** in time; another person again decides.

      ## Four eyes
      Who declares, who verifies, who validates and who pays one claim are four persons. `fbr` refuses
      anything else, by screen, by command and by file. In the demonstration `Ctrl-T` changes person to show
      it.

      ## Keeping time
      A file's due day counts from the day when it was to be verified. The [dashboard](fbr:dashboard) counts
      what presses; the shape tells the urgency, not colour alone.
      """
    ),
    GuidePage(
      .paying,
      "Paying",
      """
      A statement gathers what is owed to a project for a period: one line a result, then what is taken off.

      ## From gross to net
      - **Gross**: the sum of the amounts fixed at validation.
      - **Deductions**: one for each extrapolated stratum.
      - **Holdback**: a share kept until the agreement ends, not to be confused with job retention.
      - **Advance recovery**: a share of the same amount, until the advance is returned.
      - **Net**: what the operator receives.

      ## Four signatures
      The statement is drafted, certified (service done), ordered, paid. The four persons differ, and the
      payer declared, verified or validated none of its lines. Before payment it can be cancelled with a
      reason; afterwards nothing changes: only a regularisation corrects.

      ## The legal time
      The decree of 2016 on time to pay gives at most 60 days: 45 to order from service done, 15 for the
      accountant. Interest is owed beyond. [^delays]

      ## Explaining
      An operator has the right to know why. On any amount, `i` unrolls the computation from evidence to
      dirham: price chosen, bonus, finding, cap, band, holdback. Tell the figures, then the rule.
      """
    ),
    GuidePage(
      .distortions,
      "Known distortions, and where to see them",
      """
      Every measure that is paid for ends up being worked on. Knowing it tells where to look.

      ## Creaming
      One picks those who would have found by themselves. In Colombia a trial measured 9 % more formal jobs,
      but nothing for women or for people without secondary school. [^creamingColombia] To see: the share of
      women and of people without a diploma among paid results, beside their share of participants, in
      [Projects](fbr:projects).

      ## Parking
      One enrols those furthest away, then does nothing for them. It lasted in Britain in spite of
      differing prices. [^parkingBritain] To see: enrolments without a sequel, by group.

      ## Over-reporting
      Jobs that do not exist, months that are missing, the better-paid category chosen too often. It follows
      the price. [^overReporting] To see: the gap by stratum, duplicate persons, one employer that comes
      again and again, the employer that is the operator.

      ## Windfall
      One pays for what would have happened anyway. A comparison group measures it; a price that pays for
      retention only lessens it.

      ## Sliding dates
      Claims that crowd on the eve of a closing, prices that change and achievements on the day after. To
      see: the weekly rhythm of the [dashboard](fbr:dashboard).

      ## The verifier too
      Too many confirmations, too fast, too alike. Counter-verification draws among what is validated or
      paid; what it contradicts opens a regularisation.
      """
    ),
    GuidePage(
      .learning,
      "Learning from one period to the next",
      """
      The aim is not to pay well: it is that more people work. At each closing, bring operators, verifiers
      and payer together for an hour, before the same figures.

      ## Five questions at the end of a period
      - Who advances, who does not, and at which step of the chain are people lost? Rates seen elsewhere
      help: in an Argentinian programme 325 of 894 people were placed, 226 were in work at four months, 115
      at twelve. [^proyecta]
      - Which groups and communes are still without a result?
      - Which reasons for refusal come back? An hour's training on evidence is worth ten checks.
      - How many days between the fact and the payment? Where do files sleep?
      - Did a price change a behaviour, for good or ill?

      ## Reading an unemployment figure
      The census of 2024 gives 20.8 % for the region. [^census] The quarterly survey gave 8.2 % in the first
      quarter of 2024. [^survey] They are two measurements: never put them in one column, nor one as the
      start and the other as the end.

      ## Correcting
      Change one parameter at a time, by a new version of the referentials, with an effective day and a
      sentence that says why. What is admitted keeps its rules: that promise is what lets an operator invest.
      """
    ),
  ]
}
