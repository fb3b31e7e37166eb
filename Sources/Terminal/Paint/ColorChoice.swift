import Canvas

/// The colours that a person asks for with `--color`.
public enum ColorChoice: String, Hashable, Sendable, CaseIterable {
  case never
  case ansi16 = "16"
  case indexed256 = "256"
  case trueColor = "true"
}

/// How many colours are used.
struct ColorPlan: Hashable {
  var depth: Depth
  /// Whether the bright half of the sixteen colours is there; if not, bold says it.
  var hasBright: Bool

  /// Decides: what is asked, then `NO_COLOR`, then what terminfo and `COLORTERM` say.
  ///
  /// `colours` is the number that terminfo gives the terminal. What is asked is believed: many
  /// terminals show more than their entry says.
  init(asked: ColorChoice?, surroundings: Surroundings, colours: Int) {
    hasBright = colours >= 16 || asked == .indexed256 || asked == .trueColor
    if let asked {
      depth =
        switch asked {
        case .never: .mono
        case .ansi16: colours > 0 ? .ansi16 : .mono
        case .indexed256: .indexed256
        case .trueColor: .trueColor
        }
      return
    }
    let promised = ["truecolor", "24bit"].contains(surroundings.colorTerm)
    if !surroundings.noColor.isEmpty || colours <= 0 {
      depth = .mono
    } else if colours < 256 {
      // What the terminal does not promise is not tried unasked.
      depth = .ansi16
    } else {
      depth = promised && !surroundings.term.hasPrefix("screen") ? .trueColor : .indexed256
    }
  }
}
