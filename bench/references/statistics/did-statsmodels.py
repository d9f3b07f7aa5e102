"""Reference values of difference in differences from statsmodels, for the panels of did.json.
Run: python3 did-statsmodels.py (after did.R; writes did-statsmodels.json beside it)"""
import json
import os
import platform

import numpy as np
import statsmodels
import statsmodels.api as sm

FOLDER = os.path.dirname(os.path.abspath(__file__))


def dummies(labels):
    """One column a label but the first."""
    return np.column_stack([(labels == label).astype(float) for label in np.unique(labels)[1:]])


def clustered(columns, y, place):
    return sm.OLS(y, sm.add_constant(np.column_stack(columns))).fit(cov_type="cluster", cov_kwds={"groups": place}, use_t=True)


def values_of(question):
    units = question["units"]
    values = np.array([unit["values"] for unit in units], dtype=float)
    if question.get("log"):
        values = np.log(values)
    places, periods = values.shape
    place = np.repeat(np.arange(places), periods)
    period = np.tile(np.arange(periods), places)
    treated = np.repeat([float(unit["treated"]) for unit in units], periods)
    y, start = values.ravel(), question["start"]
    whole = clustered([dummies(place), dummies(period), treated * (period >= start)], y, place)
    others = [at for at in range(periods) if at != start - 1]
    study = clustered([dummies(place), dummies(period)] + [treated * (period == at) for at in others], y, place)
    low, high = whole.conf_int(question.get("alpha", 0.1))[-1]
    found = {
        "/result/estimate": whole.params[-1],
        "/result/clustered/standardError": whole.bse[-1],
        "/result/clustered/t": whole.tvalues[-1],
        "/result/clustered/p": whole.pvalues[-1],
        "/result/clustered/interval": [low, high],
    }
    for at, coefficient, error in zip(others, study.params[-len(others):], study.bse[-len(others):]):
        found[f"/result/eventStudy/{at}/estimate"] = coefficient
        found[f"/result/eventStudy/{at}/clusteredStandardError"] = error
    return [{"path": path, "value": value, "relative": 1e-8, "absolute": 1e-9} for path, value in found.items()]


with open(os.path.join(FOLDER, "did.json"), encoding="utf-8") as file:
    held = json.load(file)["cases"]
cases = [
    {"id": case["id"], "method": "did", "note": "cluster-robust by place", "input": case["input"], "expect": values_of(case["input"])}
    for case in held
    if case["id"] in ("3 against 11", "6 against 4, ratios")
]
software = f"Python {platform.python_version()}, statsmodels {statsmodels.__version__}"
with open(os.path.join(FOLDER, "did-statsmodels.json"), "w", encoding="utf-8") as file:
    json.dump({"software": software, "script": "did-statsmodels.py", "cases": cases}, file)
    file.write("\n")
