import Canvas
import Domain
import Phrases

/// The search of everything in the palette: commands at once, records as they are found.
extension Router {
  /// Asks for the records that answer what is typed now. One letter is in everything: it finds
  /// commands alone.
  mutating func search(in list: inout CommandList) -> [Effect] {
    guard list.kind == .palette, !list.isAboutThemes else { return [] }
    let text = list.line.text
    guard folded(text).filter({ $0 != " " }).count >= SearchQuery.shortest else {
      list.show([], under: "")
      return []
    }
    let token = nextToken()
    list.expect(token)
    return perform([.ask(.search(SearchQuery(text, limit: SearchLines.limit)), token)])
  }

  /// Shows what a search found, where it is still wanted.
  mutating func take(_ hits: [SearchHit], _ token: Token) -> [Effect] {
    guard case .list(var list) = overlays.last, list.awaited == token else { return [] }
    let groups = SearchLines(list.line.text, context).groups(hits)
    let outcome = list.show(groups, under: session.phrases.steering.search.otherCommands)
    overlays[overlays.count - 1] = .list(list)
    return settle(outcome)
  }

  /// The answer to a search will not come.
  mutating func giveUpSearch(_ token: Token) {
    guard case .list(var list) = overlays.last, list.awaited == token else { return }
    list.giveUp()
    overlays[overlays.count - 1] = .list(list)
  }

  /// Does what a line of the palette or of the help says.
  mutating func perform(_ act: CommandList.Act) -> [Effect] {
    switch act {
    case .command(let command): run(command)
    case .open(let screen, let arrival): open(screen, arrival: arrival)
    case .person(let code): present(personsDialog(on: code))
    case .theme(let name): choose(theme: name)
    }
  }

  /// Shows the theme under the cursor of the palette, and the one in force when it is on none.
  mutating func preview(_ list: CommandList) -> [Effect] {
    if case .theme(let name) = list.current?.act { preview(theme: name) } else { endPreview() }
  }
}
