import Domain

/// What is wrong with a key of a pack, in English; without its line.
func packEnglish(_ fault: PackFault) -> String {
  let known = fault.known.joined(separator: ", ")
  return switch fault.code {
  case .badTOML: "This is not TOML: \(fault.value)."
  case .invalidByte: "A byte is not UTF-8 text."
  case .nulByte: "The text holds a null byte."
  case .tooLarge: "The programme is too large."
  case .tooDeep: "Too many tables inside one another."
  case .unknownKey: "There is no such key." + (known.isEmpty ? "" : " Possible keys: \(known).")
  case .missingKey: "This key is missing."
  case .wrongType: "The value is not of the type expected: \(known)."
  case .unknownValue: "“\(fault.value)” is not known. Possible values: \(known)."
  case .outOfRange: "“\(fault.value)” is out of bounds: \(known)."
  case .badCode: "“\(fault.value)” is not a code: 1 to 40 letters, digits, . _ -"
  case .badAmount: "“\(fault.value)” is not an amount. Write \"4000.00\"."
  case .badDay: "“\(fault.value)” is not a day. Write 2026-01-31."
  case .emptyText: "This text may not be empty."
  }
}

/// What the parts of a pack say against one another, in English.
func programmeEnglish(_ fault: ProgrammeFault) -> String {
  let value = fault.value
  return switch fault.code {
  case .badCode: "“\(value)” is not a code: 1 to 40 letters, digits, . _ -"
  case .duplicateCode: "The code “\(value)” is already taken."
  case .unknownMechanism: "The mechanism “\(value)” is not in the programme."
  case .unknownPredecessor: "The predecessor “\(value)” is not in the programme."
  case .unknownResult: "The result “\(value)” is not in the programme."
  case .unknownGroup: "The group “\(value)” is not in the programme."
  case .unknownProvince: "“\(value)” is not the HCP code of a province of the region."
  case .predecessorLoop: "The result “\(value)” comes before itself."
  case .priceOverlap:
    "Two prices of the same result, province and group have a day in common: \(value)."
  case .untilBeforeFrom: "The end is before the start: \(value)."
  case .outOfRange: "“\(value)” is out of bounds."
  case .badConfidence: "“\(value)”: the confidence is 90, 95 or 99."
  case .missingBands: "A mechanism that draws needs bands."
  case .emptyBand: "A band is empty: \(value)."
  case .bandHole: "There is a hole between the bands: \(value)."
  case .bandOverlap: "Two bands overlap: \(value)."
  case .nobodyVerifies:
    "Nobody can verify by “\(value)”: it takes a verifier in office, of an actor that is not in the "
      + "project."
  case .boundsReversed: "The least is above the most: \(value)."
  }
}
