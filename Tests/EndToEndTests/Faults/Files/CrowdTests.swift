import Foundation
import GRDB
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
            start=$(date +%s%N)
            "$0" $verb M$1-$i --as verif --today 2026-11-22 >> out-$1 2>> err-$1
            echo $? $((($(date +%s%N) - start) / 1000000)) >> codes-$1
          done
        done
        """
      let all = (1...CrowdTests.processes).map {
        "sh -c '\(script)' \"$0\" \($0) \(CrowdTests.moves) &"
      }
      let before = try StoreState(of: scratch.path + "/region.fbr")
      let answer = try run(
        [
          "sh", "-c", "cd '\(scratch.path)'; " + all.joined(separator: "\n") + "\nwait",
          BuiltProgram.fbr,
        ],
        environment: scratch.environment(adding: ["FBR_STORE": scratch.path + "/region.fbr"]),
        within: 36_000
      )
      #expect(answer.status == 0)
      // The code of every command, and the milliseconds that it took.
      let answers = try (1...CrowdTests.processes).flatMap { number in
        try #require(scratch.text(of: "codes-\(number)")).split(separator: "\n").map {
          $0.split(separator: " ").compactMap { Int($0) }
        }
      }
      let codes = answers.map { $0[0] }
      let done = codes.count { $0 == 0 }
      let errors = (1...CrowdTests.processes).compactMap { scratch.text(of: "err-\($0)") }.joined()
      // A sound store is never called anything else, whoever writes it meanwhile.
      #expect(Set(codes).isSubset(of: [0, 75]), "\(errors.prefix(500))")
      // A busy store is waited for; after ten seconds it may be given up, never sooner.
      #expect(!answers.contains { $0[0] == 75 && $0[1] < 10_000 })
      let after = try StoreState(of: scratch.path + "/region.fbr")
      #expect(after.sequence - before.sequence == Int64(done))
      #expect(after.counts["journal"] == Int(after.sequence))
      let busy = codes.count { $0 == 75 }
      Figures.add("moves of a crowd", codes.count, "\(done) done, \(busy) busy, all journalled")
    }

    @Test func `of several who move the same claim one wins, and the others are told`() throws {
      let scratch = try crowd()
      let rounds = 4 * FaultTests.scale
      let script = """
        for i in $(seq 1 $1); do
          for who in a b c; do
            ("$0" conclude M1-1 --outcome confirmed --as verif --today 2026-11-22 \
              > o$who 2> e$who; echo $? $(wc -l < e$who) >> codes-$who) &
          done; wait
          "$0" sendback M1-1 --reason doute --as valid --today 2026-11-22 > o 2> e || cat e >> failures
        done
        """
      let environment = scratch.environment(adding: ["FBR_STORE": scratch.path + "/region.fbr"])
      func fbr(_ words: String) throws -> CommandRun {
        try run(
          [BuiltProgram.fbr, "--today", "2026-11-22"]
            + words.split(separator: " ").map(String.init),
          environment: environment
        )
      }
      #expect(try fbr("take M1-1 --as verif").status == 0)
      let before = try StoreState(of: scratch.path + "/region.fbr")
      let answer = try run(
        ["bash", "-c", "cd '\(scratch.path)'; " + script, BuiltProgram.fbr, "\(rounds)"],
        environment: environment,
        within: 36_000
      )
      #expect(answer.status == 0, "\(answer.stderr)")
      #expect(scratch.text(of: "failures") == nil, "\(scratch.text(of: "failures") ?? "")")
      let told = try ["a", "b", "c"].map { who in
        try #require(scratch.text(of: "codes-\(who)")).split(separator: "\n").map(String.init)
      }
      for round in 0..<rounds {
        let answers = told.map { $0[round] }
        #expect(answers.count { $0 == "0 0" } == 1, "round \(round + 1): \(answers)")
        #expect(answers.allSatisfy { ["0 0", "65 1", "75 1", "77 1"].contains($0) }, "\(answers)")
      }
      let after = try StoreState(of: scratch.path + "/region.fbr")
      #expect(after.sequence - before.sequence == Int64(rounds * 2))
      Figures.add("moves of the same claim", rounds * 3)
    }

    @Test func `whatever is acknowledged while a backup is put back is kept somewhere`() throws {
      let scratch = try crowd()
      let store = scratch.path + "/region.fbr"
      // Four who move, and one who puts the same backup back again and again.
      let script = """
        "$0" backup copie.fbr > /dev/null || exit 9
        for p in 1 2 3 4; do
          (i=1; while [ ! -e stop ]; do
            for verb in take release; do
              "$0" $verb M$p-$i --as verif --today 2026-11-22 --accept-older --format json \
                > out 2>> err-$p && cat out >> done-$p
            done; i=$((i % $1 + 1))
          done) &
        done
        for n in $(seq 1 6); do
          sleep 0.4
          "$0" restore copie.fbr --format json > restored-$n 2>> err-r; echo $? >> codes
        done
        touch stop; wait
        """.replacing("> out 2", with: "> out-$p 2").replacing("cat out ", with: "cat out-$p ")
      let environment = scratch.environment(adding: ["FBR_STORE": store])
      let answer = try run(
        ["bash", "-c", "cd '\(scratch.path)'; " + script, BuiltProgram.fbr, "\(CrowdTests.moves)"],
        environment: environment,
        within: 600
      )
      #expect(answer.status == 0, "\(answer.stderr)")
      let codes = Set((scratch.text(of: "codes") ?? "").split(separator: "\n"))
      #expect(codes.isSubset(of: ["0", "75"]) && codes.contains("0"), "\(codes)")
      var heads: Set<String> = []
      let shelves = scratch.path + "/data/fbr/backups"
      let copies = try FileManager.default.subpathsOfDirectory(atPath: shelves)
        .filter { $0.hasSuffix(".fbr") }.map { shelves + "/" + $0 }
      for path in copies + [store] {
        let queue = try DatabaseQueue(path: path)
        try queue.inDatabase { db in
          heads.formUnion(try String.fetchAll(db, sql: "SELECT lower(hex(hash)) FROM journal"))
        }
        try queue.close()
      }
      var acknowledged = 0
      for number in 1...4 {
        let text = scratch.text(of: "done-\(number)") ?? ""
        for match in text.matches(of: #/"head":\s*"([0-9a-f]{64})"/#) {
          acknowledged += 1
          #expect(heads.contains(String(match.1)), "a move was acknowledged and is nowhere")
        }
      }
      #expect(acknowledged > 10)
      _ = try StoreState(of: store)
      Figures.add("moves beside a restoration", acknowledged, "\(copies.count) copies, none lost")
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
