# SPDX-License-Identifier: GPL-3.0-or-later
# What robust_work.cpp measures, written plainly in NumPy: `robust_peer.py ACCOUNTS ranks|best` prints the milliseconds of
# 10,000 weight draws on 12 criteria, counting every rank or the best 20.
import sys
import time

import numpy as np

CRITERIA, DRAWS, TOP = 12, 10_000, 20


def draws(rng):
    gaps = rng.exponential(size=(DRAWS, CRITERIA))
    return gaps / gaps.sum(axis=1, keepdims=True)


def every_rank(worths, weights):
    accounts = len(worths)
    counts = np.zeros((accounts, accounts), dtype=np.uint32)
    rows = np.arange(accounts)
    for w in weights:
        order = np.argsort(-(worths @ w), kind="stable")
        ranks = np.empty(accounts, dtype=np.int64)
        ranks[order] = rows
        counts[rows, ranks] += 1
    return counts


def best(worths, weights, batch=100):
    counts = np.zeros(len(worths), dtype=np.uint32)
    for first in range(0, len(weights), batch):
        scores = worths @ weights[first : first + batch].T
        chosen = np.argpartition(-scores, TOP - 1, axis=0)[:TOP]
        np.add.at(counts, chosen.ravel(), 1)
    return counts


rng = np.random.default_rng(1)
weights = draws(rng)
worths = rng.random((int(sys.argv[1]), 3, CRITERIA)).mean(axis=1)
work = every_rank if sys.argv[2] == "ranks" else best
start = time.perf_counter()
work(worths, weights)
print(1000 * (time.perf_counter() - start))
