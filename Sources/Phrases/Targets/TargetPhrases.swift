/// The screen of targets and their versions.
public struct TargetPhrases: Sendable {
}
