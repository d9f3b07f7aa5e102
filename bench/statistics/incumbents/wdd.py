import numpy as np
from bench import measure, numbers

counts = numbers("counts").reshape(-1, 8)
signs = np.array([-1, 1, 1, -1, -1, 1, 1, -1])


def work():
    estimate = counts @ signs
    return estimate.sum(), (estimate / np.sqrt(counts.sum(axis=1))).sum()


measure(f"numpy {np.__version__}", work, lambda found: dict(estimates=found[0], deviations=found[1]))
