import statsmodels
from statsmodels.stats.rates import etest_poisson_2indep

from bench import measure, numbers

counts = numbers("counts").reshape(-1, 2)


def work():
    return sum(etest_poisson_2indep(after, 1, before, 3, method="wald")[1] for before, after in counts)


measure(f"statsmodels {statsmodels.__version__}", work, lambda found: dict(ps=float(found)))
