"""The paper's Figure 4 as its code computes it, in NumPy and scikit-learn: the yardstick for the time that it takes.

    python3 figure4.py --draws 100 --processes 2

Three panels, in each of which one of K, J and L goes from 2 to 15 and the others stay 2; at each of the 42 settings a number
of draws. A draw makes a truth, anchor data, a generator and synthetic data, fits a mixture to either data set, and compares
both with the truth by histograms of fresh samples, 100 times over. Prints the seconds of work (imports and the start of the
processes not counted), and the mean gap at each setting.
"""
import argparse
import json
import multiprocessing
import time
import warnings

import numpy as np
from scipy.stats import entropy
from sklearn.mixture import GaussianMixture

ANCHOR_POINTS, SYNTHETIC_POINTS = 50, 200
ROUNDS, POINTS, BINS, FLOOR = 100, 1000, 50, 1e-10
warnings.filterwarnings("ignore")


def mixture(means, covariances):
    """A mixture of equal weights that can be sampled from, without having been fitted."""
    made = GaussianMixture(len(means))
    made.weights_ = np.full(len(means), 1 / len(means))
    made.means_, made.covariances_ = np.array(means), np.array(covariances)
    return made


def components(count):
    factors = np.random.rand(2, count, 2, 2)
    return np.random.rand(count, 2) * 10, factors[0] @ factors[1].transpose(0, 2, 1)


def density(model):
    points, _ = model.sample(POINTS)
    counts, _ = np.histogramdd(points, bins=BINS, density=True)
    return np.clip(counts, FLOOR, None).ravel()


def gap(setting):
    K, J, L, seed = setting
    np.random.seed(seed)
    means, covariances = components(K + J + L)
    truth = mixture(means[:K + J], covariances[:K + J])
    anchors = [np.random.multivariate_normal(means[k], covariances[k], ANCHOR_POINTS) for k in range(K)]
    means[:K] = [points.mean(axis=0) for points in anchors]
    covariances[:K] = [np.cov(points.T) + 1e-6 * np.eye(2) for points in anchors]
    synthetic, _ = mixture(means, covariances).sample(SYNTHETIC_POINTS)
    anchor_fit = GaussianMixture(K).fit(np.vstack(anchors))
    synthetic_fit = GaussianMixture(K + J + L).fit(synthetic)
    gaps = []
    for _ in range(ROUNDS):
        reference = density(truth)
        gaps.append(entropy(density(anchor_fit), reference) - entropy(density(synthetic_fit), reference))
    return float(np.mean(gaps))


def settings(draws):
    for panel in range(3):
        for value in range(2, 16):
            for draw in range(draws):
                counts = [2, 2, 2]
                counts[panel] = value
                yield (*counts, draw)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--draws", type=int, default=100)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    with multiprocessing.Pool(options.processes) as pool:
        pool.map(abs, range(options.processes))
        start = time.perf_counter()
        gaps = pool.map(gap, settings(options.draws), chunksize=1)
        seconds = time.perf_counter() - start
    means = np.array(gaps).reshape(3, 14, options.draws).mean(axis=2)
    print(json.dumps({"seconds": seconds, "draws": options.draws, "gaps": dict(zip("KJL", means.round(3).tolist()))}))
