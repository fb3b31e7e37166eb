import Foundation
import Glibc
import Testing

extension FaultTests {
  /// Disks that are full or read-only, limits of the system, pipes that close.
  ///
  /// Real file systems are mounted where the tests may (in a name space of their own, which goes
  /// with the command); elsewhere the same refusals are injected, which the suite of refused calls
  /// does everywhere.
  @Suite(.serialized) struct MachineTests {
    /// A script that runs with a folder `$1` of its own on a file system of its own, and the
    /// program as `$0`; nil where nothing may be mounted.
    private func mounted(
      _ disk: FileSystem,
      _ script: String,
      on base: Base
    ) throws -> CommandRun? {
      let scratch = try Scratch()
      let store = try BaseStores.path(of: base)
      let inside = """
        set -e; mkdir m; { \(disk.mount); } || exit 199
        cp '\(store)/'* m/; set +e; \(script)
        """
      let answer = try run(
        ["unshare", "-m", "bash", "-c", "cd '\(scratch.path)'; " + inside, BuiltProgram.fbr],
        environment: scratch.environment(adding: ["FBR_STORE": scratch.path + "/m/region.fbr"])
      )
      let cannot = answer.status == 199 || answer.stderr.hasPrefix("unshare:")
      if cannot {
        Figures.add("mounts that are not allowed here", 1, "\(answer.stderr.prefix(200))")
        // A long run is made where they are.
        #expect(FaultTests.scale == 1, "a long run needs the right to mount: \(answer.stderr)")
      }
      return cannot ? nil : answer
    }

    /// A file system in memory, or an ext4 of blocks of so many bytes in a file.
    private enum FileSystem: CustomStringConvertible {
      case memory(String)
      case blocks(Int, megabytes: Int)

      /// The commands that make it and put it at `m`.
      var mount: String {
        switch self {
        case .memory(let options): "mount -t tmpfs -o \(options) tmpfs m"
        case .blocks(let size, let megabytes):
          """
          dd if=/dev/zero of=disk bs=1M count=\(megabytes) 2>/dev/null \
            && mkfs.ext4 -q -F -m 0 -b \(size) disk && mount -o loop disk m
          """
        }
      }

      var description: String {
        switch self {
        case .memory: "in memory"
        case .blocks(let size, _): "blocks of \(size)"
        }
      }
    }

    @Test(arguments: Room.left)
    func `a full disk loses nothing`(_ left: Int) throws {
      try expectNothingLost(on: .memory("size=2m"), left)
    }

    @Test(arguments: [1_024, 4_096], Room.left)
    func `a full disk of small blocks loses nothing`(_ size: Int, _ left: Int) throws {
      try expectNothingLost(on: .blocks(size, megabytes: 8), left)
    }

    private func expectNothingLost(on disk: FileSystem, _ left: Int) throws {
      let script = """
        dd if=/dev/zero of=m/filler bs=4k 2>/dev/null; truncate -s -\(left * 4096) m/filler
        "$0" import actors m/many.csv --as coord --today 2026-11-22; echo "import $?"
        "$0" list actors --limit 0 --format json
        "$0" backup m/copy.fbr; echo "backup $?"; ls m
        rm m/filler; "$0" check; echo "check $?"
        "$0" import actors m/many.csv --as coord --today 2026-11-22; echo "again $?"
        """
      guard let answer = try mounted(disk, script, on: .records) else {
        return try injected(ENOSPC, from: left + 1)
      }
      Figures.add("full disks", 1, "\(disk), \(left * 4) KiB left")
      // Where nothing at all is left, the store opens for reading only (77).
      let isRefused = left == 0 && answer.stdout.contains("import 77")
      #expect(answer.stdout.contains("import 74") || isRefused, "\(answer)")
      #expect(answer.stdout.contains("\"total\":2"), "\(answer)")
      #expect(answer.stdout.contains("backup 74") || answer.stdout.contains("backup 73"))
      #expect(!answer.stdout.contains(".tmp-"), "\(answer)")
      #expect(answer.stdout.contains("check 0") && answer.stdout.contains("again 0"), "\(answer)")
      #expect(answer.stderr.contains("plein"), "\(answer.stderr)")
    }

    /// The same without a disk of its own: everything that grows a file is refused.
    private func injected(_ error: Int32, from number: Int) throws {
      let bench = try FaultBench(Workflow.all[7])
      try bench.restore()
      let fault = Injection(
        calls: [.write, .create],
        number: number,
        deed: .fail(error),
        goesOn: true
      )
      #expect([73, 74, 77].contains(try bench.work(fault).status))
      #expect(try bench.examine() == .old)
    }

    @Test func `a read-only disk is read, and says so when something is to be written`() throws {
      let script = """
        mount -o remount,ro m
        "$0" list actors --format json > /dev/null; echo "list $?"
        "$0" check > /dev/null; echo "check $?"
        "$0" take C101 --as verif --today 2026-11-22; echo "take $?"
        "$0" init m/new.fbr; echo "init $?"
        """
      guard let answer = try mounted(.memory("size=4m"), script, on: .claims) else {
        return try injected(EROFS, from: 1)
      }
      for line in ["list 0", "check 0", "take 77", "init 73"] {
        #expect(answer.stdout.contains(line), "\(answer)")
      }
      Figures.add("read-only disks", 1)
    }

