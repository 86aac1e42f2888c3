#!/usr/bin/env python3
"""How long until the first prompt, and from Enter to the next one: gehoord beside its peers.

All programs take turns within every round, so that noise of the machine hits them alike:
compare figures of one run only. Terminals are real ones (a pty of 100 by 30).
"""
from __future__ import annotations

import argparse
import fcntl
import gc
import json
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path
from statistics import median
from typing import Callable, NamedTuple

REPO = Path(__file__).resolve().parents[2]
WARM_UP_ROUNDS, LINES, TIMEOUT = 2, 30, 10.0
FIRST, ENTER = "first prompt", "Enter to next prompt"
TALK = ["gesprek", "kennismaking", "--deelnemer", "P1", "--zonder-opening"]
SENTENCE = "de bus naar het buurthuis rijdt elk half uur, dat is fijn"  # with a number: 60 bytes
UNLOCKING = "gehoord gesprek, unlocking a dossier"
ESCAPES = re.compile(rb"\x1b(\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(\x07|\x1b\\)|[()].|[=>])|\r")
ERRORS = (RuntimeError, OSError, ValueError, subprocess.SubprocessError)


class Case(NamedTuple):
    group: str
    name: str
    measure: Callable[[], float]  # seconds


class Terminal:
    """A program on a pty. It is spawned, not forked: no copy of this process is timed with it."""

    def __init__(self, command: list[str], home: Path, prompt: str):
        self.prompt = prompt.encode()
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        # A session leader that opens a terminal gets it as its controlling one.
        files = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(slave), os.O_RDWR, 0),
                 (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        env, ignored_by_python = environment(home), [signal.SIGPIPE, signal.SIGXFSZ]
        self.started = time.perf_counter()
        self.pid = os.posix_spawn(command[0], command, env, file_actions=files, setsid=True, setsigdef=ignored_by_python)
        os.close(slave)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            os.write(self.master, b"\x04\x04")  # Ctrl-D twice
        except OSError:
            pass
        if not self.ended(within=1.0):
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)

    def ended(self, within: float) -> bool:
        deadline = time.perf_counter() + within
        while os.waitpid(self.pid, os.WNOHANG) == (0, 0):
            if time.perf_counter() > deadline:
                return False
            if not self.read(0.01):
                time.sleep(0.001)
        return True

    def read(self, timeout: float) -> bytes:
        if not select.select([self.master], [], [], timeout)[0]:
            return b""
        try:
            return os.read(self.master, 65536)
        except OSError:  # the program has gone
            return b""

    def await_prompt(self, after_newline: bool = False) -> float:
        """The moment at which the screen ends in the prompt; the echo of a line is not taken for it."""
        seen, deadline = b"", time.perf_counter() + TIMEOUT
        while time.perf_counter() < deadline:
            chunk = self.read(TIMEOUT)
            now = time.perf_counter()
            seen += chunk
            answer = seen.partition(b"\n")[2] if after_newline else seen
            if ESCAPES.sub(b"", answer[-200:]).endswith(self.prompt):
                return now
            if not chunk:
                break
        raise RuntimeError(f"no prompt; its last words: {seen[-200:].decode(errors='replace')!r}")

    def start(self) -> float:
        return self.await_prompt() - self.started

    def enter(self, line: str) -> float:
        while self.read(0):  # what came behind the prompt
            pass
        start = time.perf_counter()
        os.write(self.master, line.encode() + b"\r")
        return self.await_prompt(after_newline=True) - start


def environment(home: Path) -> dict[str, str]:
    passphrase = home / "passphrase"
    sealed = {name: str(passphrase) for name in ("GEHOORD_PASSPHRASE_FILE", "GEHOORD_NEW_PASSPHRASE_FILE")}
    return (sealed if passphrase.exists() else {}) | {"PATH": os.environ.get("PATH", os.defpath), "TERM": "xterm", "LANG": "C.UTF-8", "HOME": str(home),
            "XDG_CACHE_HOME": str(home / "cache"), "GEHOORD_WORKSPACE": str(home / "workspace"),
            "GEHOORD_TOPICLISTS": str(REPO / "topiclists")}


def sealed_home(program: str) -> Path:
    """A home whose dossier is under a passphrase."""
    home = new_home()
    (home / "passphrase").write_text("vier gele fietsen zingen\n")
    (home / "passphrase").chmod(0o600)
    output([program, "privacy", "versleutel"], home)
    return home


def new_home() -> Path:
    home = Path(tempfile.mkdtemp())
    (home / "workspace").mkdir()
    return home


def output(command: list[str], home: Path, text: str = "") -> str:
    done = subprocess.run(command, env=environment(home), input=text, encoding="utf-8", capture_output=True, timeout=TIMEOUT)
    if done.returncode:
        raise RuntimeError(f"{command[0]} exits {done.returncode}: {done.stderr[-200:]!r}")
    return done.stdout


def first_prompt(name: str, command: list[str], home: Path, prompt: str) -> Case:
    def measure() -> float:
        with Terminal(command, home, prompt) as terminal:
            return terminal.start()
    return Case(FIRST, name, measure)


