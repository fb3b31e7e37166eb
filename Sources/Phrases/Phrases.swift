// The room Phrases.
