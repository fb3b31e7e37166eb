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
      // A file that could not be opened once, SQLite opens for reading alone, and keeps no number.
      case (.fail(EMFILE), .open) where !injection.goesOn: [0, 71, 73, 74]
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
        "exit \(told.joined(separator: " "))",
        of: workflow
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

    /// A disk that refuses up to three calls of ten, at random: work after work on one store.
    @Test func `what is acknowledged on a disk that refuses at random is there`() throws {
      let bench = try FaultBench(Workflow("take", on: .claims, "take C101 --as verif"))
      try bench.restore()
      let (errors, chances) = ([ENOSPC, EIO, EDQUOT], [5, 20, 80, 300])
      let count = min(1_000, 40 * FaultTests.scale)
      var (done, unsure, isTaken) = (0, 0, false)
      let first = try StoreState(of: bench.store).sequence
      for turn in 1...count {
        let fault = [
          "LD_PRELOAD": BuiltProgram.injector, "FAULT_ROOT": bench.folder,
          "FAULT_KIND": turn % 3 == 0 ? "write,sync,truncate" : "write",
          "FAULT_CHANCE": "\(chances[turn % 4])",
          "FAULT_SEED": "\(turn)", "FAULT_DO": "\(errors[turn % errors.count])",
        ]
        let answer = try BaseStores.fbr(
          [isTaken ? "release" : "take", "C101", "--as", "verif"],
          in: bench.folder,
          Scratch().environment(adding: fault),
          within: 60
        )
        let what = "turn \(turn): \(answer.status) \(answer.stderr)"
        #expect([0, 71, 73, 74, 77].contains(answer.status), "\(what)")
        // The store says how it stands; what was said to be done must be.
        let now = try StoreState(of: bench.store)
        let stands = now.facts.contains("C101|1|inVerification")
        #expect(answer.status != 0 || stands != isTaken, "acknowledged and lost: \(what)")
        if answer.status == 0 { done += 1 } else if stands != isTaken { unsure += 1 }
        isTaken = stands
        #expect(now.sequence == first + Int64(done + unsure), "\(what)")
      }
      #expect(done > 0 && done < count)
      Figures.add(
        "works on a disk that refuses at random",
        count,
        "\(done) done, \(unsure) told as failed and done"
      )
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
      var met = 0
      for call in [Call.read, .write] where bench.counts[call, default: 0] > 0 {
        for goesOn in [true, false] {
          met += 1
          try bench.restore()
          let injection = Injection(calls: [call], deed: .short, goesOn: goesOn)
          let answer = try bench.work(injection)
          #expect(answer.status == 0, "\(workflow.name), \(injection): \(answer.stderr)")
          #expect(try bench.examine() == (workflow.changesStore ? .new : .old))
        }
      }
      Figures.add("short reads and writes", met, workflow.name)
    }
  }
}
