"""Shares and differences between waves: statsmodels and scipy. Writes rates-statsmodels.json. Run: python3 rates.py"""
import json
import os

import scipy
import statsmodels
from scipy.stats import norm
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint, proportions_ztest

HERE = os.path.dirname(os.path.abspath(__file__))
NEAR = dict(relative=1e-10, absolute=1e-13)
cases = []


def case(method, name, question, expect, note=None):
    held = dict(id=name, method=method, input=question, expect=[dict(path=p, value=v, **NEAR) for p, v in expect])
    if note:
        held["note"] = note
    cases.append(held)


for successes, total, design, alpha in [
    (0, 23, 1, 0.1), (23, 23, 1, 0.05), (1, 10, 1, 0.01), (31, 148, 1.4, 0.05), (7, 61, 2.25, 0.1),
    (499, 1003, 0.8, 0.1), (3, 20000, 1, 0.05), (19876, 20011, 1.7, 0.2), (81, 263, 1, 0.05), (15, 148, 1, 0.05),
]:
    held = {}
    for method, key in (("wilson", "wilson"), ("beta", "clopperPearson")):
        low, high = proportion_confint(successes / design, total / design, alpha=alpha, method=method)
        held[key] = [float(low), float(high)]
    case(
        "proportion", f"{successes} of {total}, design effect {design}",
        dict(successes=successes, total=total, designEffect=design, alpha=alpha),
        [("/result/share", successes / total), ("/result/wilson", held["wilson"]),
         ("/result/clopperPearson", held["clopperPearson"]), ("/result/interval", held["wilson"])],
    )

for (count1, base1), (count2, base2), alpha in [
    ((44, 163), (41, 241), 0.05), ((56, 70), (48, 80), 0.05), ((9, 10), (3, 10), 0.05), ((10, 10), (0, 20), 0.05),
    ((0, 98), (1, 56), 0.1), ((18, 1150), (33, 870), 0.01), ((300, 1500), (61, 305), 0.1),
]:
    low, high = confint_proportions_2indep(
        count2, base2, count1, base1, method="newcomb", compare="diff", alpha=alpha)
    _, p = proportions_ztest([count2, count1], [base2, base1])
    case(
        "wave-difference", f"{count1}/{base1} then {count2}/{base2}",
        dict(earlier=dict(share=count1 / base1, base=base1), later=dict(share=count2 / base2, base=base2), alpha=alpha),
        [("/result/estimate", count2 / base2 - count1 / base1), ("/result/interval", [float(low), float(high)])]
        # Both shares alike: statsmodels gives a p value of 1 as well, up to rounding.
        + [("/result/p", float(p))],
    )

for (count1, base1, design1), (count2, base2, design2), alpha in [
    ((44, 163, 1.4), (41, 241, 1.9), 0.05), ((410, 1500, 2.2), (190, 880, 1), 0.1), ((61, 305, 1.3), (300, 1500, 1.3), 0.1),
]:
    # statsmodels has no design effect: its Wald interval at the effective bases is the same thing.
    low, high = confint_proportions_2indep(
        count2 / design2, base2 / design2, count1 / design1, base1 / design1, method="wald", compare="diff", alpha=alpha)
    error = (high - low) / 2 / norm.isf(alpha / 2)
    estimate = count2 / base2 - count1 / base1
    case(
        "wave-difference", f"{count1}/{base1} by {design1} then {count2}/{base2} by {design2}",
        dict(earlier=dict(share=count1 / base1, base=base1, designEffect=design1),
             later=dict(share=count2 / base2, base=base2, designEffect=design2), alpha=alpha),
        [("/result/estimate", estimate), ("/result/interval", [float(low), float(high)]),
         ("/result/p", float(2 * norm.sf(abs(estimate) / error)))],
        note="Wald at the effective bases",
    )

software = f"Python, statsmodels {statsmodels.__version__.split('+')[0]}, scipy {scipy.__version__}"
with open(os.path.join(HERE, "rates-statsmodels.json"), "w") as file:
    json.dump(dict(software=software, script="rates.py", cases=cases), file, indent=1)
    file.write("\n")
