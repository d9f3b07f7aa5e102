"""A second, plain and slow synthetic control, written from Abadie, Diamond & Hainmueller 2010 (outcomes only), and scipy's
SLSQP as a referee of the weights. No independent software was at hand. Run: python3 synthetic-control.py
(writes synthetic-control.json beside it)"""
import itertools
import json
import os
import platform

import numpy as np
import scipy
from scipy.optimize import minimize

FOLDER = os.path.dirname(os.path.abspath(__file__))


def best_mix_by_all_supports(rows, target):
    """Tries every set of donors with positive weights: on each, the least squares with weights that sum to 1."""
    best, weights = np.inf, None
    for size in range(1, len(rows) + 1):
        for chosen in itertools.combinations(range(len(rows)), size):
            A = rows[list(chosen)].T
            # Weights that sum to 1: the first is what the others leave.
            base, steps = A[:, 0], A[:, 1:] - A[:, :1]
            if size > 1:
                rest, _, rank, _ = np.linalg.lstsq(steps, target - base, rcond=None)
                if rank < size - 1:
                    continue
                w = np.concatenate([[1 - rest.sum()], rest])
            else:
                w = np.ones(1)
            if w.min() < 0:
                continue
            miss = float(((A @ w - target) ** 2).sum())
            if miss < best - 1e-13 * (1 + best if np.isfinite(best) else 1):
                best, weights = miss, np.zeros(len(rows))
                weights[list(chosen)] = w
    return weights


def best_mix_by_slsqp(rows, target):
    scale = np.mean((rows - target) ** 2)
    goal = lambda w: ((w @ rows - target) ** 2).sum() / scale
    slope = lambda w: 2 * rows @ (w @ rows - target) / scale
    sum_is_one = {"type": "eq", "fun": lambda w: w.sum() - 1, "jac": lambda w: np.ones_like(w)}
    start = np.full(len(rows), 1 / len(rows))
    found = minimize(goal, start, jac=slope, bounds=[(0, 1)] * len(rows), constraints=[sum_is_one], method="SLSQP",
                     options={"ftol": 1e-15, "maxiter": 2000})
    return found.x


def gaps(values, place, start, mix, barred):
    others = [other for other in range(len(values)) if other not in (place, barred)]
    weights = np.zeros(len(values))
    weights[others] = mix(values[others, :start], values[place, :start])
    return values[place] - weights @ values, weights


def interval(gap, miss, placebos, alpha):
    """Constant effects with more than alpha of all places at least as far out, between the roots of the differences."""
    def share(effect):
        far = sum(abs(g + w * effect) * miss >= abs(gap - effect) * m for g, m, w in placebos)
        return (1 + far) / (1 + len(placebos))
    ends = []
    for g, m, w in placebos:
        quadratic = [(w * miss) ** 2 - m ** 2, 2 * (g * w * miss ** 2 + gap * m ** 2), (g * miss) ** 2 - (gap * m) ** 2]
        ends += [float(root.real) for root in np.roots(quadratic) if abs(root.imag) < 1e-9]
    ends = sorted(ends)
    between = [(low + high) / 2 for low, high in zip(ends, ends[1:])]
    if share(ends[0] - 1e6) > alpha or share(ends[-1] + 1e6) > alpha:
        return None
    held = [at for at, middle in enumerate(between) if share(middle) > alpha]
    return [ends[held[0]], ends[held[-1] + 1]]


def answer(question, mix):
    units, start, alpha = question["units"], question["start"], question.get("alpha", 0.1)
    values = np.array([unit["values"] for unit in units], dtype=float)
    one = [unit["treated"] for unit in units].index(True)
    barred = None if question.get("treatedAmongDonors") else one
    found = [gaps(values, place, start, mix, barred) for place in range(len(units))]
    before = [np.mean(gap[:start] ** 2) for gap, _ in found]
    after = [np.mean(gap[start:] ** 2) for gap, _ in found]
    mean = [np.mean(gap[start:]) for gap, _ in found]
    perfect = [b < 1e-18 for b in before]
    most = question.get("dropPoorFit", np.inf) * before[one]
    others = [p for p in range(len(units)) if p != one and before[p] <= most]
    ratio = [np.inf if perfect[p] else after[p] / before[p] for p in range(len(units))]
    far = [np.inf if perfect[p] else abs(mean[p]) / np.sqrt(before[p]) for p in range(len(units))]
    rank = 1 + sum(ratio[p] >= ratio[one] for p in others)
    weights = [w for at, w in enumerate(found[one][1]) if at != one]
    limits = interval(mean[one], np.sqrt(before[one]),
                      [(mean[p], 0 if perfect[p] else np.sqrt(before[p]), found[p][1][one]) for p in others], alpha)
    result = {
        "/result/estimate": mean[one],
        "/result/p": (1 + sum(far[p] >= far[one] for p in others)) / (1 + len(others)),
        "/result/interval": limits,
        "/result/fit/rmseBefore": np.sqrt(before[one]),
        "/result/fit/rmseAfter": np.sqrt(after[one]),
        "/result/fit/ratio": ratio[one],
        "/result/placebo/rank": rank,
        "/result/placebo/places": 1 + len(others),
        "/result/placebo/p": rank / (1 + len(others)),
    }
    for at, weight in enumerate(weights):
        result[f"/result/weights/{at}/weight"] = weight
    for period, gap in enumerate(found[one][0]):
        result[f"/result/gaps/{period}/gap"] = gap
    for at, place in enumerate(p for p in range(len(units)) if p != one):
        result[f"/result/placebo/each/{at}/ratio"] = None if perfect[place] else ratio[place]
        result[f"/result/placebo/each/{at}/estimate"] = mean[place]
    return result, perfect


