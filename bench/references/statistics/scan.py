"""Reference values for `scan`: no software that has the space-time permutation scan statistic runs here, so this is a second
implementation, plain and slow, from the paper (Kulldorff et al. 2005): every circle through an event about every centre, every first
and every last day, and numpy's own random orders of the days. Takes some minutes. Writes scan.json beside itself.
"""
import json
import math
import os
import sys

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
DRAWS, OURS = 999, 999
random = np.random.default_rng(41103)


def ratio_of(cases, expected, total):
    """Equation 2 of the paper, as a logarithm."""
    if cases <= expected:
        return 0.0
    outside = 0.0 if cases == total else (total - cases) * math.log((total - cases) / (total - expected))
    return cases * math.log(cases / expected) + outside


def circles_of(x, y, centres, question):
    """Per centre, the sets of events of its circles, smallest first."""
    found = []
    for cx, cy in centres:
        metres = np.sqrt((x - cx) ** 2 + (y - cy) ** 2)
        radii = sorted({float(r) for r in metres if r <= question["maxRadiusMetres"]})
        sets = [(radius, np.flatnonzero(metres <= radius)) for radius in radii]
        most = math.floor(len(x) * question["largestShare"])
        found.append([(radius, events) for radius, events in sets if len(events) <= most])
    return found


def best_about(circles, days, windows, minimum):
    """The best cylinder about one centre: its ratio, circle, days, cases and what was expected."""
    best = (0.0, None)
    for radius, events in circles:
        inside = days[events]
        for first, last, in_days in windows:
            cases = int(((inside >= first) & (inside <= last)).sum())
            if cases < minimum:
                continue
            expected = len(events) * in_days / len(days)
            ratio = ratio_of(cases, expected, len(days))
            if ratio > best[0] + 1e-12:
                best = (ratio, dict(radius=radius, events=events, first=first, last=last, cases=cases, expected=expected))
    return best


def windows_of(days, question):
    """Each first and last day with an event, or the last day of all, and how many events there are in between."""
    end = question.get("endDay", int(days.max()))
    lasts = [end] if question["analysis"] == "prospective" else sorted({int(day) for day in days})
    firsts = sorted({int(day) for day in days})
    pairs = [(f, l) for f in firsts for l in lasts if 0 <= l - f < question["maxDays"]]
    return [(f, l, int(((days >= f) & (days <= l)).sum())) for f, l in pairs]


def scan(question):
    points = question["points"]
    x, y, days = np.array(points["x"]), np.array(points["y"]), np.floor(np.array(points["days"])).astype(int)
    given = question.get("centres")
    centres = list(zip(given["x"], given["y"])) if given else sorted(set(zip(points["x"], points["y"])))
    circles = circles_of(x, y, centres, question)
    minimum = question["minCases"]
    windows = windows_of(days, question)
    each = [(best_about(about, days, windows, minimum), centre) for about, centre in zip(circles, centres)]
    drawn = []
    for _ in range(DRAWS):
        order = random.permutation(days)  # the same days, so the windows hold as many events as before
        drawn.append(max(best_about(about, order, windows, minimum)[0] for about in circles))
    clusters, taken = [], set()
    for (ratio, found), centre in sorted(each, key=lambda one: -one[0][0]):
        if ratio == 0 or taken & set(found["events"].tolist()):
            continue
        taken |= set(found["events"].tolist())
        p = (1 + sum(value >= ratio - 1e-12 for value in drawn)) / (1 + DRAWS)
        clusters.append(dict(found, ratio=ratio, centre=centre, p=p))
    return days, clusters


