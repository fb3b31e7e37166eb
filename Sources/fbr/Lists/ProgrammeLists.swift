import Domain
import Exchange
import Phrases
import Store

/// The versions of the programme, and what they do not have in common, as tables.
struct ProgrammeLists {
  let desk: Desk
  private let found: Referentials

  init(_ desk: Desk) throws {
    self.desk = desk
    found = try desk.store.referentials()
  }

  /// A version as it is asked for: its number, `draft`, or the one in force when nothing is said.
  ///
  /// With `whole`, the persons of the store are in it, as a pack has them.
  func programme(_ asked: String?, whole: Bool = false) throws -> Programme {
    var programme: Programme
    switch asked {
    case nil: programme = found.version(found.inForce)?.programme ?? desk.programme
    case "draft":
      guard let draft = found.draft else { throw Refusal(.noDraft, subject: desk.programme.code) }
      programme = draft.programme
    case let text?:
      guard let number = Int(text), let version = found.version(number) else {
        throw CommandFailure.unknown(.invalidValue, "programme", text, desk.book)
      }
      programme = version.programme
    }
    if whole {
      let own = programme.persons
      programme.persons = desk.programme.persons.map { person in
        own.first { $0.code == person.code } ?? person
      }
      programme.persons += own.filter { desk.programme.person($0.code) == nil }
    }
    return programme
  }

  func versions() throws {
    let rows = found.versions.map { version in
      VersionLine(
        number: version.number,
        state: found.standing(of: version.number).rawValue,
        effectiveOn: version.effectiveOn,
        writtenOn: version.publishedOn,
        authors: version.authors,
        publisher: version.publisher,
        title: version.programme.title
      )
    }
    let draft = found.draft.map { draft in
      VersionLine(
        number: (found.newest?.number ?? 0) + 1,
        state: "draft",
        effectiveOn: draft.effectiveOn,
        writtenOn: draft.savedOn,
        authors: draft.authors,
        publisher: nil,
        title: draft.programme.title
      )
    }
    let all = rows + [draft].compactMap { $0 }
    try TableWriter("versions", VersionLine.fields, desk).write(
      after: { $0.member("total", all.count) },
      page: { $0.line(desk.words.total(all.count, all.count)) },
      { give in for row in all { try give(row) } }
    )
  }

  /// By default from the newest version to the draft, or between the last two versions.
  func difference(from: String?, to: String?) throws {
    let newest = found.newest?.number ?? 1
    let target = to ?? (found.draft == nil ? String(newest) : "draft")
    let origin =
      from ?? (target == "draft" ? String(newest) : String(max(1, (Int(target) ?? newest) - 1)))
    let difference = ProgrammeDifference(from: try programme(origin), to: try programme(target))
    let rows = difference.changes.flatMap { change in
      change.fields.map { ChangeLine(change: change, field: $0) }
    }
    try TableWriter("changes", ChangeLine.fields, desk).write(
      after: { json in
        json.member("from", origin)
        json.member("to", target)
        json.member("total", rows.count)
      },
      page: { $0.line(desk.words.total(rows.count, rows.count)) },
      { give in for row in rows { try give(row) } }
    )
  }
}

/// A version, or the draft, as a row.
private struct VersionLine {
  let number: Int
  let state: String
  let effectiveOn: Day?
  let writtenOn: Day
  let authors: [String]
  let publisher: String?
  let title: String

  static let fields: [Field<VersionLine>] = [
    Field("version", .version, priority: 100) { .integer($0.number) },
    Field("state", .state, priority: 90) { row in
      .word(row.state) { $0.referentials.standing(row.state) }
    },
    Field("effective_on", .effectiveOn, priority: 80) { .day($0.effectiveOn) },
    Field("written_on", .writtenOn, priority: 40) { .day($0.writtenOn) },
    Field("authors", .author, priority: 60) { .list($0.authors) },
    Field("publisher", .publisher, priority: 60) { .text($0.publisher) },
    Field("title", .title, priority: 20) { .text($0.title) },
  ]
}

/// One setting that changed, as a row.
private struct ChangeLine {
  let change: ProgrammeDifference.Change
  let field: ProgrammeDifference.Field

  static let fields: [Field<ChangeLine>] = [
    Field("kind", .kind, priority: 100) { row in
      .word(row.change.kind.rawValue) { $0.referentials.change(row.change.kind) }
    },
    Field("section", .section, priority: 80) { row in
      .word(row.change.section.rawValue) { $0.referentials.section(row.change.section) }
    },
    Field("code", .code, priority: 90) { .text($0.change.name) },
    Field("key", .setting, priority: 90) { row in
      .word(row.field.key.rawValue) { $0.referentials.key(row.field.key) }
    },
    Field("old", .before, priority: 70) { .text($0.field.old?.text) },
    Field("new", .after, priority: 70) { .text($0.field.new?.text) },
  ]
}
