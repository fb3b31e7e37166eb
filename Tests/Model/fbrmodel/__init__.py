"""An independent model of the rules of results-based financing that `fbr` follows.

Written from the design's text alone (sections 4 to 6 and the settled rules R1 to R101), not
from the program: where the two differ, one of them misreads the text.
"""
