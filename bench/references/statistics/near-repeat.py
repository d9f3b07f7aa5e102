"""Reference values for `near-repeat`: every pair by scipy's pdist, put in bands by numpy, the days in random orders by numpy.

The adjusted p (Westfall & Young 1993, single-step, with the Poisson log likelihood ratio of a cell) is a second, plain
implementation, since no software has it for this table. Writes near-repeat.json beside itself.
"""
import json
import os
import sys

import numpy as np
import scipy
from scipy.spatial.distance import pdist

HERE = os.path.dirname(os.path.abspath(__file__))
DRAWS, OURS = 4999, 999
random = np.random.default_rng(41102)


def followers(count, share, side, days, spread=80):
    x, y, day = np.zeros(count), np.zeros(count), np.zeros(count)
    for i in range(count):
        before = random.integers(i) if i > 0 and random.random() < share else None
        if before is None:
            x[i], y[i], day[i] = random.uniform(0, side), random.uniform(0, side), random.integers(days)
        else:
            x[i], y[i] = x[before] + random.normal(0, spread), y[before] + random.normal(0, spread)
            day[i] = min(days - 1, day[before] + random.integers(11))
    return np.round(x, 1), np.round(y, 1), day


def table_of(space, time, spaces, times):
    return np.bincount(space * (times + 1) + time, minlength=(spaces + 1) * (times + 1)).reshape(spaces + 1, times + 1)


def likelihood(counts, means):
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = counts * np.log(counts / means) - (counts - means)
    return np.where(counts > means, ratio, 0.0)


def case(name, points, space_bands, time_bands, metric="euclidean", same_place=False, note=None):
    x, y, days = points
    edges = ([np.nextafter(0, 1)] if same_place else []) + list(space_bands)
    metres = pdist(np.column_stack([x, y]), "cityblock" if metric == "manhattan" else "euclidean")
    space = np.searchsorted(edges, metres, side="right")
    column = lambda order: np.searchsorted(time_bands, pdist(order[:, None]), side="right")
    spaces, times = len(edges), len(time_bands)
    seen = table_of(space, column(days), spaces, times)
    drawn = np.array([table_of(space, column(random.permutation(days)), spaces, times) for _ in range(DRAWS)])
    expected = np.outer(seen.sum(axis=1), seen.sum(axis=0)) / seen.sum()
    p = (1 + (drawn >= seen).sum(axis=0)) / (1 + DRAWS)
    inner = drawn[:, :spaces, :times]
    means = (inner.sum(axis=0) + seen[:spaces, :times]) / (DRAWS + 1)
    greatest = np.array([likelihood(table, means).max() for table in inner])
    own = likelihood(seen[:spaces, :times], means)
    adjusted = (1 + (greatest[:, None, None] >= own).sum(axis=0)) / (1 + DRAWS)

    def chance(q):
        return float(4.5 * np.sqrt(q * (1 - q) * (1 / DRAWS + 1 / OURS)) + 1 / (OURS + 1))

    expect = [
        dict(path="/result/observed", value=seen.tolist()),
        dict(path="/result/expected", value=expected.tolist(), relative=1e-13),
    ]
    drawn_expect = []
    for row in range(spaces + 1):
        for col in range(times + 1):
            at = f"{row}/{col}"
            spread = float(drawn[:, row, col].std())
            error = 4.5 * spread * np.sqrt(1 / DRAWS + 1 / OURS) + 1e-9
            drawn_expect += [
                dict(path=f"/result/meanExpected/{at}", value=float(drawn[:, row, col].mean()), absolute=error),
                dict(path=f"/result/p/{at}", value=float(p[row, col]), absolute=chance(p[row, col])),
            ]
            if row < spaces and col < times:
                # It also varies with the means that cells stand out from: twice the room, and some where chance() has none.
                q = float(adjusted[row, col])
                room = 2 * chance(min(q, 0.99))
                drawn_expect.append(dict(path=f"/result/adjustedP/{at}", value=q, absolute=room))
    question = dict(
        points=dict(x=x.tolist(), y=y.tolist(), days=days.tolist()), spaceBands=space_bands, timeBands=time_bands
    )
    if metric != "euclidean":
        question["metric"] = metric
    if same_place:
        question["samePlace"] = True
    chance_note = (f"{note}; " if note else "") + "random draws on both sides, as near as these can be"
    found = dict(id=name, method="near-repeat", input=question, expect=expect)
    return [
        {**found, "note": note} if note else found,
        dict(id=f"{name}-by-chance", method="near-repeat", note=chance_note, input=question, expect=drawn_expect),
    ]


planted = followers(150, 0.4, 2500, 300)
x, y, days = planted
hours = (x, y, days + random.integers(0, 24, 150) / 24)
streets = (np.round(x / 90) * 90, np.round(y / 90) * 90, days)
uneven = (
    np.round(np.concatenate([random.normal(0, 60, 70), random.uniform(400, 3000, 30)]), 1),
    np.round(np.concatenate([random.normal(0, 60, 70), random.uniform(400, 3000, 30)]), 1),
    np.concatenate([random.integers(0, 25, 60), random.integers(0, 365, 40)]).astype(float),
)
cases = [
    case("planted-150", planted, [100, 200, 400], [7, 14, 28]),
    case("planted-150-hours", hours, [150, 300], [0.5, 2, 7.25], note="days with a share"),
    case("corners-of-blocks", streets, [90, 180, 450], [1, 8, 15], metric="manhattan", same_place=True,
         note="many pairs just at a limit, or at the same place"),
    case("uneven-places-and-days", uneven, [50, 100, 200, 800], [3, 10, 30]),
    case("one-cell", planted, [250], [10]),
]
software = f"Python {sys.version.split()[0]}, numpy {np.__version__}, scipy {scipy.__version__}"
with open(os.path.join(HERE, "near-repeat.json"), "w", encoding="utf8") as file:
    json.dump(dict(software=software, script="near-repeat.py", cases=sum(cases, [])), file, separators=(",", ":"))
print(len(cases), "cases")
