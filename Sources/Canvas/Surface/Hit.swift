/// What a click on a part of the screen means, as the one who drew it names it.
public struct HitTarget: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A name such as `tab`, `fbar`, `list.row`.
  public var id: String
  /// Which one of its kind, such as the row of a list.
  public var index: Int?

  public init(_ id: String, _ index: Int? = nil) {
    self.id = id
    self.index = index
  }

  public init(stringLiteral value: String) { self.init(value) }
}

/// A rectangle that answers to the mouse.
public struct Hit: Hashable, Sendable {
  public var rect: Rect
  public var target: HitTarget

  public init(rect: Rect, target: HitTarget) {
    self.rect = rect
    self.target = target
  }
}
