import numpy as np
import scipy
from bench import measure, numbers
from scipy.optimize import linprog
from scipy.sparse import lil_matrix

COLUMNS = 50
cells = numbers("cells").reshape(-1, COLUMNS)
hidden = numbers("hidden").astype(int)
rows, width = len(cells), COLUMNS + 1
full = np.zeros((rows + 1, width))
full[:-1, :-1] = cells
full[:-1, -1] = cells.sum(axis=1)
full[-1] = full[:-1].sum(axis=0)
values = full.ravel()
equations = lil_matrix((rows + 1 + width, values.size))
for row in range(rows + 1):
    equations[row, row * width : row * width + COLUMNS] = 1
    equations[row, row * width + COLUMNS] = -1
for column in range(width):
    equations[rows + 1 + column, column : rows * width : width] = 1
    equations[rows + 1 + column, rows * width + column] = -1
left = equations.tocsc()[:, hidden]
shown = np.setdiff1d(np.arange(values.size), hidden)
right = -equations.tocsc()[:, shown] @ values[shown]


def work():
    low, high = 0.0, 0.0
    for place in range(len(hidden)):
        goal = np.zeros(len(hidden))
        goal[place] = 1
        low += linprog(goal, A_eq=left, b_eq=right, bounds=(1, None), method="highs").fun
        high -= linprog(-goal, A_eq=left, b_eq=right, bounds=(1, None), method="highs").fun
    return low, high


measure(f"scipy {scipy.__version__}", work, lambda found: dict(hidden=len(hidden), low=found[0], high=found[1]))
