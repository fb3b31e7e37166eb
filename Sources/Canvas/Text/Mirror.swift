// Signs that look the other way when they are read, or drawn, from right to left.

private let brackets: [(Unicode.Scalar, Unicode.Scalar)] = [
  ("(", ")"), ("[", "]"), ("{", "}"), ("\u{2045}", "\u{2046}"), ("\u{207D}", "\u{207E}"),
  ("\u{208D}", "\u{208E}"), ("\u{2308}", "\u{2309}"), ("\u{230A}", "\u{230B}"),
  ("\u{2329}", "\u{232A}"), ("\u{27E6}", "\u{27E7}"), ("\u{27E8}", "\u{27E9}"),
  ("\u{27EA}", "\u{27EB}"), ("\u{3008}", "\u{3009}"), ("\u{300A}", "\u{300B}"),
  ("\u{300C}", "\u{300D}"), ("\u{300E}", "\u{300F}"), ("\u{3010}", "\u{3011}"),
]

private let otherMirrored: [(Unicode.Scalar, Unicode.Scalar)] = [
  ("<", ">"), ("«", "»"), ("‹", "›"), ("≤", "≥"), ("≪", "≫"), ("⊂", "⊃"), ("⊆", "⊇"),
]

/// The signs of frames, blocks and pointers, which a mirrored drawing turns round; a part of a block
/// that has no sign for its other side is kept under a private one, so that turning twice changes
/// nothing.
private let drawn: [(Unicode.Scalar, Unicode.Scalar)] = [
  ("┌", "┐"), ("└", "┘"), ("├", "┤"), ("╭", "╮"), ("╰", "╯"), ("╔", "╗"), ("╚", "╝"),
  ("╠", "╣"), ("┏", "┓"), ("┗", "┛"), ("┣", "┫"), ("╴", "╶"), ("╱", "╲"), ("▌", "▐"),
  ("▏", "▕"), ("▘", "▝"), ("▖", "▗"), ("▙", "▟"), ("▛", "▜"), ("▚", "▞"), ("▸", "◂"),
  ("▶", "◀"), ("►", "◄"), ("◐", "◑"), ("▎", "\u{F7A0}"), ("▍", "\u{F7A1}"),
  ("▋", "\u{F7A2}"), ("▊", "\u{F7A3}"), ("▉", "\u{F7A4}"),
]

private func bothWays(
  _ pairs: [(Unicode.Scalar, Unicode.Scalar)]
) -> [Unicode.Scalar: Unicode.Scalar] {
  var table: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (one, other) in pairs { (table[one], table[other]) = (other, one) }
  return table
}

private let closings = Dictionary(uniqueKeysWithValues: brackets.map { ($0.0, $0.1) })
private let mirroredBrackets = bothWays(brackets + otherMirrored)
private let mirroredSigns = bothWays(drawn)

/// The bracket that closes one, nil for any other character.
func closingBracket(_ scalar: Unicode.Scalar) -> Unicode.Scalar? { closings[scalar] }

/// A character as it is read from right to left: brackets are turned round.
func mirroredBracket(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  mirroredBrackets[scalar] ?? scalar
}

/// A drawn sign turned round; turned twice it is the same.
func mirroredSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  if scalar.value < 0x2500 { return scalar }
  if (0x2800...0x28FF).contains(scalar.value) { return mirroredDots(scalar) }
  return mirroredSigns[scalar] ?? scalar
}

/// A sign of dots with its columns exchanged.
private func mirroredDots(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let dots = scalar.value & 0xFF
  let left = dots & 0b0000_0111 | (dots & 0b0100_0000) >> 3
  let right = (dots & 0b0011_1000) >> 3 | (dots & 0b1000_0000) >> 4
  let turned = right & 0b0111 | (right & 0b1000) << 3 | (left & 0b0111) << 3 | (left & 0b1000) << 4
  return Unicode.Scalar(0x2800 + turned) ?? scalar
}

/// What is shown for a sign that was turned round and has no other side: the nearest one that has.
func shownSign(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "\u{F7A0}": "▕"
  case "\u{F7A1}", "\u{F7A2}": "▐"
  case "\u{F7A3}", "\u{F7A4}": "█"
  default: scalar
  }
}
