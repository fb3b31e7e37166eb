extension Network {
  /// A way from one actor to another: the actors passed, ends included.
  public typealias Path = [Int]

  /// Every shortest way between two actors, of at most `longest` links; at most `limit` of them, in
  /// the order of the codes that they pass. Direction does not count: who knows whom goes both ways.
  public func paths(from: Int, to: Int, longest: Int = 6, limit: Int = 20) -> [Path] {
    guard from != to else { return [] }
    // Distances from the end, so that each step can be seen to lead there.
    var distance = [to: 0]
    var ring = [to]
    while distance[from] == nil, !ring.isEmpty, (distance[ring[0]] ?? 0) < longest {
      var next: [Int] = []
      for actor in ring {
        for other in neighbours(of: actor) where distance[other] == nil {
          distance[other] = (distance[actor] ?? 0) + 1
          next.append(other)
        }
      }
      ring = next
    }
    guard distance[from] != nil else { return [] }
    var paths: [Path] = []
    extend([from], distance, &paths, limit)
    return paths
  }

  private func extend(_ path: Path, _ distance: [Int: Int], _ paths: inout [Path], _ limit: Int) {
    guard let last = path.last, let left = distance[last], paths.count < limit else { return }
    if left == 0 {
      paths.append(path)
      return
    }
    for other in neighbours(of: last) where distance[other] == left - 1 {
      extend(path + [other], distance, &paths, limit)
    }
  }

  /// The links between two actors, in their order.
  public func links(between one: Int, and other: Int) -> [Link] {
    links(of: one).filter { $0.other(than: one) == other }
  }
}
