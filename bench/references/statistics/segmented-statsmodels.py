"""Second reference for `segmented`: statsmodels GLM on the questions of segmented.json. Writes segmented-statsmodels.json beside itself."""
import json
import os
import sys

import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm

HERE = os.path.dirname(os.path.abspath(__file__))


def design(question):
    n, begins = len(question["counts"]), question["interruption"]
    place = np.arange(n)
    columns = {"level": np.ones(n)}
    if question["trend"]:
        columns["trend"] = place - begins
    if question["terms"] != "slope":
        columns["step"] = (place >= begins).astype(float)
    if question["terms"] != "step":
        columns["slope"] = np.maximum(0, place - begins)
    season = question.get("season")
    for wave in range(1, 1 + (season["harmonics"] if season else 0)):
        columns[f"sin{wave}"] = np.sin(2 * np.pi * wave * place / season["period"])
        columns[f"cos{wave}"] = np.cos(2 * np.pi * wave * place / season["period"])
    return np.column_stack(list(columns.values())), list(columns)


def fitted(question):
    x, names = design(question)
    y = np.array(question["counts"], float)
    offset = np.log(question.get("exposure", np.ones(len(y))))
    model = sm.GLM(y, x, family=sm.families.Poisson(), offset=offset)
    settings = dict(tol=1e-14, maxiter=200, tol_criterion="params")
    plain = model.fit(**settings)
    dispersion = plain.pearson_chi2 / plain.df_resid
    if question["errors"] == "neweyWest":
        lag = question.get("lag", int(4 * (len(y) / 100) ** (2 / 9)))
        robust = dict(cov_type="HAC", cov_kwds=dict(maxlags=lag, use_correction=True), use_t=True)
        return model.fit(**settings, **robust), dispersion, names
    if question["quasi"] == "always" or dispersion > 1.5:
        return model.fit(**settings, scale="X2", use_t=True), dispersion, names
    return plain, dispersion, names


def case(asked):
    result, dispersion, names = fitted(asked["input"])
    expect = []
    for place in range(len(names)):
        at = f"/result/coefficients/{place}"
        expect += [
            dict(path=f"{at}/estimate", value=float(result.params[place]), relative=1e-9, absolute=1e-10),
            dict(path=f"{at}/standardError", value=float(result.bse[place]), relative=1e-9),
            dict(path=f"{at}/p", value=float(result.pvalues[place]), relative=1e-8, absolute=1e-13),
        ]
    expect += [
        dict(path="/result/dispersion", value=float(dispersion), relative=1e-9),
        dict(path="/result/deviance", value=float(result.deviance), relative=1e-9),
    ]
    return dict(id=asked["id"], method="segmented", input=asked["input"], expect=expect)


with open(os.path.join(HERE, "segmented.json"), encoding="utf8") as file:
    questions = json.load(file)["cases"]
cases = [case(asked) for asked in questions if "comparison" not in asked["input"] and asked["input"]["errors"] != "wider"]
software = f"Python {sys.version.split()[0]}, statsmodels {statsmodels.__version__}, scipy {scipy.__version__}"
with open(os.path.join(HERE, "segmented-statsmodels.json"), "w", encoding="utf8") as file:
    json.dump(dict(software=software, script="segmented-statsmodels.py", cases=cases), file, separators=(",", ":"))
print(len(cases), "cases")