def panel(seed, donors, periods, start, effect, decimals=0, level=30, noise=2.0):
    """Fictional places that share three hidden courses, each in its own mixture."""
    rng = np.random.default_rng(seed)
    courses = np.cumsum(rng.normal(size=(3, periods)), axis=1) * 2
    shares = rng.dirichlet([1.5] * 3, size=donors + 1)
    values = level + 8 * rng.normal(size=(donors + 1, 1)) + shares @ courses * 2 + noise * rng.normal(size=(donors + 1, periods))
    one = int(np.argsort(values[:, :start].mean(axis=1))[(donors + 1) // 2])
    values[one, start:] += effect
    values = np.round(np.maximum(values, 0), decimals)
    units = [{"id": f"plats {p + 1}", "treated": p == one, "values": values[p].tolist()} for p in range(donors + 1)]
    return {"units": units, "start": start}


def case(name, note, question, mix, tolerance, only=None):
    found, perfect = answer(question, mix)
    exact = ("/result/placebo/rank", "/result/placebo/places")
    expect = [
        {"path": path, "value": value, **({} if path in exact else {"relative": tolerance, "absolute": tolerance})}
        for path, value in found.items()
        if only is None or any(path.startswith(start) for start in only)
    ]
    if any(perfect):
        # Where the fit is perfect several mixes are best, and what they give after the start is not the same.
        skip = [f"/result/placebo/each/{at}/estimate" for at in range(len(perfect))]
        expect = [held for held in expect if held["path"] not in skip and held["path"] != "/result/interval"]
    return {"id": name, "method": "synthetic-control", "note": note, "input": question, "expect": expect}


def twins():
    """Two donors alike before the start and not after: only the evenest weights treat them alike."""
    question = panel(25, 5, 9, 6, -6)
    one = [unit["treated"] for unit in question["units"]].index(True)
    rows = np.array([unit["values"] for unit in question["units"]])
    others = [p for p in range(len(rows)) if p != one]
    weights = best_mix_by_all_supports(rows[others, :6], rows[one, :6])
    heavy = others[int(np.argmax(weights))]
    twin = {"id": "tvilling", "treated": False, "values": rows[heavy, :6].tolist() + (rows[heavy, 6:] + 4).tolist()}
    question["units"].append(twin)
    both = np.append(weights, weights.max() / 2)
    both[int(np.argmax(weights))] = weights.max() / 2
    after = np.array([unit["values"] for unit in question["units"] if not unit["treated"]])
    gap = rows[one] - both @ after
    expect = [{"path": f"/result/weights/{at}/weight", "value": w, "absolute": 1e-9} for at, w in enumerate(both)]
    expect += [{"path": "/result/estimate", "value": gap[6:].mean(), "absolute": 1e-8}]
    expect += [{"path": "/warnings", "value": ["weights-not-unique", "too-few-places"]}]
    return {"id": "two donors alike before", "method": "synthetic-control", "note": "half of the weight each",
            "input": question, "expect": expect}


EXACT = best_mix_by_all_supports
cases = [
    case("9 donors, 6 years before", "exact weights by trying every set of donors", panel(21, 9, 10, 6, -9), EXACT, 1e-9),
    case("11 donors, 80 %", "alpha 0.2", {**panel(22, 11, 16, 10, -5, 1), "alpha": 0.2}, EXACT, 1e-9),
    case("placebos made of the treated place too", "as in the paper", {**panel(23, 10, 12, 8, -4, 1), "treatedAmongDonors": True}, EXACT, 1e-9),
    case("bad fits dropped", "placebos above five times the place's mean squared gap left out",
         {**panel(27, 10, 14, 9, 6, 1), "dropPoorFit": 5, "alpha": 0.25}, EXACT, 1e-9),
    case("2 donors", "the fewest", panel(24, 2, 6, 3, -8), EXACT, 1e-9),
    case("3 periods before", "some placebos fit perfectly and count as far out", panel(29, 9, 7, 3, -9, 0, 30, 4.0), EXACT, 1e-9),
    twins(),
    case("30 donors, 24 months before", "weights of scipy SLSQP", panel(26, 30, 36, 24, -6, 1), best_mix_by_slsqp, 2e-4,
         ["/result/weights", "/result/estimate", "/result/fit/rmseBefore"]),
]
software = f"plain Python from the paper, and Python {platform.python_version()}, scipy {scipy.__version__}"


def plain(value):
    return value.item() if isinstance(value, np.generic) else value


with open(os.path.join(FOLDER, "synthetic-control.json"), "w", encoding="utf-8") as file:
    json.dump({"software": software, "script": "synthetic-control.py", "cases": cases}, file, default=plain)
    file.write("\n")
