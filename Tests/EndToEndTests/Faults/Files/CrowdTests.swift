import Foundation
import Testing

extension FaultTests {
  /// Several programs on one store at once.
  @Suite(.serialized) struct CrowdTests {
    private static let processes = 8
    /// Moves of each process.
    private static let moves = 4 * FaultTests.scale

    @Test func `eight processes lose nothing and double nothing`() throws {
      let scratch = try crowd()
      let script = """
        for i in $(seq 1 $2); do
          for verb in take release; do
            "$0" $verb M$1-$i --as verif --today 2026-11-22 >> out-$1 2>> err-$1
            echo $? >> codes-$1
          done
        done
        """
      let all = (1...CrowdTests.processes).map {
        "sh -c '\(script)' \"$0\" \($0) \(CrowdTests.moves) &"
      }
      let before = try StoreState(of: scratch.path + "/region.fbr")
      let start = Date()
      let answer = try run(
        [
          "sh", "-c", "cd '\(scratch.path)'; " + all.joined(separator: "\n") + "\nwait",
          BuiltProgram.fbr,
        ],
        environment: scratch.environment(adding: ["FBR_STORE": scratch.path + "/region.fbr"]),
        within: 36_000
      )
      #expect(answer.status == 0)
      let codes = try (1...CrowdTests.processes).flatMap { number in
        try #require(scratch.text(of: "codes-\(number)")).split(separator: "\n").compactMap {
          Int($0)
        }
      }
      let done = codes.count { $0 == 0 }
      let errors = (1...CrowdTests.processes).compactMap { scratch.text(of: "err-\($0)") }.joined()
      // A busy store is waited for; after ten seconds it may be given up, never sooner.
      #expect(Set(codes).isSubset(of: [0, 65, 75]), "\(errors.prefix(500))")
      let after = try StoreState(of: scratch.path + "/region.fbr")
      #expect(after.sequence - before.sequence == Int64(done))
      #expect(after.counts["journal"] == Int(after.sequence))
      let busy = codes.count { $0 == 75 }
      #expect(busy == 0 || Date().timeIntervalSince(start) > 9)
      Figures.add("moves of a crowd", codes.count, "\(done) done, \(busy) busy, all journalled")
    }

    /// A store with a claim for each move.
    private func crowd() throws -> Scratch {
      let scratch = try Scratch()
      let base = try BaseStores.path(of: .records)
      for name in ["region.fbr"] {
        try FileManager.default.copyItem(
          atPath: base + "/" + name,
          toPath: scratch.path + "/" + name
        )
      }
      let codes = (1...CrowdTests.processes).flatMap { process in
        (1...CrowdTests.moves).map { "M\(process)-\($0)" }
      }
      let files = [
        (
          "participants", "participant,project,entry_on,birth_year,months_out_of_work\n",
          codes.map { "B\($0),P01,2026-07-01,2000,6\n" }
        ),
        (
          "claims", Sample.claimHeader,
          codes.map { "\($0),P01,R1,B\($0),2026-08-01,2026-08-05,,attendance,oper\n" }
        ),
      ]
      for (kind, header, rows) in files {
        let file = scratch.path + "/\(kind).csv"
        try (header + rows.joined()).write(toFile: file, atomically: false, encoding: .utf8)
        let answer = try BaseStores.fbr(
          ["import", kind, "@/\(kind).csv", "--as", "coord"],
          in: scratch.path,
          scratch.environment(),
          within: 120
        )
        #expect(answer.status == 0, "\(answer.stderr)")
      }
      return scratch
    }

    @Test func `of several first starts one makes the store`() throws {
      for _ in 0..<(2 * FaultTests.scale) {
        let scratch = try Scratch()
        let script = """
          for i in 1 2 3 4 5 6; do
            (timeout 60 "$0" init region.fbr --today 2026-01-05 > o$i 2>&1; echo $? > c$i) &
          done; wait; cat c*
          """
        let answer = try run(
          ["sh", "-c", "cd '\(scratch.path)'; " + script, BuiltProgram.fbr],
          environment: scratch.environment()
        )
        let codes = answer.stdout.split(separator: "\n").sorted()
        #expect(codes == ["0"] + Array(repeating: "73", count: 5))
        _ = try StoreState(of: scratch.path + "/region.fbr")
        let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path)
        #expect(!names.contains { $0.contains(".tmp-") })
      }
    }

    @Test func `a writer that is stopped makes the others say busy, and goes on afterwards`() throws
    {
      let bench = try FaultBench(Workflow("take", on: .claims, "take C101 --as verif"))
      try bench.restore()
      // Stopped with the change written and not yet committed.
      let stop = Injection(calls: [.sync], number: 3, deed: .kill)
      var environment = stop.environment(below: bench.folder)
      environment["FAULT_DO"] = "stop"
      let script = """
        "$0" take C101 --as verif --today 2026-11-22 & first=$!
        sleep 1
        LD_PRELOAD= "$0" take C102 --as verif --today 2026-11-22; echo "second $?"
        kill -CONT $first; wait $first; echo "first $?"
        """
      environment["FBR_STORE"] = bench.store
      let answer = try run(
        ["bash", "-c", script, BuiltProgram.fbr],
        environment: try Scratch().environment(adding: environment)
      )
      #expect(answer.stdout.contains("second 75"), "\(answer.stderr)")
      #expect(answer.stdout.contains("first 0"), "\(answer.stderr)")
      let state = try StoreState(of: bench.store)
      #expect(state.sequence == (bench.before?.sequence ?? 0) + 1)
    }
  }
}
