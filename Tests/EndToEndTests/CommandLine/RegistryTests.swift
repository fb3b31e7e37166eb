import Foundation
import Testing

extension EndToEndTests.CommandLine {
  /// The registry from the command line: the starter cartography, merges, and what is told of one
  /// actor.
  @Suite(.serialized) struct RegistryTests {
    @Test func `a store begins with the public institutions, and is sound`() throws {
      let region = Region()
      region.write("pack.toml", Sample.pack)
      let pack = region.path("pack.toml")
      let made = try region.fbr("init", region.store, "--programme", pack, "--cartography")
      #expect(made.status == 0, "\(made)")
      let actors = try region.json("list", "actors").rows("actors")
      #expect(column(actors, "actor").contains("CMC-MS"))
      #expect(actors.allSatisfy { ($0["source"] as? String)?.isEmpty == false })
      #expect(column(actors, "phone").allSatisfy { $0.isEmpty || $0 == "<null>" })
      #expect(try region.fbr("check").status == 0)
      let both = try region.fbr("init", region.path("b.fbr"), "--demo", "--cartography")
      #expect(both.status == 64)
    }

    @Test func `two records become one and two again, and say so`() throws {
      let region = try Region(importing: ["actors", "relations", "projects"])
      try region.import(
        "actors",
        """
        actor,name_fr,kind,provinces,services,capacity,source
        A3,Assoc. Ourika,association,07.041,placement,30,registre

        """
      )
      let alone = try region.json("show", "actors", "A3")
      #expect(alone.integer("completeness") == 50)
      #expect(alone.text("merged_into") ?? "" == "")
      #expect(
        try region.json("merge", "A1", "A1", "--reason", "r", "--as", "coord").error == "sameActor"
      )
      let blank = try region.json("merge", "A1", "A3", "--reason", " ", "--as", "coord")
      #expect(blank.error == "reasonRequired")
      #expect(blank.status == 65)
      #expect(try region.fbr("merge", "A1", "--reason", "r", "--as", "coord").status == 64)
      let done = try region.json("merge", "A1", "A3", "--reason", "même siège", "--as", "coord")
      #expect(done.status == 0)
      #expect(done.text("kept") == "A1")
      let kept = try region.json("show", "actors", "A1")
      #expect(kept.object["services"] as? [String] == ["training", "placement"])
      #expect(kept.object["provinces"] as? [String] == ["07.351", "07.041"])
      let gone = try region.json("show", "actors", "A3")
      #expect(gone.text("merged_into") == "A1")
      #expect(gone.text("closed_on") == region.today)
      // The same file again does not bring the record back to life.
      #expect(try region.import("actors", Sample.actors).status == 0)
      #expect(try region.json("show", "actors", "A3").text("merged_into") == "A1")
      #expect(try region.fbr("check").status == 0)
      let back = try region.json("merge", "--undo", "A3", "--reason", "erreur", "--as", "coord")
      #expect(back.status == 0, "\(back.stderr)")
      #expect(try region.json("show", "actors", "A3").text("merged_into") ?? "" == "")
      let again = try region.json("merge", "--undo", "A3", "--reason", "erreur", "--as", "coord")
      #expect(again.error == "notMerged")
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `nobody is merged into the actor whose claims it verified`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let claims = try region.json("list", "claims", "--filter", "état:queued").rows("claims")
      let claim = try #require(column(claims, "claim").first)
      try region.succeed("take", claim, "--as", "verif")
      let mixed = try region.json("merge", "A1", "A2", "--reason", "r", "--as", "coord")
      #expect(mixed.error == "mergeMixesSides")
      #expect(mixed.status == 77)
    }
  }
}
