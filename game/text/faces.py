"""The font files that the game ships: one family with Polish letters in three weights."""

FAMILY = "Source Sans 3"

FACES: dict[str, str] = {
    "regular": "SourceSansPro",
    "semibold": "SourceSansProSemibold",
    "bold": "SourceSansProBold",
}


def faces() -> dict[str, str]:
    """Font files by weight; none when the package of the font is missing."""
    try:
        import font_source_sans_pro as package
    except ImportError:
        return {}
    return {weight: str(package.font_files_ttf[face]) for weight, face in FACES.items()}
