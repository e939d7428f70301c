"""Reference values for the engine, from scikit-learn, SciPy and NumPy.

    python3 tools/make_fixtures.py src/fixtures --seed 1

Needs Debian's python3-sklearn (scikit-learn 1.2, NumPy 1.24, SciPy 1.10). Every array is row-major nested
lists; covariances are full d x d; natural logarithms throughout.
"""
import argparse, json, pathlib, warnings
import numpy as np
from scipy.special import digamma, gammaln, logsumexp
from scipy.stats import entropy
from sklearn.decomposition import PCA
from sklearn.mixture import GaussianMixture
from sklearn.neighbors import NearestNeighbors

warnings.filterwarnings("ignore")


def random_mixture(rs, k, d, spread=10.0):
    """Round blobs: well conditioned, unequal weights."""
    means = rs.rand(k, d) * spread
    factors = rs.rand(k, d, d)
    covariances = factors @ factors.transpose(0, 2, 1) + 0.05 * np.eye(d)
    weights = rs.dirichlet(np.full(k, 5.0))
    return dict(weights=weights, means=means, covariances=covariances)


def needle_mixture(rs, k, d, spread=10.0):
    """The published recipe: the covariance NumPy's SVD sampler draws from for A @ B.T, equal weights."""
    means = rs.rand(k, d) * spread
    covariances = []
    for _ in range(k):
        _, s, v = np.linalg.svd(rs.rand(d, d) @ rs.rand(d, d).T)
        covariances.append(v.T @ np.diag(s) @ v + 1e-9 * np.eye(d))
    return dict(weights=np.full(k, 1 / k), means=means, covariances=np.array(covariances))


def sample(rs, m, n):
    labels = rs.choice(len(m["weights"]), size=n, p=m["weights"])
    chol = np.linalg.cholesky(m["covariances"])
    z = rs.randn(n, m["means"].shape[1])
    return m["means"][labels] + np.einsum("nij,nj->ni", chol[labels], z), labels


def log_density(x, m):
    d = x.shape[1]
    parts = []
    for w, mu, c in zip(m["weights"], m["means"], m["covariances"]):
        chol = np.linalg.cholesky(c)
        z = np.linalg.solve(chol, (x - mu).T)
        parts.append(np.log(w) - 0.5 * (z**2).sum(0) - np.log(np.diag(chol)).sum() - d / 2 * np.log(2 * np.pi))
    return logsumexp(np.array(parts), axis=0)


def em_cases(rs):
    """EM from a given start: the state after each listed number of iterations, and where tol=1e-3 stops."""
    cases = []
    for make, d, k, n in [(random_mixture, 1, 2, 60), (random_mixture, 2, 2, 100), (random_mixture, 2, 6, 200), (random_mixture, 2, 19, 400),
                          (random_mixture, 3, 4, 300), (random_mixture, 5, 3, 300), (needle_mixture, 2, 2, 100), (needle_mixture, 2, 6, 200),
                          (needle_mixture, 2, 19, 200)]:
        truth = make(rs, k, d)
        x, _ = sample(rs, truth, n)
        scale = rs.rand(k) + 0.5  # the start's covariances are scale * I, its precisions their inverses
        start = dict(weights=np.full(k, 1 / k), means=x[rs.choice(n, k, replace=False)],
                     covariances=scale[:, None, None] * np.eye(d), precisions=np.eye(d) / scale[:, None, None])
        def fit(iterations, tol):
            g = GaussianMixture(k, max_iter=iterations, tol=tol, reg_covar=1e-6, weights_init=start["weights"],
                                means_init=start["means"], precisions_init=start["precisions"])
            g.fit(x)
            return g
        after = []
        for it in (1, 2, 5, 20):
            g = fit(it, 0.0)
            after.append(dict(iterations=it, weights=g.weights_, means=g.means_, covariances=g.covariances_,
                              meanLogLikelihood=float(g.score(x)), lowerBound=float(g.lower_bound_)))
        g = fit(500, 1e-3)
        cases.append(dict(dimension=d, components=k, points=x, regularization=1e-6,
                          kind=make.__name__, start=dict(weights=start["weights"], means=start["means"], covariances=start["covariances"]),
                          after=after,
                          converged=dict(tolerance=1e-3, iterations=int(g.n_iter_), lowerBound=float(g.lower_bound_),
                                         weights=g.weights_, means=g.means_, covariances=g.covariances_,
                                         bic=float(g.bic(x)), aic=float(g.aic(x)))))
    return cases


