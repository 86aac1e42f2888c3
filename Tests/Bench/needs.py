#!/usr/bin/env python3
"""How well gehoord suggests needs, beside two simple ways of finding them.

    needs.py SCORER FOLDER... [--program GEHOORD]

A folder holds labelled talks (`*.txt` with `*.gold.tsv`); the scorer is called as
`SCORER needs FOLDER PREDICTIONS --json`. Each way is scored by it in the same run:

- gehoord: `importeer` and `inzicht --json` in a workspace that is thrown away;
- cue words: a line is a need when it holds one of a short list of turns of phrase;
- LexRank (Erkan and Radev, 2004): the lines most like the other lines of their talk, as many
  from each talk as gehoord suggests there.

The two simple ways take the domain with most of a handful of words, and one group a domain.
"""
from __future__ import annotations

import argparse
import json
import math
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
SPEECH = re.compile(r"^\s*([^:#\s][^:]{0,59}?)\s*:\s*(\S.*)")
Line = tuple[str, int]

CUES = """
graag|wil|zou willen|nodig|hulp|helpen|hoe kan ik|waar kan ik|zoek|hoop|moeilijk|lastig
lukt niet|kan niet|snap|begrijp|weet niet|durf|bang|probleem|geen geld|geen tijd|niemand|alleen thuis
would like|i'd like|want|wish|need|help|how do i|how can i|where can i|looking for|hope|difficult|hard|can't
don't understand|don't know|afraid|ashamed|problem|no money|no time|nobody|lonely
""".strip().replace("\n", "|").split("|")

DOMAINS = {
    "work-education": "werk baan school diploma stage work job course study",
    "civic-integration": "nederlands taal inburgering examen buren dutch language exam neighbours",
    "parenting": "kind kinderen zoon dochter juf child children son daughter teacher",
    "health": "dokter pijn slapen medicijnen zorg doctor pain sleep medicine care",
    "affairs": "brief brieven formulier gemeente woning letter letters form council house",
    "leisure-social": "alleen vrienden club fiets boeken alone friends club bike books",
    "digital": "computer telefoon app internet digid phone laptop online password website",
    "numeracy-money": "geld rekening schuld betalen rekenen money bill debt pay numbers",
}
WORDS = {domain: set(words.split()) for domain, words in DOMAINS.items()}


def words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower().replace("’", "'"))


def talks(folder: Path) -> dict[str, dict[int, str]]:
    """What participants say in each talk, by the number of the line."""
    found = {}
    for path in sorted(folder.glob("*.txt")):
        lines = path.read_text(encoding="utf-8-sig").split("\n")
        spoken = ((n, SPEECH.match(line)) for n, line in enumerate(lines, 1))
        found[path.name] = {
            n: said[2] for n, said in spoken
            if said and not said[1].lower().startswith("interviewer")}
    return found


def gehoord(program: Path, folder: Path) -> dict:
    """What `inzicht --json` says of the talks in a folder."""
    with tempfile.TemporaryDirectory() as workspace:
        (Path(workspace) / "topiclists").mkdir()
        env = dict(os.environ, GEHOORD_WORKSPACE=workspace, HOME=workspace, LANG="C.UTF-8",
                   GEHOORD_TOPICLISTS=str(REPO / "topiclists"))
        files = [str(path) for path in sorted(folder.glob("*.txt"))]
        for command in (["importeer", "--dossier", "d", *files], ["inzicht", "d", "--json"]):
            done = subprocess.run([program, *command], env=env, capture_output=True, text=True)
            if done.returncode:
                raise SystemExit(done.stderr)
        return json.loads(done.stdout)


def lines_of(prediction: dict) -> set[Line]:
    evidence = (item for need in prediction["needs"] for item in need["evidence"])
    return {(item["source"], item["line"]) for item in evidence if item.get("source")}


def by_domain(found: dict[str, dict[int, str]], chosen: set[Line]) -> dict:
    """The chosen lines as needs: one for each domain."""
    groups = defaultdict(list)
    for source, number in sorted(chosen):
        said = words(found[source][number])
        best = max(WORDS, key=lambda domain: sum(word in WORDS[domain] for word in said))
        groups[best].append({"source": source, "line": number})
    return {"needs": [{"id": domain, "domain": domain, "evidence": evidence}
                      for domain, evidence in groups.items()]}


def by_cues(found: dict[str, dict[int, str]]) -> set[Line]:
    cue = re.compile(r"\b(%s)\b" % "|".join(map(re.escape, CUES)))
    return {(source, number) for source, lines in found.items() for number, text in lines.items()
            if cue.search(text.lower().replace("’", "'"))}


def lexrank(texts: list[str], damping: float = 0.85, threshold: float = 0.1) -> list[float]:
    """How central each text is: a random walk over texts that share words."""
    counts = [Counter(words(text)) for text in texts]
    spread = Counter(word for count in counts for word in count)
    weights = {word: math.log(len(texts) / n) for word, n in spread.items()}
    vectors = [{word: n * weights[word] for word, n in count.items()} for count in counts]
    norms = [math.sqrt(sum(w * w for w in vector.values())) for vector in vectors]

    def alike(i: int, j: int) -> float:
        dot = sum(w * vectors[j].get(word, 0.0) for word, w in vectors[i].items())
        return dot / (norms[i] * norms[j]) if dot else 0.0

    size = len(texts)
    links = [[j for j in range(size) if j == i or alike(i, j) > threshold] for i in range(size)]
    rank = [1 / size] * size
    for _ in range(100):
        after = [(1 - damping) / size] * size
        for i, neighbours in enumerate(links):
            for j in neighbours:
                after[j] += damping * rank[i] / len(neighbours)
        rank = after
    return rank


def by_rank(found: dict[str, dict[int, str]], sizes: Counter) -> set[Line]:
    chosen = set()
    for source, lines in found.items():
        if not lines:
            continue
        rank = dict(zip(lines, lexrank(list(lines.values()))))
        best = sorted(rank, key=rank.get, reverse=True)[:sizes[source]]
        chosen |= {(source, number) for number in best}
    return chosen


def score(scorer: Path, folder: Path, prediction: dict) -> dict:
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(prediction, file)
        file.flush()
        command = [sys.executable, scorer, "needs", folder, file.name, "--json"]
        return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def shown(value: float | None) -> str:
    return "  n/a" if value is None else f"{value:5.3f}"


def report(name: str, scores: dict) -> None:
    said = scores["statements"]
    figures = [said["precision"], said["recall"], said["f1"], said["mcc"], said["recall_explicit"],
               scores["domains"]["accuracy"], scores["grouping_bcubed"]["f1"]]
    print(f"{name:10}", *(shown(value) for value in figures), sep="    ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("scorer", type=Path)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--program", type=Path, default=REPO / ".build/release/gehoord")
    options = parser.parse_args()
    for folder in options.folders:
        found = talks(folder)
        ours = gehoord(options.program.resolve(), folder)
        sizes = Counter(source for source, _ in lines_of(ours))
        print(f"{folder.name}: {sum(map(len, found.values()))} lines, {sum(sizes.values())} suggested")
        print(" " * 14 + "   ".join(["precis", "recall", "  F1  ", "  MCC ", "explic", "domain", "B3 F1"]))
        report("gehoord", score(options.scorer, folder, ours))
        report("cue words", score(options.scorer, folder, by_domain(found, by_cues(found))))
        report("LexRank", score(options.scorer, folder, by_domain(found, by_rank(found, sizes))))


if __name__ == "__main__":
    main()
