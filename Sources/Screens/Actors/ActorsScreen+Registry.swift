import Canvas
import Domain
import Phrases

/// The upkeep of the registry: which commands there are, and what each does.
extension ActorsScreen {
  /// What can be done at the desk that is open, and the commands of upkeep; nil leaves a command to
  /// the list.
  func registryAvailability(of command: Command, in context: Context) -> Availability? {
    switch desk {
    case .merge(let desk): return availability(of: command, at: desk, in: context)
    case .pairs: return pairsAvailability(of: command, in: context)
    case nil: break
    }
    let registry = context.phrases.cartography.registry
    switch command {
    case .callList, .duplicates: return isOpen ? .disabled(context.phrases.shell.notHere) : .enabled
    case .addStarter: return writeReason(context).map { .disabled($0) } ?? .enabled
    case .bulkEdit:
      if list.concerned.isEmpty { return .disabled(context.phrases.shell.needsRow) }
      return writeReason(context).map { .disabled($0) } ?? .enabled
    case .merge:
      if let reason = writeReason(context, .mergeActors) { return .disabled(reason) }
      let isMerged = list.marks.isEmpty && list.current?.actor.mergedInto.isEmpty == false
      return list.concerned.count == 2 || isMerged ? .enabled : .disabled(registry.mergeNeedsTwo)
    default: return nil
    }
  }

  private func pairsAvailability(of command: Command, in context: Context) -> Availability {
    let shell = context.phrases.shell
    switch command {
    case .back, .duplicates: return .enabled
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous: return .enabled
    case .open, .merge, .compare, .export, .tellApart:
      if pair == nil { return .disabled(shell.needsRow) }
      let isMerge = command == .merge || command == .open || command == .tellApart
      let reason = isMerge ? writeReason(context, .mergeActors) : nil
      return reason.map { .disabled($0) } ?? .enabled
    default: return .disabled(shell.notHere)
    }
  }

  private func availability(
    of command: Command,
    at desk: MergeDesk,
    in context: Context
  ) -> Availability {
    switch command {
    case .back, .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .next, .previous,
      .moveLeft, .moveRight, .invertMarks, .merge, .open:
      .enabled
    case .mark:
      desk.part.isList ? .enabled : .disabled(context.phrases.cartography.registry.notAList)
    default: .disabled(context.phrases.shell.notHere)
    }
  }

  /// Does what concerns the upkeep; nil leaves a command to the list.
  mutating func runRegistry(_ command: Command, in context: Context) -> [Effect]? {
    switch desk {
    case .merge(let desk): return run(command, at: desk, in: context)
    case .pairs(let desk): return run(command, at: desk, in: context)
    case nil: break
    }
    switch command {
    case .callList: return toggleCalls(context)
    case .duplicates:
      desk = .pairs(PairDesk())
      return askPairs()
    case .bulkEdit: return [.present(bulkDialog(context))]
    case .addStarter: return [.present(starterDialog(context))]
    case .merge:
      if let merged = list.current?.actor, list.marks.isEmpty, !merged.mergedInto.isEmpty {
        return [.present(unmergeDialog(merged.code, context))]
      }
      let rows = list.concerned
      guard rows.count == 2 else { return [] }
      // The fuller record stays, unless the person says otherwise.
      let isSwapped = rows[1].actor.completeness > rows[0].actor.completeness
      desk = .merge(
        MergeDesk(kept: rows[isSwapped ? 1 : 0].actor, gone: rows[isSwapped ? 0 : 1].actor)
      )
      return []
    default: return nil
    }
  }

  /// Whom to call this week, in order; the second time, every record again.
  mutating func toggleCalls(_ context: Context) -> [Effect] {
    let isOn = list.order == .calls
    if !isOn { orderBeforeCalls = list.order }
    let order = isOn ? orderBeforeCalls : .calls
    let load = list.setOrder(order, descending: false, numbered: &counter)
    guard !isOn else { return [load] }
    // Whom to call first comes first, wherever the cursor was.
    return [
      list.load(numbered: &counter),
      .notify(Notice(.info, context.phrases.cartography.registry.callsOn)),
    ]
  }

