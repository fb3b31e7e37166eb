import Canvas

/// What a cell means, under a name that the role of a person does not have.
typealias CellRole = Role
