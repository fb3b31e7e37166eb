public import Domain

/// The communes as GeoJSON (RFC 7946): a point each, longitude first, with what is counted there.
public enum GeoJSONPoints {
  public static func write(
    _ map: MapPoints,
    to sink: @escaping ([UInt8]) throws -> Void
  ) throws {
    var writer = JSONWriter(to: sink)
    try writer.object { writer in
      writer.member("type", "FeatureCollection")
      try writer.member("notes", texts: map.notes)
      writer.key("features")
      try writer.array { writer in
        for point in map.points { try feature(point, &writer) }
      }
    }
    try writer.finish()
  }

  private static func feature(_ point: MapPoints.Point, _ writer: inout JSONWriter) throws {
    let commune = point.commune
    try writer.object { writer in
      writer.member("type", "Feature")
      writer.key("geometry")
      try writer.object { writer in
        writer.member("type", "Point")
        writer.key("coordinates")
        try writer.array { writer in
          writer.decimal(hundredths: Int64(commune.longitude))
          writer.decimal(hundredths: Int64(commune.latitude))
        }
      }
      writer.key("properties")
      try writer.object { writer in
        writer.member("code", commune.code)
        writer.member("name_fr", commune.nameFrench)
        writer.member("name_ar", commune.nameArabic)
        writer.member("province", commune.province)
        writer.member("is_urban", commune.isUrban)
        writer.member("population_2024", commune.population)
        writer.member("actors", point.actors)
        writer.member("participants", point.participants)
      }
    }
  }
}
