import Canvas
import Domain
public import Phrases

/// The queue of claims to verify, and what is known of the one under the cursor.
public struct VerificationScreen: Screen {
  public let id = ScreenID.verification
  var list: PagedList<ClaimRow>
  var bar = FilterBar(.claims)
  /// Which queue is shown, by its place.
  var queue = 0
  var counts = Slot<[Int]>()
  var detail = Slot<ClaimDetail>()
  var ahead = LookAhead()
  /// The chain of a participant, and what is read over the list.
  var chain = Slot<ChainFacts>()
  var explanation = Slot<Explanation>()
  var reading: Reading?
  var projects: [String: Project] = [:]
  var operators: [String: String] = [:]
  var projectSlot = Slot<[OperatedProject]>()
  /// The rows to mark, when more are wanted than the window holds.
  var markable = Slot<Page<ClaimRow>>()
  /// Whether they are then marked or unmarked, each the other way.
  var inverts = false
  /// How many of the marked rows the filter keeps.
  var keptMarks = Slot<[Int]>()
  var pane = Pane.list
  var face = Face.summary
  var isZoomed = false
  var evidencePosition = 0
  var scroll = 0
  var ticks = EvidenceTicks()
  /// The act whose answer is awaited, and what to say of it.
  var pendingAct: Token?
  var counter = 0
  /// Who was at the keyboard when the queue was chosen.
  var person: String?

  /// The panes, in the order of Tab.
  enum Pane: Int, CaseIterable, Sendable {
    case list, detail, evidence
  }

  /// What the detail shows.
  enum Face: Sendable {
    case summary, history
  }

  public init() {
    list = PagedList(screen: .verification, order: .due, opening: 100) { request in
      .claims(
        ClaimQuery(
          filter: request.filter,
          order: request.order,
          descending: request.descending,
          anchor: request.anchor,
          limit: request.limit
        )
      )
    }
  }

  public var capturesText: Bool { bar.isOpen }

  public var memento: Memento? {
    Memento(screen: id, marks: list.marks.codes, filter: bar.text)
  }

  public mutating func restore(_ memento: Memento, in context: Context) -> [Effect] {
    list.restore(marks: memento.marks)
    guard memento.filter != bar.text else { return [] }
    bar.set(memento.filter, in: context)
    return [applyFilter(context)]
  }

  /// What the person may do.
  func desk(_ context: Context) -> ClaimDesk {
    ClaimDesk(context: context, projects: projects, ticks: ticks)
  }

  func queues(_ context: Context) -> [Queue] { Queue.all(in: context) }

  func currentQueue(_ context: Context) -> Queue {
    let all = queues(context)
    return all[min(queue, all.count - 1)]
  }

  /// How many rows of the list are seen in the present layout.
  func listHeight(_ context: Context) -> Int {
    max(1, layout(context).list.height - 3)
  }
}
