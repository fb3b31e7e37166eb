import Foundation
import GRDB
import Glibc
import Testing

extension EndToEndTests.CommandLine {
  /// Files of the outside: backups, places, identities, rights.
  @Suite(.serialized) struct BackupTests {
    private func files(_ folder: String) -> [String] {
      (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    }

    @Test func `an import is preceded by a verified backup, which restores`() throws {
      let region = try Region(importing: Sample.records)
      let list = try region.json("restore", "list")
      let before = try #require(list.rows("backups").first)
      #expect(list.integer("total") ?? 0 > 0)
      let head = try region.head()
      try region.import("claims", Sample.file("claims"))
      let after = try region.json("restore", "list").rows("backups")
      #expect(after.first?["seq"] as? Int == head)
      #expect(after.contains { $0["file"] as? String == before["file"] as? String })
      let drill = try region.json("restore", "--drill")
      #expect(drill.status == 0)
      #expect(drill.object["ok"] as? Bool == true)
      let restored = try region.json("restore", "last")
      #expect(restored.status == 0)
      #expect(restored.integer("seq") == head)
      #expect(try region.head() == head)
      #expect(try region.json("list", "claims").integer("total") == 0)
      let kept = try #require(restored.text("kept"))
      #expect(try region.json("list", "claims", "--store", kept).integer("total") == 12)
      // The older store is the one in force now: it is not taken for a mistake.
      #expect(try region.import("claims", Sample.file("claims")).status == 0)
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `a store of an older version is backed up, proved, before its tables change`() throws
    {
      let region = try Region(importing: [])
      try? FileManager.default.removeItem(atPath: region.path("data"))
      let base = try BaseStores.path(of: .older) + "/region.fbr"
      func version(_ path: String) throws -> Int? {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
      }
      for end in ["", "-journal"] { unlink(region.store + end) }
      try FileManager.default.copyItem(atPath: base, toPath: region.store)
      // Without a place for the copy nothing is changed, and a sentence says so.
      region.write("data", "")
      let held = try region.fbr("take", "C101", "--as", "verif")
      #expect(held.status == 73 && held.stderr.hasPrefix("Erreur : "), "\(held)")
      #expect(try version(region.store) == 4)
      unlink(region.path("data"))
      #expect(try region.fbr("take", "C101", "--as", "verif").status == 0)
      #expect(try version(region.store) == 6)
      let backups = files(region.path("data")).filter { $0.hasSuffix(".fbr") }
      #expect(backups.count == 1)
      let copy = region.path("data/" + (try #require(backups.first)))
      #expect(try version(copy) == 4)
      #expect(try region.fbr("restore", copy, "--drill").status == 0)
      #expect(try version(copy) == 4)
    }

    @Test func `a clock that was once years ahead does not end the backups`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      func backups() throws -> [String] {
        try region.json("restore", "list").rows("backups").compactMap { $0["day"] as? String }
      }
      func take(_ claim: String, at instant: String) throws {
        let seconds = try run(["date", "-u", "-d", instant, "+%s"]).stdout.filter(\.isNumber)
        region.write("clock", seconds + "000")
        let answer = try region.fbr(
          ["take", claim, "--as", "verif"],
          environment: [
            "LD_PRELOAD": BuiltProgram.injector, "FAULT_CLOCK": region.path("clock"),
          ]
        )
        #expect(answer.status == 0, "\(answer.stderr)")
      }
      try take("C101", at: "2036-11-22 10:00Z")
      #expect(try backups().first == "2036-11-22")
      for (claim, day) in [("C102", "2026-11-22"), ("C103", "2026-11-23")] {
        try take(claim, at: day + " 10:00Z")
        #expect(try backups().first == day)
      }
      let count = try backups().count
      try take("C104", at: "2026-11-23 12:00Z")
      #expect(try backups().count == count)
    }

    @Test func `nothing that fbr makes is for others to read, whatever the umask`() throws {
      for mask in ["000", "077", "777"] {
        let region = Region()
        let variables = region.scratch?.environment(adding: ["FBR_STORE": region.store]) ?? [:]
        region.write("pack.toml", Sample.pack)
        region.write("actors.csv", Sample.file("actors"))
        let script = """
          umask \(mask); f="$0"; d="$(dirname "$FBR_STORE")"
          "$f" init "$FBR_STORE" --programme "$d/pack.toml" --today 2026-01-05 &&
          "$f" import actors "$d/actors.csv" --as coord --today 2026-01-05 &&
          "$f" backup "$d/copie.fbr" && "$f" programme export "$d/sortie.toml" &&
          "$f" restore --drill
          """
        let answer = try run(["bash", "-c", script, BuiltProgram.fbr], environment: variables)
        #expect(answer.status == 0, "\(mask): \(answer.stderr)")
        let given: Set = ["pack.toml", "actors.csv"]
        let made = files(region.folder).filter { !given.contains($0) }
        #expect(made.count >= 6)
        for name in made where !["data", "state"].contains(name) {
          let mode =
            try FileManager.default.attributesOfItem(atPath: region.path(name))[
              .posixPermissions
            ] as? Int
          #expect((mode ?? 0o777) & 0o077 == 0, "\(name) \(String(mode ?? 0, radix: 8))")
        }
        #expect(!made.contains { $0.contains(".tmp-") })
      }
    }

    @Test func `names and telephones leave only with a reason, which the journal keeps`() throws {
      let region = try Region(importing: Sample.records)
      let plain = try region.fbr("list", "participants", "--format", "csv").stdout
      let named = ["list", "participants", "--with-identities"]
      #expect(try region.fbr(named + ["--as", "coord"]).status == 64)
      #expect(try region.fbr(named + ["--reason", "Contrôle"]).status == 64)
      #expect(try region.json("list", "claims", "--with-identities").status == 64)
      let head = try region.head()
      #expect(try region.fbr(named + ["--as", "verif", "--reason", "Contrôle"]).status == 77)
      #expect(try region.fbr(named + ["--as", "coord", "--reason", " "]).status == 65)
      #expect(try region.head() == head)
      let whole = try region.fbr(
        named + ["--as", "coord", "--reason", "Contrôle", "--format", "csv"]
      )
      #expect(whole.status == 0)
      #expect(whole.stdout.split(separator: "\n").count == plain.split(separator: "\n").count)
      #expect(try region.head() == head + 1)
      let row = try region.json("journal", "show", "--limit", "1").rows("rows").first
      #expect(row?["kind"] as? String == "participants.disclose")
      #expect(row?["person"] as? String == "coord")
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `contacts of actors leave only with a reason, and come back from no list`() throws {
      let region = try Region(importing: Sample.records)
      let plain = try region.fbr("list", "actors", "--format", "csv")
      #expect(plain.status == 0 && !plain.stdout.contains("0600"))
      #expect(plain.stdout.hasPrefix("actor,name_fr,name_ar,kind,"))
      #expect(plain.stderr.contains("Contacts laissés de côté : 1"))
      #expect(!(try region.fbr("list", "actors", "--format", "json")).stdout.contains("0600"))
      let named = ["list", "actors", "--with-identities", "--format", "csv"]
      #expect(try region.fbr(named + ["--as", "coord"]).status == 64)
      #expect(try region.fbr(named + ["--as", "verif", "--reason", "Réunion"]).status == 77)
      let head = try region.head()
      let whole = try region.fbr(named + ["--as", "coord", "--reason", "Réunion"])
      #expect(whole.status == 0 && whole.stdout.contains("0600"))
      #expect(try region.head() == head + 1)
      let row = try region.json("journal", "show", "--limit", "1").rows("rows").first
      #expect(row?["kind"] as? String == "actors.disclose")
      // A list without contacts erases none when it is taken in again.
      let again = try region.import("actors", plain.stdout)
      #expect(again.integer("accepted") == 0 && again.integer("unchanged") == 2)
      let renamed = plain.stdout.replacing("Association Ourika", with: "Association de l’Ourika")
      #expect(try region.import("actors", renamed).integer("accepted") == 1)
      let after = try region.fbr(named + ["--as", "coord", "--reason", "Réunion"]).stdout
      #expect(after.contains("Association de l’Ourika") && after.contains("0600"))
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `a link planted where a file is to go is neither followed nor replaced`() throws {
      let region = try Region(importing: [])
      let target = region.path("cible")
      for (name, destination) in [("a.fbr", "cible"), ("b.toml", "cible")] {
        try FileManager.default.createSymbolicLink(
          atPath: region.path(name),
          withDestinationPath: region.path(destination)
        )
      }
      #expect(try region.fbr("backup", region.path("a.fbr")).status == 73)
      #expect(try region.fbr("programme", "export", region.path("b.toml")).status == 73)
      #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test func `an older copy put in the store's place is not continued unawares`() throws {
      let region = try Region(importing: Sample.records)
      let old = try Data(contentsOf: URL(filePath: region.store))
      try region.import("claims", Sample.file("claims"))
      #expect(try region.fbr("take", "C101", "--as", "verif").status == 0)
      try old.write(to: URL(filePath: region.store))
      let refused = try Answer(
        try region.fbr(
          ["import", "claims", region.path("claims.csv"), "--as", "coord", "--format", "json"]
        )
      )
      #expect(refused.status == 65)
      #expect(refused.error == "olderCopy")
      #expect(try region.fbr("list", "claims").status == 0)
      let accepted = try region.fbr(
        ["import", "claims", region.path("claims.csv"), "--as", "coord", "--accept-older"]
      )
      #expect(accepted.status == 0)
      #expect(try region.fbr("take", "C101", "--as", "verif").status == 0)
    }

    /// A file system of another machine, as the system would describe it.
    private func lie(_ region: Region) throws -> String {
      region.write(
        "lie.c",
        """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <stdlib.h>
        #include <sys/vfs.h>
        static int tell(const char *name, const char *path, struct statfs *s) {
          int (*real)(const char *, struct statfs *) = dlsym(RTLD_NEXT, name);
          int code = real(path, s);
          if (getenv("LIE_TYPE")) s->f_type = strtol(getenv("LIE_TYPE"), 0, 0);
          if (getenv("LIE_FREE")) s->f_bfree = s->f_bavail = 0;
          return code;
        }
        int statfs(const char *p, struct statfs *s) { return tell("statfs", p, s); }
        int statfs64(const char *p, struct statfs64 *s) {
          return tell("statfs64", p, (struct statfs *)s);
        }
        """
      )
      let library = region.path("lie.so")
      let built = try run(
        ["clang", "-shared", "-fPIC", "-o", library, region.path("lie.c"), "-ldl"]
      )
      try #require(built.status == 0, "\(built.stderr)")
      return library
    }

    @Test func `a disk of the network, a full disk and a protected place are known at once`()
      throws
    {
      let region = try Region(importing: Sample.records + ["claims"])
      let library = try lie(region)
      let take = ["take", "C101", "--as", "verif"]
      func changed(_ more: [String: String], _ words: [String] = []) throws -> CommandRun {
        try region.fbr(take + words, environment: more.merging(["LD_PRELOAD": library]) { $1 })
      }
      let distant = try changed(["LIE_TYPE": "0x6969"])
      #expect(distant.status == 77)
      #expect(distant.stderr.contains("--shared-folder"))
      let full = try changed(["LIE_FREE": "1"])
      #expect(full.status == 74)
      #expect(full.stderr.contains("plein"))
      #expect(
        try region.fbr(
          ["list", "claims"],
          environment: ["LIE_TYPE": "0x6969", "LD_PRELOAD": library]
        ).status == 0
      )
      #expect(try changed(["LIE_TYPE": "0x6969"], ["--shared-folder"]).status == 0)
    }

    @Test func `a folder that cannot be written is told before anything is done`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      // As another account, since the superuser may write anywhere.
      let place = region.path("commun")
      let script = """
        mkdir "$1" && cp "$FBR_STORE" "$1/r.fbr" && chmod 755 "$(dirname "$1")" "$1" &&
        chmod 666 "$1/r.fbr" || exit 99
        run() { if [ "$(id -u)" = 0 ]; then
          setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "$@"
          else chmod 555 "$1"; "$@"; fi; }
        run "$0" take C101 --as verif --today 2026-11-22 --store "$1/r.fbr"; code=$?
        [ -z "$(ls "$1" | grep -v '^r.fbr$')" ] || exit 98
        exit $code
        """
      let variables = region.scratch?.environment(adding: ["FBR_STORE": region.store]) ?? [:]
      let answer = try run(
        ["bash", "-c", script, BuiltProgram.fbr, place],
        environment: variables
      )
      #expect(answer.status == 77, "\(answer.stderr)")
      #expect(answer.stderr.contains("dossier"))
    }

    @Test func `a limit on the size of files and on their number has its code`() throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let variables = region.scratch?.environment(adding: ["FBR_STORE": region.store]) ?? [:]
      func limited(_ limit: String, _ words: [String]) throws -> CommandRun {
        let script = "ulimit \(limit); exec \"$0\" \"$@\""
        return try run(
          ["bash", "-c", script, BuiltProgram.fbr, "--today", "2026-11-22"] + words,
          environment: variables
        )
      }
      #expect(try limited("-f 8", ["take", "C101", "--as", "verif"]).status == 74)
      #expect(try limited("-n 4", ["take", "C101", "--as", "verif"]).status == 71)
      #expect(try region.state("C101") == "queued")
      #expect(try region.fbr("check").status == 0)
    }

    @Test func `the services of a coverage are in its document`() throws {
      let region = try Region(importing: Sample.records)
      let answer = try region.json("report", "coverage")
      #expect((answer.object["services"] as? [String])?.isEmpty == false)
    }

    @Test(arguments: ["HOME=", "HOME=ici", "HOME=/nonexistent", "TZ=../../x", "TZ=", "TZ=UTC-24"])
    func `an odd environment stops nothing`(_ variable: String) throws {
      let region = try Region(importing: Sample.records + ["claims"])
      let pair = variable.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let answer = try region.fbr(
        ["take", "C101", "--as", "verif"],
        environment: [pair[0]: pair[1]]
      )
      #expect(answer.status == 0, "\(answer.stderr)")
      #expect(try region.fbr("check").status == 0)
    }
  }
}
