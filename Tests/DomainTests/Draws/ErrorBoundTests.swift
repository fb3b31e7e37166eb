import BigInt
import Domain
import Testing

@Suite struct ErrorBoundTests {
  /// R32 word for word: every b tried, every binomial computed.
  private func slowBound(_ n: Int, _ k: Int, _ confidence: Int) -> Int {
    guard k > 0 else { return 0 }
    let whole = BigUInt(10_000).power(n) * BigUInt(10_000 - confidence)
    var best = 0
    for b in 0...10_000 {
      var sum = BigUInt(0)
      var binomial = BigUInt(1)
      for i in 0...n {
        if i >= k { sum += binomial * BigUInt(b).power(i) * BigUInt(10_000 - b).power(n - i) }
        binomial = binomial * BigUInt(n - i) / BigUInt(i + 1)
      }
      if sum * 10_000 <= whole { best = b } else { break }
    }
    return best
  }

  @Test(arguments: 1...7)
  func `R32 the bound agrees with the slow sum for every number of errors`(n: Int) {
    for k in 0...n {
      for confidence in [9000, 9750, 9990] {
        #expect(
          lowerErrorBound(examined: n, errors: k, confidence: confidence)
            == slowBound(n, k, confidence)
        )
      }
    }
  }

  @Test(arguments: [(40, 4, 9750), (31, 1, 9500), (25, 24, 9750), (36, 20, 9900)])
  func `R32 the bound agrees with the slow sum on greater samples`(n: Int, k: Int, confidence: Int)
  {
    #expect(
      lowerErrorBound(examined: n, errors: k, confidence: confidence)
        == slowBound(n, k, confidence)
    )
  }

  @Test(
    "R32 bounds that statistical tables print",
    arguments: [(10, 1, 25), (20, 2, 123), (100, 10, 490), (1, 1, 250), (10, 10, 6915)]
  )
  func tables(n: Int, k: Int, expected: Int) {
    #expect(lowerErrorBound(examined: n, errors: k, confidence: 9750) == expected)
  }

  @Test func `R32 no error is no deduction, and the bound stays under the share found`() {
    #expect(lowerErrorBound(examined: 50, errors: 0, confidence: 9750) == 0)
    #expect(lowerErrorBound(examined: 0, errors: 0, confidence: 9750) == 0)
    var last = 0
    for errors in 1...60 {
      let bound = lowerErrorBound(examined: 60, errors: errors, confidence: 9750)
      #expect(bound > last || errors == 1)
      #expect(bound * 60 < errors * 10_000)
      last = bound
    }
  }
}
