extension Band {
  /// Bands as a person types them: `0-500 payDeclared, 500-10000 suspend`; none for an empty text, nil
  /// for one that cannot be read. Whether they hold together is judged with the programme (R31).
  public static func list(_ text: String) -> [Band]? {
    let parts = text.split(whereSeparator: { $0 == "," || $0 == ";" })
      .filter { !$0.allSatisfy(\.isWhitespace) }
    let bands = parts.compactMap { band(of: $0) }
    return bands.count == parts.count ? bands : nil
  }

  private static func band(of text: Substring) -> Band? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 2, let effect = Effect(rawValue: String(words[1])) else { return nil }
    let bounds = words[0].split(separator: "-", omittingEmptySubsequences: false)
    guard bounds.count == 2, let from = Int(bounds[0]), let to = Int(bounds[1]) else { return nil }
    return Band(from: from, to: to, effect: effect)
  }
}
