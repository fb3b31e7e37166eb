import Foundation
import Testing

extension EndToEndTests {
  /// The command line, driven as a person or a script would.
  @Suite(.serialized) enum CommandLine {}
}

/// A region's file in a folder of its own, with the files that a test writes beside it.
struct Region {
  let scratch = try? Scratch()
  /// The day of every command, unless one says otherwise.
  var today = "2026-11-22"

  var folder: String { scratch?.path ?? "/nonexistent" }
  var store: String { folder + "/region.fbr" }

  /// A region without a store.
  init() {}

  /// A region whose store has the test's programme, and what is imported for it.
  init(importing kinds: [String]) throws {
    write("pack.toml", Sample.pack)
    try succeed("init", store, "--programme", folder + "/pack.toml", "--today", "2026-01-05")
    for kind in kinds { try self.import(kind, Sample.file(kind)) }
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder + "/" + name }

  /// Writes a file into the folder.
  func write(_ name: String, _ text: String) {
    try? text.write(toFile: path(name), atomically: false, encoding: .utf8)
  }

  /// Runs the program on the store.
  func fbr(_ arguments: String..., input: String = "") throws -> CommandRun {
    try fbr(arguments, input: input)
  }

  func fbr(
    _ arguments: [String],
    input: String = "",
    environment more: [String: String] = [:]
  ) throws -> CommandRun {
    let own = scratch?.environment(adding: ["FBR_STORE": store]) ?? [:]
    let day = arguments.contains("--today") ? [] : ["--today", today]
    return try run(
      [BuiltProgram.fbr] + day + arguments,
      input: input,
      environment: own.merging(more) { $1 }
    )
  }

  /// Runs the program, which must do what it is told.
  @discardableResult
  func succeed(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws
    -> CommandRun
  {
    let answer = try fbr(arguments)
    #expect(answer.status == 0, "\(arguments) \(answer.stderr)", sourceLocation: sourceLocation)
    return answer
  }

  /// Runs the program and reads the one JSON document that it answers.
  func json(_ arguments: String...) throws -> Answer {
    let answer = try fbr(arguments + ["--format", "json"])
    return try Answer(answer)
  }

  /// Imports a text as a file of a kind.
  @discardableResult
  func `import`(_ kind: String, _ text: String, as person: String = "coord") throws -> Answer {
    write("\(kind).csv", text)
    return try json("import", kind, path("\(kind).csv"), "--as", person)
  }

  /// The number of the journal's last row.
  func head() throws -> Int { try json("journal", "verify").integer("seq") ?? -1 }

  /// A claim's state.
  func state(_ claim: String) throws -> String {
    try json("show", "claims", claim).text("state") ?? ""
  }
}

/// What a command answered in JSON.
struct Answer {
  let status: Int
  let stderr: String
  let object: [String: Any]

  init(_ answer: CommandRun) throws {
    status = answer.status
    stderr = answer.stderr
    let document = try JSONSerialization.jsonObject(with: Data(answer.stdout.utf8))
    object = document as? [String: Any] ?? [:]
  }

  func text(_ key: String) -> String? { object[key] as? String }
  func integer(_ key: String) -> Int? { object[key] as? Int }
  func rows(_ key: String) -> [[String: Any]] { object[key] as? [[String: Any]] ?? [] }

  /// The code of the error.
  var error: String? { (object["error"] as? [String: Any])?["code"] as? String }
  /// What the error is about.
  var subject: String? { (object["error"] as? [String: Any])?["subject"] as? String }
}

/// The values of a key in every row.
func column(_ rows: [[String: Any]], _ key: String) -> [String] {
  rows.map { $0[key].map { "\($0)" } ?? "" }
}
