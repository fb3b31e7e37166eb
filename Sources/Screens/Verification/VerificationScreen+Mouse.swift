import Canvas
import Domain
import Phrases

/// The mouse on what the screen drew.
extension VerificationScreen {
  mutating func point(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    shift: Bool,
    _ context: Context
  ) -> [Effect] {
    let height = listHeight(context)
    if action == .wheelUp || action == .wheelDown {
      return wheel(action == .wheelUp ? -3 : 3, target, height, context)
    }
    guard action == .press || action == .doubleClick || action == .rightPress else { return [] }
    let index = target.index ?? 0
    switch target.id {
    case "claims.row":
      pane = .list
      let before = memento
      if shift { list.markRange(to: index) }
      let effects = list.go(to: index, height: height, numbered: &counter) + askDetail()
      if action == .doubleClick { return effects + obey(.open, context) }
      return effects + (shift ? remembered(before, context) : [])
    case "claims.mark":
      pane = .list
      let before = memento
      list.toggle(index)
      return list.go(to: index, height: height, numbered: &counter) + askDetail()
        + remembered(before, context)
    case "claims.column": return sort(byColumn: index, context)
    case "queue": return show(queue: index, context)
    case "filter": return obey(.filter, context)
    case "evidence":
      pane = .evidence
      evidencePosition = index
      tick(context)
    case "detail": pane = .detail
    default: break
    }
    return []
  }

  private mutating func wheel(_ rows: Int, _ target: HitTarget, _ height: Int, _ context: Context)
    -> [Effect]
  {
    switch target.id {
    case "claims.row", "claims.mark":
      return list.scroll(by: rows, height: height, numbered: &counter) + askDetail()
    case "reading": reading?.scroll(by: rows, in: context)
    case "detail": scroll = max(0, scroll + rows)
    default: break
    }
    return []
  }

  /// The step that brings marks back as they were.
  func remembered(_ before: Memento?, _ context: Context) -> [Effect] {
    guard let before, before != memento else { return [] }
    let changed = before.marks.symmetricDifference(list.marks.codes).count
    return [.remember(before, step: context.phrases.lists.marksChanged(changed))]
  }
}
