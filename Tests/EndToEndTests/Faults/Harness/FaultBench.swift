import Foundation
import GRDB
import Glibc
import Store
import Synchronization
import Testing

/// The folder of a work under fault: its store as it was, and what the work leads to.
final class FaultBench {
  let workflow: Workflow
  private let scratch: Scratch
  /// Where the work is done; faults meet only what lies here.
  let folder: String
  let before: StoreState?
  private(set) var after: StoreState?
  /// The name of the store's shelf, once it is known.
  private var identity: String?
  /// The bytes of the file that the work makes, when it is no store.
  private var made: Data?
  /// How often the undisturbed work makes each call.
  private(set) var counts: [Call: Int] = [:]
  /// Which of its synchronisations, from 1, are those of a folder.
  private(set) var folderSyncs: Set<Int> = []
  static let today = "2026-11-22"

  /// The folder around it, with what the program keeps for a person.
  var root: String { scratch.path }
  var store: String { folder + "/region.fbr" }
  /// The store, and no backup of it beside the work.
  var alone: [String: String] { ["FBR_STORE": store, "FBR_BACKUPS": "off"] }

  init(_ workflow: Workflow) throws {
    self.workflow = workflow
    scratch = try Scratch()
    folder = scratch.path + "/work"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let base = try BaseStores.path(of: workflow.base)
    try FileManager.default.createDirectory(
      atPath: scratch.path + "/base",
      withIntermediateDirectories: true
    )
    for name in try FileManager.default.contentsOfDirectory(atPath: base) {
      try FileManager.default.copyItem(
        atPath: base + "/" + name,
        toPath: scratch.path + "/base/" + name
      )
    }
    before = workflow.base == .nothing ? nil : try FaultBench.state(before: scratch.path)
    try measure()
  }

  /// The state of the store that works begin with: of a copy, since one of an older version is brought
  /// up to date when it is looked at.
  private static func state(before root: String) throws -> StoreState {
    let copy = root + "/look.fbr"
    try FileManager.default.copyItem(atPath: root + "/base/region.fbr", toPath: copy)
    defer { for end in ["", "-journal"] { unlink(copy + end) } }
    return try StoreState(of: copy)
  }

  /// Puts the folder back as it was before the work.
  func restore() throws {
    // What the program remembers of the store, and its backups, belong to the work before.
    for name in ["data", "state", "cache"] {
      try? FileManager.default.removeItem(atPath: scratch.path + "/" + name)
    }
    for name in try names() { try FileManager.default.removeItem(atPath: folder + "/" + name) }
    let base = scratch.path + "/base"
    for name in try FileManager.default.contentsOfDirectory(atPath: base) {
      try FileManager.default.copyItem(atPath: base + "/" + name, toPath: folder + "/" + name)
    }
    if workflow.keepsBackups { try fillShelf() }
  }

  /// The shelf of the store, in a folder of shelves.
  private var shelf: String {
    get throws { scratch.path + "/data/fbr/backups/" + (try knownIdentity()) }
  }

  private func knownIdentity() throws -> String {
    if let identity { return identity }
    let copy = scratch.path + "/look.fbr"
    try FileManager.default.copyItem(atPath: scratch.path + "/base/region.fbr", toPath: copy)
    defer { for end in ["", "-journal"] { unlink(copy + end) } }
    let looked = try Store.open(copy)
    let found = try looked.identity()
    try looked.close()
    identity = found
    return found
  }

