public import Canvas

/// Turns the bytes of a terminal into keys, mouse events, pastes and focus changes.
///
/// We decode ourselves instead of asking ncurses for keys, because the decoder is then a value
/// without a terminal: any split of the bytes into reads gives the same events, a paste of any size
/// is one event, a lone Esc waits for milliseconds that we choose, and all of it is tested on
/// arrays. ncurses only opens and closes.
///
/// Invalid UTF-8 is ignored, and an escape sequence that is not known is swallowed whole, so that
/// no reply of a terminal is ever taken for typing.
public struct KeyDecoder: Sendable {
  /// What the decoder waits for when the bytes so far may still become something longer.
  public enum Wait: Sendable {
    /// A lone Esc, which may be the start of an arrow.
    case escape
    /// The rest of a sequence that has begun.
    case sequence
    /// The end of a paste.
    case paste
  }

  /// Bytes not yet decoded: the start of a sequence, or the paste so far.
  private var pending: [UInt8] = []
  /// How far the end of a paste has been looked for.
  private var searched = 0
  private var pasting = false
  /// The last grapheme, to which a combining mark may still be added.
  private var held = ""
  private var clicks = ClickMemory()

  /// A decoder that has seen nothing.
  public init() {}

  /// What the decoder waits for, if anything; after a while of silence call `expire`.
  public var wait: Wait? {
    if pasting { return .paste }
    if pending.isEmpty { return nil }
    return pending.allSatisfy { $0 == Byte.escape } ? .escape : .sequence
  }

  /// Decodes bytes that came at a time, in milliseconds of any clock that never goes back.
  ///
  /// The last character may be held back until `settle` tells that nothing follows at once.
  public mutating func feed(_ bytes: some Collection<UInt8>, at time: Int) -> [InputEvent] {
    pending.append(contentsOf: bytes)
    var events: [InputEvent] = []
    var start = 0
    while start < pending.count {
      if pasting {
        guard let end = takePaste(from: start, into: &events) else { break }
        start = end
      } else {
        guard let reading = TokenReader(pending[start...]).read() else { break }
        start += reading.length
        take(reading.token, at: time, into: &events)
        if pasting { searched = start }
      }
    }
    pending.removeFirst(start)
    searched = max(0, searched - start)
    return events
  }

  /// Delivers the character held back: the terminal has nothing more to say for now.
  public mutating func settle() -> [InputEvent] {
    guard !held.isEmpty else { return [] }
    var events: [InputEvent] = []
    releaseHeld(into: &events)
    return events
  }

  /// Gives up waiting: a lone Esc is the key, a paste ends, and the start of a sequence is dropped.
  public mutating func expire() -> [InputEvent] {
    var events = settle()
    if pasting {
      events.append(.paste(Self.text(ofPaste: pending[...])))
    } else if pending.allSatisfy({ $0 == Byte.escape }) {
      events += pending.map { _ in .key(KeyPress(.escape)) }
    } else if pending.count == 2, pending[0] == Byte.escape, Byte.isPrintable(pending[1]) {
      let letter = Character(Unicode.Scalar(pending[1]))
      events.append(.key(KeyPress(.character(letter), alt: true)))
    }
    pending.removeAll()
    pasting = false
    searched = 0
    return events
  }

  private mutating func take(_ token: Token, at time: Int, into events: inout [InputEvent]) {
    if case .text(let scalar) = token {
      hold(scalar, into: &events)
      return
    }
    releaseHeld(into: &events)
    switch token {
    case .key(let press): events.append(.key(press))
    case .mouse(let report):
      if let event = clicks.event(for: report, at: time) { events.append(.mouse(event)) }
    case .focus(let gained): events.append(.focus(gained))
    case .pasteBegins: pasting = true
    case .text, .nothing: break
    }
  }

  /// Adds a scalar to the grapheme held, or delivers that one and holds the new.
  private mutating func hold(_ scalar: Unicode.Scalar, into events: inout [InputEvent]) {
    let joins = !held.isEmpty && !scalar.isASCII && held.unicodeScalars.count < 32
    if joins {
      var longer = held
      longer.unicodeScalars.append(scalar)
      if longer.count == 1 {
        held = longer
        return
      }
    }
    releaseHeld(into: &events)
    held = String(scalar)
  }

  private mutating func releaseHeld(into events: inout [InputEvent]) {
    if let character = held.first { events.append(.key(KeyPress(.character(character)))) }
    held = ""
  }

  /// Looks for the end of a paste that begins at an index; answers what follows it.
  private mutating func takePaste(from start: Int, into events: inout [InputEvent]) -> Int? {
    guard let marker = pending.firstIndex(of: Byte.pasteEnd, from: max(start, searched)) else {
      searched = max(start, pending.count - Byte.pasteEnd.count + 1)
      return nil
    }
    events.append(.paste(Self.text(ofPaste: pending[start..<marker])))
    pasting = false
    return marker + Byte.pasteEnd.count
  }

  /// The text of a paste: invalid bytes repaired, line ends as line feeds (terminals send CR).
  private static func text(ofPaste bytes: ArraySlice<UInt8>) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      if byte == Byte.carriageReturn {
        lines.append(Byte.lineFeed)
      } else if byte != Byte.lineFeed || !afterReturn {
        lines.append(byte)
      }
      afterReturn = byte == Byte.carriageReturn
    }
    return String(decoding: lines, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Where a short run of bytes first stands, looking from an index.
  fileprivate func firstIndex(of needle: [UInt8], from start: Int) -> Int? {
    withUnsafeBufferPointer { bytes in
      var index = start
      while index + needle.count <= bytes.count {
        if bytes[index] == needle[0], needle.indices.allSatisfy({ bytes[index + $0] == needle[$0] })
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}
