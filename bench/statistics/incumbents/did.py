import numpy as np
import statsmodels
import statsmodels.api as sm
from bench import measure, numbers

treated = numbers("treated")
y = numbers("values")
places, periods = len(treated), len(y) // len(treated)
place, period = np.repeat(np.arange(places), periods), np.tile(np.arange(periods), places)


def work():
    dummies = np.column_stack([np.eye(places)[place], np.eye(periods)[period][:, 1:], treated[place] * (period >= 14)])
    return sm.OLS(y, dummies).fit(cov_type="cluster", cov_kwds={"groups": place})


measure(
    f"statsmodels {statsmodels.__version__}",
    work,
    lambda found: dict(estimate=found.params[-1], clusteredError=found.bse[-1]),
)