  /// Puts more backups on the shelf than are kept, all of one day that is past.
  private func fillShelf() throws {
    let shelf = try shelf
    try FileManager.default.createDirectory(
      atPath: shelf,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
    for number in 11...22 {
      try FileManager.default.copyItem(
        atPath: scratch.path + "/base/region.fbr",
        toPath: shelf + "/20260105T1000\(number)Z-1-0123456789abcdef-\(number).fbr"
      )
    }
  }

  /// What is on the shelf counts: whatever became of the work, ten backups are there, and the newest
  /// is a sound store.
  private func examineShelf() throws {
    let shelf = try shelf
    let names = try FileManager.default.contentsOfDirectory(atPath: shelf)
      .filter { $0.hasSuffix(".fbr") }
    guard names.count >= 10 else { throw HarnessFailure("\(names.count) backups are left") }
    guard let newest = names.first(where: { $0.hasSuffix("-23.fbr") }) else { return }
    let copy = scratch.path + "/look.fbr"
    try FileManager.default.copyItem(atPath: shelf + "/" + newest, toPath: copy)
    defer { for end in ["", "-journal"] { unlink(copy + end) } }
    _ = try StoreState(of: copy)
  }

  /// Does the work, with a fault or without.
  func work(_ injection: Injection? = nil, _ more: [String: String] = [:]) throws -> CommandRun {
    let fault = injection?.environment(below: scratch.path) ?? [:]
    return try BaseStores.fbr(
      workflow.arguments,
      in: folder,
      scratch.environment(adding: fault.merging(more) { $1 }),
      within: 120,
      keepsBackups: workflow.keepsBackups
    )
  }

  /// The environment of a program whose folders are those of the bench.
  func environment(adding more: [String: String]) -> [String: String] {
    scratch.environment(adding: more)
  }

  /// What lies in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  /// Runs the work undisturbed, counts its calls and keeps what it leads to.
  private func measure() throws {
    try restore()
    let file = scratch.path + "/counts"
    let ask = [
      "LD_PRELOAD": BuiltProgram.injector, "FAULT_ROOT": scratch.path, "FAULT_COUNT": file,
    ]
    let answer = try work(nil, ask)
    guard answer.status == 0 else {
      throw HarnessFailure("\(workflow.name): \(answer.status) \(answer.stderr)")
    }
    for line in (scratch.text(of: "counts") ?? "").split(separator: "\n") {
      let words = line.split(separator: " ")
      if let call = Call(rawValue: String(words[0])) { counts[call] = Int(words[1]) }
    }
    guard counts[.read, default: 0] > 0 else {
      throw HarnessFailure("\(workflow.name): the injector saw nothing")
    }
    after = try StoreState(of: store)
    try restore()
    let syncs = try trace(workflow.arguments, everywhere: true).events.filter { $0.call == .sync }
    folderSyncs = Set(
      syncs.indices.filter { syncs[$0].isOfFolder }.map { $0 + 1 }
    )
    made = workflow.makes.flatMap { FileManager.default.contents(atPath: folder + "/" + $0) }
  }

  /// The faults that this work can meet, call by call.
  func injections(_ calls: [Call], _ deed: Injection.Deed, goesOn: Bool = false) -> [Injection] {
    calls.flatMap { call in
      (0..<counts[call, default: 0]).map {
        Injection(calls: [call], number: $0 + 1, deed: deed, goesOn: goesOn)
      }
    }
  }

  /// What the store is now: as before the work, or as after it, never anything else.
  ///
  /// - Throws: `HarnessFailure` saying what is mixed, lost or left behind.
  func examine() throws -> Outcome {
    for name in try names() {
      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      let isInput = [".csv", ".toml"].contains { name.hasSuffix($0) } && name != workflow.makes
      guard isInput || (mode[.posixPermissions] as? Int ?? 0) & 0o077 == 0 else {
        throw HarnessFailure("\(name) can be read by others")
      }
    }
    if let made = workflow.makes, made.hasSuffix(".fbr"), try names().contains(made) {
      let copy = try StoreState(of: folder + "/" + made)
      guard copy == before else { throw HarnessFailure("the copy is another store") }
    }
    if let name = workflow.makes, !name.hasSuffix(".fbr"), try names().contains(name) {
      let bytes = FileManager.default.contents(atPath: folder + "/" + name)
      guard bytes == made else { throw HarnessFailure("\(name) is there, and not whole") }
    }
    if workflow.keepsBackups { try examineShelf() }
    guard FileManager.default.fileExists(atPath: store) else {
      guard before == nil else { throw HarnessFailure("the store is gone") }
      return .old
    }
    let now = try StoreState(of: store)
    if let before, now == before { return .old }
    if let after, now.holdsTheSame(as: after) { return .new }
    throw HarnessFailure("neither old nor new: \(now.sequence) rows of the journal")
  }

  /// Where a work that was disturbed left the store.
  enum Outcome { case old, new }
}

/// The stores that works begin with, each made once.
enum BaseStores {
  private static let made = Mutex<[Base: Scratch]>([:])

