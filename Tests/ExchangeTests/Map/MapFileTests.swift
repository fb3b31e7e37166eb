import Domain
import Foundation
import FoundationXML
import Testing

@testable import Exchange

/// The map as files: well formed, with hostile names escaped, and with its figures.
struct MapFileTests {
  private let drawing = MapDrawing(
    title: "Carte <b>&\"",
    legend: [.init(level: 1, text: "1–3"), .init(level: 4, text: "10–12")],
    notices: ["DÉMO"],
    sources: "HCP · © OSM",
    width: 8,
    height: 4,
    runs: [
      .init(region: 0, x: 0, y: 0, length: 4), .init(region: 1, x: 4, y: 0, length: 4),
      .init(region: 1, x: 2, y: 1, length: 3),
    ],
    regions: [
      .init(text: "Safi 2 </svg><script>", level: 1, x: 1, y: 1, isGap: true),
      .init(text: "Rehamna 12", level: 4, x: 5, y: 1, isGap: false),
    ],
    marks: [.init(name: "A&B", value: 12, x: 1, y: 1), .init(name: "C", value: 3, x: 5, y: 1)]
  )

  private final class Elements: NSObject, XMLParserDelegate {
    var counts: [String: Int] = [:]
    var radii: [Double] = []
    var text = ""

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      counts[name, default: 0] += 1
      if name == "circle", let radius = attributes["r"].flatMap(Double.init) {
        radii.append(radius)
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  @Test func `a drawing is well formed, escapes names, and discs are in proportion by area`() {
    let elements = Elements()
    let parser = XMLParser(data: Data(SVGMap.text(drawing).utf8))
    parser.delegate = elements
    #expect(parser.parse(), "\(parser.parserError as Any)")
    #expect(elements.counts["script"] == nil)
    #expect(elements.counts["svg"] == 1)
    #expect(elements.counts["pattern"] == 4)
    #expect(elements.text.contains("Safi 2 </svg><script> !"))
    #expect(elements.text.contains("DÉMO"))
    // A quarter of the number has half of the radius.
    #expect(elements.radii == [14, 7])
  }

  @Test func `points are GeoJSON, longitude first`() throws {
    let commune = try #require(Territory.communes.first)
    let map = MapPoints(
      points: [.init(commune: commune, actors: 3, participants: 812)],
      notes: ["DÉMO", "HCP"]
    )
    var bytes: [UInt8] = []
    try GeoJSONPoints.write(map) { bytes += $0 }
    let parsed = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect(parsed?["type"] as? String == "FeatureCollection")
    let feature = (parsed?["features"] as? [[String: Any]])?.first
    let geometry = feature?["geometry"] as? [String: Any]
    let place = geometry?["coordinates"] as? [Double]
    #expect(place == [Double(commune.longitude) / 100, Double(commune.latitude) / 100])
    let properties = feature?["properties"] as? [String: Any]
    #expect(properties?["participants"] as? Int == 812)
    #expect(properties?["name_fr"] as? String == commune.nameFrench)
  }
}