def density_cases(rs):
    cases = []
    for make, d, k in [(random_mixture, 1, 3), (random_mixture, 2, 1), (random_mixture, 2, 7), (random_mixture, 3, 5), (random_mixture, 6, 4),
                       (needle_mixture, 2, 6), (needle_mixture, 2, 17)]:
        m = make(rs, k, d)
        x, _ = sample(rs, m, 25)
        far = x[:5] + 200.0  # far in the tail: must stay finite
        points = np.vstack([x, far])
        cases.append(dict(mixture=m, points=points, logDensity=log_density(points, m)))
    return cases


def grid(p, q, step_count):
    lo = np.minimum(*[(m["means"] - 9 * np.sqrt(np.array([np.diag(c) for c in m["covariances"]]))).min(0) for m in (p, q)])
    hi = np.maximum(*[(m["means"] + 9 * np.sqrt(np.array([np.diag(c) for c in m["covariances"]]))).max(0) for m in (p, q)])
    xs, ys = np.linspace(lo[0], hi[0], step_count), np.linspace(lo[1], hi[1], step_count)
    gx, gy = np.meshgrid(xs, ys)
    return np.column_stack([gx.ravel(), gy.ravel()]), (xs[1] - xs[0]) * (ys[1] - ys[0])


def quadrature(p, q, step_count):
    points, cell = grid(p, q, step_count)
    lp, lq = log_density(points, p), log_density(points, q)
    a, b = np.exp(lp), np.exp(lq)
    return dict(klPQ=float((a * (lp - lq)).sum() * cell), klQP=float((b * (lq - lp)).sum() * cell),
                totalVariation=float(0.5 * np.abs(a - b).sum() * cell), entropyP=float(-(a * lp).sum() * cell),
                entropyQ=float(-(b * lq).sum() * cell), massP=float(a.sum() * cell))


def divergence_cases(rs):
    cases = []
    for kp, kq in [(1, 1), (2, 2), (4, 6), (2, 9), (8, 8)]:
        p, q = random_mixture(rs, kp, 2, 6.0), random_mixture(rs, kq, 2, 6.0)
        fine, coarse = quadrature(p, q, 1400), quadrature(p, q, 1100)
        cases.append(dict(p=p, q=q, values=fine, accuracy={key: abs(fine[key] - coarse[key]) for key in fine}))
    gaussians = []
    for d in (1, 2, 3, 5):
        p, q = random_mixture(rs, 1, d), random_mixture(rs, 1, d)
        s0, s1, delta = p["covariances"][0], q["covariances"][0], q["means"][0] - p["means"][0]
        inv = np.linalg.inv(s1)
        kl = 0.5 * (np.trace(inv @ s0) + delta @ inv @ delta - d + np.log(np.linalg.det(s1) / np.linalg.det(s0)))
        h = 0.5 * np.log((2 * np.pi * np.e) ** d * np.linalg.det(s0))
        gaussians.append(dict(p=p, q=q, klPQ=float(kl), entropyP=float(h)))
    return dict(mixtures2d=cases, gaussians=gaussians, needles=needle_divergences(rs))


def needle_divergences(rs, draws=1_000_000):
    """Needle mixtures, where grid quadrature is unsafe: Monte Carlo with its standard error."""
    cases = []
    for kp, kq in [(2, 2), (4, 6), (4, 2), (6, 19)]:
        p, q = needle_mixture(rs, kp, 2), needle_mixture(rs, kq, 2)
        (x, _), (y, _) = sample(rs, p, draws), sample(rs, q, draws)
        xp, xq, yp, yq = log_density(x, p), log_density(x, q), log_density(y, p), log_density(y, q)
        xm, ym = np.logaddexp(xp, xq) - np.log(2), np.logaddexp(yp, yq) - np.log(2)
        def mean(values):
            return dict(value=float(values.mean()), standardError=float(values.std() / np.sqrt(len(values))))
        a, b = mean(xp - xm), mean(yq - ym)
        cases.append(dict(p=p, q=q, klPQ=mean(xp - xq), klQP=mean(yq - yp), entropyP=mean(-xp),
                          totalVariation=mean(0.5 * (np.abs(np.tanh((xp - xq) / 2)) + np.abs(np.tanh((yp - yq) / 2)))),
                          jensenShannon=dict(value=(a["value"] + b["value"]) / 2, standardError=float(np.hypot(a["standardError"], b["standardError"]) / 2))))
    return cases