  /// The folder of a stage, with its store and every file that a work may read.
  static func path(of base: Base) throws -> String {
    if let known = made.withLock({ $0[base] }) { return known.path }
    let scratch = try Scratch()
    let step = base.steps
    if let from = step.from {
      let source = try path(of: from)
      for name in try FileManager.default.contentsOfDirectory(atPath: source) {
        try FileManager.default.copyItem(
          atPath: source + "/" + name,
          toPath: scratch.path + "/" + name
        )
      }
    } else {
      try Inputs.write(to: scratch.path)
    }
    if let sql = base.sql {
      let queue = try DatabaseQueue(path: scratch.path + "/region.fbr")
      try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
      try queue.close()
    }
    for command in step.commands {
      let words = command.split(separator: " ").map(String.init)
      let answer = try fbr(words, in: scratch.path, try Scratch().environment(), within: 60)
      guard answer.status == 0 else { throw HarnessFailure("\(command): \(answer.stderr)") }
    }
    made.withLock { $0[base] = scratch }
    return scratch.path
  }

  /// Runs the program on the store of a folder; `@` in a word is the folder.
  static func fbr(
    _ words: [String],
    in folder: String,
    _ environment: [String: String],
    within seconds: Double,
    keepsBackups: Bool = false
  ) throws -> CommandRun {
    let day = words.contains("--today") ? [] : ["--today", FaultBench.today]
    return try run(
      [BuiltProgram.fbr] + day + words.map { $0.replacing("@", with: folder) },
      // The calls of a backup that nobody asked for are met by works of their own.
      environment: environment.merging([
        "FBR_STORE": folder + "/region.fbr", "FBR_BACKUPS": keepsBackups ? "on" : "off",
      ]) { $1 },
      within: seconds
    )
  }
}

/// The files that works read.
private enum Inputs {
  static func write(to folder: String) throws {
    let payers = ["pay1", "pay2"].map {
      "\n[[person]]\ncode = \"\($0)\"\nname = \"\($0)\"\nroles = [\"payer\"]\n"
    }.joined()
    var files = ["pack.toml": Sample.pack + payers]
    files["other.toml"] = Sample.pack.replacing("1000.00", with: "1200.00") + payers
    for kind in Sample.records + ["claims"] { files["\(kind).csv"] = Sample.file(kind) }
    files["placements.csv"] =
      Sample.claimHeader
      + (1...6).map {
        "\(Sample.code("D", $0)),P01,R2,\(Sample.person($0)),2026-10-05,2026-10-06,CDI,,oper\n"
      }.joined()
    files["many.csv"] =
      "actor,name_fr,kind,source\n"
      + (1...400).map { "X\($0),Nom,other,\(String(repeating: "long ", count: 40))\n" }.joined()
    files["cnss.csv"] =
      "participant,employer_ice,month,days\n"
      + (1...12).map { "\(Sample.person($0)),009,2026-09,20\n" }.joined()
    files["findings.csv"] =
      "claim,outcome,reason,note,verified_by\n"
      + (1...12).map { "\(Sample.code("C1", $0)),confirmed,,vu,verif\n" }.joined()
    files["fix.csv"] =
      Sample.claimHeader + "C101,P01,R1,U01,2026-08-02,2026-08-05,,attendance,oper\n"
    files["phrase"] = "cèdre argan olivier\n"
    for (name, text) in files {
      try text.write(toFile: folder + "/" + name, atomically: false, encoding: .utf8)
    }
    chmod(folder + "/phrase", 0o600)
  }
}
