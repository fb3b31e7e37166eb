import Canvas

/// The colours that a person asks for with `--color`.
public enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  case never
  case ansi16 = "16"
  case indexed256 = "256"
  case trueColor = "true"
}

/// How many colours are used, and the terminfo entry that can say them.
struct ColorPlan: Hashable {
  var depth: Depth
  var entry: String

  /// Decides: what is asked, then `NO_COLOR`, then what terminfo and `COLORTERM` say.
  ///
  /// `colours` tells the number of colours of a terminfo entry, negative when it is unknown. A
  /// depth beyond what `TERM` says is reached through another entry, or not at all.
  init(asked: ColorChoice?, surroundings: Surroundings, colours: (String) -> Int) {
    let term = surroundings.term
    let known = colours(term)
    (depth, entry) = (.mono, term)
    var wanted = asked
    if asked == nil {
      if !surroundings.noColor.isEmpty || known <= 0 { return }
      let promised = ["truecolor", "24bit"].contains(surroundings.colorTerm)
      wanted = promised && !term.hasPrefix("screen") ? .trueColor : .indexed256
      // What the terminal does not promise is not tried unasked.
      if known < 256 { wanted = .ansi16 }
    }
    if wanted == .never { return }
    let multiplexer = term.hasPrefix("tmux") || term.hasPrefix("screen")
    if wanted == .trueColor {
      let direct = [term, multiplexer ? "tmux-direct" : "xterm-direct"]
      if let entry = direct.first(where: { colours($0) > 1 << 16 }) {
        (depth, self.entry) = (.trueColor, entry)
        return
      }
    }
    if wanted != .ansi16 {
      let indexed = [term, multiplexer ? "screen-256color" : "xterm-256color"]
      if let entry = indexed.first(where: { colours($0) == 256 }) {
        (depth, self.entry) = (.indexed256, entry)
        return
      }
    }
    if known > 0 { depth = .ansi16 }
  }
}
