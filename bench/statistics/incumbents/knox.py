import numpy as np
import scipy
from bench import measure, numbers
from scipy.spatial import cKDTree

places, days = np.column_stack([numbers("x"), numbers("y")]), numbers("days")


def work():
    pairs = cKDTree(places).query_pairs(200, output_type="ndarray")
    one, other = pairs[:, 0], pairs[:, 1]
    whole = days.astype(np.int32)
    count = lambda order: int((np.abs(order[one] - order[other]) <= 14).sum())
    observed, random = count(whole), np.random.default_rng(1)
    drawn = np.array([count(random.permutation(whole)) for _ in range(999)])
    return len(pairs), observed, drawn.mean(), (1 + (drawn >= observed).sum()) / 1000


measure(
    f"numpy {np.__version__}, scipy {scipy.__version__}",
    work,
    lambda found: dict(zip(["closeInSpace", "observed", "expected", "p"], found)),
)
