public import Canvas
public import Domain
public import Phrases

/// Everything that may happen to a screen.
public enum Event: Hashable, Sendable {
  /// It comes to the front, for the first time or again; where it should look, when that is said.
  case opened(Arrival?)
  /// A command of the catalogue, given by key, menu, palette or mouse.
  case command(Command)
  /// A key for its text field, while it captures text.
  case key(KeyPress)
  /// Text pasted into its text field, one line already.
  case pasted(String)
  /// The mouse, on something that it drew.
  case mouse(MouseEvent.Action, HitTarget, shift: Bool)
  /// The answer to a question or an act of its own.
  case answered(Answer, Token)
  case failed(Failure, Token)
  /// A dialog that it presented was submitted; a closed one says nothing.
  case submitted(DialogResult)
  case resized
  /// The store changed, or somebody else is at the keyboard: what was read may be old.
  case changed
}

/// Where a screen should look as it opens.
public enum Arrival: Hashable, Sendable {
  /// A list with this filter, and the cursor on this record when a code is given.
  case list(filter: String, code: String?)
  /// The record of this code.
  case record(String)
  /// A command to give there at once, on the record whose code begins so.
  case command(Command, code: String?)
  /// A province, by HCP code.
  case province(String)
}

/// Which question an answer belongs to; an answer to an older question is dropped.
public struct Token: Hashable, Sendable {
  /// The screen that asked; nil is the frame around the screens.
  public var screen: ScreenID?
  public var number: Int
  /// Whether the question is asked ahead of its need: no frame waits for the answer, and a failure is
  /// nobody's concern.
  public var isAhead: Bool

  public init(screen: ScreenID?, number: Int, isAhead: Bool = false) {
    self.screen = screen
    self.number = number
    self.isAhead = isAhead
  }
}

/// Why something could not be read or done.
public enum Failure: Hashable, Sendable {
  /// The rules say no.
  case refusal(Refusal)
  /// The file or the machine says no.
  case trouble(Trouble)
  /// A file is refused whole, or rows of it are bad.
  case badRows([BadRow], total: Int)
}

/// A failure of a file or of the machine.
public struct Trouble: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case missing, unreadable, notAStore, newerVersion, damaged, exists, cannotCreate, busy
    case diskFull, system, cancelled
  }

  public var kind: Kind
  public var path: String
  /// What the system said, for the curious.
  public var detail: String
  /// What is wrong with the file, when its own sentence says more than the kind.
  public var failure: FileFailure?

  public init(
    _ kind: Kind,
    path: String = "",
    detail: String = "",
    failure: FileFailure? = nil
  ) {
    self.kind = kind
    self.path = path
    self.detail = detail
    self.failure = failure
  }
}
