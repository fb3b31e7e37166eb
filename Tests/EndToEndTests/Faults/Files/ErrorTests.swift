import Foundation
import Glibc
import Testing

extension FaultTests {
  /// A system that refuses the n-th call, once or from then on.
  @Suite(.serialized) struct ErrorTests {
    private static let errors: [Int32] = [ENOSPC, EIO, EROFS, EMFILE, EDQUOT, EFBIG]
    /// The exit codes that a refused call may lead to; 0 when the work could do without it. What
    /// cannot be read may also look damaged, and is then found by `check`.
    private static func codes(_ injection: Injection, _ bench: FaultBench) -> Set<Int> {
      switch (injection.deed, injection.calls.first) {
      case (_, .read):
        bench.workflow.name == "check" ? [0, 1, 65, 66, 71, 74] : [0, 65, 66, 71, 73, 74, 77]
      // SQLite goes on when the names of a folder cannot be synchronised.
      case (_, .sync) where bench.folderSyncs.contains(injection.number): [0, 71, 73, 74]
      case (_, .sync): [71, 73, 74]
      case (.fail(ENOSPC), .create), (.fail(EDQUOT), .create): [0, 73, 74]
      case (.fail(EMFILE), .create), (.fail(EMFILE), .open): [0, 71, 73]
      default: [0, 66, 71, 73, 74, 77]
      }
    }

    @Test(arguments: Workflow.all)
    func `a refused call has its code and loses nothing`(_ workflow: Workflow) throws {
      let bench = try FaultBench(workflow)
      let calls = Call.changing + [.open, .read, .lock]
      var points: [Int: Int] = [:]
      for (index, error) in ErrorTests.errors.enumerated() {
        for goesOn in [false, true] {
          let all = calls.flatMap {
            FaultTests.some(bench.injections([$0], .fail(error), goesOn: goesOn), of: 1)
          }
          // Every error meets other calls, so that few runs see all of them.
          for (place, injection) in all.enumerated()
          where FaultTests.scale > 1 || (place + index) % 4 == (goesOn ? 0 : 2) {
            points[try meet(injection, error, bench), default: 0] += 1
          }
        }
      }
      let told = points.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }
      Figures.add(
        "errors",
        points.values.reduce(0, +),
        "\(workflow.name): exit \(told.joined(separator: " "))"
      )
    }

    /// Lets a work meet a refusal, and answers its exit code.
    private func meet(_ injection: Injection, _ error: Int32, _ bench: FaultBench) throws -> Int {
      try bench.restore()
      let answer = try bench.work(injection)
      let what = "\(bench.workflow.name), \(injection): \(answer.status) \(answer.stderr)"
      #expect(ErrorTests.codes(injection, bench).contains(answer.status), "\(what)")
      if answer.status > 1 {
        let sentences = answer.stderr.split(separator: "\n")
        #expect(sentences.count == 1 && answer.stderr.hasPrefix("Erreur : "), "\(what)")
        #expect(!answer.stderr.contains("\u{1B}") && !answer.stderr.contains("SQLite"), "\(what)")
        #expect(answer.stdout.isEmpty, "\(what)")
      }
      do {
        let outcome = try bench.examine()
        if answer.status == 0, bench.workflow.changesStore {
          #expect(outcome == .new, "acknowledged and lost: \(what)")
        }
        let left = try bench.names().filter { $0.contains(".tmp-") }
        #expect(left.isEmpty || injection.calls.contains(.unlink), "\(what) leaves \(left)")
      } catch {
        Issue.record("\(what): \(error)")
      }
      return answer.status
    }

    @Test func `a restoration whose new name the disk did not keep says so`() throws {
      let bench = try FaultBench(
        Workflow("restore", on: .backedUp, "restore @/copy.fbr --accept-older")
      )
      try bench.restore()
      let events = try bench.trace(bench.workflow.arguments, everywhere: true).events
      let rename = try #require(events.firstIndex { $0.call == .rename })
      #expect(events[rename].other == bench.store || events[rename].path == bench.store)
      let syncs = events[..<rename].count { $0.call == .sync }
      try bench.restore()
      let injection = Injection(calls: [.sync], number: syncs + 1, deed: .fail(EIO))
      let answer = try bench.work(injection)
      #expect(answer.status == 74, "\(answer.stderr)")
      #expect(answer.stderr.hasPrefix("Erreur : ") && answer.stdout.isEmpty)
      // The one store or the other, whole; here the disk kept the new one all the same.
      #expect(try bench.examine() == .new)
    }

    @Test(arguments: Workflow.all)
    func `short reads and writes change nothing`(_ workflow: Workflow) throws {
      let bench = try FaultBench(workflow)
      for call in [Call.read, .write] where bench.counts[call, default: 0] > 0 {
        for goesOn in [true, false] {
          try bench.restore()
          let injection = Injection(calls: [call], deed: .short, goesOn: goesOn)
          let answer = try bench.work(injection)
          #expect(answer.status == 0, "\(workflow.name), \(injection): \(answer.stderr)")
          #expect(try bench.examine() == (workflow.changesStore ? .new : .old))
        }
      }
    }
  }
}
