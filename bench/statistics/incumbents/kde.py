import numpy as np
import scipy
from scipy.ndimage import gaussian_filter
from bench import measure, numbers

x, y = numbers("x"), numbers("y")
west, south, cell, columns, rows, sigma = numbers("grid")
columns, rows = int(columns), int(rows)
around = [[south, south + rows * cell], [west, west + columns * cell]]
square_kilometres = (cell / 1000) ** 2


def work():
    counts, _, _ = np.histogram2d(y, x, bins=[rows, columns], range=around)
    return gaussian_filter(counts, sigma / cell, mode="constant", truncate=4.0) / square_kilometres


measure(
    f"scipy {scipy.__version__}", work,
    lambda found: dict(events=found.sum() * square_kilometres, peak=found.max(), squares=(found * found).sum()),
)
