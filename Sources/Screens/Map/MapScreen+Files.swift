import Canvas
public import Domain
import Phrases

/// The map as a file: a text, a drawing or points, by the end of the file's name.
extension MapScreen {
  /// What is written under a name: `.svg` a drawing, `.geojson` points, else the text.
  func export(named path: String, _ context: Context) -> Export {
    let name = path.lowercased()
    if name.hasSuffix(".svg") { return .map(drawing(context)) }
    if name.hasSuffix(".geojson") { return .points(points(context)) }
    return .text(exportText(context))
  }

  private func notices(_ context: Context) -> [String] {
    context.summary.isDemonstration ? [context.phrases.shell.demo] : []
  }

  /// The whole region in the layer that is shown.
  private func drawing(_ context: Context) -> MapDrawing {
    let words = context.phrases.map
    let outline = MapOutline.region(width: 320, height: 120)
    let scale = figures.value.map { MapScale(layer, $0) }
    let regions = MapGeography.provinces.indices.map { index -> MapDrawing.Region in
      let own = figures.value?.figures(of: index)
      let figure = own.map { " " + layer.figure($0, context.phrases.numbers) } ?? ""
      return MapDrawing.Region(
        text: context.phrases.name(MapGeography.provinces[index]) + figure,
        level: own.flatMap { own in scale.map { $0.level(layer.value(own)) } } ?? 0,
        x: outline.names[index].x,
        y: outline.names[index].y,
        isGap: own.map { !$0.missingServices.isEmpty } ?? false
      )
    }
    let steps = legend(context, context.medium).filter { MapScale.roles.contains($0.role) }
    return MapDrawing(
      title: "\(words.title) · \(layer.name(words)) · \(context.phrases.day(context.today))",
      legend: steps.compactMap { step in
        MapScale.roles.firstIndex(of: step.role).map { MapDrawing.Step(level: $0, text: step.text) }
      },
      notices: notices(context),
      sources: words.sources,
      width: outline.width,
      height: outline.height,
      runs: outline.runs,
      regions: regions,
      marks: marks(outline, context.phrases)
    )
  }

  private func marks(_ outline: MapOutline, _ phrases: Phrasebook) -> [MapDrawing.Mark] {
    guard let figures = figures.value else { return [] }
    return MapGeography.communes.compactMap { commune in
      guard let value = layer.value(commune, figures), value > 0,
        let cell = outline.communes[commune.code]
      else { return nil }
      return MapDrawing.Mark(name: phrases.name(commune), value: value, x: cell.x, y: cell.y)
    }
  }

  private func points(_ context: Context) -> MapPoints {
    MapPoints(
      points: MapGeography.communes.map { commune in
        MapPoints.Point(
          commune: commune,
          actors: figures.value?.actorsByCommune[commune.code] ?? 0,
          participants: figures.value?.participantsByCommune[commune.code] ?? 0
        )
      },
      notes: notices(context) + [context.phrases.map.sources]
    )
  }
}

extension MapOutline {
  /// The whole region on a grid of so many cells.
  public static func region(width: Int, height: Int) -> MapOutline {
    let grid = Size(width: width, height: height)
    let map = MapRaster(MapGeography.shape, cells: grid, window: .whole, graphics: .ascii)
    let places = MapGeography.communes.map { commune in
      map.cell(ofX: commune.longitude, y: commune.latitude).map { Place(x: $0.x, y: $0.y) }
    }
    return MapOutline(
      width: width,
      height: height,
      runs: runs(map),
      names: MapGeography.towns.map { places[$0] ?? Place(x: 0, y: 0) },
      communes: Dictionary(
        zip(MapGeography.communes, places).compactMap { commune, place in
          place.map { (commune.code, $0) }
        }
      ) { first, _ in first }
    )
  }

  private static func runs(_ map: MapRaster) -> [MapDrawing.Run] {
    var runs: [MapDrawing.Run] = []
    for y in 0..<map.cells.height {
      var start = 0
      while start < map.cells.width {
        let region = map.region(at: Point(x: start, y: y))
        var end = start + 1
        while end < map.cells.width, map.region(at: Point(x: end, y: y)) == region { end += 1 }
        if let region {
          runs.append(MapDrawing.Run(region: region, x: start, y: y, length: end - start))
        }
        start = end
      }
    }
    return runs
  }
}