  /// Asks for the whole list of calls, to write it where the dialog says.
  private mutating func askCalls(_ result: DialogResult) -> [Effect] {
    guard let path = ExportDialog.path(in: result) else { return [] }
    counter += 1
    let token = Token(screen: id, number: counter)
    callsExport = (token, path)
    return [.ask(.actors(ActorQuery(filter: bar.text, order: .calls)), token)]
  }

  /// Writes the list of calls, without the contacts, which leave the file for a reason alone.
  func exportCalls(_ rows: [ActorRow], to path: String, _ token: Token, _ today: Day) -> Effect {
    let header = [
      "actor", "name_fr", "recorded_on", "age_days", "completeness", "missing", "projects",
    ]
    let lines = rows.map { row in
      [
        row.actor.code, row.actor.nameFrench, row.actor.recordedOn?.iso ?? "",
        row.age(on: today).map(String.init) ?? "", String(row.actor.completeness),
        row.actor.missingParts.map(\.rawValue).joined(separator: ";"),
        row.projects.joined(separator: ";"),
      ]
    }
    return .export(.table(header: header, rows: lines), path: path, token)
  }

  /// What a dialog of the upkeep answers; nil when it is another's.
  mutating func submittedRegistry(_ result: DialogResult, in context: Context) -> [Effect]? {
    switch result.dialog {
    case "actor.merge": return submittedMerge(result, in: context)
    case "actor.bulk": return submittedBulk(result, in: context)
    case "actor.bulk.effect": return submittedEffect(result, in: context)
    case "actor.starter": return submittedStarter(result, in: context)
    case ExportDialog.id:
      return desk == nil ? askCalls(result) : exportPairs(result, in: context)
    default:
      if let gone = result.dialog.split(separator: "|").dropFirst().first,
        result.dialog.hasPrefix("actor.unmerge|")
      {
        return submittedUnmerge(String(gone), result, in: context)
      }
      guard result.dialog.hasPrefix("actor.undo."),
        let number = Int(result.dialog.dropFirst("actor.undo.".count))
      else { return nil }
      return takeBackSeveral(number, in: context)
    }
  }

  func deskHints(_ desk: RegistryDesk) -> [CommandHint] {
    switch desk {
    case .pairs:
      [
        CommandHint(.merge), CommandHint(.tellApart), CommandHint(.compare), CommandHint(.export),
        CommandHint(.back),
      ]
    case .merge:
      [CommandHint(.moveLeft), CommandHint(.moveRight), CommandHint(.merge), CommandHint(.back)]
    }
  }

  func deskStatus(_ desk: RegistryDesk, _ context: Context) -> StatusNote {
    switch desk {
    case .pairs(let pairs):
      let count = duplicates.value?.count ?? 0
      return StatusNote(
        message: context.phrases.cartography.registry.pairsHint,
        position: pairs.position.label(count: count)
      )
    case .merge(let merge):
      return StatusNote(
        message: "",
        position: merge.position.label(count: MergeDesk.parts.count)
      )
    }
  }

  func draw(
    _ desk: RegistryDesk,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    switch desk {
    case .pairs(let desk): draw(desk, in: area, context, onto: &canvas)
    case .merge(let desk): draw(desk, in: area, context, onto: &canvas)
    }
  }

  /// The mouse at a desk.
  mutating func pointDesk(
    _ action: MouseEvent.Action,
    _ target: HitTarget,
    in context: Context
  ) -> [Effect] {
    switch action {
    case .wheelUp: return run(.moveUp, in: context)
    case .wheelDown: return run(.moveDown, in: context)
    case .press, .doubleClick: break
    default: return []
    }
    guard let row = target.index else { return [] }
    switch (desk, target.id) {
    case (.pairs(var pairs), "pairs.row"):
      pairs.position.place(
        at: row,
        count: duplicates.value?.count ?? 0,
        height: pairsHeight(context)
      )
      desk = .pairs(pairs)
      return action == .doubleClick ? run(.merge, in: context) : []
    case (.merge(var merge), "merge.row"):
      merge.position.place(at: row, count: MergeDesk.parts.count, height: mergeHeight(context))
      desk = .merge(merge)
    default: break
    }
    return []
  }
}
