import Domain
import Glibc
import Store
import Testing

/// A store of its own in a folder of its own, with a tiny pack, two projects and four actors.
///
/// R1 and R3 are checked whole; half of R2 is drawn. A claim of any result is worth 1,000 dirhams.
final class Fixture {
  static let today = day("2026-03-10")
  let folder: String
  let path: String
  private(set) var store: Store
  private var minute = 0
  private var lastClaim = 0

  /// A store of that programme; `agreement` changes the terms of the first project.
  init(
    _ programme: Programme = Fixture.programme,
    agreement change: (inout Agreement) -> Void = { _ in }
  ) throws {
    var template = Array("/tmp/fbr-store-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    path = folder + "/region.fbr"
    store = try Store.create(path, programme: programme, author: Fixture.author("K1"))
    try bring(
      .actors,
      [
        .actor(Actor(code: "OP1", nameFrench: "Opérateur un", kind: .association, ice: "111")),
        .actor(Actor(code: "OP2", nameFrench: "Opérateur deux", kind: .association, ice: "222")),
        .actor(Actor(code: "PA1", nameFrench: "Partenaire", kind: .trainingCentre)),
        .actor(Actor(code: "VA", nameFrench: "Agence", kind: .verificationAgent)),
      ]
    )
    var agreement = Agreement(
      code: "CV1",
      startsOn: day("2026-01-01"),
      endsOn: day("2026-12-31")
    )
    change(&agreement)
    let other = Agreement(code: "CV2", startsOn: day("2026-01-01"), endsOn: day("2026-12-31"))
    try bring(
      .projects,
      [
        .project(
          Project(
            code: "P01",
            title: "Un",
            operatorCode: "OP1",
            partners: ["PA1"],
            agreement: agreement
          )
        ),
        .project(Project(code: "P02", title: "Deux", operatorCode: "OP2", agreement: other)),
      ]
    )
    try bring(
      .targets,
      ["P01", "P02"].flatMap { project in
        ["R1", "R2", "R3"].map {
          .target(Target(project: project, result: $0, period: quarter("2026-T1"), quantity: 10))
        }
      }
    )
  }

  deinit {
    unlink(path)
    unlink(path + "-journal")
    rmdir(folder)
  }

  static func author(_ person: String, _ today: Day = Fixture.today, minute: Int = 0) -> Author {
    let milliseconds = Int64(today.number) * 86_400_000 + Int64(minute) * 60_000
    return Author(
      person: person,
      today: today,
      moment: Moment(utcMilliseconds: milliseconds, offsetMinutes: 0)
    )
  }

  /// A person who acts on a day, a minute after what came before.
  func author(_ person: String, _ today: Day = Fixture.today) -> Author {
    minute += 1
    return Fixture.author(person, today, minute: minute)
  }

  /// Imports records; the bad rows, when there are any, and nothing is then written.
  @discardableResult
  func bring(
    _ kind: ImportKind,
    _ records: [ImportRecord],
    by person: String = "K1",
    on today: Day = Fixture.today
  ) throws -> (report: ImportReport, bad: [BadRow]) {
    var bad: [BadRow] = []
    let report = try store.importing(kind, by: author(person, today)) { session in
      for (index, record) in records.enumerated() {
        if let row = try session.stage(record, line: index + 2) { bad.append(row) }
      }
      return bad.isEmpty ? ("essai.csv", "00") : nil
    }
    return (report, bad)
  }

  /// Registers a participant.
  func enrol(_ code: String, project: String = "P01", nationalID: String = "") throws {
    let participant = Participant(code: code, project: project, entryOn: day("2026-01-05"))
    try bring(
      .participants,
      [
        .participant(
          ParticipantLine(
            participant: participant,
            identity: Identity(nationalID: nationalID, name: "", phone: "")
          )
        )
      ]
    )
  }

  /// A claim as an operator would write it; nothing is declared yet.
  func claim(
    _ code: String,
    _ result: String,
    _ participant: String,
    project: String = "P01",
    achieved: String = "2026-02-10",
    by person: String = "O1"
  ) -> Claim {
    Claim(
      code: code,
      project: project,
      result: result,
      participant: participant,
      achievedOn: day(achieved),
      declaredOn: day("2026-03-01"),
      evidence: ["contrat"],
      declaredBy: person
    )
  }

  @discardableResult
  func declare(_ claims: [Claim], by person: String = "K1", on today: Day = Fixture.today) throws
    -> (report: ImportReport, bad: [BadRow])
  {
    try bring(.claims, claims.map { .claim(ClaimLine(claim: $0)) }, by: person, on: today)
  }

  /// Declares a claim of a participant of its own, and answers its code.
  func newClaim(_ result: String, evidence: [String] = ["contrat"]) throws -> String {
    lastClaim += 1
    let code = "C\(1000 + lastClaim)"
    try enrol("B\(code)")
    var claim = claim(code, result, "B\(code)")
    claim.evidence = evidence
    try declare([claim])
    return code
  }

  @discardableResult
  func act(
    _ action: ClaimAction,
    _ claims: [String],
    by person: String,
    on today: Day = Fixture.today
  ) throws -> Receipt {
    try store.perform(action, on: claims, by: author(person, today))
  }

  /// Takes and concludes claims.
  func conclude(
    _ claims: [String],
    _ outcome: Finding.Outcome = .confirmed,
    by person: String = "V1",
    on today: Day = Fixture.today
  ) throws {
    try act(.take(for: nil), claims, by: person, on: today)
    let reason = outcome == .confirmed ? nil : "HALF"
    try act(
      .conclude(outcome: outcome, reason: reason, note: "", mode: nil),
      claims,
      by: person,
      on: today
    )
  }

  func detail(_ code: String) throws -> ClaimDetail { try #require(try store.claim(code)) }
  func state(_ code: String) throws -> ClaimState { try detail(code).row.state }
  func head() throws -> String { try store.summary().head }

  /// Expects that everything in the store agrees.
  func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
    let report = try store.check()
    #expect(report.isSound, "\(report.firstFinding)", sourceLocation: location)
  }

  /// Closes the store and opens it again.
  func reopen() throws {
    try store.close()
    store = try Store.open(path)
  }
}

func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

func quarter(_ code: String) -> Period {
  Period(code) ?? Period(.quarter, holding: Fixture.today)
}

/// The refusal that some work meets; nil when it meets none.
func refusal(_ work: () throws -> Void) throws -> RefusalCode? {
  do {
    try work()
    return nil
  } catch let refusal as Refusal {
    return refusal.code
  }
}

extension Receipt {
  /// The code of the first refused row; nil when all were done.
  var firstRefusal: RefusalCode? { rows.lazy.compactMap(\.refusal).first?.code }
}

extension Fixture {
  static let bands = [
    Band(from: 0, to: 1000, effect: .payDeclared), Band(from: 1000, to: 3000, effect: .extrapolate),
    Band(from: 3000, to: 6000, effect: .verifyAll), Band(from: 6000, to: 10_000, effect: .suspend),
  ]