def case(name, points, note=None, tell=3, **settings):
    x, y, days = points
    question = dict(
        points=dict(x=[float(v) for v in x], y=[float(v) for v in y], days=[float(v) for v in days]),
        **{**dict(minCases=2, largestShare=0.5, analysis="prospective"), **settings},
    )
    days, clusters = scan(question)
    expect, drawn_expect = [], []
    for place, cluster in enumerate(clusters[:tell]):
        at, p = f"/result/clusters/{place}", cluster["p"]
        members = [int(e) for e in cluster["events"] if cluster["first"] <= days[e] <= cluster["last"]]
        expect += [
            dict(path=f"{at}/observed", value=cluster["cases"]),
            dict(path=f"{at}/expected", value=cluster["expected"], relative=1e-13),
            dict(path=f"{at}/logLikelihoodRatio", value=cluster["ratio"], relative=1e-11),
            dict(path=f"{at}/firstDay", value=cluster["first"]),
            dict(path=f"{at}/lastDay", value=cluster["last"]),
            dict(path=f"{at}/events", value=members),
        ]
        allowed = 4.5 * math.sqrt(p * (1 - p) * 2 / OURS) + 2 / (OURS + 1)
        drawn_expect.append(dict(path=f"{at}/p", value=p, absolute=allowed))
    chance_note = (f"{note}; " if note else "") + "random draws on both sides, as near as these can be"
    found = dict(id=name, method="scan", input=question, expect=expect)
    return [
        {**found, "note": note} if note else found,
        dict(id=f"{name}-by-chance", method="scan", note=chance_note, input=question, expect=drawn_expect),
    ]


def anywhere(count, side, last):
    return random.integers(0, side, count) * 1.0, random.integers(0, side, count) * 1.0, random.integers(0, last, count)


def planted(count, side, last, gathered, where, when):
    x, y, days = anywhere(count, side, last)
    x[:gathered] = where[0] + random.integers(0, 80, gathered)
    y[:gathered] = where[1] + random.integers(0, 80, gathered)
    days[:gathered] = when + random.integers(0, 4, gathered)
    days[-1] = last - 1
    return x, y, days


few_places = (random.integers(0, 5, 60) * 400.0, random.integers(0, 4, 60) * 300.0, np.sort(random.integers(0, 90, 60)))
going_on = planted(70, 2000, 120, 6, (700, 900), 116)
earlier = planted(60, 2000, 100, 5, (1500, 400), 40)
crowded = anywhere(50, 1200, 60)
crowded[0][:24], crowded[1][:24] = 100 + random.integers(0, 3, 24), 100
crowded[2][:24] = np.where(random.random(24) < 0.5, 50 + random.integers(0, 10, 24), random.integers(0, 60, 24))
crowded[2][-1] = 59

cases = [
    case("going-on-70", going_on, maxRadiusMetres=400, maxDays=14),
    case("going-on-later-end", going_on, maxRadiusMetres=250, maxDays=10, endDay=121, note="two days without any event"),
    case("earlier-60", earlier, maxRadiusMetres=400, maxDays=9, analysis="retrospective", tell=2),
    case("few-places", few_places, maxRadiusMetres=500, maxDays=12, minCases=3, tell=1, note="20 places, many events at each"),
    case("uneven-places", crowded, maxRadiusMetres=300, maxDays=12, tell=1, note="half of the events at one corner"),
    case("given-centres", earlier, maxRadiusMetres=600, maxDays=20, analysis="retrospective", largestShare=0.3, minCases=3, tell=1,
         centres=dict(x=[1500.0, 300.0, 900.5], y=[450.0, 300.0, 1700.25])),
    case("hours", (going_on[0], going_on[1], going_on[2] + random.integers(0, 24, 70) / 24), maxRadiusMetres=400, maxDays=7,
         tell=1, note="days are counted without their hour"),
]
software = f"a second implementation from the paper; Python {sys.version.split()[0]}, numpy {np.__version__}"
with open(os.path.join(HERE, "scan.json"), "w", encoding="utf8") as file:
    json.dump(dict(software=software, script="scan.py", cases=sum(cases, [])), file, separators=(",", ":"))
print(len(cases), "cases")
