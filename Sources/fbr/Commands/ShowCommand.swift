import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr show KIND CODE`: one record and its history.
struct ShowCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "show")

  @Argument(completion: .list(ListKind.allCases.map(\.rawValue))) var kind: String
  @Argument var code: String

  func perform(_ console: Console) throws {
    let kind = try ListKind(typed: kind)
    if kind == .statements {
      try console.require(.text, .json, .html)
    } else {
      try console.require(.text, .json)
    }
    let desk = try Desk(console)
    // The paper of a statement bears the mark itself.
    if kind.showsReferential, kind != .statements { desk.announceExample() }
    switch kind {
    case .claims, .findings: try showClaim(desk)
    case .strata: try showStratum(desk)
    case .actors: try showActor(desk)
    case .projects: try showProject(desk)
    case .participants, .cnss: try showParticipant(desk)
    case .relations: try showRelations(desk)
    case .targets: try showTargets(desk)
    case .needs: try showNeeds(desk)
    case .stakes: try showStake(desk)
    case .statements: try showStatement(desk)
    case .results, .prices, .mechanisms, .persons, .periods: try showReference(kind, desk)
    }
  }

  private func showActor(_ desk: Desk) throws {
    guard let detail = try desk.store.actor(code) else {
      throw CommandFailure.unknown(.unknownActor, "actors", code, desk.book)
    }
    let labels = desk.book.labels
    let page = RecordPage(
      fields: RecordFields.actors + RecordFields.standing,
      row: detail.row,
      history: detail.history,
      more: { json in
        try json.array("relations_list") { json in
          for row in detail.relations {
            try json.object { json in
              for field in RecordFields.relations {
                try field.value(row.relation).write(field.key, to: &json)
              }
            }
          }
        }
      },
      lines: detail.relations.map {
        "  \($0.relation.from) \(labels.relation($0.relation.kind)) \($0.relation.to)"
      }
    )
    try page.write(desk)
  }

  private func showProject(_ desk: Desk) throws {
    guard let detail = try desk.store.project(code, today: desk.today) else {
      throw CommandFailure.unknown(.unknownProject, "projects", code, desk.book)
    }
    let page = RecordPage(
      fields: RecordFields.projects,
      row: detail.row,
      history: detail.history,
      more: { json in
        try json.member("results", texts: detail.results)
        try json.array("progress") { json in
          for row in detail.progress {
            try json.object { json in
              for field in ReportFields.progress {
                try json.member(field.key, field.value(row))
              }
            }
          }
        }
      }
    )
    try page.write(desk)
  }

  private func showParticipant(_ desk: Desk) throws {
    guard let row = try desk.store.participant(code) else {
      throw CommandFailure.unknown(.unknownParticipant, "participants", code, desk.book)
    }
    try RecordPage(
      fields: RecordFields.participants,
      row: row,
      history: try desk.store.history(of: code)
    ).write(desk)
  }

  private func showRelations(_ desk: Desk) throws {
    guard let detail = try desk.store.actor(code) else {
      throw CommandFailure.unknown(.unknownActor, "actors", code, desk.book)
    }
    let rows = detail.relations.map(\.relation)
    try TableWriter("relations", RecordFields.relations, desk).write(
      before: { $0.member("actor", code) }
    ) { give in for row in rows { try give(row) } }
  }

  private func showTargets(_ desk: Desk) throws {
    guard let board = try desk.store.targetBoard(project: code) else {
      throw CommandFailure.unknown(.unknownProject, "projects", code, desk.book)
    }
    try TableWriter("targets", RecordFields.targets, desk).write(
      before: { $0.member("project", code) },
      after: { json in
        try json.array("versions") { json in
          for version in board.versions {
            try json.object { json in
              for field in RecordFields.targetVersions {
                try field.value(version).write(field.key, to: &json)
              }
            }
          }
        }
      }
    ) { give in for target in board.targets { try give(target) } }
    guard desk.console.format == .text, !board.versions.isEmpty else { return }
    desk.out.line()
    desk.out.line(desk.words.history)
    let table = TextTable(RecordFields.targetVersions, desk.book, desk.out)
    for version in board.versions { try table.add(version) }
    try table.finish()
  }

  /// Where an actor stands for a workshop.
  private func showStake(_ desk: Desk) throws {
    let rows = try desk.store.stakes().filter { $0.actor == code }
    guard !rows.isEmpty else {
      throw CommandFailure.unknown(.unknownActor, "stakes", code, desk.book)
    }
    try TableWriter("stakes", RecordFields.stakes, desk).write { give in
      for row in rows { try give(row) }
    }
  }

  /// Every figure of need of a province or of a commune, that of the census included.
  private func showNeeds(_ desk: Desk) throws {
    guard Territory.province(code) != nil || Territory.commune(code) != nil else {
      throw CommandFailure.unknown(.unknownTerritory, "needs", code, desk.book)
    }
    let rows = (NeedFigure.census + (try desk.store.needs())).filter { $0.territory == code }
    try TableWriter("needs", RecordFields.needs, desk).write(
      before: { $0.member("territory", code) }
    ) { give in for row in rows { try give(row) } }
  }
}