def start_cases(rs):
    """Final mean log-likelihoods of 400 fits from scikit-learn's own start (k-means), on fixed data: a distribution to match."""
    cases = []
    for k, n in [(2, 100), (6, 200), (19, 200)]:
        x, _ = sample(rs, needle_mixture(rs, k, 2), n)
        runs = []
        for seed in range(400):
            g = GaussianMixture(k, random_state=seed).fit(x)
            runs.append((float(g.lower_bound_), int(g.n_iter_)))
        cases.append(dict(components=k, points=x, lowerBounds=[round(r[0], 6) for r in runs], iterations=[r[1] for r in runs]))
    return cases


def histogram_gap_cases(rs):
    """The published gap estimator on fixed mixtures (truth, anchor fit, synthetic fit): mean and standard error over 1000 rounds."""
    cases = []
    for kt, ka, ks in [(4, 2, 6), (4, 2, 6), (10, 8, 12), (17, 2, 19), (4, 2, 19)]:
        truth, anchor, synthetic = (needle_mixture(rs, k, 2) for k in (kt, ka, ks))
        def kl(p, q):
            a, _ = np.histogramdd(p, bins=50, density=True)
            b, _ = np.histogramdd(q, bins=50, density=True)
            return entropy(np.clip(a, 1e-10, None).ravel(), np.clip(b, 1e-10, None).ravel())
        gaps = []
        for _ in range(1000):
            t, a, s = (sample(rs, m, 1000)[0] for m in (truth, anchor, synthetic))
            gaps.append(kl(a, t) - kl(s, t))
        gaps = np.array(gaps)
        cases.append(dict(truth=truth, anchorFit=anchor, syntheticFit=synthetic, mean=float(gaps.mean()), sd=float(gaps.std()),
                          standardError=float(gaps.std() / np.sqrt(len(gaps)))))
    return cases


def histogram_cases(rs):
    """KL of two samples by 50 x 50 density histograms, floored at 1e-10 and normalised.

    'separate': each sample is binned over its own range, so cell i of p and cell i of q are different places;
    'shared': both over the joint range.
    """
    cases = []
    for kp, kq in [(2, 4), (6, 4)]:
        p, _ = sample(rs, random_mixture(rs, kp, 2), 1000)
        q, _ = sample(rs, random_mixture(rs, kq, 2), 1000)
        def kl(ranges):
            a, _ = np.histogramdd(p, bins=50, density=True, range=ranges)
            b, _ = np.histogramdd(q, bins=50, density=True, range=ranges)
            return float(entropy(np.clip(a, 1e-10, None).ravel(), np.clip(b, 1e-10, None).ravel()))
        both = np.vstack([p, q])
        cases.append(dict(p=p, q=q, bins=50, floor=1e-10, separate=kl(None), shared=kl(list(zip(both.min(0), both.max(0))))))
    return cases


