"""How two texts are laid against each other: items, anchors, pairs and moves.

`asquoted.domain.alignment` turns what they find into differences.
"""
