import Domain
import Exchange
import Foundation
import Testing

/// A store whose every text is hostile: records, programme, findings, reasons, statements.
enum HostileRegion {
  /// The rows of a kind with a text in each of its columns that takes one.
  private struct Field {
    let kind: String
    let header: String
    let row: (Int, String) -> String

    init(_ kind: String, _ header: String, _ row: @escaping (Int, String) -> String) {
      (self.kind, self.header, self.row) = (kind, header, row)
    }
  }

  private static var fields: [Field] {
    [
      Field(
        "actors",
        "actor,name_fr,name_ar,kind,ice,contact_name,contact_role,phone,email,source",
        { "H\($0),\($1),\($1),other,\($1),\($1),\($1),\($1),\($1),\($1)" }
      ),
      Field("relations", "from,to,kind,note", { "H\($0),A1,partners,\($1)" }),
      Field(
        "projects",
        "project,title,operator,agreement,starts_on,ends_on",
        { "HJ\($0),\($1),H\($0),HA\($0),2026-01-01,2026-12-31" }
      ),
      Field(
        "participants",
        "participant,project,entry_on,birth_year,months_out_of_work,national_id,name,phone",
        // Numbers that are equal but for their signs are one person's (R6): each gets another end.
        { "HP\($0),P01,2026-07-01,2000,6,\($1.dropLast()) N\($0)\",\($1),\($1)" }
      ),
      Field(
        "claims",
        "claim,project,result,participant,achieved_on,evidence,employer_name,employer_ice,declared_by",
        { "HC\($0),P01,R1,HP\($0),2026-08-01,attendance,\($1),\($1),oper" }
      ),
    ]
  }

  /// The claims that are concluded, with a note each; the others are withdrawn.
  private static var concluded: [Int] { (1...HostileText.all.count).filter { $0 % 3 != 1 } }

  /// A store of one's own, as the one that is made once.
  static func make() throws -> Scratch {
    let scratch = try Scratch()
    try FileManager.default.copyItem(
      atPath: made.get().path + "/region.fbr",
      toPath: scratch.path + "/region.fbr"
    )
    return scratch
  }

  private static let made: Result<Scratch, HarnessFailure> = {
    do {
      return .success(try build())
    } catch {
      return .failure(HarnessFailure("the hostile store: \(error)"))
    }
  }()

  private static func build() throws -> Scratch {
    let scratch = try Scratch()
    try programme().write(
      toFile: scratch.path + "/pack.toml",
      atomically: false,
      encoding: .utf8
    )
    let founding = ["init", "@/region.fbr", "--programme", "@/pack.toml", "--today", "2026-01-05"]
    try succeed(founding, scratch)
    for kind in Sample.records { try bring(kind, Sample.file(kind), scratch) }
    for field in fields {
      let rows = HostileText.all.enumerated().map { field.row($0 + 1, quoted($1)) + "\n" }
      try bring(field.kind, field.header + "\n" + rows.joined(), scratch)
    }
    // The project that is paid has a title of the worst kind too.
    let title = "\u{1B}[31m\u{202E}<script>alert(1)</script>"
    try bring("projects", Sample.projects.replacing("Projet un", with: title), scratch)
    try work(scratch)
    return scratch
  }

  /// Everything that takes a reason, a ground or a note.
  private static func work(_ scratch: Scratch) throws {
    for (index, text) in HostileText.all.enumerated() where !concluded.contains(index + 1) {
      try succeed(["withdraw", "HC\(index + 1)", "--as", "coord", "--reason", text], scratch)
    }
    try succeed(["take", "--filter", "état:file", "--as", "verif"], scratch)
    let findings = concluded.map { number in
      let outcome = number % 4 == 0 ? "refused,HZ\(number)" : "confirmed,"
      return "HC\(number),\(outcome),\(quoted(HostileText.all[number - 1])),verif\n"
    }
    let header = "claim,outcome,reason,note,verified_by\n"
    try bring("findings", header + findings.joined(), scratch, as: "verif")
    for number in concluded {
      let (claim, text) = ("HC\(number)", HostileText.all[number - 1])
      if number % 4 == 0 {
        try succeed(["validate", claim, "--refuse", "--as", "valid"], scratch)
        try succeed(["appeal", claim, "--ground", text, "--as", "oper"], scratch)
      } else {
        try succeed(["validate", claim, "--as", "valid"], scratch)
      }
    }
    let draft = ["statement", "draft", "--project", "P01", "--period", "2026-T3", "--as", "coord"]
    try succeed(draft, scratch)
  }

  /// The sample's programme with hostile titles, labels and names.
  private static func programme() throws -> String {
    var programme = try PackReader.read(Array(Sample.pack.utf8))
    let texts = HostileText.all.filter { $0.utf8.count < 200 }
    func label(_ number: Int) -> Label {
      Label(
        french: texts[number % texts.count],
        english: texts[(number + 1) % texts.count],
        arabic: texts[(number + 2) % texts.count]
      )
    }
    programme.title = texts[0]
    for index in programme.groups.indices { programme.groups[index].label = label(index) }
    for index in programme.results.indices { programme.results[index].label = label(index + 5) }
    for index in programme.mechanisms.indices {
      programme.mechanisms[index].label = label(index + 9)
    }
    programme.reasons += HostileText.all.indices.map {
      Reason(code: "HZ\($0 + 1)", label: label($0), keep: 0)
    }
    programme.persons += texts.indices.map {
      Person(code: "hp\($0 + 1)", name: texts[$0], roles: [.viewer])
    }
    return PackWriter.text(programme)
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }

  private static func bring(
    _ kind: String,
    _ text: String,
    _ scratch: Scratch,
    as person: String = "coord"
  ) throws {
    let path = scratch.path + "/\(kind).csv"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    try succeed(["import", kind, "@/\(kind).csv", "--as", person], scratch)
  }

  private static func succeed(_ words: [String], _ scratch: Scratch) throws {
    let answer = try BaseStores.fbr(words, in: scratch.path, scratch.environment(), within: 60)
    guard answer.status == 0 else {
      throw HarnessFailure("\(words.prefix(3)): \(answer.status) \(answer.stderr.prefix(400))")
    }
  }
}