  static let programme = Programme(
    code: "ESSAI",
    title: "Essai",
    results: [
      ResultDefinition(
        code: "R1",
        label: Label(french: "Un"),
        level: .training,
        mechanism: "ALL",
        evidence: ["contrat"]
      ),
      ResultDefinition(
        code: "R2",
        label: Label(french: "Deux"),
        level: .certification,
        mechanism: "HALF",
        evidence: ["contrat"]
      ),
      ResultDefinition(
        code: "R3",
        label: Label(french: "Trois"),
        level: .placement,
        predecessor: "R1",
        waitingMonths: 1,
        mechanism: "ALL"
      ),
    ],
    prices: ["R1", "R2", "R3"].map { Price(result: $0, amount: Money(centimes: 100_000)) },
    mechanisms: [
      Mechanism(
        code: "ALL",
        label: Label(french: "Tout"),
        kind: .documentReview,
        coverage: .all
      ),
      Mechanism(
        code: "HALF",
        label: Label(french: "Moitié"),
        kind: .phoneSurvey,
        coverage: .share(5000),
        bands: bands
      ),
    ],
    reasons: [Reason(code: "HALF", label: Label(french: "Moitié"), keep: 5000)],
    persons: [
      Person(code: "K1", name: "K1", roles: [.coordinator]),
      Person(code: "K2", name: "K2", roles: [.coordinator]),
      Person(code: "O1", name: "O1", actor: "OP1", roles: [.operator]),
      Person(code: "O2", name: "O2", actor: "OP2", roles: [.operator]),
      Person(code: "V1", name: "V1", actor: "VA", roles: [.verifier]),
      Person(code: "V2", name: "V2", actor: "VA", roles: [.verifier]),
      Person(code: "VO", name: "VO", actor: "OP1", roles: [.verifier]),
      Person(code: "VP", name: "VP", actor: "PA1", roles: [.verifier]),
      Person(code: "W1", name: "W1", roles: [.validator]),
      Person(code: "X1", name: "X1", roles: [.coordinator, .verifier, .validator]),
      Person(code: "L1", name: "L1", roles: [.viewer]),
    ]
  )
}
