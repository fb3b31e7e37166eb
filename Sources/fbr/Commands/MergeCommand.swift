import ArgumentParser
import Domain
import Exchange
import Phrases
import Store

/// `fbr merge KEPT GONE`: makes one actor of two records; `--undo GONE` takes it back.
struct MergeCommand: Subcommand {
  static let configuration = CommandConfiguration(commandName: "merge")

  @Argument var actors: [String]
  @ArgumentParser.Flag var undo = false
  @Option(parsing: .unconditional) var reason: String

  func perform(_ console: Console) throws {
    try console.require(.text, .json)
    if actors.count != (undo ? 1 : 2) {
      throw UsageFault.missingArgument(undo ? "--undo GONE" : "KEPT GONE")
    }
    let (desk, author) = try console.deskForChange()
    let words = desk.book.cartography.registry
    if undo {
      let receipt = try desk.store.unmerge(actors[0], reason: reason, by: author)
      return try answer(receipt, desk, words.unmerged(actors[0]), ["actor": actors[0]])
    }
    let merge = ActorMerge(kept: actors[0], gone: actors[1], reason: reason)
    let receipt = try desk.store.merge(merge, by: author)
    try answer(
      receipt,
      desk,
      words.merged(merge.kept, merge.gone),
      ["kept": merge.kept, "gone": merge.gone]
    )
  }

  private func answer(
    _ receipt: Receipt,
    _ desk: Desk,
    _ sentence: String,
    _ members: KeyValuePairs<String, String>
  ) throws {
    guard desk.console.format == .json else { return desk.out.line(sentence) }
    try desk.json(receipt) { json in for (key, value) in members { json.member(key, value) } }
  }
}
