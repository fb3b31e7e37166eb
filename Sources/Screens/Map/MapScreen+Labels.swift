import Canvas
import Domain
import Phrases

/// The names on the map.
extension MapScreen {
  /// Writes the names with their figures, shorter where they do not all find room.
  func drawLabels(
    _ map: MapRaster,
    in area: Rect,
    _ context: Context,
    onto canvas: inout Canvas
  ) {
    if isZoomed {
      canvas.labels(communeLabels(context, canvas.medium.graphics), on: map, in: area)
      return
    }
    let isWide = area.width >= 84
    var lists = [!isWide, true].map { provinceLabels(isShort: $0, context, canvas.medium.graphics) }
    lists.append(lists[1].map { MapScreen.cut($0) })
    for (index, labels) in lists.enumerated() {
      var trial = canvas
      let left = trial.labels(labels, on: map, in: area)
      if left == 0 || index == lists.count - 1 {
        canvas = trial
        return
      }
    }
  }

  /// The same label without its figure's second part and with a name of eight letters at most.
  private static func cut(_ label: MapLabel) -> MapLabel {
    var label = label
    let words = label.text.split(separator: " ")
    guard let figure = words.last, words.count > 1 else { return label }
    label.text = words.dropLast().joined(separator: " ").prefix(8) + " " + figure
    return label
  }

  private func provinceLabels(
    isShort: Bool,
    _ context: Context,
    _ graphics: Graphics
  ) -> [MapLabel] {
    var labels = MapGeography.provinces.indices.map { index in
      let town = MapGeography.communes[MapGeography.towns[index]]
      let isChosen = place.province == index
      return MapLabel(
        x: town.longitude,
        y: town.latitude,
        text: provinceText(index, isShort: isShort, context),
        sign: MapScreen.sign(isChosen: place == .province(index), graphics),
        role: isChosen ? .mapSelected : .mapLabel,
        priority: isChosen ? 2 : 1,
        target: HitTarget("map.province", index)
      )
    }
    if case .commune(let index) = place {
      let commune = MapGeography.communes[index]
      labels.append(
        MapLabel(
          x: commune.longitude,
          y: commune.latitude,
          text: context.phrases.name(commune),
          sign: MapScreen.sign(isChosen: true, graphics),
          role: .mapSelected,
          priority: 3,
          target: HitTarget("map.commune", index)
        )
      )
    }
    return labels
  }

  private func provinceText(_ index: Int, isShort: Bool, _ context: Context) -> String {
    let name =
      isShort
      ? MapGeography.shortName(index, context.phrases)
      : context.phrases.name(MapGeography.provinces[index])
    guard let figures = figures.value?.figures(of: index) else { return name }
    // A province that lacks one of the five services says so beside its figure.
    let gap = figures.missingServices.isEmpty ? "" : "!"
    let mark = several.contains(index) ? (context.medium.graphics == .ascii ? "x " : "✓ ") : ""
    return mark + name + " " + layer.figure(figures, context.phrases.numbers) + gap
  }

  private func communeLabels(_ context: Context, _ graphics: Graphics) -> [MapLabel] {
    let own = MapGeography.communesOfProvince[place.province]
    let kept = own.filter { index in
      !showsGapsOnly || !hasActor(index) || .commune(index) == place
    }
    let most =
      figures.value.map { all in
        own.compactMap { layer.value(MapGeography.communes[$0], all) }.max() ?? 0
      } ?? 0
    return kept.map { index in
      let commune = MapGeography.communes[index]
      let isChosen = place == .commune(index)
      let isGap = figures.value != nil && !hasActor(index)
      let value = figures.value.flatMap { layer.value(commune, $0) } ?? 0
      let figure = value > 0 ? " " + context.phrases.number(value) : ""
      return MapLabel(
        x: commune.longitude,
        y: commune.latitude,
        text: context.phrases.name(commune) + figure,
        sign: isChosen
          ? MapScreen.sign(isChosen: true, graphics)
          : isGap ? "!" : MapScreen.sign(of: value, among: most, graphics),
        role: isChosen ? .mapSelected : isGap ? .mapGap : .mapLabel,
        priority: isChosen ? 1_000_000_000 : value * 10_000_000 + commune.population,
        target: HitTarget("map.commune", index)
      )
    }
  }

  /// The sign of a commune, heavier as its number grows in the province: four steps.
  static func sign(of value: Int, among most: Int, _ graphics: Graphics) -> String {
    let signs = graphics == .ascii ? [".", "*", "o", "O"] : ["·", "•", "●", "⬤"]
    return signs[max(0, min(3, Canvas.heatLevel(value, high: most) - 1))]
  }

  /// The sign of a place, and of the one that is chosen.
  static func sign(isChosen: Bool, _ graphics: Graphics) -> String {
    if graphics == .ascii { return isChosen ? "@" : "*" }
    return isChosen ? "◉" : "•"
  }
}

/// The legend.
extension MapScreen {
  func drawLegend(in area: Rect, _ context: Context, onto canvas: inout Canvas) {
    let words = context.phrases.map
    let inside = canvas.box(area, title: words.legend, titleRight: "c")
      .inset(horizontal: 1, vertical: 0)
    let entries = legend(context, canvas.medium)
    let half = max(1, inside.width / 2)
    let columns = entries.count > inside.height ? 2 : 1
    let rows = (entries.count + columns - 1) / columns
    for (index, entry) in entries.enumerated() where index % rows < inside.height {
      let x = inside.x + index / rows * half
      let line = Rect(
        x: x,
        y: inside.y + index % rows,
        width: columns == 1 ? inside.width : half - 1,
        height: 1
      )
      let used = canvas.put(entry.sign, at: Point(x: line.x, y: line.y), role: entry.role) + 1
      let room = Rect(x: line.x + used, y: line.y, width: line.width - used, height: 1)
      canvas.put(entry.text, in: room)
    }
  }

  /// What the signs of the map mean.
  func legend(_ context: Context, _ medium: Medium)
    -> [(sign: String, text: String, role: CellRole)]
  {
    let words = context.phrases.map
    let numbers = context.phrases.numbers
    var entries: [(sign: String, text: String, role: CellRole)] = []
    if let figures = figures.value {
      for step in MapScale(layer, figures).ranges {
        let first = numbers.number(step.range.lowerBound)
        let last = numbers.number(step.range.upperBound)
        let text = step.range.count == 1 ? first : first + "–" + last
        let sample = MapScale.sample(step.level, medium: medium)
        entries.append((sample, text, MapScale.roles[step.level]))
      }
    }
    entries.append((MapScreen.sign(isChosen: true, medium.graphics), words.chosen, .mapSelected))
    entries.append(("!", words.missing, .mapGap))
    return entries
  }
}
