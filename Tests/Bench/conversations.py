#!/usr/bin/env python3
"""Writes many valid conversations of a hundred records into a workspace, to measure with.

The same seed writes the same words. Every hash is right; what people say is made up here.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
SAMPLE = REPO / "transcripts/voorbeeld/2026-03-12-kennismaking-1.jsonl"
RECORDS = 100

WHO = ["mijn dochter", "mijn zoon", "de buurman", "een vriendin", "mijn zus", "de juf van school", "mijn man", "een collega"]
WHERE = ["in de flat", "bij de apotheek", "op het stadhuis", "in de moskee", "bij de bakker", "op het schoolplein",
         "bij de huisarts", "in de bus", "in het buurthuis", "op de markt", "bij de voedselbank", "in de wachtkamer"]
WHAT = ["de brief van de gemeente", "een formulier voor huurtoeslag", "de app van de bank", "het rapport van school",
        "een bericht van de tandarts", "de rekening van het water", "een brief over de belasting", "de uitleg van de dokter",
        "het rooster van het werk", "een mail van de woningbouw", "de bijsluiter", "het formulier voor de opvang"]
WHEN = ["vorige week", "elke maandag", "sinds de zomer", "in de winter", "na het eten", "toen de kinderen klein waren",
        "een jaar geleden", "elke ochtend", "op zondag", "tussen twee diensten", "in het begin", "laatst"]
DOES = ["naait gordijnen", "kookt voor twintig mensen", "speelt trompet", "maakt fietsen", "haakt kleden", "zingt in een koor",
        "houdt bijen", "legt tegels", "bakt taarten", "knipt haar", "snoeit de heg", "vertelt verhalen"]
SAID = [  # about life; nothing asked for
    "woont {n} jaar {where}, de buren groeten elkaar", "{when} komt {who} langs en dan is het vol aan tafel",
    "werkt {n} uur in de week, vooral 's avonds", "{who} {does}, daar is ze trots op",
    "het is {where} altijd gezellig druk, zegt ze", "{when} was er een feest {where}, met muziek",
    "\"{who} lacht altijd om mijn grapjes\"", "heeft {n} kinderen, de jongste zit in groep {m}",
    "de bus gaat om half {m}, dan is ze om {n} uur thuis", "{when} regende het en bleef iedereen {where} staan",
    "drinkt {when} thee met {who}", "heeft vroeger {n} jaar op een kantoor gezeten",
    "\"bij ons thuis praat iedereen door elkaar\"", "{who} brengt {when} groente uit de moestuin",
    "kent {where} wel {n} mensen van gezicht", "gaat {when} wandelen, een rondje van {n} minuten",
    "vindt de straat rustig sinds er {m} drempels liggen", "ze {does} en doet dat al {n} jaar",
    "{when} was {who} jarig, er waren {n} gasten", "het eten {where} smaakt naar vroeger",
]
TELLING = [  # what a rule may hear a need in
    "begrijpt {what} niet, {who} leest het voor", "durft {where} niets te vragen, bang om fouten te maken",
    "wil graag leren om {what} zelf te lezen", "{when} kwam {what}, het lukt niet om die in te vullen",
    "zou graag met {who} Nederlands oefenen, {when} bijvoorbeeld", "is {when} veel alleen en zit dan binnen",
    "\"ik knik maar, want {what} gaat me te snel\"", "weet niet waar je {where} met {what} terecht kunt",
    "schaamt zich als {who} {what} moet uitleggen", "zoekt iemand die {when} helpt met {what}",
]
NEEDS = [
    "{what} zelf kunnen lezen, zonder {who}", "een plek om {when} Nederlands te praten {where}",
    "hulp met {what}, {when}", "{where} durven vragen wat er staat in {what}",
    "iemand die {when} meekijkt naar {what}", "vaker onder de mensen zijn, {where} of thuis",
    "met {who} oefenen voor het gesprek {where}", "begrijpen wat {who} zegt over {what}",
]
STRENGTHS = ["{does} en wil het {where} wel voordoen", "kent {where} iedereen en brengt mensen bij elkaar"]
PROMISES = ["ik bel {who} {when} over {what}", "ik vraag {where} of er {when} ruimte is"]
PARKED = ["wat is er {where} te doen {when}?", "hoe zit het met {what}?"]
SEEN = ["lacht even, kijkt dan naar buiten", "stil, draait aan haar ring", "gaat rechtop zitten bij {what}"]
ASKED = ["Hoe ging dat toen, {where}?", "Wie was daar {when} bij?", "Wat deed u toen met {what}?"]
SUMS = ["u zegt dat {what} lastig is en dat {who} helpt", "{when} bent u {where}, en dat doet u goed"]


def fill(random: random.Random, lines: list[str]) -> str:
    return random.choice(lines).format(
        who=random.choice(WHO), where=random.choice(WHERE), what=random.choice(WHAT), when=random.choice(WHEN),
        does=random.choice(DOES), n=random.randint(2, 40), m=random.randint(1, 8))


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Record:
    """The lines of one conversation, each with its hashes."""

    def __init__(self, number: int, random: random.Random):
        self.lines: list[bytes] = []
        self.hash = "0" * 64
        self.random = random
        self.time = datetime(2024, 1, 8, 9, tzinfo=timezone(timedelta(hours=1))) + timedelta(hours=number)

    def add(self, type: str, structure: dict | None = None, data: dict | str | None = None) -> int:
        self.time += timedelta(milliseconds=self.random.randint(4_000, 40_000))
        at = self.time.isoformat(timespec="milliseconds")
        head = compact({"v": 1, "seq": len(self.lines) + 1, "at": at, "type": type} | (structure or {}))[:-1].encode()
        words = (data if isinstance(data, str) else compact(data or {})).encode()
        salt = f"{self.random.getrandbits(128):032x}".encode()
        commitment = hashlib.sha256(salt + words).hexdigest().encode()
        self.hash = hashlib.sha256(self.hash.encode() + head + commitment).hexdigest()
        self.lines.append(b'%s,"salt":"%s","data":%s,"c":"%s","h":"%s"}\n'
                          % (head, salt, words, commitment, self.hash.encode()))
        return len(self.lines)


def opening() -> tuple[dict, dict, list[str]]:
    """What the sample's first line says of its topic list, and the addresses of its questions."""
    line = json.loads(SAMPLE.read_text(encoding="utf-8").split("\n", 1)[0])
    addresses = [f"{topic['id']}.{question['id']}" for topic in line["data"]["topiclist"]["topics"]
                 for question in topic["questions"]]
    return line, line["data"], addresses


