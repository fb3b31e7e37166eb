/// The search of records in the palette.
public struct SearchPhrases: Sendable {
}
