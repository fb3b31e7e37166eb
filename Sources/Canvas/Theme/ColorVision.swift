/// How colours are seen: usually, or with one kind of cone missing.
public enum ColorVision: String, CaseIterable, Sendable {
  case usual, protan, deutan, tritan

  /// What of each linear channel is seen, after Machado, Oliveira and Fernandes (2009), severity 1.
  fileprivate var matrix: [Double] {
    switch self {
    case .usual: [1, 0, 0, 0, 1, 0, 0, 0, 1]
    case .protan:
      [
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
      ]
    case .deutan:
      [
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881,
      ]
    case .tritan:
      [
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900,
      ]
    }
  }
}

extension Color {
  /// How far two colours are apart for an eye, as CIE 1976 ΔE; nil when either is not known. Under
  /// 20 they are hard to tell apart in small signs (ux.md 3.10).
  public static func distance(_ one: Color, _ other: Color, seen vision: ColorVision) -> Double? {
    guard let first = one.lab(seen: vision), let second = other.lab(seen: vision) else {
      return nil
    }
    let squares = zip(first, second).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +).squareRoot()
  }

  /// The colour in CIE L*a*b* under the light D65.
  private func lab(seen vision: ColorVision) -> [Double]? {
    guard let own = components else { return nil }
    let linear = [own.red, own.green, own.blue].map { Self.linearShare($0) }
    let matrix = vision.matrix
    let seen = (0..<3).map { row in
      let sum = (0..<3).reduce(0) { $0 + matrix[3 * row + $1] * linear[$1] }
      return min(1, max(0, sum))
    }
    let x = (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047
    let y = 0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]
    let z = (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883
    let (fx, fy, fz) = (Self.bent(x), Self.bent(y), Self.bent(z))
    return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)]
  }

  /// The cube root of a share, a straight line near none; by Newton, for want of a power function.
  private static func bent(_ share: Double) -> Double {
    if share <= 216.0 / 24389 { return (24389.0 / 27 * share + 16) / 116 }
    var root = 1.0
    for _ in 0..<40 { root -= (root * root * root - share) / (3 * root * root) }
    return root
  }
}
