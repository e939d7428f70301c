"""Times scikit-learn's EM: reads lines of JSON, answers each with one.

A line with "points" sets the case; a line with "fits" fits it that many times and answers with the seconds of processor time
that one fit took and the mean log-likelihood that the last E-step found.
"""
import json
import sys
import time
import warnings

import numpy as np
from sklearn.mixture import GaussianMixture

warnings.filterwarnings("ignore")


def model(case):
    # tol=0: no fit ends early. random_from_data: the default would run k-means even when a start is given.
    return GaussianMixture(
        len(case["weights"]), max_iter=case["iterations"], tol=0.0, reg_covar=1e-6, init_params="random_from_data", random_state=0,
        weights_init=np.array(case["weights"]), means_init=np.array(case["means"]), precisions_init=np.array(case["precisions"]))


case, points = None, None
for line in sys.stdin:
    question = json.loads(line)
    if "points" in question:
        case, points = question, np.array(question["points"])
        answer = {}
    else:
        start = time.process_time()
        for _ in range(question["fits"]):
            fitted = model(case).fit(points)
        seconds = time.process_time() - start
        answer = {"seconds": seconds / question["fits"], "logLikelihood": float(fitted.lower_bound_), "iterations": int(fitted.n_iter_)}
    print(json.dumps(answer), flush=True)