def histogram_edge_cases(rs):
    """Where every point of an odd sample falls: on inner edges, on the last one, where a range has no width."""
    thirds = np.linspace(0, 1, 4)
    samples = dict(
        one_point=(4, [[3.0, -2.0]]),
        two_points=(3, [[0.0, 0.0], [1.0, 1.0]]),
        all_the_same=(5, [[7.0, 7.0]] * 6),
        no_width_along_x=(4, [[2.0, y] for y in (0.0, 0.25, 0.5, 0.75, 1.0)]),
        no_width_along_y=(7, np.column_stack([rs.rand(30), np.full(30, -1e6)])),
        on_every_edge=(10, [[i / 10, -i / 10] for i in range(11)]),
        on_edges_that_round=(7, [[-3 + 4.2 * i / 7, 1e5 + 0.3 * i / 7] for i in range(8)]),
        on_linspace_edges=(50, np.column_stack([np.linspace(-1.7, 8.3, 51), np.linspace(0.1, 0.7, 51)])),
        beside_edges=(3, np.column_stack([np.concatenate([np.nextafter(thirds, -9), thirds, np.nextafter(thirds, 9)]), np.tile(thirds, 3)])),
        tiny=(6, rs.rand(40, 2) * 1e-200),
        huge=(6, (rs.rand(40, 2) - 0.5) * 1e150),
        far_off=(8, 1e9 + rs.rand(60, 2)),
        a_line=(9, rs.rand(25, 1) * 5),
        a_line_on_its_edges=(9, np.linspace(-4, 5, 10)[:, None]),
        in_space=(4, np.vstack([rs.randn(50, 3), [[0.0, 0.0, 9.0], [0.0, 0.0, -9.0]]])),
        in_space_flat=(3, np.column_stack([rs.randn(20), np.zeros(20), rs.randn(20)])))
    cases = []
    for name, (bins, points) in samples.items():
        points = np.array(points)
        counts, edges = np.histogramdd(points, bins=bins)
        cells = np.flatnonzero(counts)
        volume = np.prod([e[1] - e[0] for e in edges])
        cases.append(dict(name=name.replace("_", " "), bins=bins, dimension=points.shape[1], points=points, cellVolume=volume,
                          cells=cells, counts=counts.ravel()[cells].astype(int)))
    return cases


def hsic_cases(rs):
    """Biased HSIC, trace(K H L H) / (n - 1)^2, Gaussian kernels exp(-|x - y|^2 / (2 sigma^2))."""
    cases = []
    for n, dx, dy, noise in [(40, 2, 2, 0.1), (60, 3, 2, 5.0)]:
        x = rs.randn(n, dx)
        y = x[:, :dy] ** 2 + noise * rs.randn(n, dy)
        def kernel(a):
            sq = ((a[:, None] - a[None]) ** 2).sum(-1)
            sigma = np.sqrt(np.median(sq[np.triu_indices(n, 1)]))  # the median heuristic
            return np.exp(-sq / (2 * sigma**2)), float(sigma)
        (kx, sx), (ky, sy) = kernel(x), kernel(y)
        h = np.eye(n) - 1 / n
        cases.append(dict(x=x, y=y, sigmaX=sx, sigmaY=sy, hsic=float(np.trace(kx @ h @ ky @ h) / (n - 1) ** 2)))
    return cases


def covariance_cases(rs):
    """The covariance that NumPy's SVD sampler really draws from when it is handed A @ B.T, which is not symmetric."""
    eigenvalues = np.array([np.linalg.svd(rs.rand(2, 2) @ rs.rand(2, 2).T)[1] for _ in range(20000)])
    levels = [0.05, 0.25, 0.5, 0.75, 0.95]
    cases = [dict(dimension=2, draws=20000, levels=levels, largeEigenvalue=np.quantile(eigenvalues[:, 0], levels), smallEigenvalue=np.quantile(eigenvalues[:, 1], levels))]
    for d in (2, 2, 3):
        a, b = rs.rand(d, d), rs.rand(d, d)
        given = a @ b.T
        _, s, v = np.linalg.svd(given)
        cases.append(dict(a=a, b=b, given=given, effective=v.T @ np.diag(s) @ v))
    return cases


def mean(values):
    return dict(value=float(values.mean()), standardError=float(values.std() / np.sqrt(len(values))))


def component(m, c):
    return dict(weights=np.ones(1), means=m["means"][c:c + 1], covariances=m["covariances"][c:c + 1])


