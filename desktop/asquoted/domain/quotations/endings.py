"""Where a quotation ended whose closing mark was lost."""


def find_lost_end(text: str, start: int, limit: int) -> int:
    """Return where the quotation that opens at `start` ends, given that it ends by `limit`."""
    return limit
