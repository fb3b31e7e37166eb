import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// A draw that an audience redoes with nothing but a shell.
  @Suite(.serialized) struct RedrawTests {
    private let stratum = "P01|R2|2026-T4|1"

    /// A region whose placements wait for their draw.
    private func region() throws -> Region {
      let region = try Region(importing: Sample.records + ["claims"])
      for number in 1...12 {
        let code = Sample.code("C1", number)
        try region.succeed("take", code, "--as", "verif")
        try region.succeed("conclude", code, "--outcome", "confirmed", "--as", "verif")
      }
      try region.import("claims", Sample.placements)
      return region
    }

    @Test func `the order, the size and the fingerprint come out of sha256sum and sort`() throws {
      let region = try region()
      let waiting = ["--filter", "projet:P01 résultat:R2 état:admissible"]
      let listed = try Answer(
        try region.fbr(["list", "claims"] + waiting + ["--format", "json"])
      )
      let population = column(listed.rows("claims"), "claim")
      #expect(population.count > 1)
      let seed = "salle d’audience, 22 novembre"
      let draw = try region.json("draw", stratum, "--seed", seed, "--as", "coord")
      let drawn = draw.object["claims"] as? [String] ?? []
      #expect(draw.integer("population") == population.count)

      let ranks = try run(
        [
          "sh", "-c",
          """
          seed=$1; stratum=$2; shift 2
          for c in "$@"; do
            printf '%s %s\\n' "$(printf '%s' "$seed|$stratum|$c" | sha256sum | cut -d' ' -f1)" "$c"
          done | sort
          """, "sh", seed, stratum,
        ] + population
      )
      let order = ranks.stdout.split(separator: "\n").compactMap { line in
        line.split(separator: " ").last.map(String.init)
      }
      #expect(order.count == population.count)
      #expect(Array(order.prefix(drawn.count)) == drawn)

      let fingerprint = try run(
        [
          "sh", "-c",
          "printf '%s\\n' \"$@\" | LC_ALL=C sort | head -c -1 | sha256sum | cut -d' ' -f1", "sh",
        ] + population
      )
      #expect(fingerprint.stdout.filter { !$0.isNewline } == draw.text("population_sha256"))
    }

    @Test func `the sheet on screen is what sha256sum prints, line by line`() async throws {
      let region = try region()
      try region.succeed("draw", stratum, "--seed", "graine", "--as", "coord")
      let scratch = try #require(region.scratch)
      let session = try TmuxSession(
        [BuiltProgram.fbr, "--store", region.store, "--as", "coord", "--today", region.today],
        scratch: scratch
      )
      try await session.wait(for: "[1", within: 30)
      try session.send("g")
      try session.send("T")
      try await session.wait(for: "P01 R2 T4 2026", within: 20)
      try session.send("f")
      try await session.wait(for: "SHA-256", within: 20)
      try session.send("x")
      try await session.wait(for: "Exporter", within: 20)
      try session.send("C-u")
      try session.type(scratch.path + "/feuille.txt")
      try session.send("Enter")
      let text: String = try await poll("the sheet", within: 20) { scratch.text(of: "feuille.txt") }
      let lines = text.split(separator: "\n").map { String($0) }
      let ranks = lines.map { $0.split(separator: " ").map { String($0) } }
        .filter { $0.count == 2 && $0[0].count == 64 }
      #expect(ranks.count > 1)
      for rank in ranks {
        let hashed = "graine|\(stratum)|\(rank[1])"
        let redone = try run(["sh", "-c", "printf '%s' \"$1\" | sha256sum", "sh", hashed])
        #expect(redone.stdout.hasPrefix(rank[0]))
      }
      let hashes = ranks.map { $0[0] }
      #expect(hashes == hashes.sorted())
      try session.send("C-q")
      #expect(try await session.exitCode() == 0)
    }
  }
}