    @Test func `limits of the system have their codes`() throws {
      let bench = try FaultBench(
        Workflow("import", on: .founded, "import actors @/many.csv --as coord")
      )
      let sizes = FaultTests.scale > 1 ? Array(stride(from: 2, to: 240, by: 6)) : [4, 16, 64, 200]
      let limits: [(String, Set<Int>)] =
        sizes.map { ("ulimit -f \($0)", [74]) }
        + (4...12).map { ("ulimit -n \($0)", [0, 71]) }
      for (limit, codes) in limits {
        try bench.restore()
        let words = "import actors '\(bench.folder)/many.csv' --as coord --today 2026-11-22"
        let answer = try run(
          ["bash", "-c", "\(limit); \"$0\" \(words)", BuiltProgram.fbr],
          environment: try Scratch().environment(adding: bench.alone)
        )
        // With too few descriptors the loader itself cannot start the program.
        let isLoader = answer.status == 127 && limit.contains("-n")
        #expect(codes.contains(answer.status) || isLoader, "\(limit): \(answer)")
        #expect(try bench.examine() == (answer.status == 0 ? .new : .old), "\(limit)")
      }
      Figures.add("limits of the system", limits.count)
    }

    /// Where the system cannot even load the program, it says so in its own way (127, 139); a program
    /// that begins says 71, or does the work. Nothing of the store is half done.
    @Test func `too little memory leaves the store as it was, or the work done`() throws {
      let bench = try FaultBench(
        Workflow("import", on: .founded, "import actors @/many.csv --as coord")
      )
      let step = FaultTests.scale > 1 ? 1_000 : 4_000
      var codes: [Int: Int] = [:]
      for kilobytes in stride(from: 60_000, to: 200_000, by: step) {
        try bench.restore()
        let words = "import actors '\(bench.folder)/many.csv' --as coord --today 2026-11-22"
        let answer = try run(
          [
            "bash", "-c", "ulimit -v \(kilobytes); timeout -s KILL 4 \"$0\" \(words)",
            BuiltProgram.fbr,
          ],
          environment: try Scratch().environment(adding: bench.alone)
        )
        #expect(
          [0, 71, 127, 139].contains(answer.status),
          "\(kilobytes): \(answer)"
        )
        let outcome = try bench.examine()
        #expect(answer.status != 0 || outcome == .new, "\(kilobytes)")
        codes[answer.status, default: 0] += 1
      }
      #expect(codes[0, default: 0] > 0 && codes.count > 1, "no limit was met: \(codes)")
      let told = codes.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }
      Figures.add("limits of memory", codes.values.reduce(0, +), told.joined(separator: " "))
    }

    /// What an import holds grows with the keys of its file. A limit that is met on the way, when all
    /// began well, is told as one that is met at the start.
    @Test func `a large file that finds no more memory on the way is told so`() throws {
      let bench = try FaultBench(
        Workflow("import", on: .founded, "import actors @/many.csv --as coord")
      )
      try bench.restore()
      // Keys of four thousand characters: the employer is a part of them.
      let employer = String(repeating: "9", count: 4_000)
      var text = "participant,employer_ice,month,days\n"
      for number in 1...8_000 { text += "PERSONNE-\(number),\(employer),2026-03,10\n" }
      try text.write(toFile: bench.root + "/large.csv", atomically: false, encoding: .utf8)
      var codes: [Int: Int] = [:]
      for megabytes in stride(from: 128, to: 224, by: FaultTests.scale > 1 ? 1 : 4) {
        let words = "import cnss '\(bench.root)/large.csv' --as coord --today 2026-11-22"
        let answer = try run(
          [
            "bash", "-c", "ulimit -v \(megabytes << 10); timeout -s KILL 60 \"$0\" \(words)",
            BuiltProgram.fbr,
          ],
          environment: try Scratch().environment(adding: bench.alone)
        )
        // Where it suffices every row is refused: none is of a participant who is there.
        #expect([65, 71].contains(answer.status), "\(megabytes) MB: \(answer)")
        codes[answer.status, default: 0] += 1
      }
      #expect(codes.count == 2, "no limit was met on the way: \(codes)")
      #expect(try bench.examine() == .old)
      let told = codes.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }
      Figures.add(
        "limits of memory on the way",
        codes.values.reduce(0, +),
        told.joined(separator: " ")
      )
    }

    @Test func `answers that nobody can take have their codes`() throws {
      let store = try BaseStores.path(of: .claims) + "/region.fbr"
      let commands = [
        "list claims", "list claims --format csv", "list claims --format json", "journal show",
        "report progress", "programme export -", "check", "show claim C101", "explain C101",
      ]
      for command in commands {
        let script = """
          "$0" --store '\(store)' \(command) > /dev/full; echo $?
          "$0" --store '\(store)' \(command) | true; echo ${PIPESTATUS[0]}
          "$0" --store '\(store)' \(command) >&-; echo $?
          """
        let answer = try run(["bash", "-c", script, BuiltProgram.fbr])
        let codes = answer.stdout.split(separator: "\n").compactMap { Int($0) }
        if codes.first == 69 { continue }
        #expect(codes.count == 3 && codes[0] == 74, "\(command): \(answer)")
        #expect([0, 141].contains(codes[1]), "\(command): \(answer)")
        #expect(codes[2] == 74, "\(command): \(answer)")
      }
      Figures.add("answers that nobody can take", commands.count * 3)
    }
  }
}

/// What is left of a disk.
private enum Room {
  /// How many pieces of 4 KiB are left: more sizes for a larger scale.
  static let left = Array(
    Set([0, 1, 2, 3, 5, 8, 13, 21, 34] + (0..<min(60, 4 * (FaultTests.scale - 1))))
  ).sorted()
}
