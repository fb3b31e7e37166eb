// The room Exchange.
