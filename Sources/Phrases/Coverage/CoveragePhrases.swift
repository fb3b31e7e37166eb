/// The screen of coverage: who is missing where.
public struct CoveragePhrases: Sendable {
}
