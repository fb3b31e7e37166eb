/// A frame under way: cells with roles, the cursor, and what answers to the mouse.
///
/// Screens draw onto it, tests compare it, a terminal is told its changes. Drawing outside `clip`
/// has no effect, and no control character ever reaches a cell.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  public let medium: Medium
  /// Row by row, `size.width` cells each.
  public internal(set) var cells: [Cell]
  /// Where the hardware cursor stands; nil leaves it anywhere, unseen.
  public var cursor: Point?
  /// What was recorded for the mouse, the topmost last.
  public private(set) var hits: [Hit] = []
  /// What has a name, the topmost last.
  public private(set) var landmarks: [Landmark] = []
  /// Where drawing has an effect.
  public private(set) var clip: Rect
  /// Which way the part that is being drawn is read.
  public internal(set) var direction: Direction
  /// How many parts that are read their own way are being drawn.
  var nesting = 0

  /// An empty frame of spaces in the role `base`.
  public init(size: Size, medium: Medium = Medium()) {
    let size = Size(width: max(0, size.width), height: max(0, size.height))
    self.size = size
    self.medium = medium
    cells = Array(repeating: Cell(), count: size.width * size.height)
    clip = Rect(size)
    direction = medium.direction
  }

  /// The whole frame.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place; nil outside.
  public subscript(x: Int, y: Int) -> Cell? {
    bounds.contains(Point(x: x, y: y)) ? cells[y * size.width + x] : nil
  }

  /// Draws with a smaller clip, which is restored afterwards.
  public mutating func clipped(to rect: Rect, _ draw: (inout Canvas) -> Void) {
    let outer = clip
    clip = outer.intersection(rect)
    draw(&self)
    clip = outer
  }

  /// Records that a rectangle answers to the mouse; the part outside the clip does not.
  public mutating func addHit(_ rect: Rect, _ target: HitTarget) {
    let seen = clip.intersection(rect)
    if !seen.isEmpty { hits.append(Hit(rect: seen, target: target)) }
  }

  var hitCount: Int { hits.count }

  mutating func changeHits(from first: Int, _ change: (inout Hit) -> Void) {
    for index in hits.indices.dropFirst(first) { change(&hits[index]) }
  }

  mutating func changeLandmarks(_ change: (inout Landmark) -> Void) {
    for index in landmarks.indices { change(&landmarks[index]) }
  }

  /// Gives a rectangle a name, and perhaps the figure that it shows.
  public mutating func name(_ landmark: Landmark) {
    var landmark = landmark
    landmark.rect = bounds.intersection(landmark.rect)
    landmarks.append(landmark)
  }

  /// What a click at a place means: the topmost of what was recorded there.
  public func hit(at point: Point) -> HitTarget? {
    hits.last { $0.rect.contains(point) }?.target
  }

  /// Forgets what lies under a dialog, so that a click beside it reaches nothing.
  public mutating func clearHits() { hits.removeAll() }
}
