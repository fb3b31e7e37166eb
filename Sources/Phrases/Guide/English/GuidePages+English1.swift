/// The first pages in English: what it is, when it fits, where, and what must be decided.
extension GuidePage {
  static let englishFoundations: [GuidePage] = [
    GuidePage(
      .whatItIs,
      "Results-based financing",
      """
      In an ordinary programme the payer reimburses expenses: rooms, trainers, hours. In results-based
      financing (RBF, *FBR* in French) it buys what happened to a person: she finished her training, she
      has a formal job, she still holds it six months later. The [operator](term:operateur) chooses its
      own means, and is paid when a third party has [verified](page:verification) the result.

      ## What changes
      - Part of the risk of failure moves from the payer to the operator, who advances the money.
      - The operator is free in its methods, and so may change them on the way.
      - Every dirham belongs to a person, a day and a piece of evidence: one must be able to say why it
      is owed.

      ## A region's five tools
      A seminar in Marrakech showed five tools to the people who work on employment: catalogues of
      results, of prices and of verification mechanisms, a map of actors, and a guide for regions. The
      pilot supported eight projects chosen after a call. [^seminar]

      They are here: [Referentials](fbr:referentials), [Map](fbr:map), [Actors](fbr:actors), and this page
      opens the guide. The official catalogues were never published: those that `fbr` installs are
      examples, and say so.

      ## What the Moroccan pilot gave
      From 2020 to 2022, eight operators in seven regions trained 5,187 people aged 18 to 35; 40 % had a
      verified placement and 19 % were still in work six months later. [^evaluation] In 2019 the first
      nine grantees had announced about 8,300 people trained and 6,300 placed: verified placements make
      about a third of that plan, in years that the pandemic cut in two. [^grantees] [^calculation]
      """
    ),
    GuidePage(
      .whenItFits,
      "When it fits, and when it does not",
      """
      Paying for results is neither more modern nor fairer by nature. It is a contract with conditions;
      without them it costs more and pushes towards bad choices.

      ## It fits when
      - the result can be seen: a day, a document, a register kept by somebody other than the operator;
      - it depends on the operator enough for effort to count;
      - several ways lead there, and nobody knows beforehand which is best;
      - the operator can carry the cost until the first payment, or gets an [advance](term:avance);
      - the payer can pay on time. A result verified and paid late ruins trust faster than a low price.

      ## It does not fit when
      - the result mostly follows the economy or the rain;
      - the evidence is easier to make than the result;
      - one wants to serve those furthest from work without paying more for them: see
      [the distortions](page:distortions);
      - the people can be counted on two hands: chance outweighs effort, and a [draw](term:tirage) no
      longer means anything.

      ## Begin small
      At the closing seminar, in January 2023, the minister spoke of using the method on small perimeters
      first, then wider. [^timeline] A mixture is allowed: a fixed share that pays for presence, a variable
      one that pays for the result. One British programme pays 30 % as monthly fees and 70 % on the result.
      [^workAndHealth] The [simulator](fbr:simulator) shows who then carries the risk.
      """
    ),
    GuidePage(
      .fields,
      "Fields of application",
      """
      Results-based financing of employment pays for steps of one path. Each step has its evidence and its
      price; a step paid further along commits the operator more, and makes it wait.

      ## Levels of result
      - **Enrolment**: the person is eligible and taken in charge. Paid with measure, it finances the
      start; paid too well, it fills lists.
      - **Training completed**, then **certification** by an independent test.
      - **Placement**: a formal job. Every programme that was looked at pays for it.
      - **Job retention**: three, four, six or twelve months, according to the programme.
      - **Income**: a threshold of cumulative earnings, as in Britain, within 456 days and 182 more.
      [^earningsBritain]
      - **Self-employment**: a business still alive after some time.

      ## Who is meant
      The pilot was for people aged 18 to 35, outside formal employment and training for six months, or
      twelve for those with a diploma. [^launchAge] The priority groups named at the seminar are women,
      people without a diploma, and graduates in long-term unemployment. [^seminar]

      ## What exists beside it
      The region is not empty: ANAPEC's Idmaj, Taehil and Tahfiz, Awrach, the INDH. In 2018, of 102,773
      Idmaj insertions 64,354 were integration contracts and 2,482 open-ended ones: the kind of contract
      must be a field, and the catalogue must say which count. [^idmaj] In 2019 the World Bank began in
      this region a project for the economic inclusion of youth, with one youth employment centre a
      province, eight in all. [^youthInclusion] Before buying a result, look on the [map](fbr:map) for who
      already produces it.
      """
    ),
    GuidePage(
      .parameters,
      "Key design parameters",
      """
      A programme comes down to a dozen decisions. Taking them together, in one room, is better than
      discovering them one by one in disputes.

      ## The list
      - **Who**: groups, age bounds, months out of work.
      - **What**: the [results](page:results), their chain, the waiting periods.
      - **How much**: the [prices](page:prices), by province or group, and equity bonuses.
      - **How far**: cap per participant, ceiling of the agreement.
      - **When**: period (month or quarter), time to verify and to pay.
      - **On what evidence**: documents, a register, a call, a visit.
      - **How much is verified**: all, a share, or a sample sized for a level of confidence.
      - **What a gap costs**: the bands and their four effects.
      - **With what starting money**: the advance and its recovery.
      - **What is kept back**: the holdback, returned when the agreement ends.
      - **How to appeal**: by when, and who decides.

      ## What ties them
      A high price on a late step with a small advance asks an operator for cash that a small association
      does not have. Verifying every file is dear and tiring; a tiny sample lets everything through. Move
      one parameter at a time in the [simulator](fbr:simulator), and read who loses.

      ## What was not published
      The prices of the Moroccan pilot, its rules on advances, its tolerances and its sample sizes are not
      public. Whatever `fbr` offers there is an example to replace.
      """
    ),
  ]
}
