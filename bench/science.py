"""Times scikit-learn and NumPy at the work of bench/science.mjs: reads lines of JSON, answers each with one.

Rows come in files of 64-bit numbers. A line names the work, its files as [path, columns], and how often to repeat it; the
answer holds the seconds of processor time that one repetition took, and what came out.
"""
import json
import sys
import time
import warnings

import numpy as np
from scipy.spatial.distance import pdist, squareform
from sklearn.decomposition import PCA
from sklearn.metrics.pairwise import euclidean_distances, rbf_kernel
from sklearn.mixture import GaussianMixture
from sklearn.neighbors import NearestNeighbors
from sklearn.preprocessing import StandardScaler

warnings.filterwarnings("ignore")


def mmd(x, y):
    """The unbiased estimate of Gretton et al. 2012, with the median of the pooled distances for sigma."""
    n, m = len(x), len(y)
    gamma = 1 / (2 * np.median(pdist(np.vstack([x, y]), "sqeuclidean")))
    inside = lambda a: (rbf_kernel(a, a, gamma).sum() - len(a)) / (len(a) * (len(a) - 1))
    return inside(x) + inside(y) - 2 * rbf_kernel(x, y, gamma).mean()


def hsic(x, y):
    """The biased estimate tr(KHLH) / (n - 1)^2 of Gretton et al. 2005, with the medians of the distances."""
    kernels = []
    for rows in (x, y):
        squared = pdist(rows, "sqeuclidean")
        kernel = squareform(np.exp(squared / (-2 * np.median(squared))))
        np.fill_diagonal(kernel, 1)
        kernels.append(kernel)
    k, l = kernels
    centred = k - k.mean(0) - k.mean(1)[:, None] + k.mean()
    return (centred * l).sum() / (len(x) - 1) ** 2


def neighbours(real, synthetic, k):
    """Precision and recall of Kynkaanniemi et al. 2019, density and coverage of Naeem et al. 2020."""
    # The nearest of the k + 1 is the point itself.
    radius = lambda rows: NearestNeighbors(n_neighbors=k + 1).fit(rows).kneighbors(rows)[0][:, k]
    of_real, of_synthetic = radius(real), radius(synthetic)
    between = euclidean_distances(real, synthetic)
    inside = between < of_real[:, None]
    return [inside.any(0).mean(), (between < of_synthetic).any(1).mean(), inside.sum(0).mean() / k, (between.min(1) < of_real).mean()]


def principal_axes(rows, keep):
    return PCA(keep, svd_solver="full").fit(StandardScaler().fit_transform(rows)).explained_variance_ratio_.tolist()


def criterion(rows, most):
    return [GaussianMixture(k, random_state=0).fit(rows).bic(rows) for k in range(1, most + 1)]


WORK = {"mmd": mmd, "hsic": hsic, "neighbours": neighbours, "principalAxes": principal_axes, "criterion": criterion}
held = {}


def read(path, columns):
    if path not in held:
        held[path] = np.fromfile(path).reshape(-1, columns)
    return held[path]


for line in sys.stdin:
    question = json.loads(line)
    work, args = WORK[question["work"]], [read(*file) for file in question["files"]] + question.get("more", [])
    start = time.process_time()
    for _ in range(question["times"]):
        value = work(*args)
    seconds = (time.process_time() - start) / question["times"]
    print(json.dumps({"seconds": seconds, "value": value}), flush=True)
