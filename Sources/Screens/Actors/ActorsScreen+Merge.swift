import Canvas
import Domain
import Phrases

/// Making two records of one actor one.
extension ActorsScreen {
  mutating func run(_ command: Command, at desk: MergeDesk, in context: Context) -> [Effect] {
    let registry = context.phrases.cartography.registry
    var changed = desk
    let (count, height) = (MergeDesk.parts.count, mergeHeight(context))
    switch command {
    case .moveUp, .previous: changed.position.move(by: -1, count: count, height: height)
    case .moveDown, .next: changed.position.move(by: 1, count: count, height: height)
    case .pageUp: changed.position.move(by: 1 - height, count: count, height: height)
    case .pageDown: changed.position.move(by: height - 1, count: count, height: height)
    case .first: changed.position.place(at: 0, count: count, height: height)
    case .last: changed.position.place(at: count - 1, count: count, height: height)
    case .moveLeft: changed.choose(.kept)
    case .moveRight: changed.choose(.gone)
    case .mark: changed.choose(.both)
    case .invertMarks: changed.swap()
    case .merge, .open: return [.present(mergeDialog(desk, context))]
    case .back:
      self.desk = duplicates.value == nil ? nil : .pairs(PairDesk())
      return []
    default: return []
    }
    self.desk = .merge(changed)
    var before = desk
    before.position = changed.position
    guard before != changed else { return [] }
    let name =
      command == .invertMarks
      ? registry.swapStep : registry.choiceStep(registry.part(desk.part))
    return [remember(.desk(desk), as: name)]
  }

  /// The last look before two records become one: its consequence, a reason, and the code to type.
  private func mergeDialog(_ desk: MergeDesk, _ context: Context) -> Dialog {
    let registry = context.phrases.cartography.registry
    let result = desk.result
    let changes = MergeDesk.parts.filter { !result.says($0, as: desk.kept) }
    let lines = changes.map { part in
      Dialog.Line.row([registry.part(part), cut(desk.text(part, of: result, in: context), 44)])
    }
    return Dialog(
      "actor.merge",
      owner: id,
      title: registry.mergeTitle(desk.kept.code, desk.gone.code),
      body: [
        .strong([context.phrases.name(desk.kept)]),
        .text(registry.mergeText(desk.kept.code, desk.gone.code)),
        .text(registry.mergeKeeps), .empty,
      ] + lines,
      fields: [
        Field("reason", registry.mergeReason, .text(limit: 200), isRequired: true),
        Field(
          "code",
          registry.typeCode(desk.gone.code),
          .exactly(desk.gone.code),
          isRequired: true
        ),
      ],
      buttons: [.init("merge", registry.mergeButton), .close(context.phrases)]
    )
  }

  mutating func submittedMerge(_ result: DialogResult, in context: Context) -> [Effect] {
    guard result.button == "merge", case .merge(let desk) = desk else { return [] }
    let registry = context.phrases.cartography.registry
    let merge = desk.merge(reason: result["reason"])
    return [
      send(
        .mergeActors(merge),
        .merge(merge),
        registry.merged(merge.kept, merge.gone),
        registry.mergeStep(merge.kept, merge.gone)
      )
    ]
  }

  /// Asks whether a merge is to be taken back, and why.
  func unmergeDialog(_ gone: String, _ context: Context) -> Dialog {
    let registry = context.phrases.cartography.registry
    return Dialog(
      "actor.unmerge|\(gone)",
      owner: id,
      title: registry.unmergeTitle(gone),
      body: [.text(registry.unmergeText)],
      fields: [Field("reason", registry.mergeReason, .text(limit: 200), isRequired: true)],
      buttons: [.init("unmerge", registry.unmergeButton), .close(context.phrases)]
    )
  }

  mutating func submittedUnmerge(
    _ gone: String,
    _ result: DialogResult,
    in context: Context
  ) -> [Effect] {
    let registry = context.phrases.cartography.registry
    wanted = gone
    return [
      send(
        .unmergeActor(gone, reason: result["reason"]),
        nil,
        registry.unmerged(gone),
        registry.unmergeTitle(gone)
      )
    ]
  }
}

