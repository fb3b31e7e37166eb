public import Domain

/// A claim as it was declared, where SQLite holds it: good until the next one is given.
///
/// Making the texts of a claim costs several times what reading its row does.
public struct StoredDeclaration {
  let row: RawRow

  /// The claim itself, to be kept.
  var claim: Claim { ClaimTable.claim(row) }

  public var code: UnsafeBufferPointer<UInt8> { row.bytes(1) }
  public var project: UnsafeBufferPointer<UInt8> { row.bytes(3) }
  public var result: UnsafeBufferPointer<UInt8> { row.bytes(4) }
  public var participant: UnsafeBufferPointer<UInt8> { row.bytes(5) }
  public var achievedOn: Day { row.day(6) }
  public var declaredOn: Day { row.day(7) }
  public var employerName: UnsafeBufferPointer<UInt8> { row.bytes(8) }
  public var employerICE: UnsafeBufferPointer<UInt8> { row.bytes(9) }
  public var contractType: UnsafeBufferPointer<UInt8> { row.bytes(10) }
  public var evidence: [UnsafeBufferPointer<UInt8>] { List.items(of: row.bytes(11)) }
  public var declaredBy: UnsafeBufferPointer<UInt8> { row.bytes(12) }
}
