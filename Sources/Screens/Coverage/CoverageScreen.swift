import Canvas
import Domain
public import Phrases

/// Who is missing where: provinces by services and by groups, communes, and the gaps as work.
public struct CoverageScreen: Screen {
  public let id = ScreenID.coverage
  var coverage = Slot<Coverage>()
  var face = CoverageFace.services
  var measure = CoverageMeasure.actors
  var method = NeedMethod.census
  /// The province under the cursor, whose communes are shown.
  var province = 0
  /// The subject under the cursor of each matrix.
  var columns: [CoverageFace: Int] = [:]
  /// The cursor of the lists; that of a matrix is its province.
  var positions: [CoverageFace: ListPosition] = [:]
  var marks: Set<String> = []
  /// Whether the face is shown as text; nil as the person's settings want it.
  var isText: Bool?
  var textPosition = ListPosition()
  /// The gap that the cursor must find once the coverage is known.
  var wanted: String?
  /// What was entrusted in this session, so that it can be taken back.
  var changes: [CoverageChange] = []
  var writing: CoverageWriting?
  /// The gaps that the dialog on the screen is about.
  var asked: [CoverageGap] = []
  var counter = 0

  public init() {}

  public var memento: Memento? { Memento(screen: id, marks: marks, filter: "") }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    if let number = memento.change { return takeBack(number) }
    marks = memento.marks
    return []
  }

  func table(_ coverage: Coverage, _ context: Context) -> CoverageTable {
    CoverageTable(
      face: face,
      coverage: coverage,
      measure: measure,
      province: province,
      context: context
    )
  }

  func showsText(_ context: Context) -> Bool { isText ?? context.isAccessible }

  /// The row under the cursor.
  var row: Int { face.isMatrix ? province : positions[face]?.cursor ?? 0 }

  /// The subject under the cursor of the matrix.
  var column: Int { columns[face] ?? 0 }

  /// The gap under the cursor of the list.
  var currentGap: CoverageGap? {
    guard face == .gaps, let gaps = coverage.value?.gaps, gaps.indices.contains(row) else {
      return nil
    }
    return gaps[row]
  }

  /// The gaps that are entrusted: the marked ones, or the one under the cursor.
  var concerned: [CoverageGap] {
    if marks.isEmpty { return currentGap.map { [$0] } ?? [] }
    return (coverage.value?.gaps ?? []).filter { marks.contains($0.key) }
  }

  public func availability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    switch command {
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .nextFace, .previousFace, .twin,
      .measure, .needMethod:
      return .enabled
    case .moveLeft, .moveRight, .next, .previous:
      return face == .gaps || showsText(context) ? .disabled(shell.notHere) : .enabled
    case .open, .showOnMap, .copy, .export:
      return coverage.value == nil ? .disabled(shell.needsRow) : .enabled
    case .mark, .markAll, .invertMarks:
      return face == .gaps && currentGap != nil ? .enabled : .disabled(shell.needsRow)
    case .assign: return assigning(context)
    case .back:
      return marks.isEmpty && isText == nil && face == .services
        ? .disabled(shell.notHere) : .enabled
    default: return .disabled(shell.notHere)
    }
  }

  /// Why nothing can be entrusted: the role first, then the row (R21).
  private func assigning(_ context: Context) -> Availability {
    if let reason = context.reason(against: .assignGaps) { return .disabled(reason) }
    return concerned.isEmpty ? .disabled(context.phrases.shell.needsRow) : .enabled
  }

  public func hints(in context: Context) -> [CommandHint] {
    let wanted: [Command] = [.nextFace, .assign, .measure, .needMethod, .open, .showOnMap, .twin]
    return wanted.filter { availability(of: $0, in: context).isEnabled }.map { CommandHint($0) }
  }

  public func status(in context: Context) -> StatusNote {
    guard let coverage = coverage.value else { return StatusNote() }
    let table = table(coverage, context)
    let count = table.count
    let place = count == 0 ? 0 : min(row + 1, count)
    var message = ""
    if !marks.isEmpty {
      message = "✓ " + context.phrases.lists.marked(marks.count)
    } else if face.isMatrix {
      message = table.sentence(row, column)
    } else if let need = currentGap?.need {
      message = context.phrases.sentence(need)
    }
    return StatusNote(message: message, position: context.phrases.lists.position(place, count))
  }
}

/// What was entrusted, and to whom it was before.
struct CoverageChange: Hashable, Sendable {
  var before: [CoverageTask]
  var after: [CoverageTask]
}

/// A change that is being written.
struct CoverageWriting: Hashable, Sendable {
  var token: Token
  var change: CoverageChange
  var isUndo: Bool
}
