"""What a document needs and may not have: the extra that writes PDF."""

from collections.abc import Iterator
from contextlib import contextmanager


class NoPdf(Exception):
    """The extra that writes PDF is not installed."""


@contextmanager
def needing_pdf() -> Iterator[None]:
    """Within it the writer of PDF is imported and used. Raises NoPdf."""
    try:
        yield
    except ImportError as error:
        raise NoPdf from error
