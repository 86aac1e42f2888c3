#!/usr/bin/env python3
"""Weighs words, and the rules beside them, on the statements and talks in Tests/Bench/needs.

    fit.py [FOLDER...]

A FOLDER holds more labelled talks (`*.txt` with `*.gold.tsv`). Needs scikit-learn. Writes the
tables of Sources/Understanding/Detecting: LearnedWords+Table.swift, LearnedWords+Needs.swift and
NeedFigures+Weights.swift. Talks in needs/unseen are left alone: they are there to judge by.

Two fits, both logistic regression with an L2 penalty:

- whether a line tells of a need, by its words and by what the rules find, where the weights of
  the rules are held near those set by hand (needs/rules.tsv);
- of which need, one against the others, by the words of the line, of the question and of what
  went before, fading, and by what the rules say of each life domain.

Of the weights those are kept that matter most: by size, times the root of how often a word came.
"""
from __future__ import annotations

import json
import os
import re
import string
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

REPO = Path(__file__).resolve().parents[2]
DATA = REPO / "Tests/Bench/needs"
ROOM = REPO / "Sources/Understanding/Detecting"
SPEECH = re.compile(r"^\s*([^:#\s][^:]{0,59}?)\s*:\s*(\S.*)")

QUESTION, BEFORE, FADING, MOST_BEFORE = 0.8, 0.4, 0.6, 6  # as in DomainClassifier and Course
KEPT_FOR_NEEDS, KEPT_FOR_TELLING = 70_000, 6_000
# What a label of a talk is called in NeedConcept; every label of the domain `other` is `other`.
NEEDS = dict(pair.split("=") for pair in """
health-doctor=doctor health-info=health-info health-stress=stress health-move-eat=move-eat
aff-letters=letters aff-benefits=benefits aff-housing=housing civ-exam=exam
civ-how-nl-works=how-it-works civ-meet-dutch=meet-people civ-speak-dutch=speak-dutch
dig-access=device dig-basics=digital-basics dig-digid=digid dig-safety=online-safety
edu-choice=study-choice edu-diploma=diploma edu-study-place=study-place lit-read-write=read-write
num-bank=bank num-budget=budget num-calc=calculate num-debts=debts par-childcare=childcare
par-homework=homework par-reading-aloud=reading-aloud par-school-contact=school-contact
par-upbringing=upbringing soc-activity=activity soc-books=books soc-get-out=get-out
soc-lonely=lonely soc-youth-place=youth-place work-cv-apply=cv-apply
work-experience=work-experience work-find-job=find-job work-rights=work-rights
""".split())


# MARK: what there is to learn from


def talk(path: Path) -> dict:
    labels = {}
    for row in path.with_name(path.stem + ".gold.tsv").read_text().splitlines()[1:]:
        line, _, need, domain, *_ = row.split("\t")
        labels.setdefault(int(line), "other" if domain == "other" else NEEDS[need])
    turns, language = [], "nl"
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").split("\n"), 1):
        if line.startswith("# taal:"):
            language = line.split(":")[1].strip()
        elif said := SPEECH.match(line):
            asks = said[1].lower().startswith("interviewer")
            turns.append({"asks": asks, "text": said[2], "need": labels.get(number)})
    return {"language": language, "turns": turns}