def information_cases(rs, draws=200_000):
    """Of a mixture: h(x); I(x; c) for the component label c, and the share w_c KL(N_c || mixture) of each component, which
    add up to it; I(x; B) for the indicator B = (c >= first), 'from the generator's own knowledge'. By Monte Carlo."""
    cases = []
    for make, d, k, first in [(random_mixture, 1, 3, 1), (random_mixture, 2, 4, 2), (random_mixture, 2, 8, 2), (random_mixture, 3, 5, 2),
                              (needle_mixture, 2, 6, 2), (needle_mixture, 2, 14, 2)]:
        m = make(rs, k, d)
        parts, entropies, about_b = [], [], []
        for c in range(k):
            x, _ = sample(rs, component(m, c), draws)
            own = log_density(x, component(m, c))
            terms = np.array([np.log(m["weights"][j]) + log_density(x, component(m, j)) for j in range(k)])
            mixed = logsumexp(terms, axis=0)
            part = mean(m["weights"][c] * (own - mixed))
            parts.append(part)
            entropies.append((m["weights"][c], -mixed))
            inside = logsumexp(terms[first:], axis=0) if c >= first else logsumexp(terms[:first], axis=0)
            share = m["weights"][first:].sum() if c >= first else m["weights"][:first].sum()
            about_b.append((m["weights"][c], inside - mixed - np.log(share)))
        weighted = lambda rows: dict(value=float(sum(w * v.mean() for w, v in rows)),
                                     standardError=float(np.sqrt(sum((w * v.std()) ** 2 / len(v) for w, v in rows))))
        cases.append(dict(mixture=m, first=first, entropy=weighted(entropies), labelInformation=dict(
            value=sum(p["value"] for p in parts), standardError=float(np.sqrt(sum(p["standardError"] ** 2 for p in parts)))),
            parts=parts, indicatorInformation=weighted(about_b)))
    return cases


def squared(a, b):
    return ((a[:, None] - b[None]) ** 2).sum(-1)


