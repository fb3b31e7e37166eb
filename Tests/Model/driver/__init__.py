"""Random programmes and histories, run through `fbr` and through the model alike."""
