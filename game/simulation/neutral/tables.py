"""The constants of the neutral model, from closed formulas: nothing is tuned. Levels go from 0 to FULL, shares are parts of 256."""

TURNS, CHOICES, ROLLS = 16, 3, 6
FACES = 65_535  # of a roll; all but 65536, so that a part of it is a shift
TOOLS, ORGANISATIONS, EVENTS, AREAS, PLANES = 40, 12, 8, 9, 3
FULL = 1 << 15  # 100 points
LEAST = FULL // 100

AREA_COLUMN, TRUST_COLUMN, OPEN_COLUMN, COLUMNS = 3, 12, 13, 14  # of effects: planes, areas, trust, openness


def spread(number: int) -> int:
    """A number from 0 to 255 that looks like any."""
    return ((number * 2654435761 + 12345) >> 24) & 255


def effects(tool: int) -> list[int]:
    """What a tool adds to each column, in tenths of a point."""
    column = [0] * COLUMNS
    column[tool % PLANES] += 4 + (6 * spread(10 * tool + 4) >> 8)
    column[AREA_COLUMN + tool % AREAS] += 12 + (16 * spread(10 * tool + 1) >> 8)
    column[AREA_COLUMN + (2 * tool + 3) % AREAS] += 6 + (10 * spread(10 * tool + 2) >> 8)
    column[AREA_COLUMN + (5 * tool + 1) % AREAS] -= 3 * spread(10 * tool + 3) >> 8
    column[TRUST_COLUMN] = (40 * spread(10 * tool + 5) >> 8) - 10
    column[OPEN_COLUMN] = (35 * spread(10 * tool + 6) >> 8) - 5
    return column


def needs(tool: int) -> tuple[int, ...]:
    """The tools that must be there before it: none, one or two."""
    if tool < 10:
        return ()
    return (tool - 10,) if tool < 25 else (tool - 10, tool * 3 % 10)


COST = [4 + tool for tool in range(TOOLS)]
STAFF = [1 + tool * 7 % 4 for tool in range(TOOLS)]
DELAY = [tool * 3 % 4 for tool in range(TOOLS)]
DELAYS = 4
PARTNER = [tool * 5 % ORGANISATIONS for tool in range(TOOLS)]
REPEATABLE = [tool % 5 == 4 for tool in range(TOOLS)]
REST = 3  # turns in which a repeatable tool is used once
NEEDS = [needs(tool) for tool in range(TOOLS)]
EFFECTS = [effects(tool) for tool in range(TOOLS)]

LIMIT = [(60 + 3 * organisation) * FULL // 100 for organisation in range(ORGANISATIONS)]
GROWTH = [38 * FULL // limit for limit in LIMIT]

CHANCE = 2560  # of each event, of FACES
STRUCK = [event * 4 % AREAS for event in range(EVENTS)]
ALSO_STRUCK = [(area + 4) % AREAS for area in STRUCK]
PLANE_STRUCK = [event % PLANES for event in range(EVENTS)]
ORGANISATION_STRUCK = [(event * 5 + 2) % ORGANISATIONS for event in range(EVENTS)]
SEVERITY = [(8 + 3 * event) * FULL // 200 for event in range(EVENTS)]
SOFTENED_BY = [tuple((event * 5 + 7 * step) % TOOLS for step in range(4)) for event in range(EVENTS)]

AREA_WEIGHT = [128, 77, 51]  # of the areas of a plane
PLANE_WEIGHT = [102, 90, 64]  # of the planes in the index
PLANE_KEPT, AREA_KEPT, DRIVE_KEPT = 253, 252, 248  # of 256, each turn

START_LEVELS = [points * FULL // 100 for points in (40, 35, 30, *range(30, 48, 2))]
START_CAPACITY = [(30 + organisation) * FULL // 100 for organisation in range(ORGANISATIONS)]
START_MONEY, MOST_MONEY, START_TRUST, START_OPENNESS = 40, 150, FULL // 2, FULL * 3 // 10
