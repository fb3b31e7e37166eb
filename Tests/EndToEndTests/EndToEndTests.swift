import Testing

/// The built programs, driven from outside; one after the other, for each has its processes.
@Suite(.serialized, .timeLimit(.minutes(5))) enum EndToEndTests {}
