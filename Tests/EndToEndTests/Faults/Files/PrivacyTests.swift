import Foundation
import Testing

extension FaultTests {
  /// What must not be found where it should not be: erased persons, and the network.
  @Suite(.serialized) struct PrivacyTests {
    private static let canaries = ["CanariNomSecret", "0611223344", "QX998877"]

    /// How often a text stands in the bytes of a file.
    private func count(_ text: String, in path: String) throws -> Int {
      let answer = try run(["grep", "-a", "-o", "-F", "--", text, path])
      return answer.stdout.split(separator: "\n").count
    }

    /// Files of a folder and below it.
    private func files(_ folder: String) -> [String] {
      let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
      return names.map { folder + "/" + $0 }
    }

    /// An erased person is in no page of the store, in no free one, and in nothing beside it (K02).
    @Test func `nothing of an erased person is left in the bytes of the store`() throws {
      let region = try Region(importing: Array(Sample.records.dropLast()))
      let rows = (1...300).map { number in
        let secret = number == 150 ? Self.canaries : ["Nom \(number)", "06", "EE\(number)"]
        return "V\(number),P01,2026-07-01,2000,6,\(secret[2]),\(secret[0]),\(secret[1])\n"
      }
      let header =
        "participant,project,entry_on,birth_year,months_out_of_work,national_id,name,phone\n"
      region.write("people.csv", header + rows.joined())
      try region.succeed("import", "participants", region.path("people.csv"), "--as", "coord")
      #expect(try count(Self.canaries[0], in: region.store) == 1)
      // The number itself is never there: only its fingerprint is.
      #expect(try count(Self.canaries[2], in: region.store) == 0)
      try region.succeed("erase", "V150", "--reason", "demande", "--as", "coord")
      try region.succeed("take", "--filter", "état:file", "--as", "verif")
      let kept = files(region.folder).filter {
        !$0.hasSuffix(".csv") && !$0.contains("/backups/") && !$0.hasSuffix("/.in")
      }
      for path in kept {
        for canary in Self.canaries {
          #expect(try count(canary, in: path) == 0, "\(canary) is in \(path)")
        }
      }
      try region.succeed("check")
      Figures.add("files without an erased person", kept.count)
    }

    /// Every command, and the screens, where a socket is death (K07).
    @Test func `no command and no screen opens a socket`() async throws {
      let scratch = try Scratch()
      try FileManager.default.copyItem(
        atPath: BaseStores.path(of: .ordered) + "/region.fbr",
        toPath: scratch.path + "/region.fbr"
      )
      let deaf = ["LD_PRELOAD": BuiltProgram.injector, "FAULT_NETWORK": "kill"]
      let probe = try run(
        ["python3", "-c", "import socket; socket.socket()"],
        environment: scratch.environment(adding: deaf)
      )
      #expect(probe.status == 128 + 31, "the trap does not work: \(probe)")
      let commands = [
        "check", "list claims", "report payments", "report progress --format json",
        "journal verify",
        "explain C101", "show statement P01/2026-T3/1 --format html", "programme export -",
        "take C101 --as verif", "backup @/copy.fbr", "restore list",
        "statement pay --project P01 --period 2026-T3 --as pay2",
      ]
      for command in commands {
        let answer = try BaseStores.fbr(
          command.split(separator: " ").map(String.init),
          in: scratch.path,
          scratch.environment(adding: deaf),
          within: 60
        )
        #expect(answer.status < 128, "\(command): \(answer)")
      }
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", scratch.path + "/region.fbr", "--as", "coord"],
        environment: deaf,
        scratch: scratch
      )
      try await session.wait(for: "[1", within: 60)
      for key in ["2", "3", "4", "5", "6", "7", "9", "1"] {
        try session.send(key)
        try await session.wait(for: "[" + key, within: 30)
      }
      try session.send("C-q")
      #expect(try await session.exitCode(within: 60) == 0)
      Figures.add("works without a network", commands.count + 8)
    }
  }
}
