/// What keeps the registry of actors in order: calls, duplicates, changes in bulk.
public struct RegistryPhrases: Sendable {
}
