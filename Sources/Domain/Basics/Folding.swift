// Filled in by the filter grammar: text matched without accents, case, hamza or harakat.
