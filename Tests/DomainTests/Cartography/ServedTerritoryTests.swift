import Domain
import Testing

@Suite struct ServedTerritoryTests {
  private let safi = 6
  private let marrakech = 4

  @Test(
    "A province is served by a list that names it, by a commune of it, and by a seat there",
    arguments: [
      (["07.431"], "", true, true), (["07.431.01.03"], "", true, false),
      ([], "07.431.01.03", true, false), (["07.351"], "07.431.01.03", true, false),
      (["07.351"], "", false, false), ([], "", false, false), (["Safi"], "", false, false),
      (["07.4310"], "", false, false),
    ] as [([String], String, Bool, Bool)]
  )
  func serving(list: [String], seat: String, serves: Bool, whole: Bool) {
    let served = ServedTerritory(provinces: list, seat: seat)
    #expect(served.serves(province: safi) == serves)
    #expect(served.servesWhole(province: safi) == whole)
  }

  @Test("A commune is served by its name, by its whole province or by a seat; presence asks more")
  func communes() throws {
    let town = try #require(Territory.communeIndex(ofCode: "07.431.01.03"))
    let other = try #require(
      Territory.communes.indices.last { index in
        Territory.communeProvinces[index] == safi && index != town
      }
    )
    let named = ServedTerritory(provinces: ["07.431.01.03"], seat: "")
    #expect(named.serves(commune: town) && named.isPresent(inCommune: town))
    #expect(!named.serves(commune: other))
    let whole = ServedTerritory(provinces: ["07.431"], seat: "")
    #expect(whole.serves(commune: town) && whole.serves(commune: other))
    #expect(!whole.isPresent(inCommune: town))
    let seated = ServedTerritory(provinces: [], seat: "07.431.01.03")
    #expect(seated.serves(commune: town) && seated.isPresent(inCommune: town))
  }

  @Test("Provinces are counted once, however often the list names them")
  func counting() {
    let served = ServedTerritory(
      provinces: ["07.431", "07.431", "07.351.01.01", "07.351"],
      seat: "07.431.01.03"
    )
    #expect(served.provinces == [marrakech, safi])
    #expect(served.provinceCount == 2)
  }

  @Test("Every commune is found by its code, and nothing else is")
  func communesByCode() {
    for (index, commune) in Territory.communes.enumerated() {
      #expect(Territory.communeIndex(ofCode: commune.code) == index)
      #expect(Territory.commune(commune.code) == commune)
    }
    for other in ["", "07.041", "07.041.01.02", "99", "07.041.01.01 "] {
      #expect(Territory.commune(other) == nil)
    }
    #expect(Territory.provinces.reduce(0) { $0 + Territory.communes(of: $1.code).count } == 251)
    #expect(Territory.provinceIndex(ofCommune: "07.0411.01") == nil)
  }

  @Test("Every commune lies in a province of the region, at its own place")
  func places() {
    #expect(Territory.communes.count == 251)
    for (index, commune) in Territory.communes.enumerated() {
      #expect(Territory.communeIndex(ofCode: commune.code) == index)
      #expect(Territory.provinces[Territory.communeProvinces[index]].code == commune.province)
    }
    #expect(Territory.communeIndex(ofCode: "07.431") == nil)
  }
}
