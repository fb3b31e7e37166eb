/// A rectangle with a name, such as `verif.list`: what a demonstration may light or look at, wherever
/// the layout puts it.
public struct Landmark: Hashable, Sendable {
  public var id: String
  public var rect: Rect
  /// The figure that it shows, without the form of a language; nil when it shows none.
  public var value: String?

  public init(id: String, rect: Rect, value: String? = nil) {
    self.id = id
    self.rect = rect
    self.value = value
  }
}

extension Canvas {
  /// Where a name stands: what bears it, or else what answers to the mouse under it.
  public func place(of id: String) -> Rect? {
    if let found = landmarks.last(where: { $0.id == id && !$0.rect.isEmpty }) { return found.rect }
    let places = hits.filter { $0.target.id == id }.map(\.rect)
    guard let first = places.first else { return nil }
    return places.dropFirst().reduce(first) { $0.union($1) }
  }

  /// The figure under a name; nil when nothing bears it with one.
  public func figure(_ id: String) -> String? {
    landmarks.last { $0.id == id && $0.value != nil }?.value
  }
}
