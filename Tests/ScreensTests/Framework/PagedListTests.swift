import Canvas
import Domain
import Phrases
import Screens
import Testing

@Suite struct PagedListTests {
  /// A list of many rows, of which a page holds at most so many.
  private struct Many {
    var codes: [String]

    init(_ count: Int) {
      codes = (0..<count).map { "C" + String(1_000_000 + $0) }
    }

    func page(_ query: ClaimQuery) -> Page<ClaimRow> {
      let limit = query.limit ?? codes.count
      let range: Range<Int>
      switch query.anchor {
      case .first: range = 0..<min(limit, codes.count)
      case .last: range = max(0, codes.count - limit)..<codes.count
      case .after(_, let index): range = index + 1..<min(codes.count, index + 1 + limit)
      case .before(_, let index): range = max(0, index - limit)..<index
      case .at(let code):
        let start = codes.firstIndex(of: code) ?? 0
        range = start..<min(codes.count, start + limit)
      }
      return Page(rows: codes[range].map(row), total: codes.count, start: range.lowerBound)
    }

    private func row(_ code: String) -> ClaimRow {
      ClaimRow(
        claim: code,
        version: 1,
        project: "P01",
        result: "R1",
        participant: "B1",
        period: Samples.period,
        state: .queued,
        selection: .drawn,
        achievedOn: Samples.today,
        declaredOn: Samples.today,
        declaredBy: "op"
      )
    }
  }

  /// Runs the effects against the list until nothing is asked any more; answers the rows sent.
  @discardableResult
  private func serve(
    _ effects: [Effect],
    _ list: inout PagedList<ClaimRow>,
    _ many: Many,
    _ counter: inout Int
  ) -> Int {
    var open = effects
    var sent = 0
    while let effect = open.popLast() {
      guard case .ask(.claims(let query), let token) = effect else { continue }
      let page = many.page(query)
      sent += page.rows.count
      if list.accept(page, token, height: 20) {
        open += list.settle(height: 20, numbered: &counter)
      }
    }
    return sent
  }

  private func make(opening: Int? = nil) -> PagedList<ClaimRow> {
    PagedList(screen: .verification, order: .code, opening: opening) { request in
      .claims(
        ClaimQuery(
          filter: request.filter,
          order: request.order,
          descending: request.descending,
          anchor: request.anchor,
          limit: request.limit
        )
      )
    }
  }

  @Test func `a million rows cost a few pages, whatever the move`() {
    let many = Many(1_000_000)
    var list = make()
    var counter = 0
    serve([list.load(numbered: &counter)], &list, many, &counter)
    var sent = 0
    for command in [Command.last, .pageUp, .pageUp, .first, .pageDown, .last, .moveUp, .first] {
      sent += serve(
        list.move(command, height: 20, numbered: &counter),
        &list,
        many,
        &counter
      )
      #expect(list.current != nil, "\(command)")
    }
    #expect(sent <= 8 * 400)
    #expect(list.rows.count <= 1000)
  }

  /// Nothing waits for the rest of the window, which follows by itself.
  @Test(arguments: [(60, 60), (100, 100), (101, 101), (400, 400), (401, 401), (5000, 500)])
  func `a list that begins with a hundred rows`(total: Int, held: Int) {
    let many = Many(total)
    var list = make(opening: 100)
    var counter = 0
    let first = list.load(numbered: &counter)
    guard case .ask(.claims(let query), let token) = first else {
      Issue.record("no question")
      return
    }
    #expect(query.limit == 100)
    let isTaken = list.accept(many.page(query), token, height: 20)
    #expect(isTaken)
    let more = list.settle(height: 20, numbered: &counter)
    for case .ask(_, let token) in more { #expect(token.isAhead) }
    serve(more, &list, many, &counter)
    #expect(list.rows.count == held)
    #expect(list.rows.map(\.claim) == Array(many.codes.prefix(held)))
    serve(list.move(.last, height: 20, numbered: &counter), &list, many, &counter)
    #expect(list.current?.claim == many.codes.last)
  }

  @Test func `paging down shows every row once, in order`() {
    let many = Many(3000)
    var list = make()
    var counter = 0
    serve([list.load(numbered: &counter)], &list, many, &counter)
    for place in 0..<3000 {
      #expect(list.current?.claim == many.codes[place])
      serve(list.move(.moveDown, height: 20, numbered: &counter), &list, many, &counter)
    }
    for place in stride(from: 2999, through: 0, by: -1) {
      #expect(list.current?.claim == many.codes[place])
      serve(list.move(.moveUp, height: 20, numbered: &counter), &list, many, &counter)
    }
  }

  @Test func `the cursor holds on to its record when rows come above it`() {
    var many = Many(100)
    var list = make()
    var counter = 0
    serve([list.load(numbered: &counter)], &list, many, &counter)
    for _ in 0..<30 {
      serve(list.move(.moveDown, height: 20, numbered: &counter), &list, many, &counter)
    }
    let held = list.current?.claim
    many.codes.insert(contentsOf: ["A1", "A2", "A3"], at: 0)
    serve([list.reload(numbered: &counter)], &list, many, &counter)
    #expect(list.current?.claim == held)
    #expect(list.position.cursor == 33)
  }

  @Test func `a record that went leaves the cursor where it was`() {
    var many = Many(50)
    var list = make()
    var counter = 0
    serve([list.load(numbered: &counter)], &list, many, &counter)
    serve(list.move(.last, height: 20, numbered: &counter), &list, many, &counter)
    many.codes.removeLast(10)
    serve([list.reload(numbered: &counter)], &list, many, &counter)
    #expect(list.position.cursor == 39)
  }

  @Test func `a record that went far leaves the cursor in its place`() {
    var many = Many(200)
    var list = make()
    var counter = 0
    serve([list.load(numbered: &counter)], &list, many, &counter)
    for _ in 0..<5 {
      serve(list.move(.moveDown, height: 20, numbered: &counter), &list, many, &counter)
    }
    many.codes.append(many.codes.remove(at: 5))
    serve([list.reload(numbered: &counter)], &list, many, &counter)
    #expect(list.position.cursor == 5)
  }

  @Test func `an empty list has neither cursor nor moves`() {
    var list = make()
    var counter = 0
    serve([list.load(numbered: &counter)], &list, Many(0), &counter)
    #expect(list.current == nil)
    #expect(list.move(.last, height: 20, numbered: &counter).isEmpty)
    #expect(list.concerned.isEmpty)
  }

  @Test func `a list opens with the cursor on a record, wherever it stands`() {
    let many = Many(5000)
    var list = make()
    var counter = 0
    let code = many.codes[4321]
    serve([list.load(at: code, numbered: &counter)], &list, many, &counter)
    #expect(list.current?.claim == code)
    #expect(list.position.cursor == 4321)
  }
}
