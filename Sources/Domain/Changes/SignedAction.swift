/// One decision of a batch: what is done to which claim.
public struct SignedAction: Hashable, Sendable {
  public var claim: String
  public var action: ClaimAction

  public init(claim: String, action: ClaimAction) {
    self.claim = claim
    self.action = action
  }
}
