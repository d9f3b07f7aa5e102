"""Kernel density by the plain sum over all points, and by scipy. Writes where-density-exact.json beside this script:
/usr/bin/python3 bench/references/statistics/where-density-exact.py"""
import json
import os

import numpy as np
import scipy
from scipy.ndimage import gaussian_filter

CELL, WEST, SOUTH, COLUMNS, ROWS = 40.0, 690000.0, 6790000.0, 26, 19
rng = np.random.default_rng(3)
across = (np.arange(COLUMNS) + 0.5) * CELL + WEST
up = (np.arange(ROWS) + 0.5) * CELL + SOUTH
bounds = [WEST, SOUTH, WEST + COLUMNS * CELL, SOUTH + ROWS * CELL]
cases = []


def case(name, x, y, sigma, reach, figures, absolute, note):
    cases.append(dict(
        id=name, method="kde", note=note,
        input=dict(points=dict(x=x.tolist(), y=y.tolist()), cellSizeMetres=CELL, sigmaMetres=sigma, reachSigmas=reach, bounds=bounds),
        expect=[dict(path="/result/eventsPerSquareKilometre", value=figures.ravel().tolist(), absolute=absolute)],
    ))


def plain_sum(x, y, sigma):
    total = np.zeros((ROWS, COLUMNS))
    for px, py in zip(x, y):
        total += np.exp(-((across[None, :] - px) ** 2 + (up[:, None] - py) ** 2) / (2 * sigma**2))
    return total / (2 * np.pi * sigma**2) * 1e6


# Points anywhere: a point is shared among four cells, which widens its bell a little. How little, is what is compared.
x = np.clip(rng.normal(WEST + 500, 180, 300), bounds[0], bounds[2]).round(2)
y = np.clip(rng.normal(SOUTH + 300, 130, 300), bounds[1], bounds[3]).round(2)
for sigma, share in ((60.0, 0.02), (200.0, 0.005)):
    exact = plain_sum(x, y, sigma)
    case(f"anywhere-{sigma:.0f}-m", x, y, sigma, 8, exact, share * exact.max(), f"the plain sum; allowed: {share:.1%} of the peak, for points anywhere in their cells")

# The same cut-off as scipy's, on points in the middles of cells.
column, row = rng.integers(0, COLUMNS, 200), rng.integers(0, ROWS, 200)
counts = np.zeros((ROWS, COLUMNS))
np.add.at(counts, (row, column), 1)
for cells in (1.5, 2.75, 4.0):
    figures = gaussian_filter(counts, cells, mode="constant", truncate=np.ceil(4 * cells) / cells) / (CELL / 1000) ** 2
    case(f"cut-off-{cells}-cells", across[column], up[row], cells * CELL, 4, figures, 1e-9 * figures.max(), "gaussian_filter, bell cut off at four standard deviations")

out = dict(software=f"Python, numpy {np.__version__}, scipy {scipy.__version__}", script="where-density-exact.py", cases=cases)
with open(os.path.join(os.path.dirname(__file__), "where-density-exact.json"), "w") as file:
    json.dump(out, file, separators=(",", ":"))
