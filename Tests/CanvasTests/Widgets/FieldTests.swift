import Testing

@testable import Canvas

@Suite struct TextLineTests {
  private func typed(_ keys: [KeyPress], into text: String = "") -> TextLine {
    var line = TextLine(text)
    for key in keys {
      let obeyed = line.obey(key)
      #expect(obeyed)
    }
    return line
  }

  @Test func `keys edit at the caret`() {
    let line = typed(
      [
        KeyPress(.left), KeyPress(.left), KeyPress(.backspace), KeyPress(.character("é")),
        KeyPress(.delete),
      ],
      into: "abcd"
    )
    #expect(line.text == "aéd")
    #expect(line.caret == 2)
  }

  @Test func `words and ends are reached and erased`() {
    #expect(typed([KeyPress(.left, control: true)], into: "un deux ").caret == 3)
    #expect(typed([KeyPress(.home), KeyPress(.right, control: true)], into: "un deux").caret == 2)
    #expect(typed([KeyPress(.character("w"), control: true)], into: "un deux").text == "un ")
    #expect(typed([KeyPress(.character("u"), control: true)], into: "un deux").text.isEmpty)
    #expect(
      typed([KeyPress(.home), KeyPress(.character("k"), control: true)], into: "un").text.isEmpty
    )
    #expect(typed([KeyPress(.backspace), KeyPress(.delete)], into: "").text.isEmpty)
  }

  @Test func `a paste of several lines becomes one`() {
    var line = TextLine("x")
    line.insert("a\nb\tc\u{1B}")
    #expect(line.text == "xa b c ")
    #expect(line.caret == 7)
  }

  @Test func `other keys are left to others`() {
    var line = TextLine("x")
    let others = [KeyPress(.enter), KeyPress(.function(2)), KeyPress(.character("f"), alt: true)]
    for key in others {
      let obeyed = line.obey(key)
      #expect(!obeyed)
    }
    #expect(line.text == "x")
  }
}

@Suite struct TextFieldTests {
  private func drawn(_ field: TextField, _ width: Int) -> Canvas {
    var canvas = Canvas(size: Size(width: width, height: 1))
    canvas.draw(field, in: canvas.bounds, target: "field")
    return canvas
  }

  @Test func `a field shows its value, its unit and the caret`() {
    let canvas = drawn(TextField(TextLine("54"), unit: "DH", isFocused: true), 12)
    #expect(canvas.lines() == ["54        DH"])
    #expect(canvas.roleRuns() == ["input.focus*9 base*1 muted*2"])
    #expect(canvas.cursor == Point(x: 2, y: 0))
    #expect(canvas.hit(at: Point(x: 0, y: 0)) == "field")
  }

  @Test func `a long value scrolls so that the caret is seen`() {
    let canvas = drawn(TextField(TextLine("abcdefghij"), isFocused: true), 6)
    #expect(canvas.lines() == ["‹ghij "])
    #expect(canvas.cursor == Point(x: 5, y: 0))
    var line = TextLine("abcdefghij")
    _ = line.obey(KeyPress(.home))
    let start = drawn(TextField(line, isFocused: true), 6)
    #expect(start.lines() == ["abcde›"])
    #expect(start.cursor == Point(x: 0, y: 0))
  }

  @Test func `an empty field shows what is asked for`() {
    let canvas = drawn(TextField(TextLine(), placeholder: "JJ/MM"), 8)
    #expect(canvas.lines() == ["JJ/MM   "])
    #expect(canvas.roleRuns() == ["input.placeholder*5 input*3"])
  }

  @Test func `a wrong value and a secret one are told apart`() {
    #expect(drawn(TextField(TextLine("x"), hasError: true), 3).roleRuns() == ["input.error*3"])
    #expect(drawn(TextField(TextLine("abc"), isSecret: true), 4).lines() == ["••• "])
  }
}
