import Domain
import Phrases

/// Claims side by side.
extension VerificationScreen {
  /// The two marked claims side by side, or the claim with its possible duplicates.
  func compare(_ context: Context) -> [Effect] {
    let words = context.phrases.verification
    let marked = list.concerned
    var rows = list.marks.count == 2 ? marked : []
    if rows.isEmpty, let found = detail.value { rows = [found.row] + found.duplicates.prefix(3) }
    guard rows.count > 1 else { return [.notify(Notice(.info, words.noDuplicates))] }
    let desk = desk(context)
    var body: [Dialog.Line] = [.strong([words.number] + rows.map(\.claim))]
    let columns: [ClaimColumn] = [
      .state, .project, .result, .amount, .age, .due, .taken, .blocks,
    ]
    for column in columns {
      let cells = rows.map { column.text($0, context, desk) }
      let isSame = Set(cells).count == 1
      let name = column.title(context.phrases)
      body.append(isSame ? .row([name] + cells) : .strong(["≠ " + name] + cells))
    }
    body.append(.row([words.participant] + rows.map(\.participant)))
    body.append(.row([words.achieved] + rows.map { context.phrases.day($0.achievedOn) }))
    return [
      .present(
        Dialog(
          "compare",
          owner: id,
          title: words.compareTitle,
          body: body,
          buttons: [.close(context.phrases)]
        )
      )
    ]
  }
}