def lines(terminal: Terminal, form: str, stored: Callable[[], int]) -> float:
    """The median time of a line, provided that all are kept by the time of the last prompt."""
    times = [terminal.enter(form.format(f"{SENTENCE} {number:02}")) for number in range(LINES)]
    if stored() < LINES:
        raise RuntimeError(f"{stored()} of {LINES} lines stored")
    return median(times)


def gehoord(program: str) -> list[Case]:
    def session() -> float:
        home = new_home()
        with Terminal([program, *TALK], home, "› ") as terminal:
            terminal.start()
            return lines(terminal, "{}", lambda: sum(file.read_text("utf-8").count(SENTENCE) for file in home.rglob("*.jsonl")))

    def sealed() -> float:
        home = sealed_home(program)
        with Terminal([program, *TALK], home, "› ") as terminal:
            terminal.start()
            return lines(terminal, "{}", lambda: sum(file.read_text("utf-8").count('"sealed":"') - 1
                                                     for file in home.rglob("*-1.jsonl")))

    def later(count: int) -> float:
        """The same lines in a talk that has so many already, one in ten of them marked as a need."""
        home = new_home()
        before = "".join(f"regel {number}, wat er verder nog gezegd werd\n" + ("!\n" if number % 10 == 0 else "")
                         for number in range(count))
        output([program, *TALK], home, before + "/stop\n")
        with Terminal([program, "hervat"], home, "› ") as terminal:
            terminal.start()
            return lines(terminal, "{}", lambda: sum(file.read_text("utf-8").count(SENTENCE) for file in home.rglob("*.jsonl")))

    cases = [Case(ENTER, "gehoord gesprek, from line 1", session),
             Case(ENTER, "gehoord gesprek, encrypted, from line 1", sealed),
             Case(ENTER, "gehoord gesprek, from line 400", lambda: later(400)),
             Case(ENTER, "gehoord gesprek, from line 4,000", lambda: later(4000))]
    cases.append(first_prompt(UNLOCKING, [program, *TALK], sealed_home(program), "› "))
    for count, home in ((0, new_home()), (1000, new_home())):
        if count:
            converse(program, home, count)
        cases += [first_prompt(f"gehoord, {count:,} conversations", [program], home, "› "),
                  first_prompt(f"gehoord gesprek, {count:,} conversations", [program, *TALK], home, "› ")]
    return cases


def memory(program: str) -> str:
    """What a long talk keeps in memory, the same process all along."""
    home = new_home()
    with Terminal([program, *TALK], home, "› ") as terminal:
        terminal.start()
        sizes = []
        for number in range(1, 2001):
            terminal.enter(f"{SENTENCE} {number}")
            if number in (4, 400, 2000):
                status = Path(f"/proc/{terminal.pid}/status").read_text()
                resident = int(re.search(r"VmRSS:\s+(\d+)", status)[1])
                sizes.append(f"{resident / 1024:.1f} MB at line {number:,}")
    return "memory: " + ", ".join(sizes)


def converse(program: str, home: Path, count: int) -> None:
    """One short talk, and copies of it under other names."""
    output([program, *TALK, "--dossier", "algemeen"], home, "een\ntwee\n! drie\n/stop\n")
    folder = home / "workspace/transcripts/algemeen"
    talks = [file for file in folder.glob("*.jsonl") if file.name != "dossier.jsonl"]
    if len(talks) != 1:
        raise RuntimeError(f"{len(talks)} conversations after one talk")
    for number in range(1, count):
        shutil.copy(talks[0], folder / f"2026-01-01-kennismaking-{number}.jsonl")


def sqlite3(program: str) -> list[Case]:
    def command(home: Path) -> list[str]:
        output([program, str(home / "file.db"), "PRAGMA journal_mode=WAL; create table t(line text);"], home)
        return [program, str(home / "file.db")]

    def session() -> float:
        home = new_home()
        shell = command(home)
        with Terminal(shell, home, "sqlite> ") as terminal:
            terminal.start()
            terminal.enter("PRAGMA synchronous=FULL;")
            return lines(terminal, "insert into t values('{}');", lambda: int(output([*shell, "select count(*) from t;"], home)))

    home = new_home()
    return [first_prompt("sqlite3", command(home), home, "sqlite> "), Case(ENTER, "sqlite3 insert, WAL, full sync", session)]


def bash(program: str) -> list[Case]:
    return [first_prompt("bash", [program, "--norc", "--noprofile"], new_home(), "$ " if os.getuid() else "# ")]


def jrnl(program: str) -> list[Case]:
    home = new_home()
    config = home / "jrnl.yaml"  # the first run adds what isn't here
    config.write_text(f"version: v4.0\njournals:\n  default:\n    journal: {json.dumps(str(home / 'journal.txt'))}\n")

    def measure() -> float:
        start = time.perf_counter()
        output([program, "--config-file", str(config), SENTENCE], home)
        return time.perf_counter() - start
    return [Case(FIRST, "jrnl, one entry, start to exit", measure)]


def raw() -> float:
    """What the disk alone costs."""
    def write() -> float:
        start = time.perf_counter()
        os.write(file, b"x" * 199 + b"\n")
        os.fdatasync(file)
        return time.perf_counter() - start

    file, _ = tempfile.mkstemp()
    try:
        return median(write() for _ in range(LINES))
    finally:
        os.close(file)


