/// Every view that reads the registry or compares projects, on a store of claims whose registry holds
/// 5,000 actors and 20,000 relations: its first whole picture, then keys in it; and the search.
struct ViewRounds {
  private static let actors = 5_000
  private static let relations = 20_000
  private let bench: Bench
  private let store: MeasuredStore

  init(_ bench: Bench, _ store: MeasuredStore) { (self.bench, self.store) = (bench, store) }

  /// A view: its name, the keys that open it, and those pressed in it.
  private struct View {
    let name: String
    let opening: String
    let keys: [String]
  }

  private static let down = "\u{1b}[B"
  private static let up = "\u{1b}[A"
  private static let right = "\u{1b}[C"
  private static let left = "\u{1b}[D"

  /// The map is moved over with arrows, lists up and down, tables in all directions.
  private static let views = [
    View(name: "the map", opening: "2", keys: [right, left, down, up]),
    View(name: "actors", opening: "3", keys: [down, down, up]),
    View(name: "projects", opening: "4", keys: [down, up]),
    View(name: "coverage", opening: "gC", keys: [right, down, left, up]),
    View(name: "projects compared", opening: "gP", keys: [down, up]),
    View(name: "targets", opening: "gO", keys: [right, down, left, up]),
  ]

  func run() {
    guard let path = grown() else {
      return bench.table.remark("views of a large registry", "the store could not be made")
    }
    let large = MeasuredStore(claims: store.claims, path: path)
    for view in ViewRounds.views { measure(view, large) }
    search(large)
  }

  /// First from another screen, as often as there are rounds, each time in a program of its own: what
  /// a first picture needs is not there yet. Then the keys, in the last of them.
  private func measure(_ view: View, _ store: MeasuredStore) {
    var (first, keys) = (Times(), Times())
    var begins = true
    for round in 1...bench.options.rounds {
      guard let own = bench.open(bench.screens(store)) else { continue }
      _ = own.press("", stillFor: 200)
      let before = own.output.count
      let opened = own.press(view.opening, stillFor: 150)
      // A screen that this program does not have answers with its sentence, which is no picture.
      begins = opened.bytes > 200 && !own.shows("not exist", from: before)
      guard begins else {
        own.quit()
        break
      }
      first.add(opened.milliseconds)
      if round == bench.options.rounds {
        for index in 0..<100 {
          keys.add(own.press(view.keys[index % view.keys.count], stillFor: 25).milliseconds)
        }
      }
      own.quit()
    }
    guard begins else { return bench.table.remark(view.name, "not a screen of this program") }
    let table = bench.table
    table.row("\(view.name), 5,000 actors: first picture", store.claims, first.median, atMost: 100)
    table.row(
      "\(view.name), 5,000 actors: a key, p95",
      store.claims,
      keys.quantile(95),
      atMost: 16
    )
  }

  /// A name and a code typed in the palette, letter by letter, until what they find is drawn.
  private func search(_ store: MeasuredStore) {
    guard let own = bench.open(bench.screens(store)) else { return }
    var letters = Times()
    for word in ["acteur 4999", "C00012", "P03|2026", "safi", "formation"] {
      _ = own.press("\u{10}", stillFor: 100)
      for letter in word { letters.add(own.press(String(letter), stillFor: 25).milliseconds) }
      _ = own.press("\u{1b}", stillFor: 150)
    }
    own.quit()
    bench.table.row(
      "search everywhere, 5,000 actors: a letter, p95",
      store.claims,
      letters.quantile(95),
      atMost: 16
    )
  }

  /// A copy of the store with the large registry; nil when it cannot be made.
  private func grown() -> String? {
    let path = Folder.scratch + "/registry.fbr"
    guard Command.run(["cp", store.path, path]).status == 0 else { return nil }
    for (kind, lines) in [("actors", ViewRounds.actorLines), ("relations", ViewRounds.links)] {
      let file = Folder.scratch + "/\(kind).csv"
      Folder.write(lines.joined(separator: "\n") + "\n", to: file)
      let done = Command.run(
        [bench.options.program, "import", kind, file, "--store", path, "--as", "K01"],
        adding: ["FBR_BACKUPS=off"]
      )
      guard done.status == 0 else { return nil }
    }
    return path
  }

  private static var actorLines: [String] {
    let seats = [
      "07.351.01.01", "07.431.01.03", "07.211.01.03", "07.191.01.03", "07.585.01.07",
      "07.161.01.01",
    ]
    let services = ["training", "guidance", "placement", "followUp", "financing"]
    let kinds = ["association", "cooperative", "company", "trainingCentre", "employer", "network"]
    let header = "actor,name_fr,kind,seat_commune,provinces,services,groups,capacity,recorded_on"
    return [header]
      + (0..<actors).map { number in
        let seat = seats[number % seats.count]
        let service = services[number % services.count]
        let kind = kinds[number % kinds.count]
        let day = 10 + number % 18
        return "Z\(number),Acteur \(number) de formation,\(kind),\(seat),\(seat.prefix(6)),"
          + "\(service),,\(number % 90),2026-\(number % 2 == 0 ? "05" : "09")-\(day)"
      }
  }

  /// Each actor with four that come after it, so that no link is written twice.
  private static var links: [String] {
    let kinds = ["partners", "refers", "funds", "hosts"]
    return ["from,to,kind,since"]
      + (0..<relations).map { number in
        let from = number / 4
        let to = (from + 1 + number % 4 * 37) % actors
        return "Z\(from),Z\(to),\(kinds[number % 4]),2026-01-15"
      }
  }
}
