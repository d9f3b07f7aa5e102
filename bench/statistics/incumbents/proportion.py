import numpy as np
import statsmodels
from bench import measure, numbers
from statsmodels.stats.proportion import proportion_confint

totals, successes = numbers("totals"), numbers("successes")


def work():
    return proportion_confint(successes, totals, 0.1, "wilson"), proportion_confint(successes, totals, 0.1, "beta")


def answer(found):
    (wilson_low, wilson_high), (exact_low, exact_high) = found
    return dict(
        wilsonLow=np.sum(wilson_low), wilsonHigh=np.sum(wilson_high), exactLow=np.sum(exact_low), exactHigh=np.sum(exact_high))


measure(f"statsmodels {statsmodels.__version__.split('+')[0]}", work, answer)