def two_sample_cases(rs):
    """Real and synthetic rows: MMD, energy distance, k-nearest-neighbour precision, recall, density, coverage, entropy."""
    cases = []
    for n, m, d, k in [(80, 80, 2, 5), (60, 90, 5, 3), (120, 70, 12, 5)]:
        real, _ = sample(rs, random_mixture(rs, 3, d, 6.0), n)
        synthetic, _ = sample(rs, random_mixture(rs, 3, d, 6.0), m)
        synthetic[: m // 3] = real[: m // 3] + 0.05 * rs.randn(m // 3, d)  # some are near copies
        pooled = np.vstack([real, synthetic])
        sigma = float(np.sqrt(np.median(squared(pooled, pooled)[np.triu_indices(n + m, 1)])))  # the median heuristic
        kern = lambda a, b: np.exp(-squared(a, b) / (2 * sigma**2))
        krr, kss, krs = kern(real, real), kern(synthetic, synthetic), kern(real, synthetic)
        biased = krr.mean() + kss.mean() - 2 * krs.mean()
        unbiased = (krr.sum() - n) / (n * (n - 1)) + (kss.sum() - m) / (m * (m - 1)) - 2 * krs.mean()
        dist = lambda a, b: np.sqrt(squared(a, b))
        energy = 2 * dist(real, synthetic).mean() - dist(real, real).mean() - dist(synthetic, synthetic).mean()
        radius = lambda a: NearestNeighbors(n_neighbors=k + 1).fit(a).kneighbors(a)[0][:, k]  # to the k-th other point
        rr, rs_ = radius(real), radius(synthetic)
        between = dist(real, synthetic)
        inside_real, inside_synthetic = between < rr[:, None], between < rs_[None, :]
        volume = d / 2 * np.log(np.pi) - gammaln(d / 2 + 1)
        entropy = lambda a: float(digamma(len(a)) - digamma(k) + volume + d * np.log(radius(a)).mean())  # Kozachenko-Leonenko
        cases.append(dict(real=real, synthetic=synthetic, neighbours=k, sigma=sigma, mmdSquaredBiased=float(biased),
                          mmdSquaredUnbiased=float(unbiased), energyDistance=float(energy),
                          precision=float(inside_real.any(0).mean()), recall=float(inside_synthetic.any(1).mean()),
                          density=float(inside_real.sum(0).mean() / k), coverage=float((between.min(1) < rr).mean()),
                          entropyReal=entropy(real), entropySynthetic=entropy(synthetic)))
    return cases


def pca_cases(rs):
    """Principal axes of standardised rows (mean 0, population sd 1); signs are free."""
    cases = []
    for n, d, keep in [(40, 3, 2), (60, 8, 3), (30, 64, 8)]:
        x = rs.randn(n, min(d, 4)) @ rs.randn(min(d, 4), d) + 0.1 * rs.randn(n, d) + 5
        z = (x - x.mean(0)) / x.std(0)
        p = PCA(keep, svd_solver="full").fit(z)
        cases.append(dict(rows=x, keep=keep, explainedVarianceRatio=p.explained_variance_ratio_, axes=p.components_, scores=p.transform(z)))
    return cases


def jensen_shannon(rs, p, q, draws=2000):
    (x, _), (y, _) = sample(rs, p, draws), sample(rs, q, draws)
    half = lambda a, b: (a - np.logaddexp(a, b) + np.log(2)).mean()
    return 0.5 * (half(log_density(x, p), log_density(x, q)) + half(log_density(y, q), log_density(y, p)))


def generation_cases(rs, draws=120, generations=10):
    """Each generation's fit is the next one's generator. Distance (Jensen-Shannon) of generation g's fit from the truth.

    replace: N points of the last fit. keep: those and all points before them. sample: N of all points ever made, without
    replacement. fresh: a share of the N points is new from the truth.
    """
    truth, N, k = random_mixture(rs, 4, 2, 10.0), 100, 4
    truth["weights"] = np.full(4, 0.25)
    cases = []
    for policy, fresh in [("replace", 0.0), ("replace", 0.1), ("replace", 0.5), ("keep", 0.0), ("sample", 0.0)]:
        paths = []
        for _ in range(draws):
            data, _ = sample(rs, truth, N)
            pool, path = data, []
            for g in range(generations + 1):
                if g > 0:
                    n_fresh = int(round(fresh * N))
                    made, _ = sample(rs, fitted, N - n_fresh)
                    new = np.vstack([sample(rs, truth, n_fresh)[0], made]) if n_fresh else made
                    pool = np.vstack([pool, new])
                    data = {"replace": new, "keep": pool, "sample": pool[rs.choice(len(pool), N, replace=False)]}[policy]
                fit = GaussianMixture(k, random_state=rs.randint(2**31 - 1)).fit(data)
                fitted = dict(weights=fit.weights_ / fit.weights_.sum(), means=fit.means_, covariances=fit.covariances_)
                path.append(jensen_shannon(rs, truth, fitted))
            paths.append(path)
        paths = np.array(paths)
        cases.append(dict(policy=policy, fresh=fresh, points=N, components=k, draws=draws, median=np.median(paths, 0), mean=paths.mean(0),
                          standardError=paths.std(0) / np.sqrt(draws), lower=np.quantile(paths, 0.25, 0), upper=np.quantile(paths, 0.75, 0)))
    return dict(truth=truth, cases=cases)


def plain(value):
    if isinstance(value, np.ndarray):
        return [plain(v) for v in value.tolist()] if value.ndim else value.item()
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    return value.item() if isinstance(value, np.generic) else value


if __name__ == "__main__":
    args = argparse.ArgumentParser(description=__doc__)
    args.add_argument("folder", type=pathlib.Path)
    args.add_argument("--seed", type=int, default=1)
    args = args.parse_args()
    args.folder.mkdir(parents=True, exist_ok=True)
    # Each fixture has a seed of its own, --seed times a factor plus a number, so that adding one leaves the others as they are.
    fixtures = [(100, 0, "em", em_cases), (100, 1, "density", density_cases), (100, 2, "divergence", divergence_cases),
                (100, 3, "histogram", histogram_cases), (100, 4, "hsic", hsic_cases), (100, 5, "covariance", covariance_cases),
                (100, 6, "start", start_cases), (100, 7, "histogram_gap", histogram_gap_cases),
                (100, 8, "histogram_edges", histogram_edge_cases), (1000, 0, "information", information_cases),
                (1000, 1, "two_sample", two_sample_cases), (1000, 2, "pca", pca_cases), (1000, 3, "generations", generation_cases)]
    for factor, number, name, make in fixtures:
        rs = np.random.RandomState(args.seed * factor + number)
        path = args.folder / f"{name}.json"
        path.write_text(json.dumps(plain(make(rs))))
        print(path.name, path.stat().st_size)
