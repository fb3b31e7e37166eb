import Domain

/// The region with a number in each province: shade, pattern and figure say the same.
struct SVGRegion {
  let pen: SVGPen
  let figure: MapFigure
  let outline: MapOutline

  func markup(_ title: String) -> String {
    SVGMap.figure(
      MapDrawing(
        title: title,
        legend: (1...4).compactMap(step),
        notices: [],
        sources: "",
        width: outline.width,
        height: outline.height,
        runs: outline.runs,
        regions: zip(figure.provinces, outline.names).map { province, place in
          MapDrawing.Region(
            text: pen.voice.word(province.name) + " " + number(province.value),
            level: HTMLPaper.quarter(province.value, of: figure.most),
            x: place.x,
            y: place.y,
            isGap: province.isGap
          )
        },
        marks: figure.communes.sorted { $0.key < $1.key }.compactMap { code, value in
          outline.communes[code].map { place in
            MapDrawing.Mark(
              name: pen.voice.word(.commune(code)),
              value: value,
              x: place.x,
              y: place.y
            )
          }
        }
      )
    )
  }

  /// The numbers of a step; nil when it has none.
  private func step(_ level: Int) -> MapDrawing.Step? {
    let numbers = (1...figure.most).filter { HTMLPaper.quarter($0, of: figure.most) == level }
    guard let first = numbers.first, let last = numbers.last else { return nil }
    let text = first == last ? number(first) : number(first) + "–" + number(last)
    return MapDrawing.Step(level: level, text: text)
  }

  private func number(_ value: Int) -> String { pen.voice.value(.integer(value)) }
}
