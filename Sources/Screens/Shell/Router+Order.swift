import Canvas
import Domain
import Phrases

/// Who puts Arabic letters in order: the program, or the terminal.
extension Router {
  /// The question, with the two pictures between which a person chooses.
  func orderDialog() -> Dialog {
    Dialog(
      "order",
      owner: nil,
      title: session.phrases.shell.order.title,
      body: orderPictures,
      fields: [orderField],
      buttons: [.init("choose", session.phrases.files.choose), .close(session.phrases)]
    )
  }

  var orderPictures: [Dialog.Line] {
    let words = session.phrases.shell.order
    // Cells that hold what is seen, then cells that hold what is read, whichever way holds now.
    let turned = visualOrder(words.sample, .rightToLeft)
    let isOurs = session.medium.order == .program
    return [
      .text(words.question), .empty,
      .muted(words.program), .text(isOurs ? words.sample : turned), .empty,
      .muted(words.terminal), .text(isOurs ? turned : words.sample), .empty,
    ]
  }

  var orderField: Field {
    let words = session.phrases.shell.order
    return Field(
      "order",
      words.title,
      .choice([
        Field.Option(BidiOrder.program.rawValue, words.program, note: words.programMeans),
        Field.Option(BidiOrder.terminal.rawValue, words.terminal, note: words.terminalMeans),
      ]),
      value: session.medium.order.rawValue
    )
  }

  mutating func chooseOrder(_ code: String) -> [Effect] {
    guard let order = BidiOrder(rawValue: code) else { return [] }
    session.medium.order = order
    let words = session.phrases.shell.order
    notify(.info, order == .program ? words.programSet : words.terminalSet)
    return [.setOrder(order), .repaint]
  }

  /// What the terminal can show, read as the language is.
  var medium: Medium {
    var medium = session.medium
    medium.direction = session.phrases.isRightToLeft ? .rightToLeft : .leftToRight
    return medium
  }

  /// A key as it is meant: in a mirrored frame, to the left is forward. What stays as it is drawn,
  /// such as the map, and texts, which know their own way, get the key as it came.
  func meant(_ press: KeyPress) -> KeyPress {
    guard session.phrases.isRightToLeft, press.key == .left || press.key == .right else {
      return press
    }
    switch overlays.last {
    case .dialog(let state) where state.capturesText: return press
    case .list: return press
    case nil:
      guard let screen = screen(active), !screen.capturesText, !screen.staysLeftToRight else {
        return press
      }
    default: break
    }
    var press = press
    press.key = press.key == .left ? .right : .left
    return press
  }
}
