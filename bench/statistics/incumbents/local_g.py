"""words: "queen", or how far a neighbour may be, in cells"""
import numpy as np
import scipy
from scipy.ndimage import uniform_filter
from scipy.signal import fftconvolve
from scipy.stats import norm
from statsmodels.stats.multitest import multipletests
from bench import WORDS, measure, numbers

columns, rows = (int(side) for side in numbers("shape"))
values = numbers("values").reshape(rows, columns)


def queen(map_):
    return uniform_filter(map_, 3, mode="constant") * 9


def disc(map_):
    reach = int(WORDS[0])
    steps = np.arange(-reach, reach + 1)
    return fftconvolve(map_, (steps[:, None] ** 2 + steps[None, :] ** 2 <= reach**2) * 1.0, mode="same")


near = queen if WORDS[0] == "queen" else disc


def work():
    count = values.size
    mean = values.mean()
    spread = np.sqrt((values * values).mean() - mean * mean)
    held = near(values)
    cells = np.rint(near(np.ones_like(values)))
    z = (held - mean * cells) / (spread * np.sqrt((count * cells - cells * cells) / (count - 1)))
    p = 2 * norm.sf(np.abs(z)).ravel()
    return z, multipletests(p, 0.05, method="fdr_bh")[1]


measure(f"scipy {scipy.__version__}", work, lambda found: dict(
    squares=(found[0] ** 2).sum(), most=found[0].max(), adjusted=found[1].sum()))
