/// What the benchmark was asked for.
struct Options {
  let program: String
  let floor: String
  let sizes: [Int]
  /// The claims of the project whose statement is drawn up.
  let paid: Int
  let rounds: Int
  /// Where the stores are kept from one run to the next.
  let stores: String
  let parts: Set<Bench.Part>

  /// - Throws: `UnknownWord` when an option, or a value of one, is none that it knows.
  init(_ words: [String]) throws {
    let usual = Options.usual(beside: words[0])
    var values = usual
    var index = 1
    while index < words.count {
      guard usual[words[index]] != nil, index + 1 < words.count else {
        throw UnknownWord(word: words[index], known: usual.keys.sorted())
      }
      values[words[index]] = words[index + 1]
      index += 2
    }
    func value(_ name: String) -> String { values[name] ?? "" }
    func numbers(_ name: String) throws -> [Int] {
      try value(name).split(separator: ",").map { word in
        guard let number = Int(word), number > 0 else {
          throw UnknownWord(word: "\(name) \(word)", known: ["numbers above 0"])
        }
        return number
      }
    }
    program = value("--fbr")
    floor = value("--floor")
    sizes = try numbers("--claims")
    paid = try numbers("--paid").first ?? 100_000
    rounds = try numbers("--rounds").first ?? 9
    stores = value("--stores")
    let names = value("--only").split(separator: ",").map(String.init)
    let chosen = try names.map { name in
      guard let part = Bench.Part(rawValue: name) else {
        throw UnknownWord(word: name, known: Bench.Part.allCases.map(\.rawValue))
      }
      return part
    }
    parts = Set(chosen.isEmpty ? Bench.Part.allCases : chosen)
  }

  /// The options, with what each is when nothing is said; the programs lie beside this one.
  private static func usual(beside own: String) -> [String: String] {
    let folder =
      own.contains("/") ? own.split(separator: "/").dropLast().joined(separator: "/") : "."
    let beside = (own.hasPrefix("/") ? "/" : "") + folder
    return [
      "--fbr": beside + "/fbr", "--floor": beside + "/floor",
      "--claims": "12000,100000,1000000", "--paid": "100000", "--rounds": "9",
      "--stores": Folder.variable("TMPDIR", "/tmp") + "/fbr-bench-stores", "--only": "",
    ]
  }
}

/// A word that the benchmark does not know, and those that it does.
struct UnknownWord: Error, CustomStringConvertible {
  let word: String
  let known: [String]

  var description: String { "\(word) is not known here; known: \(known.joined(separator: ", "))" }
}
