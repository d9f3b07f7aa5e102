import numpy as np
import scipy
from bench import measure, numbers
from scipy.stats import poisson

bases, counts = numbers("bases"), numbers("counts")
mean = bases * 0.016


def low(tail):
    r = poisson.ppf(tail, mean)
    return np.maximum(0, r - (poisson.cdf(r, mean) - tail) / poisson.pmf(r, mean)) / bases


def high(tail):
    r = poisson.isf(tail, mean)
    return (r + 1 - (tail - poisson.sf(r, mean)) / poisson.pmf(r, mean)) / bases


def answer(found):
    rates = counts / bases
    outside = np.sum((rates < found["low95"]) | (rates > found["high95"]))
    return {name: np.sum(limits) for name, limits in found.items()} | dict(outside=outside)


measure(
    f"scipy {scipy.__version__}",
    lambda: dict(low95=low(0.025), high95=high(0.025), low998=low(0.001), high998=high(0.001)),
    answer,
)
