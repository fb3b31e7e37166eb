import Canvas
import Domain
public import Phrases

/// The strata: what waits for a draw, what was drawn and found, what each effect would do.
public struct StrataScreen: Screen {
  public let id = ScreenID.strata
  var strata = Slot<[StratumRow]>()
  var detail = Slot<StratumDetail>()
  var explanation = Slot<Explanation>()
  /// An explanation that is read over the screen.
  var reading: Reading?
  var tab = StrataTab.all
  /// Only this project's strata; nil is every project.
  var project: String?
  var position = ListPosition()
  var pane = Pane.list
  var isZoomed = false
  /// The draw sheet of the stratum takes the place of the panes.
  var showsSheet = false
  var sheetPosition = ListPosition()
  var scroll = 0
  /// Sentences in the place of the table; nil is as the program was started.
  var isText: Bool?
  /// The beginning of the code that the cursor must find once the strata are known.
  var wanted: String?
  /// The dialog that follows once the stratum is known.
  var wantedDialog: Command?
  /// The fingerprint that was shown before a draw.
  var shownFingerprint: String?
  var pending: (token: Token, stratum: Stratum)?
  var counter = 0

  /// The panes, in the order of Tab.
  enum Pane: Int, CaseIterable, Sendable {
    case list, facts, effects
  }

  public init() {}

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    if reading != nil { return Reading.takes(command) ? .enabled : .disabled(shell.notHere) }
    switch command {
    case .back: return canLeave ? .enabled : .disabled(shell.notHere)
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous: return .enabled
    case .moveLeft, .moveRight, .nextPane, .previousPane, .zoom, .twin:
      return showsSheet ? .disabled(shell.notHere) : .enabled
    case .explain: return found == nil ? .disabled(shell.needsRow) : .enabled
    case .open, .copy: return current == nil ? .disabled(shell.needsRow) : .enabled
    case .export: return rows.isEmpty ? .disabled(shell.needsRow) : .enabled
    case .drawSheet:
      guard let current else { return .disabled(shell.needsRow) }
      let isDrawn = current.status != .drawable
      return isDrawn ? .enabled : .disabled(context.phrases.strata.notDrawn)
    case .draw, .releaseStratum: return decision(command, context)
    default: return .disabled(shell.notHere)
    }
  }

  /// Why the stratum under the cursor cannot be drawn or released: role first, then its status, then
  /// four eyes (R21).
  private func decision(_ command: Command, _ context: Context) -> Availability {
    if let reason = context.readOnlyReason { return .disabled(reason) }
    guard let person = context.person else { return .disabled(context.phrases.shell.needsPerson) }
    let refusal = Policy.refusal(
      of: command == .draw ? .draw : .releaseStratum,
      to: person,
      on: context.today,
      demonstration: context.summary.isDemonstration
    )
    if let refusal { return .disabled(context.phrases.sentence(refusal)) }
    guard let row = current else { return .disabled(context.phrases.shell.needsRow) }
    if command == .releaseStratum, row.status != .suspended {
      return .disabled(context.phrases.verification.stratumNotSuspended)
    }
    if command == .draw, row.status == .closed || row.status == .suspended || isTaken(row) {
      return .disabled(context.phrases.strata.taken)
    }
    let code = row.drawnBy.flatMap {
      command == .draw
        ? FourEyes.redrawing(person, drawer: $0) : FourEyes.releasingStratum(person, drawer: $0)
    }
    guard let code else { return .enabled }
    let details = row.drawnBy.map { [context.personName($0)] } ?? []
    return .disabled(
      context.phrases.sentence(
        Refusal(code, subject: context.phrases.name(row.stratum), details: details)
      )
    )
  }

  /// Whether a drawn claim was taken, as far as is known (R24).
  private func isTaken(_ row: StratumRow) -> Bool {
    row.examined > 0 || found.map { $0.isTaken } ?? false
  }

  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  private var canLeave: Bool {
    reading != nil || showsSheet || isZoomed || pane != .list || project != nil || tab != .all
  }

  /// The strata of the tab and of the project, what waits for a decision first.
  var rows: [StratumRow] {
    (strata.value ?? []).filter { row in
      tab.keeps(row.status) && (project == nil || row.stratum.project == project)
    }
  }

  /// The stratum under the cursor.
  var current: StratumRow? {
    let rows = rows
    return rows.indices.contains(position.cursor) ? rows[position.cursor] : nil
  }

  /// What is known of it.
  var found: StratumDetail? {
    detail.value.flatMap { $0.row.stratum == current?.stratum ? $0 : nil }
  }

  public func hints(in context: Context) -> [CommandHint] {
    if reading != nil { return [CommandHint(.export), CommandHint(.back)] }
    if showsSheet { return [CommandHint(.explain), CommandHint(.export), CommandHint(.back)] }
    let wanted: [Command] = [.draw, .releaseStratum, .drawSheet, .explain, .open, .nextPane]
    return wanted.filter { availability(of: $0, in: context).isEnabled }.map { CommandHint($0) }
  }

  public func status(in context: Context) -> StatusNote {
    let count = rows.count
    let message = project.map { context.phrases.strata.ofProject($0) } ?? ""
    if showsSheet, let sheet = found?.sheet {
      let position = sheetPosition.label(count: sheet.ranks.count)
      return StatusNote(message: sheet.stratum, position: position)
    }
    let place = count == 0 ? 0 : min(position.cursor + 1, count)
    return StatusNote(message: message, position: context.phrases.lists.position(place, count))
  }
}

/// Which strata are shown.
enum StrataTab: Int, CaseIterable, Sendable {
  case all, suspended, drawable, open, closed

  /// The status that it keeps; nil keeps all.
  var status: StratumRow.Status? {
    switch self {
    case .all: nil
    case .suspended: .suspended
    case .drawable: .drawable
    case .open: .open
    case .closed: .closed
    }
  }

  func keeps(_ status: StratumRow.Status) -> Bool { self.status.map { $0 == status } ?? true }
}
