"""The E-test of two Poisson counts, by statsmodels. Writes e-test.json:
/usr/bin/python3 bench/references/statistics/e-test.py
"""
import json
import sys

import statsmodels
from statsmodels.stats.rates import etest_poisson_2indep

PAIRS = [(4, 1), (1, 4), (6, 2), (0, 3), (5, 0), (3, 7), (20, 10), (12, 25), (31, 30), (150, 121), (88, 160)]
EXPOSURES = [(1, 1), (36, 12), (0.75, 2.5), (2, 1)]


def case(before, after, exposures):
    # It leaves out counts less likely than 1e-13.
    _, p = etest_poisson_2indep(after, exposures[1], before, exposures[0], method="wald")
    return {
        "id": f"e-test-{before}-{after}-{exposures[0]}-{exposures[1]}",
        "method": "e-test",
        "input": {"counts": [before, after], "exposures": list(exposures)},
        "expect": [{"path": "/result/p", "value": float(p), "relative": 1e-9, "absolute": 1e-11}],
    }


cases = [case(*pair, exposures) for pair in PAIRS for exposures in EXPOSURES]
software = f"Python {sys.version.split()[0]}, statsmodels {statsmodels.__version__}"
with open("bench/references/statistics/e-test.json", "w") as file:
    json.dump({"software": software, "script": "e-test.py", "cases": cases}, file, indent=1)
print(len(cases), "cases")
