import Canvas
import Domain
import Phrases

/// The figures of the dashboard as its lines show them, in the language and on the day.
///
/// Tiles and text twin are both made from these lines, so that they cannot say different things.
struct DashboardFigures: Sendable {
  var dashboard: Dashboard
  var context: Context

  var phrases: DashboardPhrases { context.phrases.dashboard }
  private var language: Language { context.language }

  /// A kind of work that waits.
  struct Work: Hashable, Sendable {
    var count: Int
    var noun: Noun
    /// What it is worth; nil where that means nothing.
    var gross: Money?
    var glyph: String
    var role: CellRole
    var target: DashboardTarget
  }

  /// Today's work: what of money waits for this person, then the claims, the most urgent first, then
  /// the rest of the money that waits for someone.
  var work: [Work] {
    let money = moneyWork
    return money.filter(\.isMine).map(\.work) + claimWork
      + money.filter { !$0.isMine }.map(\.work)
  }

  private var claimWork: [Work] {
    let queue = dashboard.queue
    let states = queue.byState
    let validate = [states[.verified], states[.exempt]].compactMap { $0 }
    return [
      line(queue.late, phrases.late, "■", .statusBad, due("late", "retard")),
      line(queue.dueSoon, phrases.dueSoon, "▲", .statusWarn, due("0..5", "0..5")),
      line(queue.untaken, phrases.untaken, "●", .statusOK, state(.queued)),
      line(queue.mine, phrases.mine, "●", .statusOK, mine),
      line(
        QueueFigures.Tally(
          count: validate.reduce(0) { $0 + $1.count },
          gross: validate.reduce(.zero) { $0 + $1.gross }
        ),
        phrases.toValidate,
        "●",
        .statusOK,
        state(.verified, .exempt)
      ),
      line(states[.returned], phrases.returned, "◆", .statusInfo, state(.returned)),
      line(states[.admissible], phrases.toDraw, "○", .statusNew, state(.admissible)),
      Work(
        count: queue.suspendedStrata,
        noun: phrases.suspendedStrata,
        gross: nil,
        glyph: sign("◆"),
        role: .statusInfo,
        target: .strata
      ),
    ]
  }

  private var mine: String {
    let me = FilterTerm.value(.taken, language == .english ? "me" : "moi", language)
    return me + " " + state(.inVerification)
  }

  private func line(
    _ tally: QueueFigures.Tally?,
    _ noun: Noun,
    _ glyph: String,
    _ role: CellRole,
    _ filter: String
  ) -> Work {
    let tally = tally ?? QueueFigures.Tally()
    return Work(
      count: tally.count,
      noun: noun,
      gross: tally.gross,
      glyph: sign(glyph),
      role: role,
      target: .claims(filter: filter)
    )
  }

  private func due(_ english: String, _ french: String) -> String {
    FilterTerm.value(.due, language == .english ? english : french, language)
  }

  private func state(_ states: ClaimState...) -> String {
    FilterTerm.codes(.state, states.map(\.rawValue), language)
  }

  /// A shape where only ASCII is drawn.
  private func sign(_ glyph: String) -> String {
    guard context.medium.graphics == .ascii else { return glyph }
    let plain = ["■": "#", "▲": "^", "●": "o", "◆": "+", "○": "."]
    return plain[glyph] ?? glyph
  }
}

/// Region and projects.
extension DashboardFigures {
  /// The gauge of a result: validated against the target, with the target to date.
  func gauge(_ result: RegionResult) -> Gauge {
    Gauge(
      value: result.validated * 100,
      target: result.targetToDate > 0 ? result.targetToDate : nil,
      full: max(1, result.target, result.validated) * 100
    )
  }

  /// What stands behind a result: the projects that have it.
  func target(_ result: RegionResult) -> DashboardTarget {
    .projects(filter: FilterTerm.codes(.result, [result.result], in: .projects, language))
  }

  /// Projects that do not keep up, the worst first.
  var alerts: [ProjectRow] { dashboard.projects.filter { $0.status != .ok } }

  /// The projects that the tile of alerts shows: where it is high, the others below those that do not
  /// keep up.
  func watched(isHigh: Bool) -> [ProjectRow] {
    isHigh ? alerts + dashboard.projects.filter { $0.status == .ok } : alerts
  }
}

/// Coverage.
extension DashboardFigures {
  /// Something that is missing somewhere, or a figure of the registry.
  struct Gap: Hashable, Sendable {
    var label: String
    var figure: String
    /// The provinces concerned, by name.
    var places: String
    var isGap: Bool
    var target: DashboardTarget
  }

  /// What is missing: the first gaps of the work list, then the communes, then each service by how
  /// many provinces lack it.
  var gaps: [Gap] { firstGaps + summary }

  /// The worst gaps, one by one, where no actor is.
  private var firstGaps: [Gap] {
    let book = context.phrases
    return dashboard.gaps.prefix(4).filter { $0.rank < .lowRatio }.map { gap in
      let subject = book.subject(gap.subject, in: context.programme)
      let task = gap.task.flatMap { $0.isUnassigned ? nil : $0 }
      return Gap(
        label: "! " + book.map.colon(book.place(gap.territory), subject),
        figure: gap.need.map { number($0.quantity) } ?? "",
        places: task.map { context.personName($0.person) } ?? "",
        isGap: true,
        target: .gap(gap.key)
      )
    }
  }

  private var summary: [Gap] {
    let coverage = dashboard.coverage
    let words = phrases.registry
    let bare = coverage.provinces.reduce(0) { $0 + $1.communesWithoutActor }
    let communes = coverage.provinces.reduce(0) { $0 + $1.communes }
    var lines = [
      Gap(
        label: words.communesWithoutActor,
        figure: number(bare) + "/" + number(communes),
        places: "",
        isGap: bare > 0,
        target: .gap(nil)
      ),
      gap(words.provincesWithoutActor, coverage.provinces.filter { $0.actors == 0 }),
    ]
    let lacking = coverage.services.map { service in
      (service, coverage.provinces.filter { ($0.actorsByService[service] ?? 0) == 0 })
    }.filter { !$0.1.isEmpty }
    lines += lacking.sorted { $0.1.count > $1.1.count }.map { service, provinces in
      gap(words.without(context.phrases.labels.word(service)), provinces)
    }
    lines.append(
      Gap(
        label: words.activeActors,
        figure: number(coverage.actors),
        places: "",
        isGap: false,
        target: .actors(filter: "")
      )
    )
    return lines
  }

  private func gap(_ label: String, _ provinces: [ProvinceFigures]) -> Gap {
    Gap(
      label: label,
      figure: number(provinces.count),
      places: provinces.map { name(ofProvince: $0.province) }.joined(separator: ", "),
      isGap: !provinces.isEmpty,
      target: provinces.first.map { .province($0.province) } ?? .gap(nil)
    )
  }

  /// The name of a province; its code when the region has none of it.
  func name(ofProvince code: String) -> String {
    context.phrases.province(code)
  }

  func number(_ value: Int) -> String { context.phrases.number(value) }
}
