/// The pages in English on results, prices, verification and selection.
extension GuidePage {
  static let englishDesign: [GuidePage] = [
    GuidePage(
      .results,
      "Writing a result",
      """
      A well-written result is checked by two people who do not talk to each other and who come to the same
      finding. It says what must be true, on which day, and by which document one sees it.

      ## Six questions
      - What must have happened? A verb, a fact, not an intention.
      - On which day? The [day of achievement](term:realisation) chooses the period and the price.
      - After what? A result may need another one, and a wait in whole months.
      - With which evidence? One a fact, the hardest to forge first.
      - What does not count? A job with the operator itself, a contract not foreseen, a month too short.
      - Only once? A person is paid once for one result, in the whole programme.

      ## Defining a placement
      Programmes differ widely. The Moroccan pilot takes a formal job shown by the social security (CNSS)
      declaration. [^evaluation] Tunisia asks for an open-ended contract with social security, and leaves
      out short or subsidised jobs. [^placementTunisia] India asks for at least 3 months in a row at the
      minimum wage. [^placementIndia]

      ## CNSS months
      Retention is read month by month. Beware: according to a minister in 2023, about 39 % of private
      employees seem to earn less than the minimum wage because fewer than 26 days a month are declared.
      [^cnssDays] The catalogue must therefore say how many days make a month: it is the mechanism's
      parameter of minimum declared days.

      See the programme's results in [Referentials](fbr:referentials), and a person's chain from any
      [claim](fbr:verification).
      """
    ),
    GuidePage(
      .prices,
      "Setting a price",
      """
      A fair price pays the expected cost of an honest operator, at a realistic rate of success, and the
      risk that it is made to carry. Too low, and nobody comes or they cream; too high, and one pays for
      what would have happened anyway.

      ## Three ways
      - **From cost**: what one person costs, shared among the results, divided by the chance of reaching
      each.
      - **From value**: what the result is worth to the region.
      - **By comparison**: what others paid; see the [cases](fbr:guide).

      ## Break-even
      price = cost per person enrolled × share of revenue given to the result ÷ probability of the result.
      With the pilot's rates, 40 % placed and 19 % retained, the price of retention must be about 2.1 times
      that of placement to bring in as much. [^evaluation] [^calculation]

      ## Paying more for those further away
      The British Work Programme paid up to 6,600 pounds for a very distant public against 3,810 for the
      youngest. [^workProgramme] In Bogotá the range went from 600,000 to 4,200,000 pesos by group and
      contract. [^bogotaIncluyente] In West Africa a fund pays about 20 % more for girls. [^genderPrices]
      Here this is written as a price by group or as an equity bonus.

      ## Rules of the programme
      The price is that of the day of achievement: the most specific first (province and group, province,
      group, neither), and the highest when equally specific. Publishing a price changes none that is
      already fixed. The key `i` explains any amount.
      """
    ),
    GuidePage(
      .verification,
      "Choosing the verification",
      """
      One verifies because who is paid by result gains from declaring too much. An actor without a stake
      does it; counter-verification then looks whether the verifier worked well. It is neither monitoring
      nor evaluation. [^verificationPurpose]

      ## Four modes
      - **Document review**: cheap, and open to forgery.
      - **Register cross-check**: the CNSS rather than the employer; the safest where it exists.
      - **Telephone survey**: quick, but people lie more easily.
      - **Site visit**: dear, and the most telling. A study in Zimbabwe shows that face-to-face interviews
      detect better than calls, and that errors follow the price: 2.92 times the odds of over-reporting in
      the better-paid band. [^overReporting]

      ## How much to verify
      Everything, all the time, costs too much; one aims by risk. [^alwaysVerify] An Indian programme checks
      100 % of files at the first level, 20 % at the second, 5 % at the third. [^documentChecks] Here a
      mechanism covers all, a share, or a computed sample; a minimum protects small lots.

      ## A draw that can be redone
      The seed is chosen in the room before anyone sees the order, and the population is sealed by its
      fingerprint. Anybody redoes the draw with `sha256sum`. It is no luxury: in Texas, a sample rewritten
      by a hidden macro ended in court. [^texas]

      ## What a gap leads to
      When the last drawn file is concluded, the gap chooses a band: pay as declared, extrapolate, verify
      all, or suspend. Extrapolation takes the lower bound of the error, so as never to withhold too much:
      Belgium takes the value that the true share has less than 2.5 % chance of being below. [^belgium] The
      strata are in [Verification](fbr:verification), key `T`.
      """
    ),
    GuidePage(
      .selection,
      "Choosing the projects",
      """
      A call for projects compares offers; it looks not for the cheapest but for the one that will produce
      most verified results for the public that is meant.

      ## Two steps
      - **Eligibility**, yes or no: legal form, age, accounts, no tie with the verifier.
      - **The score**, on a grid published beforehand: capacity to deliver, understanding of the public,
      partners, employers already in agreement, financial strength, price. The weights sum to a hundred.

      ## What is known of the first call
      Admitted were NGOs, national or international associations and private intermediation providers, with
      technical, financial or territorial partners. [^call] The call opened on 5 March 2019 and closed on
      29 April. [^timeline] The minimum grant was 200,000 dollars, a threshold that leaves small
      associations out. [^launchAge] Nine grantees were announced in November 2019. [^grantees] The weights
      of the grid are not public.

      ## Reading an offer with its figures
      Ask each candidate for its rates: of ten people, how many finish, how many are placed, how many stay.
      Put them into the [simulator](fbr:simulator): an offer of 76 % placed, where the pilot saw 40 %, must
      explain how. [^evaluation] [^grantees] [^calculation] The [map](fbr:map) says which provinces still
      have nobody.
      """
    ),
  ]
}
