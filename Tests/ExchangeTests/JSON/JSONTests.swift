import Testing

@testable import Exchange

@Suite struct JSONTests {
  private func written(_ body: (inout JSONWriter) throws -> Void) throws -> String {
    let sheet = Sheet()
    var writer = JSONWriter { sheet.bytes += $0 }
    try body(&writer)
    try writer.finish()
    return String(decoding: sheet.bytes, as: UTF8.self)
  }

  @Test func `a document is written in the order given`() throws {
    let text = try written { json in
      try json.object { json in
        try json.array("rows") { json in
          for number in 1...2 {
            try json.object { json in
              json.member("project", "P\(number)")
              json.member("target", number)
              json.key("target_to_date")
              json.decimal(hundredths: Int64(number) * 105)
              json.member("ok", number == 1)
              json.key("ratio_percent")
              json.null()
              try json.member("flags", texts: [])
            }
          }
        }
        json.member("total", Optional<Int>.none)
        json.member("note", Optional<String>.none)
      }
    }
    #expect(
      text == """
        {"rows":[{"project":"P1","target":1,"target_to_date":1.05,"ok":true,"ratio_percent":null,\
        "flags":[]},{"project":"P2","target":2,"target_to_date":2.10,"ok":false,\
        "ratio_percent":null,"flags":[]}],"total":null,"note":null}

        """
    )
  }

  @Test(arguments: [
    ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\u{0}\u{1B}", "\"\\u0000\\u001b\""),
    ("é😀\u{202E}", "\"é😀\u{202E}\""), ("", "\"\""),
  ])
  func `a text is escaped as JSON asks`(text: String, quoted: String) throws {
    #expect(try written { $0.text(text) } == quoted + "\n")
  }

  @Test(arguments: [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123_456, "1234.56")])
  func `hundredths are written with two decimals`(hundredths: Int, text: String) throws {
    #expect(try written { $0.decimal(hundredths: Int64(hundredths)) } == text + "\n")
  }

  @Test func `a long list is handed over as it grows`() throws {
    var pieces = 0
    let count = Counter()
    var writer = JSONWriter { _ in count.value += 1 }
    try writer.array { json in
      for number in 0..<20_000 { try json.object { $0.member("n", number) } }
    }
    try writer.finish()
    pieces = count.value
    #expect(pieces > 5)
  }
}

/// How many times something happened.
final class Counter {
  var value = 0
}
