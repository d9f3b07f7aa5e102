"""Bounds of hidden numbers by linear programming, and the cheapest way to hide by trying all. Writes suppress-scipy.json.
Run: python3 suppress.py"""
import itertools
import json
import os

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

HERE = os.path.dirname(os.path.abspath(__file__))


def with_totals(counts):
    counts = np.asarray(counts)
    if 1 in counts.shape:
        return np.append(counts.ravel(), counts.sum())
    full = np.zeros((counts.shape[0] + 1, counts.shape[1] + 1), dtype=int)
    full[:-1, :-1] = counts
    full[:-1, -1] = counts.sum(axis=1)
    full[-1] = full[:-1].sum(axis=0)
    return full.ravel()


def sums(shape):
    """Every row and column of the table with its totals, as an equation that gives 0."""
    rows, columns = shape
    if 1 in shape:
        return np.append(np.ones(rows * columns), -1)[None]
    width = columns + 1
    equations = []
    for row in range(rows + 1):
        line = np.zeros((rows + 1) * width)
        line[row * width : row * width + columns] = 1
        line[row * width + columns] = -1
        equations.append(line)
    for column in range(width):
        line = np.zeros((rows + 1) * width)
        line[column : rows * width : width] = 1
        line[rows * width + column] = -1
        equations.append(line)
    return np.array(equations)


def bounds(counts, hidden, least):
    """The lowest and highest of each hidden number, over all whole tables that agree with what is shown."""
    values, equations = with_totals(counts), sums(np.shape(counts))
    hidden = sorted(hidden)
    shown = [entry for entry in range(len(values)) if entry not in hidden]
    left = equations[:, hidden]
    right = -equations[:, shown] @ values[shown]
    found = []
    for place in range(len(hidden)):
        goal = np.zeros(len(hidden))
        goal[place] = 1
        low = milp(goal, integrality=np.ones(len(hidden)), bounds=Bounds(least, np.inf),
                   constraints=LinearConstraint(left, right, right))
        high = milp(-goal, integrality=np.ones(len(hidden)), bounds=Bounds(least, np.inf),
                    constraints=LinearConstraint(left, right, right))
        relaxed = linprog(goal, A_eq=left, b_eq=right, bounds=[(least, None)] * len(hidden))
        assert abs(relaxed.fun - low.fun) < 1e-6, "the whole answer should cost nothing in a table"
        found.append((round(low.fun), round(-high.fun)))
    return found


def position(entry, shape):
    rows, columns = shape
    if rows == 1:
        return [0, entry]
    if columns == 1:
        return [entry, 0]
    return [entry // (columns + 1), entry % (columns + 1)]


cases = []


def audit(name, counts, hidden, threshold=5, width=None, zeros="shown"):
    """A pattern that is safe as it stands: only its bounds are asked for."""
    shape = np.shape(counts)
    values = with_totals(counts)
    least = 1 if zeros == "shown" and all(values[e] > 0 for e in hidden) else 0
    held = bounds(counts, hidden, least)
    question = dict(counts=np.asarray(counts).tolist(), threshold=threshold, zeros=zeros,
                    alsoHidden=[position(entry, shape) for entry in sorted(hidden)])
    if width is not None:
        question["protectionWidth"] = width
    expect = [dict(path="/result/hidden/primary", value=int(sum(1 for e in hidden if 0 < values[e] < threshold)))]
    for place, (low, high) in enumerate(held):
        expect += [dict(path=f"/result/bounds/{place}/low", value=low), dict(path=f"/result/bounds/{place}/high", value=high)]
    expect += [dict(path="/result/hidden/secondary", value=len(hidden) - expect[0]["value"]), dict(path="/result/safe", value=True)]
    cases.append(dict(id=name, method="suppress", note="bounds by scipy.optimize.milp", input=question, expect=expect))


def safe(counts, hidden, small, threshold, width, least):
    ordered = sorted(hidden)
    if not ordered:
        return not small
    held = dict(zip(ordered, bounds(counts, ordered, least)))
    return all(held[e][1] >= threshold and held[e][1] - held[e][0] >= width for e in small)


def cheapest(name, counts, threshold=5):
    """The fewest numbers that must be hidden besides the small ones, totals last, by trying every set of cells."""
    shape = np.shape(counts)
    values = with_totals(counts)
    small = [e for e in range(len(values)) if 0 < values[e] < threshold]
    cells = [e for e in range(len(values)) if position(e, shape)[0] < shape[0] and position(e, shape)[1] < shape[1]]
    free = [e for e in cells if e not in small and values[e] > 0]
    for count in range(len(free) + 1):
        if any(safe(counts, small + list(more), small, threshold, threshold, 1) for more in itertools.combinations(free, count)):
            cases.append(dict(id=name, method="suppress", note="fewest by trying all, scipy.optimize.milp",
                              input=dict(counts=np.asarray(counts).tolist(), threshold=threshold),
                              expect=[dict(path="/result/hidden/primary", value=len(small)),
                                      dict(path="/result/hidden/secondary", value=count),
                                      dict(path="/result/hidden/totals", value=0)]))
            return
    raise AssertionError(f"{name}: not with cells alone")


audit("a square", [[12, 3, 20], [9, 14, 8], [30, 7, 11]], [0, 1, 4, 5])
audit("a square, other threshold and width", [[12, 3, 20], [9, 14, 8], [30, 7, 11]], [0, 1, 4, 5], threshold=4, width=9)
audit("one row", [[3, 8, 12, 20]], [0, 1])
audit("one column, three hidden", [[2], [4], [9], [31]], [0, 1, 2])
audit("a total is small", [[3, 0, 0], [0, 20, 6], [0, 7, 9]], [0, 3, 10, 11, 12, 14], zeros="mayBeHidden")
rng = np.random.default_rng(20261125)
big = np.maximum(6, rng.poisson(rng.gamma(1.2, 9, size=(7, 6)) + 5))
big[1, 2], big[4, 5], big[6, 0], big[3, 3] = 2, 4, 1, 3
hide = [1 * 7 + 2, 4 * 7 + 5, 6 * 7 + 0, 3 * 7 + 3]
hide += [1 * 7 + 5, 4 * 7 + 2, 6 * 7 + 3, 3 * 7 + 0, 1 * 7 + 0, 6 * 7 + 2, 5 * 7 + 3, 5 * 7 + 2]
audit("seven by six, twelve hidden", big.tolist(), hide)

cheapest("the fewest of three by three", [[12, 3, 20], [9, 14, 8], [30, 7, 11]])
cheapest("the fewest of three by four", [[2, 17, 9, 6], [11, 4, 8, 21], [7, 13, 5, 16]])
cheapest("the fewest of one row", [[3, 5, 12, 20, 6]])
cheapest("the fewest where the small ones cover each other", [[1, 4, 22], [3, 2, 16], [9, 18, 10]])
cheapest("nothing small", [[9, 18], [10, 0]])

with open(os.path.join(HERE, "suppress-scipy.json"), "w") as file:
    json.dump(dict(software=f"Python, scipy {scipy.__version__}", script="suppress.py", cases=cases), file, indent=1)
    file.write("\n")