/// Drawing the desk.
extension ActorsScreen {
  /// How many parts are seen.
  func mergeHeight(_ context: Context) -> Int {
    max(1, mergeLayout(MapLayout.area(context.size), context).list.height - 3)
  }

  private func mergeLayout(_ area: Rect, _ context: Context) -> (list: Rect, part: Rect?) {
    let needed = MergeDesk.parts.count + 3
    guard area.height >= needed + 4, !context.isAccessible else { return (area, nil) }
    let rows = area.rows([.fixed(needed), .share(1)])
    return (rows[0], rows[1])
  }

  func draw(_ desk: MergeDesk, in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let registry = context.phrases.cartography.registry
    let layout = mergeLayout(area, context)
    let inside = canvas.box(
      layout.list,
      title: registry.mergeTitle(desk.kept.code, desk.gone.code),
      footer: registry.mergeHint,
      active: true
    )
    var columns = [
      Column(registry.partColumn, width: 11, priority: 100, isEssential: true),
      Column(
        registry.keptColumn(desk.kept.code),
        width: 18,
        stretch: 1,
        priority: 90,
        isEssential: true
      ),
      Column(
        registry.goneColumn(desk.gone.code),
        width: 18,
        stretch: 1,
        priority: 90,
        isEssential: true
      ),
    ]
    if context.breakpoint >= .large {
      columns.append(Column(registry.resultTitle, width: 18, stretch: 1, priority: 40))
    }
    let table = Table(
      id: "merge",
      columns: columns,
      count: MergeDesk.parts.count,
      position: desk.position
    )
    let result = desk.result
    canvas.draw(table, in: inside) { row, column in
      let part = MergeDesk.parts[row]
      let side = desk.side(of: part)
      return switch column {
      case 0: TableCell(registry.part(part), role: .muted)
      case 1: cell(desk, part, desk.kept, isChosen: side != .gone, context)
      case 2: cell(desk, part, desk.gone, isChosen: side != .kept, context)
      default: TableCell(desk.text(part, of: result, in: context))
      }
    }
    if let place = layout.part { drawPart(desk, in: place, context, onto: &canvas) }
  }

  private func cell(
    _ desk: MergeDesk,
    _ part: ActorMerge.Part,
    _ actor: Actor,
    isChosen: Bool,
    _ context: Context
  ) -> TableCell {
    let text = desk.text(part, of: actor, in: context)
    guard !text.isEmpty else { return TableCell("") }
    return TableCell((isChosen ? "● " : "○ ") + text, role: isChosen ? .base : .muted)
  }

  /// The part under the cursor, whole: both sides, and what it becomes.
  private func drawPart(
    _ desk: MergeDesk,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    let registry = context.phrases.cartography.registry
    let inside = canvas.box(area, title: registry.part(desk.part))
      .inset(horizontal: 1, vertical: 0)
    if desk.part == .nameArabic {
      return drawArabic([desk.result, desk.kept, desk.gone], in: inside, onto: &canvas)
    }
    let value = { (actor: Actor) -> String in
      let text = desk.text(desk.part, of: actor, in: context)
      return text.isEmpty ? context.phrases.actors.nothing : text
    }
    canvas.details(
      [
        Detail(registry.resultTitle, value(desk.result)),
        Detail(desk.kept.code, value(desk.kept), role: .muted),
        Detail(desk.gone.code, value(desk.gone), role: .muted),
      ],
      in: inside
    )
  }

  /// Arabic names, each alone on its line, at the right: the one they become, then both.
  private func drawArabic(_ actors: [Actor], in area: Rect, onto canvas: inout Canvas) {
    for (row, actor) in actors.prefix(area.height).enumerated() {
      let line = Rect(x: area.x, y: area.y + row, width: area.width, height: 1)
      canvas.put(
        actor.nameArabic,
        in: line,
        align: .trailing,
        role: row == 0 ? .base : .muted
      )
    }
  }
}
