public import Domain
public import Phrases

/// A question to the person at the keyboard: some lines, some fields, some buttons.
///
/// Equatable data: a screen presents it with an effect, and hears of it when it is submitted.
public struct Dialog: Hashable, Sendable {
  /// A name that the presenting screen recognises in the result.
  public var id: String
  /// The screen that hears of it; nil is the frame around the screens.
  public var owner: ScreenID?
  public var title: String
  /// What it is about, with its figures, before the fields.
  public var body: [Line]
  public var fields: [Field]
  public var buttons: [Button]
  /// The button that Enter presses outside a field, and that has the focus when there is no field.
  public var focused: Int
  /// The button that Escape presses: the safe one.
  public var safe: Int

  public init(
    _ id: String,
    owner: ScreenID?,
    title: String,
    body: [Line] = [],
    fields: [Field] = [],
    buttons: [Button],
    focused: Int = 0,
    safe: Int? = nil
  ) {
    self.id = id
    self.owner = owner
    self.title = title
    self.body = body
    self.fields = fields
    self.buttons = buttons
    self.focused = focused
    self.safe = safe ?? max(0, buttons.count - 1)
  }

  /// A line of a dialog.
  public enum Line: Hashable, Sendable {
    case text(String)
    case muted(String)
    case warning(String)
    case empty
    /// Cells side by side; numbers stand at the right of their columns.
    case row([String])
    case strong([String])
  }

  /// A button: what it says and what it is called in the result.
  public struct Button: Hashable, Sendable {
    public var id: String
    public var label: String
    /// Whether the fields must be right for it to be pressed.
    public var submits: Bool

    public init(_ id: String, _ label: String, submits: Bool = true) {
      self.id = id
      self.label = label
      self.submits = submits
    }

    /// The safe button of most dialogs, which changes nothing.
    public static func close(_ phrases: Phrasebook) -> Button {
      Button("close", phrases.shell.close, submits: false)
    }
  }
}

/// One field of a dialog.
public struct Field: Hashable, Sendable {
  public var id: String
  public var label: String
  public var kind: Kind
  /// What stands in it at first: text, or the id of an option.
  public var value: String
  public var isRequired: Bool
  /// A muted line below it, or the unit on its right.
  public var hint: String

  public init(
    _ id: String,
    _ label: String,
    _ kind: Kind,
    value: String = "",
    isRequired: Bool = false,
    hint: String = ""
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.value = value
    self.isRequired = isRequired
    self.hint = hint
  }

  /// What a field takes.
  public enum Kind: Hashable, Sendable {
    case text(limit: Int)
    /// A text that shows as dots, and is taken with its spaces.
    case secret
    case code
    /// A day, on or after another when one is given. The value is `YYYY-MM-DD`.
    case day(from: Day?)
    /// An amount. The value is its centimes.
    case amount
    case number(ClosedRange<Int>)
    /// One of these, filtered as one types.
    case choice([Option])
    /// Any of these. The value is their ids, joined by commas.
    case choices([Option])
    /// All of these, each ticked by hand. The value is their ids, joined by commas.
    case checklist([Option])
    /// This text exactly, to confirm what is grave.
    case exactly(String)
  }

  /// Something to choose.
  public struct Option: Hashable, Sendable {
    public var id: String
    public var label: String
    /// More about it, muted, on the right.
    public var note: String

    public init(_ id: String, _ label: String, note: String = "") {
      self.id = id
      self.label = label
      self.note = note
    }
  }
}

/// What was submitted: which button of which dialog, and what its fields hold.
public struct DialogResult: Hashable, Sendable {
  public var dialog: String
  public var button: String
  public var values: [String: String]

  public init(dialog: String, button: String, values: [String: String] = [:]) {
    self.dialog = dialog
    self.button = button
    self.values = values
  }

  /// The text of a field; empty when there is none.
  public subscript(_ field: String) -> String { values[field] ?? "" }

  /// The text of a field, or nil when it is empty.
  public func text(_ field: String) -> String? {
    self[field].isEmpty ? nil : self[field]
  }

  /// The day of a field.
  public func day(_ field: String) -> Day? { Day(iso: self[field]) }

  /// The amount of a field.
  public func amount(_ field: String) -> Money? {
    Int64(self[field]).map { Money(centimes: $0) }
  }

  /// The ids chosen in a field of several.
  public func choices(_ field: String) -> [String] {
    self[field].split(separator: ",").map(String.init)
  }
}
