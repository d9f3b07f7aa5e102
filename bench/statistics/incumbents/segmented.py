"""words: period of the season, harmonics"""
import numpy as np
import statsmodels
import statsmodels.api as sm
from bench import WORDS, measure, numbers

period, harmonics = float(WORDS[0]), int(WORDS[1])
periods = int(numbers("periods")[0])
interruption = periods * 2 // 3
counts = numbers("counts").reshape(-1, periods)
place = np.arange(periods)
columns = [np.ones(periods), place - interruption, (place >= interruption) * 1.0, np.maximum(0, place - interruption)]
for wave in range(1, harmonics + 1):
    columns += [np.sin(2 * np.pi * wave * place / period), np.cos(2 * np.pi * wave * place / period)]
design = np.column_stack(columns)


def work():
    found = []
    for y in counts:
        fit = sm.GLM(y, design, family=sm.families.Poisson()).fit(scale="X2")
        found.append((fit.params[2], fit.bse[2]))
    return np.array(found)


measure(f"statsmodels {statsmodels.__version__}", work, lambda found: dict(steps=np.abs(found[:, 0]).sum(), errors=found[:, 1].sum()))