def conversation(number: int, dossier: str, seed: int, sample: tuple[dict, dict, list[str]], words: str) -> tuple[str, bytes]:
    line, _, addresses = sample
    draw = random.Random(f"{seed}-{number}")
    record = Record(number, draw)
    day = record.time.date().isoformat()
    who = f"p{number + 1}"
    name = f"{day}-kennismaking-{number % 24 + 1}"
    record.add("opened", {"id": f"{name}-{draw.getrandbits(24):06x}", "form": "one-on-one", "language": "nl", "dossier": dossier,
                          "list": "kennismaking", "listHash": line["listHash"]}, words)
    record.add("joined", {"who": who})
    for step in ("welkom", "doel", "gebruik", "ruimte"):
        record.add("covered", {"step": step})
    record.add("consented", {"scope": "notes", "about": [who], "answer": "yes", "language": "nl", "manner": "spoken"},
               {"explained": "Vindt u het goed dat ik meeschrijf? Uw naam staat er niet bij."})
    record.add("covered", {"step": "consent-notes"})
    summaries = body(record, draw, who, sorted(draw.sample(range(len(addresses)), 8)), addresses)
    for summary in summaries:
        record.add("responded", {"note": summary, "as": "confirmed"})
    record.add("noted", {"kind": "said", "by": who, "question": "closing.missed"}, {"text": fill(draw, SAID)})
    record.add("consented", {"scope": "quoting", "about": [who], "answer": draw.choice(["yes", "yes", "no"]), "language": "nl",
                             "manner": "spoken"}, {"explained": "Mogen anderen uw eigen woorden lezen, zonder uw naam?"})
    record.add("closed", {"count": len(record.lines) + 1})
    return name, b"".join(record.lines)


def body(record: Record, draw: random.Random, who: str, chosen: list[int], addresses: list[str]) -> list[int]:
    """What is said under each question, up to the records that the close needs; the summaries' numbers."""
    summaries: list[int] = []
    while len(record.lines) < RECORDS - 3 - len(summaries):
        at = len(record.lines) * len(chosen) // RECORDS
        question = addresses[chosen[at]]
        if not record.lines[-1].count(question.encode()):
            record.add("asked", {"question": question})
        left = RECORDS - 3 - len(summaries) - len(record.lines)
        kind, texts, by = draw.choices(
            [("said", SAID, who), ("said", TELLING, who), ("need", NEEDS, who), ("strength", STRENGTHS, who),
             ("observation", SEEN, who), ("question", ASKED, "interviewer"), ("summary", SUMS, "interviewer"),
             ("promise", PROMISES, "interviewer"), ("parked", PARKED, who)],
            [62, 11, 4, 2, 4, 9, 2, 1, 1])[0]
        if left < 2:
            kind, texts, by = "said", SAID, who
        if left < 1:
            break
        words = {"text": fill(draw, texts)}
        if kind == "need" and draw.random() < 0.3:
            words["tags"] = [draw.choice(["taal", "werk", "gezondheid"])]
            words["text"] += " #" + words["tags"][0]
        note = record.add("noted", {"kind": kind, "by": by, "question": question}, words)
        if kind == "summary":
            summaries.append(note)
        elif texts is TELLING and draw.random() < 0.2 and left > 2:
            record.add("marked", {"note": note, "as": "need"})
    return summaries


def write(workspace: Path, count: int, dossier: str = "algemeen", seed: int = 1, start: int = 0) -> list[Path]:
    """Writes conversations number `start` and on; the folders are made where they are missing."""
    folder = workspace / "transcripts" / dossier
    folder.mkdir(parents=True, exist_ok=True)
    sample = opening()
    words = compact(sample[1])
    paths = []
    for number in range(start, start + count):
        name, content = conversation(number, dossier, seed, sample, words)
        paths.append(folder / f"{name}.jsonl")
        paths[-1].write_bytes(content)
        paths[-1].chmod(0o600)
    return paths


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("workspace", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--dossier", default="algemeen")
    options = parser.parse_args()
    paths = write(options.workspace, options.count, options.dossier, options.seed, options.start)
    size = sum(path.stat().st_size for path in paths)
    print(f"{len(paths)} conversations, {size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
