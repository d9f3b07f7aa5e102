"""The space-time permutation scan from the paper, prospective, as plain numpy says it: no software that has it runs here."""
import numpy as np
from bench import measure, numbers

x, y, days = numbers("x"), numbers("y"), numbers("days").astype(int)
EVENTS, END, DAYS = len(x), days.max(), 28
RECENT = np.array([(days > END - length).sum() for length in range(1, DAYS + 1)])


def circle(centre):
    """The events about a centre, nearest first, and which of them is the last at its distance."""
    metres = np.sqrt((x - x[centre]) ** 2 + (y - y[centre]) ** 2)
    order = np.argsort(metres, kind="stable")[: int((metres <= 1000).sum())]
    last = np.append(metres[order][1:] > metres[order][:-1], True)
    return order, last & (np.arange(1, len(order) + 1) <= EVENTS // 2)


CIRCLES = [circle(centre) for centre in range(EVENTS)]


def best_of(order_of_days):
    """The best log likelihood ratio anywhere, with its cases and what was expected."""
    age = END - order_of_days
    best = (0.0, 0, 0.0)
    for events, ends in CIRCLES:
        ages = age[events]
        recent = np.flatnonzero(ages < DAYS)
        if len(recent) < 2:
            continue
        cases = np.cumsum(ages[:, None] < np.arange(1, DAYS + 1), axis=0)[ends]
        expected = np.flatnonzero(ends)[:, None] + 1
        expected = expected * RECENT / EVENTS
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = cases * np.log(cases / expected) + (EVENTS - cases) * np.log((EVENTS - cases) / (EVENTS - expected))
        ratio = np.where((cases > expected) & (cases >= 2), ratio, 0)
        place = np.unravel_index(np.argmax(ratio), ratio.shape)
        if ratio[place] > best[0]:
            best = (ratio[place], cases[place], expected[place])
    return best


def work():
    seen, random = best_of(days), np.random.default_rng(1)
    drawn = [best_of(random.permutation(days))[0] for _ in range(999)]
    return seen, (1 + sum(ratio >= seen[0] - 1e-12 for ratio in drawn)) / 1000


measure(
    f"numpy {np.__version__}",
    work,
    lambda found: dict(logLikelihoodRatio=found[0][0], observed=found[0][1], expected=found[0][2], p=found[1]),
)