def prepare(options: argparse.Namespace, notes: list[str]) -> list[Case]:
    cases = [Case(ENTER, "raw write of 200 bytes + fdatasync", raw)]
    for make, program in ((gehoord, options.gehoord), (sqlite3, "sqlite3"), (bash, "bash"), (jrnl, options.jrnl)):
        path = shutil.which(program)
        try:
            if path:
                cases += make(os.path.abspath(path))
            else:
                notes.append(f"skipped: {make.__name__} ({program} not found)")
        except ERRORS as error:
            notes.append(f"failed: {make.__name__}: {error}")
    os.sync()
    return cases


def run(cases: list[Case], rounds: int, notes: list[str]) -> dict[Case, list[float]]:
    """Every case once a round, each round beginning with another one; a case that fails is out."""
    times: dict[Case, list[float]] = {case: [] for case in cases}
    for number in range(WARM_UP_ROUNDS + rounds):
        shift = number % len(cases)
        for case in (case for case in cases[shift:] + cases[:shift] if case in times):
            try:
                times[case].append(case.measure())
            except ERRORS as error:
                notes.append(f"failed: {case.group}, {case.name}: {error}")
                del times[case]
    return {case: values[WARM_UP_ROUNDS:] for case, values in times.items()}


def tabulate(times: dict[Case, list[float]]) -> list[dict]:
    peer = {case.group: median(values) for case, values in times.items() if case.name.startswith("sqlite3")}
    rows = [{"group": case.group, "name": case.name, "median_ms": median(values) * 1000, "min_ms": min(values) * 1000,
             "ratio": median(values) / peer[case.group] if case.group in peer else None}
            for case, values in times.items()]
    return sorted(rows, key=lambda row: (row["group"] != FIRST, row["median_ms"]))


def verdict(rows: list[dict], group: str, expected: int, limit: float, aim: str) -> str:
    # The aims are for talks as they are, two hours and 400 lines; ten times that only shows the growth.
    ours = [row for row in rows if row["group"] == group and row["name"].startswith("gehoord") and row["ratio"]
            and not row["name"].endswith("line 4,000") and row["name"] != UNLOCKING]
    if len(ours) < expected:
        return f"aim: {aim}: not measured"
    worst = max(ours, key=lambda row: row["ratio"])
    return f"aim: {aim}: {'met' if worst['ratio'] <= limit else 'not met'} ({worst['ratio']:.2f}×, {worst['name']})"


def unlocking(rows: list[dict]) -> str:
    took = [row["median_ms"] for row in rows if row["name"] == UNLOCKING]
    if not took:
        return "aim: unlocking within 500 ms: not measured"
    return f"aim: unlocking within 500 ms: {'met' if took[0] <= 500 else 'not met'} ({took[0]:.0f} ms, the talk's first prompt included)"


def show(rows: list[dict]) -> None:
    for group in (FIRST, ENTER):
        print(f"{group:<40}{'median ms':>10}{'min':>10}{'× sqlite3':>11}")
        for row in (row for row in rows if row["group"] == group):
            ratio = f"{row['ratio']:.2f}" if row["ratio"] else "–"
            print(f"  {row['name']:<38}{row['median_ms']:>10.2f}{row['min_ms']:>10.2f}{ratio:>11}")
        print()


def scratch_folder(wanted: Path | None, notes: list[str]) -> Path:
    if not wanted and not (REPO / ".build").exists():
        notes.append("note: there is no .build; the temporary folder used instead may not be on a disk")
        return Path(tempfile.gettempdir())
    folder = wanted or REPO / ".build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    return folder.resolve()


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gehoord", required=True, metavar="PATH", help="the program, built for release")
    parser.add_argument("--jrnl", default="jrnl", metavar="PATH", help="default: the one on PATH")
    parser.add_argument("--rounds", type=int, choices=range(1, 1001), default=15, metavar="N", help="default: 15")
    parser.add_argument("--scratch", type=Path, metavar="DIR", help="where to write; default: .build/bench")
    parser.add_argument("--json", action="store_true")
    return parser.parse_args()


def main() -> int:
    options, notes = parse(), []
    sys.stdout.reconfigure(encoding="utf-8")
    gc.disable()
    with tempfile.TemporaryDirectory(dir=scratch_folder(options.scratch, notes)) as tempfile.tempdir:
        rows = tabulate(run(prepare(options, notes), options.rounds, notes))
        notes.append(memory(os.path.abspath(options.gehoord)))
    aims = [verdict(rows, FIRST, 4, 2.0, "first prompt within 2× sqlite3"),
            verdict(rows, ENTER, 3, 1.0, "Enter to next prompt at or below sqlite3"), unlocking(rows)]
    if options.json:
        print(json.dumps({"rounds": options.rounds, "rows": rows, "aims": aims, "notes": notes}, ensure_ascii=False, indent=2))
    else:
        show(rows)
        print("\n".join(aims + notes))
    return 0 if any(not row["name"].startswith("raw") for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
