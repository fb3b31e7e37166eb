import Domain
import Screens

/// Details of the sample strata, and a participant's chain.
enum StrataSample {
  static let summary: StoreSummary = {
    var summary = Samples.summary
    summary.programme.mechanisms[0].bands = [
      Band(from: 0, to: 500, effect: .payDeclared),
      Band(from: 500, to: 2000, effect: .extrapolate),
      Band(from: 2000, to: 3500, effect: .verifyAll),
      Band(from: 3500, to: 10_000, effect: .suspend),
    ]
    summary.programme.results[1].cnssMonths = 3
    summary.programme.mechanisms[0].cnssMinimumDays = 18
    return summary
  }()

  static func detail(_ row: StratumRow) -> StratumDetail {
    let codes = (1...row.population).map { "K\($0)" }
    let undrawn = row.population - row.size
    let gross = Money(centimes: row.gross.centimes / Int64(row.population))
    let isDrawn = row.status != .drawable
    let sheet = DrawSheet(
      stratum: row.stratum.code,
      seed: row.seed ?? "",
      population: codes,
      size: row.size
    ) { bytes in (0..<32).map { UInt8(truncatingIfNeeded: bytes.count &* 7 &+ Int($0)) } }
    return StratumDetail(
      row: row,
      standing: StratumStanding(
        examined: row.examined,
        confirmed: row.confirmed,
        awaited: isDrawn ? row.size - row.examined : 0,
        concludedWorth: Money(centimes: gross.centimes * Int64(row.confirmed)),
        undrawn: isDrawn ? undrawn : row.population,
        undrawnGross: Money(centimes: gross.centimes * Int64(isDrawn ? undrawn : row.population))
      ),
      drawings: row.drawnBy.map {
        [.init(seed: row.seed ?? "", person: $0, day: Samples.today, reason: "")]
      } ?? [],
      sheet: isDrawn ? sheet : nil,
      fingerprint: row.fingerprint ?? String(repeating: "ab", count: 32),
      mechanism: summary.programme.mechanism(ofResult: row.stratum.result)
    )
  }

  static func chain(_ participant: String) -> ChainFacts {
    let claims = [Samples.claims[9], Samples.claims[4]].map { claim in
      var claim = claim
      claim.participant = participant
      claim.achievedOn = Samples.today.adding(days: -250)
      return claim
    }
    let start = Samples.today.adding(days: -250).month
    let days = [26, 26, 12, 26, 26, 0, 26, 26]
    return ChainFacts(
      participant: participant,
      project: "P01",
      entryOn: Samples.today.adding(days: -300),
      claims: [claims[0]],
      months: days.enumerated().filter { $0.element > 0 }.map { index, days in
        EmploymentMonth(
          month: start.adding(index),
          days: days,
          employers: [index < 4 ? "111" : "222"]
        )
      }
    )
  }
}
