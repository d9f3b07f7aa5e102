import numpy as np
import scipy
from scipy.signal import fftconvolve
from scipy.stats import norm
from statsmodels.stats.multitest import multipletests
from bench import measure, numbers

x, y = numbers("x"), numbers("y")
west, south, cell, columns, rows = numbers("grid")
columns, rows = int(columns), int(rows)
around = [[south, south + rows * cell], [west, west + columns * cell]]
steps = np.arange(-5, 6)
disc = (steps[:, None] ** 2 + steps[None, :] ** 2 <= 25) * 1.0


def work():
    values, _, _ = np.histogram2d(y, x, bins=[rows, columns], range=around)
    count = values.size
    mean = values.mean()
    spread = np.sqrt((values * values).mean() - mean * mean)
    cells = np.rint(fftconvolve(np.ones_like(values), disc, mode="same"))
    held = fftconvolve(values, disc, mode="same")
    z = (held - mean * cells) / (spread * np.sqrt((count * cells - cells * cells) / (count - 1)))
    p = 2 * norm.sf(np.abs(z)).ravel()
    return z, multipletests(p, 0.05, method="fdr_bh")[1]


measure(
    f"scipy {scipy.__version__}", work,
    lambda found: dict(
        cells=found[0].size, points=x.size, squares=(found[0] ** 2).sum(), most=found[0].max(), adjusted=found[1].sum()
    ),
)
