import Canvas
import Testing

@testable import Terminal

/// What a process finds around it, good unless a test says otherwise.
private func surroundings(
  term: String = "xterm-256color",
  noColor: String = "",
  colorTerm: String = "",
  escapeDelay: String = "",
  overNetwork: Bool = false,
  input: Bool = true,
  output: Bool = true
) -> Surroundings {
  Surroundings(
    inputIsTerminal: input,
    outputIsTerminal: output,
    term: term,
    noColor: noColor,
    colorTerm: colorTerm,
    escapeDelay: escapeDelay,
    overNetwork: overNetwork
  )
}

@Suite struct SurroundingsTests {
  @Test func `a file or a pipe is no terminal`() {
    #expect(surroundings(input: false).refusal == .notATerminal)
    #expect(surroundings(output: false).refusal == .notATerminal)
    #expect(surroundings(term: "dumb", output: false).refusal?.exitCode == 64)
    #expect(surroundings().refusal == nil)
  }

  @Test(arguments: ["", "dumb"]) func `a terminal without a cursor is refused`(_ term: String) {
    #expect(surroundings(term: term).refusal == .unusable(term: term))
    #expect(surroundings(term: term).refusal?.exitCode == 78)
  }

  @Test func `a lone escape waits longer over a network and as the environment says`() {
    #expect(surroundings().escapeMilliseconds == 25)
    #expect(surroundings(overNetwork: true).escapeMilliseconds == 100)
    #expect(surroundings(escapeDelay: "60", overNetwork: true).escapeMilliseconds == 60)
    #expect(surroundings(escapeDelay: "-1").escapeMilliseconds == 25)
    #expect(surroundings(escapeDelay: "x").escapeMilliseconds == 25)
  }
}

@Suite struct ColorPlanTests {
  private let usual = [
    "xterm-256color": 256, "screen-256color": 256, "tmux-256color": 256, "screen": 8, "linux": 8,
    "vt100": 0, "xterm": 8, "xterm-16color": 16,
  ]

  private func plan(_ asked: ColorChoice?, _ surroundings: Surroundings) -> ColorPlan {
    ColorPlan(
      asked: asked,
      surroundings: surroundings,
      colours: usual[surroundings.term] ?? -1
    )
  }

  @Test func `the environment decides when nothing is asked`() {
    #expect(plan(nil, surroundings()).depth == .indexed256)
    #expect(plan(nil, surroundings(term: "linux")).depth == .ansi16)
    #expect(plan(nil, surroundings(term: "vt100")).depth == .mono)
    #expect(plan(nil, surroundings(noColor: "1")).depth == .mono)
    #expect(plan(nil, surroundings(colorTerm: "truecolor")).depth == .trueColor)
    #expect(plan(nil, surroundings(term: "linux", colorTerm: "truecolor")).depth == .ansi16)
    let multiplexed = surroundings(term: "screen-256color", colorTerm: "24bit")
    #expect(plan(nil, multiplexed).depth == .indexed256)
  }

  @Test func `what is asked comes before the environment`() {
    #expect(plan(.indexed256, surroundings(noColor: "1")).depth == .indexed256)
    #expect(plan(.never, surroundings(colorTerm: "truecolor")).depth == .mono)
    #expect(plan(.ansi16, surroundings()).depth == .ansi16)
    #expect(plan(.ansi16, surroundings(term: "vt100")).depth == .mono)
    #expect(plan(.indexed256, surroundings(term: "xterm")).depth == .indexed256)
    #expect(plan(.trueColor, surroundings(term: "tmux-256color")).depth == .trueColor)
  }

  @Test func `where there are eight colours, bold says the bright ones`() {
    #expect(!plan(nil, surroundings(term: "linux")).hasBright)
    #expect(plan(nil, surroundings(term: "xterm-16color")).hasBright)
    #expect(plan(.indexed256, surroundings(term: "linux")).hasBright)
  }
}

@Suite struct ModeSequencesTests {
  @Test func `what is turned on is turned off`() {
    let on = ModeSequences.on(mouse: true)
    let modes = on.split(separator: "\u{1B}").map { $0.dropLast() }
    #expect(modes.count == 5)
    for mode in modes { #expect(ModeSequences.off.contains("\u{1B}" + mode + "l")) }
    #expect(!ModeSequences.on(mouse: false).contains("1006"))
  }

  @Test func `letters are ordered once, by the program or by the terminal`() {
    #expect(ModeSequences.order(.program, .rightToLeft) == "\u{1B}[8l")
    #expect(ModeSequences.order(.terminal, .rightToLeft) == "\u{1B}[8h\u{1B}[2 k")
    #expect(ModeSequences.order(.terminal, .leftToRight) == "\u{1B}[8h\u{1B}[1 k")
    #expect(ModeSequences.orderOff(after: .program) == "\u{1B}[8h")
    #expect(ModeSequences.orderOff(after: .terminal) == "\u{1B}[8h\u{1B}[0 k")
    let rescue = String(decoding: ModeSequences.rescue(sentence: ""), as: UTF8.self)
    #expect(rescue.contains("\u{1B}[8h\u{1B}[0 k"))
  }

  @Test func `the rescue turns all off and fits its room`() {
    let rescue = ModeSequences.rescue(sentence: String(repeating: "é", count: 900))
    #expect(rescue.count <= 1024)
    let text = String(decoding: ModeSequences.rescue(sentence: "Arrêt."), as: UTF8.self)
    #expect(text.hasPrefix(ModeSequences.off))
    #expect(text.contains("\u{1B}[?25h") && text.contains("\u{1B}[?1049l"))
    #expect(text.hasSuffix("Arrêt.\r\n"))
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("é", "w6k="),
  ])
  func `a copied text is told in base 64`(_ text: String, _ code: String) {
    #expect(ModeSequences.copy(text) == "\u{1B}]52;c;" + code + "\u{07}")
  }
}
