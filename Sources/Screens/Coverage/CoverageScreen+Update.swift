import Canvas
import Domain
import Phrases

/// Taking note of what happens.
extension CoverageScreen {
  public mutating func update(_ event: Event, in context: Context) -> [Effect] {
    switch event {
    case .opened(let arrival):
      arrive(arrival)
      return [ask()]
    case .changed: return [ask()]
    case .command(let command): return obey(command, context)
    case .mouse(let action, let target, _): return point(action, target, context)
    case .answered(let answer, let token): return take(answer, token, context)
    case .failed(let failure, let token): return failed(failure, token, context)
    case .submitted(let result): return submitted(result, context)
    case .resized:
      settle(context)
      return []
    case .key, .pasted: return []
    }
  }

  /// Looks where another screen points: at a gap, or at a province.
  private mutating func arrive(_ arrival: Arrival?) {
    switch arrival {
    case .record(let key), .list(_, let key?):
      (face, wanted, isText) = (.gaps, key, nil)
    case .list: (face, isText) = (.gaps, nil)
    case .province(let code):
      guard let index = MapGeography.provinces.firstIndex(where: { $0.code == code }) else {
        return
      }
      (face, province, isText) = (.services, index, nil)
    case .command, nil: break
    }
  }

  mutating func ask() -> Effect {
    coverage.ask(.cartography(.coverage(method, year: nil)), for: id, numbered: &counter)
  }

  private mutating func take(_ answer: Answer, _ token: Token, _ context: Context) -> [Effect] {
    switch answer {
    case .cartography(.coverage(let found)):
      let held = wanted ?? currentGap?.key
      guard coverage.accept(found, token) else { return [] }
      wanted = nil
      method = found.method
      marks.formIntersection(found.gaps.map(\.key))
      if let place = held.flatMap({ held in found.gaps.firstIndex { $0.key == held } }) {
        positions[.gaps, default: ListPosition()].cursor = place
      }
      settle(context)
    case .done: return written(token, context)
    case .written(let path):
      return [.notify(Notice(.done, context.phrases.files.exported(path)))]
    default: break
    }
    return []
  }

  private mutating func failed(
    _ failure: Failure,
    _ token: Token,
    _ context: Context
  ) -> [Effect] {
    coverage.close(token)
    guard writing?.token == token else { return [] }
    writing = nil
    if case .refusal(let refusal) = failure {
      return [.notify(Notice(.error, context.phrases.sentence(refusal)))]
    }
    return []
  }

  /// Brings every cursor into its list and into view.
  mutating func settle(_ context: Context) {
    guard let coverage = coverage.value else { return }
    let table = table(coverage, context)
    let height = listHeight(context)
    if face.isMatrix {
      columns[face] = max(0, min(column, table.subjects.count - 1))
    } else {
      positions[face, default: ListPosition()].settle(count: table.count, height: height)
    }
    let lines = table.twin.lines.count
    textPosition.settle(count: lines, height: max(1, context.screenArea.height - 2))
  }

  private mutating func submitted(_ result: DialogResult, _ context: Context) -> [Effect] {
    if result.dialog == Command.assign.rawValue, result.button == "assign" {
      return assign(result, context)
    }
    guard let path = ExportDialog.path(in: result), let found = coverage.value else { return [] }
    let table = table(found, context)
    counter += 1
    let export =
      showsText(context)
      ? Export.text(table.twin.lines.map(\.text).joined(separator: "\n") + "\n")
      : .table(header: table.exportHeader, rows: table.exportRows)
    return [.export(export, path: path, Token(screen: id, number: counter))]
  }
}