def rows(name: str) -> list[list[str]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def single(language: str, question: str, text: str, need: str | None) -> dict:
    asked = [{"asks": True, "text": question, "need": None}] if question else []
    return {"language": language, "turns": asked + [{"asks": False, "text": text, "need": need}]}


def material(folders: list[Path]) -> list[dict]:
    talks = [talk(path) for folder in [DATA / "talks", *folders] for path in sorted(folder.glob("*.txt"))]
    talks += [single(r[3], r[4], r[5], r[1]) for r in rows("statements.tsv")]
    return talks + [single(r[1], r[2], r[3], None) for r in rows("neutral.tsv")]


def rules(talks: list[dict]) -> tuple[list[str], list[str]]:
    """Has the rules look at every line, and notes on it what they found."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "talks.json"
        path.write_text(json.dumps(talks))
        subprocess.run(["swift", "test", "--filter", "FittingTests"], cwd=REPO, check=True,
                       env=dict(os.environ, GEHOORD_FIT=str(path)), stdout=subprocess.DEVNULL)
        found = json.loads(path.with_suffix(".found").read_text())
    lines = iter(found["lines"])
    for turn in (turn for talk in talks for turn in talk["turns"] if not turn["asks"]):
        turn["rules"] = next(lines)
    return found["figures"], found["domains"]


# MARK: words, as LineWords and WordTable have them


PLAIN = {chr(code): unicodedata.normalize("NFKD", chr(code))[0] for code in range(0xE0, 0x100)
         if unicodedata.normalize("NFKD", chr(code))[0].isascii()}


def words(text: str) -> list[str]:
    text = "".join(letter.lower() if letter < "\u0100" else letter for letter in text)
    text = re.sub("[\u2000-\u203f]", '"', re.sub("[\u2018\u2019]", "'", text))
    found = []
    for word in re.findall("[a-z0-9'\u0080-\uffff]+", "".join(PLAIN.get(c, c) for c in text)):
        word = re.sub("^'+(?=..)", "", word)
        word = word.rstrip("'") or word[0]
        if word != "'" and not word[0].isdigit():
            found.append(word)
    return found


def parts(text: str) -> tuple[set[str], int]:
    """Each word, its first four to six letters and its last four or five; and how many words."""
    found, all = set(), words(text)
    for word in all:
        found.add(word)
        found |= {word[:n] + "*" for n in (4, 5, 6) if len(word) >= n}
        found |= {"*" + word[-n:] for n in (4, 5) if len(word) >= n}
    return found, len(all)


def matrix(lines: list[tuple[set[str], int]], index: dict[str, int], isWhole: bool) -> csr_matrix:
    data, columns, ends = [], [], [0]
    for found, count in lines:
        known = [index[part] for part in found if part in index]
        columns += known
        data += [0.2 if isWhole else 0.55 / max(3, count) ** 0.5] * len(known)
        ends.append(len(columns))
    return csr_matrix((data, columns, ends), shape=(len(lines), len(index)))


def numbered(lines) -> tuple[dict[str, int], np.ndarray]:
    """The parts that came more than once, by number, and how often each came."""
    counts = Counter(part for found, _ in lines for part in found)
    index = {part: n for n, part in enumerate(p for p, count in counts.items() if count > 1)}
    return index, np.array([counts[part] for part in index])


def weightiest(weights: np.ndarray, counts: np.ndarray, kept: int) -> np.ndarray:
    importance = np.abs(weights) * np.sqrt(counts)
    return np.where(importance >= np.sort(importance.ravel())[::-1][min(kept, importance.size - 1)], weights, 0)


# MARK: the fits


def logistic(x: csr_matrix, y: np.ndarray, offset: np.ndarray, c: float) -> np.ndarray:
    """The weights, and the constant last; the offset is added to what they say."""
    sign = np.where(y, 1.0, -1.0)

    def loss(w: np.ndarray):
        margin = -sign * (x @ w[:-1] + w[-1] + offset)
        slope = -sign / (1 + np.exp(-margin))
        return (c * np.logaddexp(0, margin).sum() + w[:-1] @ w[:-1] / 2,
                np.r_[c * (x.T @ slope) + w[:-1], c * slope.sum()])

    return minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x


def main() -> int:
    talks = material([Path(folder) for folder in sys.argv[1:]])
    names, domains = rules(talks)
    lines, questions, courses, needs, found = [], [], [], [], []
    for each in talks:
        question, course = (set(), 1), []
        for turn in each["turns"]:
            here = parts(turn["text"])
            if turn["asks"]:
                question = here
            else:
                lines.append(here)
                questions.append(question)
                courses.append(list(reversed(course[-MOST_BEFORE:])))
                needs.append(turn["need"] or "")
                found.append(turn["rules"])
            course.append(here)
    needs = np.array(needs)
    tells = needs != ""

    index, counts = numbered(lines)
    hand = dict(rows("rules.tsv"))
    byHand = np.array([float(hand.get(name, 0)) for name in names])
    figures = np.array([line["figures"] for line in found])
    figures[:, names.index("words")] = 0
    fitted = logistic(hstack([matrix(lines, index, True), csr_matrix(figures * 0.2)]).tocsr(), tells, figures @ byHand, 1.5)
    telling = weightiest(fitted[:len(index)], counts, KEPT_FOR_TELLING) * 20
    weights = byHand + fitted[len(index):-1] * 0.2
    weights[names.index("always")] += fitted[-1]
    table = {part: [round(telling[n]), ""] for part, n in index.items() if round(telling[n])}

    # Those written for the rules are labelled with finer needs, too few of each to learn from.
    told = np.flatnonzero(np.isin(needs, [*NEEDS.values(), "other"]))
    pick = lambda all: [all[n] for n in told]
    index, counts = numbered(pick(lines) + pick(questions))
    x = matrix(pick(lines), index, False) + QUESTION * matrix(pick(questions), index, False)
    for back in range(MOST_BEFORE):
        before = [course[back] if back < len(course) else (set(), 1) for course in pick(courses)]
        x = x + BEFORE * FADING ** back * matrix(before, index, False)
    classes = sorted(set(needs[told]))
    places = domainsOf(classes, domains)
    said = np.array([line["domains"] for line in pick(found)])
    fits = [LogisticRegression(C=8, solver="liblinear").fit(
        hstack([x, csr_matrix(said[:, [place]] * 0.5)]).tocsr(), needs[told] == need)
        for need, place in zip(classes, places)]
    kept = weightiest(np.array([fit.coef_[0][:-1] for fit in fits]), counts, KEPT_FOR_NEEDS)
    for part, n in index.items():
        says = "".join(f"{string.ascii_letters[need]}{round(weight * 10)}"
                       for need, weight in enumerate(kept[:, n]) if round(weight * 10))
        if says:
            table.setdefault(part, [0, ""])[1] = says
    write(table, list(zip(classes, (fit.intercept_[0] for fit in fits))), dict(zip(names, weights)))
    print(f"{len(lines)} lines, {len(told)} of which tell; {len(table)} words and parts are kept")
    return 0


def domainsOf(classes: list[str], domains: list[str]) -> list[int]:
    """The domain of each need, read where the program has it."""
    known = {"other": "other"}
    for path in ROOM.glob("NeedConcept+*.swift"):
        known |= dict(re.findall(r"^    ([a-z-]+) ([a-z-]+) = ", path.read_text(), re.M))
    return [domains.index(known[need]) for need in classes]


# MARK: the tables


def between(path: Path, start: str, end: str, text: str) -> None:
    """Puts text in a source file between what begins a table and what ends it."""
    source = path.read_text()
    before, _, rest = source.partition(start)
    path.write_text(before + start + text + end + rest.partition(end)[2])


def write(table: dict[str, list], needs: list[tuple[str, float]], figures: dict[str, float]) -> None:
    lines = []
    for part, (telling, says) in sorted(table.items()):
        row = f"{part} {telling} "
        for piece in re.findall(r"[A-Za-z]-?\d+", says):
            if len(row) + len(piece) > 94:  # a long row goes on in the next
                lines.append(row)
                row = f"{part} 0 "
            row += piece
        lines.append(row.rstrip())
    text = lambda rows: "".join(f"    {row}\n" for row in rows)
    between(ROOM / "LearnedWords+Table.swift", '"""\n', '    """', text(lines))
    between(ROOM / "LearnedWords+Needs.swift", "= [\n", "  ]", text(f'("{need}", {rare:.2f}),' for need, rare in needs))
    figures["words"] = 1
    between(ROOM / "NeedFigures+Weights.swift", '"""\n', '    """', text(f"{name} {weight:.2f}" for name, weight in figures.items()))


if __name__ == "__main__":
    sys.exit(main())
