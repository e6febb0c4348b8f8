"""Asks scikit-learn for the minimum of what `export-problem` wrote, and says whether ours is as low.

    dotnet run --project src/Ganhuo.Training -c Release -- export-problem corpus/training artifacts/problem
    python3 src/Ganhuo.Training/Fitting/compare-optimum.py artifacts/problem

Exit status 1 where the two losses are further apart than 1e-4. Needs python3-sklearn.
"""
import csv
import pathlib
import sys

import numpy as np
from sklearn.datasets import load_svmlight_file
from sklearn.linear_model import LogisticRegression

CLOSE = 1e-4


def loss(model, x, y, penalty):
    probabilities = model.predict_proba(x)
    right = probabilities[np.arange(len(y)), np.searchsorted(model.classes_, y)]
    return -np.log(right).mean() + penalty / 2 * (model.coef_ ** 2).sum()


def main(folder):
    apart = False
    with open(folder / "minima.tsv", encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            x, y = load_svmlight_file(str(folder / (row["task"] + ".svm")), n_features=int(row["features"]))
            penalty = float(row["lambda"])
            model = LogisticRegression(C=1 / (penalty * len(y)), solver="lbfgs", tol=1e-6, max_iter=2000)
            theirs, ours = loss(model.fit(x, y), x, y, penalty), float(row["loss"])
            print(f"{row['task']}: ours {ours:.6f}, scikit-learn {theirs:.6f}, apart {abs(ours - theirs):.1e}; our gradient {float(row['gradient']):.1e}")
            apart |= abs(ours - theirs) > CLOSE
    return 1 if apart else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
