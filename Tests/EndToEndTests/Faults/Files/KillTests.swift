import Foundation
import Glibc
import Testing

extension FaultTests {
  /// A program that is killed at any call that changes a file.
  @Suite(.serialized) struct KillTests {
    @Test(arguments: Workflow.all)
    func `a kill at any call leaves the old store or the new one`(_ workflow: Workflow) throws {
      let bench = try FaultBench(workflow)
      let deeds: [(Injection.Deed, [Call])] = [
        (.kill, Call.changing + [.open]), (.after, Call.changing), (.tear, [.write]),
      ]
      var (points, done) = (0, 0)
      for (deed, calls) in deeds {
        for call in calls {
          for injection in FaultTests.some(bench.injections([call], deed), of: 1) {
            points += 1
            if try isDone(injection, bench) { done += 1 }
          }
        }
      }
      Figures.add("kills", points, "\(done) after the commit", of: workflow)
    }

    /// Kills the work once, and answers whether it was done all the same.
    private func isDone(_ injection: Injection, _ bench: FaultBench) throws -> Bool {
      try bench.restore()
      let killed = try bench.work(injection)
      #expect(killed.status == 128 + 9, "\(injection): \(killed.stderr)")
      do {
        let outcome = try bench.examine()
        if bench.workflow.changesStore, outcome == .new { return true }
        // What the dead program left must be in nobody's way.
        usleep(useconds_t(bench.workflow.wait * 1_000_000))
        let again = try bench.work()
        #expect(again.status == 0 || isMade(again, bench), "\(injection): \(again.stderr)")
        #expect(try bench.examine() == (bench.workflow.changesStore ? .new : .old))
        let left = try bench.names().filter { $0.contains(".tmp-") }
        #expect(left.isEmpty, "\(injection) leaves \(left)")
      } catch {
        Issue.record("\(bench.workflow.name), \(injection): \(error)")
      }
      return false
    }

    /// Whether the file that the work makes had been made, whole, before the kill.
    private func isMade(_ answer: CommandRun, _ bench: FaultBench) -> Bool {
      answer.status == 73 && bench.workflow.makes != nil
    }
  }
}
