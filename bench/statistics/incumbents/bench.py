"""What every Python script of a contest shares. Called: python3 X.py FOLDER RUNS [WORDS]"""
import gc
import json
import os
import sys
import time

import numpy as np

FOLDER, RUNS, WORDS = sys.argv[1], int(sys.argv[2]), sys.argv[3:]


def numbers(name):
    return np.fromfile(os.path.join(FOLDER, f"{name}.f64"), dtype="<f8")


def measure(version, work, answer):
    """Runs `work` so many times and prints what it took; `answer` turns its last value into named numbers."""
    seconds = []
    for _ in range(RUNS):
        gc.collect()
        began = time.perf_counter()
        value = work()
        seconds.append(time.perf_counter() - began)
    with open("/proc/self/status", encoding="utf8") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
    found = {name: float(figure) for name, figure in answer(value).items()}
    print(json.dumps(dict(system="Python", seconds=seconds, answer=found, peakMegabytes=round(peak), version=version)))
