# SPDX-License-Identifier: GPL-3.0-or-later
# The work of robust_bench_test.cpp written plainly in NumPy, to compare times: full ranks of 1,000 accounts, and counts
# of the best 20 of 100,000 accounts, 10,000 weight draws on 12 criteria.
import time

import numpy as np

CRITERIA, DRAWS, TOP = 12, 10_000, 20


def draws(rng):
    gaps = rng.exponential(size=(DRAWS, CRITERIA))
    return gaps / gaps.sum(axis=1, keepdims=True)


def full_ranks(worths, weights):
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


def measured(what, work, *arguments):
    start = time.perf_counter()
    work(*arguments)
    print(f"{what:<52} {1000 * (time.perf_counter() - start):8.0f} ms")


rng = np.random.default_rng(1)
weights = draws(rng)
measured("1,000 accounts, all ranks", full_ranks, rng.random((1_000, 3, CRITERIA)).mean(axis=1), weights)
measured("100,000 accounts, best 20", best, rng.random((100_000, 3, CRITERIA)).mean(axis=1), weights)
