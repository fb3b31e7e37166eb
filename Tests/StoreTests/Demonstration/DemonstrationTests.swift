import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// The demonstration holds what the seminars need, by legal moves of different persons.
@Suite(.serialized) struct DemonstrationTests {
  /// One store for all: it is only read.
  private static let shared = Result { try DemonstrationFile(claims: 12_000, seed: "fbr") }

  private var store: Store { get throws { try DemonstrationTests.shared.get().store } }

  @Test func `everything in it agrees`() throws {
    let report = try store.check()
    #expect(report.isSound, "\(report.firstFinding)")
  }

  @Test func `it is the size that was asked, and says that it is a demonstration`() throws {
    let summary = try store.summary()
    #expect(summary.isDemonstration)
    #expect(summary.frozenToday?.iso == "2026-11-22")
    #expect(summary.programme.title.contains("DÉMO"))
    #expect(summary.programme.isExample)
    #expect(summary.programme.faults().isEmpty)
    let count = try counts()
    #expect(count.values.reduce(0, +) == 12_000)
    let projects = try store.projects(today: Demonstration.today)
    #expect(projects.count == 8)
    #expect(projects.allSatisfy { $0.project.title.contains("DÉMO") })
    #expect(Set(projects.flatMap(\.project.provinces)) == Set(Territory.provinces.map(\.code)))
    #expect(Set(projects.map(\.status)) == Set(ProgressStatus.allCases))
  }

  private func counts() throws -> [String: Int] {
    try store.read { db in
      try db.allRows("SELECT state, COUNT(*) FROM claims GROUP BY state")
        .reduce(into: [:]) { $0[$1[0] as String] = $1[1] as Int }
    }
  }

  @Test func `every state up to validated is there, and every way out`() throws {
    let count = try counts()
    for state: ClaimState in [
      .admissible, .inadmissible, .queued, .inVerification, .returned, .verified, .exempt,
      .validated, .refused, .withdrawn,
    ] {
      #expect(count[state.rawValue] ?? 0 > 0, "\(state)")
    }
  }

  @Test func `every band closed a stratum, one still waits, some may be drawn`() throws {
    let strata = try store.strata()
    #expect(Set(strata.compactMap(\.effect)) == Set(Band.Effect.allCases))
    #expect(Set(strata.map(\.status)) == Set(StratumRow.Status.allCases))
    #expect(strata.contains { $0.stratum.round > 1 })
  }

  @Test func `someone has something to do today`() throws {
    let figures = try store.queueFigures(today: Demonstration.today, person: "V01")
    #expect(figures.late.count > 0)
    #expect(figures.dueSoon.count > 0)
    #expect(figures.untaken.count > 0)
    #expect(figures.mine.count > 0)
  }

  @Test func `the flaws that admission looks for are all met`() throws {
    let flags = try store.read { db in
      try db.allRows("SELECT DISTINCT flags FROM claims").flatMap { List.split($0[0]) }
    }
    let wanted: [Flag] = [
      .outsideAgreement, .declaredBeforeAchieved, .periodClosed, .ageOutOfBounds,
      .notLongEnoughOutOfWork, .evidenceMissing, .noPrice, .predecessorMissing, .waitingPeriod,
      .cnssMonthsMissing, .duplicatePerson, .employerIsOperator, .contractTypeNotAllowed,
      .dueDayPassed, .ceiling,
    ]
    #expect(Set(wanted.map(\.rawValue)).subtracting(flags).isEmpty)
  }

  /// Trained, placed and kept: persons whose claim stands, validated or on its way; inadmissible,
  /// refused and withdrawn ones, and findings that refuse, do not count.
  private func standing(_ result: String) throws -> Double {
    try store.read { db in
      Double(
        try db.firstValue(
          """
          SELECT COUNT(DISTINCT participant) FROM claims WHERE result = ?
            AND state NOT IN ('inadmissible', 'refused', 'withdrawn')
            AND COALESCE(outcome, '') <> 'refused'
          """,
          [result]
        ) ?? 0
      )
    }
  }

  @Test func `results are of the order that the pilot published`() throws {
    let trained = try standing("FOR")
    #expect((0.36...0.44).contains(try standing("INS") / trained))
    #expect((0.16...0.22).contains(try standing("MAI") / trained))
  }

  @Test func `declarer, verifier and validator of a claim are different persons`() throws {
    let same = try store.read { db in
      try db.firstValue(
        """
        SELECT COUNT(*) FROM claims WHERE verified_by = declared_by OR decided_by = declared_by
          OR decided_by = verified_by
        """
      ) ?? -1
    }
    #expect(same == 0)
    let busy = try store.read { db in
      try db.allRows("SELECT DISTINCT person FROM journal").map { $0[0] as String }
    }
    #expect(busy.count >= 17)
  }

  @Test func `organisations and persons are plainly fictional`() throws {
    let words = [
      "démo", "fictif", "fictive", "exemple", "essai", "modèle", "horizon", "maquette",
    ]
    for actor in FictionalRegion.actors {
      let name = actor.nameFrench.lowercased()
      #expect(words.contains { name.contains($0) }, "\(actor.nameFrench)")
      #expect(actor.source == "données fictives")
      #expect(actor.email.hasSuffix(".invalid"))
    }
    #expect(FictionalRegion.actors.count >= 55)
    #expect(Set(FictionalRegion.actors.map(\.code)).count == FictionalRegion.actors.count)
    #expect(FictionalRegion.actors.allSatisfy { Territory.commune($0.seatCommune) != nil })
    let roles = Set(FictionalPersons.all.flatMap(\.roles))
    #expect(roles == Set(Role.allCases))
  }

  @Test func `some provinces lack a service`() throws {
    let region = FictionalRegion.actors
    let services = Set(region.flatMap(\.services))
    let lacking = Territory.provinces.filter { province in
      services.contains { service in
        !region.contains { $0.provinces.contains(province.code) && $0.services.contains(service) }
      }
    }
    #expect(!lacking.isEmpty)
  }

  @Test func `the same seed and size give the same journal, another seed another`() throws {
    func head(_ seed: String) throws -> String {
      let file = try DemonstrationFile(claims: 1500, seed: seed)
      return try withExtendedLifetime(file) { try file.store.summary().head }
    }
    #expect(try head("graine") == head("graine"))
    #expect(try head("graine") != head("autre"))
  }

  @Test(arguments: [1, 2, 17, 300])
  func `a small one is whole too`(_ claims: Int) throws {
    let file = try DemonstrationFile(claims: claims, seed: "petit")
    let report = try file.store.check()
    #expect(report.isSound, "\(report.firstFinding)")
    let count = try file.store.read { try $0.firstValue("SELECT COUNT(*) FROM claims") ?? 0 }
    #expect(count == claims)
  }
}

/// A demonstration in a folder of its own.
final class DemonstrationFile: Sendable {
  let store: Store
  private let folder: String

  init(claims: Int, seed: String) throws {
    var template = Array("/tmp/fbr-demo-XXXXXX".utf8CString)
    folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
    store = try Demonstration.create(folder + "/demo.fbr", claims: claims, seed: seed)
  }

  deinit {
    try? store.close()
    unlink(folder + "/demo.fbr")
    rmdir(folder)
  }
}
