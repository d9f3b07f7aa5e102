import numpy as np
import scipy
from bench import measure, numbers
from scipy.spatial import cKDTree

places, days = np.column_stack([numbers("x"), numbers("y")]), numbers("days")
METRES, WEEKS = np.arange(1, 11) * 100, np.arange(1, 11) * 7


def work():
    pairs = cKDTree(places).query_pairs(1000, output_type="ndarray")
    one, other = pairs[:, 0], pairs[:, 1]
    gap = places[one] - places[other]
    space = np.searchsorted(METRES, np.sqrt(gap[:, 0] ** 2 + gap[:, 1] ** 2), side="right")
    one, other, space = one[space < 10], other[space < 10], space[space < 10]

    def table(order):
        time = np.searchsorted(WEEKS, np.abs(order[one] - order[other]), side="right")
        return np.bincount(space * 11 + time, minlength=110).reshape(10, 11)[:, :10]

    seen, random = table(days), np.random.default_rng(1)
    sums, at_least = np.zeros((10, 10)), np.ones((10, 10))
    for _ in range(999):
        drawn = table(random.permutation(days))
        sums += drawn
        at_least += drawn >= seen
    return len(one), seen, sums / 999, at_least / 1000


measure(
    f"numpy {np.__version__}, scipy {scipy.__version__}",
    work,
    lambda found: dict(
        near=found[0],
        nearest=found[1][0, 0],
        cells=(found[1].ravel() * np.arange(1, 101)).sum(),
        expected=found[2][0, 0],
        p=found[3][0, 0],
    ),
)
