#!/usr/bin/env python3
"""`gehoord inzicht` over many conversations, beside Python's json merely parsing the same files.

Both run on the same cores and take turns, so that noise of the machine hits them alike: compare
figures of one run only. Then one conversation is added, and the time of the next run is measured.
"""
from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from multiprocessing import Pool
from pathlib import Path

import conversations

REPO = Path(__file__).resolve().parents[2]
FASTER, LEAN, WARM = 3.0, 150.0, 20.0


def parse(path: str) -> int:
    with open(path, encoding="utf-8") as lines:
        return sum(1 for line in lines if json.loads(line))


def python(paths: list[str], processes: int) -> tuple[float, float]:
    """Wall clock and processor seconds of parsing each line of each file."""
    def used() -> float:
        times = os.times()
        return times.user + times.system + times.children_user + times.children_system

    before, start = used(), time.perf_counter()
    if processes == 1:
        for path in paths:
            parse(path)
        took = time.perf_counter() - start
    else:
        with Pool(processes) as pool:
            start = time.perf_counter()
            sum(pool.imap_unordered(parse, paths, chunksize=64))
            took = time.perf_counter() - start
            pool.close()
            pool.join()
    return took, used() - before


class Run:
    """One run of a program: seconds, processor seconds and the most memory it held, in MB."""

    def __init__(self, command: list[str], home: Path):
        environment = {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(home), "LANG": "C.UTF-8",
                       "GEHOORD_WORKSPACE": str(home / "workspace")}
        start = time.perf_counter()
        with open(home / "output", "wb") as output:
            process = subprocess.Popen(command, env=environment, stdout=output)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.perf_counter() - start
        if process.returncode:
            raise RuntimeError(f"{command} exits {process.returncode}")
        self.processor = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss / 1024


def measure(options: argparse.Namespace, home: Path) -> list[str]:
    program = [os.path.abspath(options.gehoord), "inzicht"]
    files = conversations.write(home / "workspace", options.count)
    paths = [str(path) for path in files]
    cores = len(os.sched_getaffinity(0))
    cache = files[0].parent / ".inzicht-cache"
    cold: list[Run] = []
    parsing: dict[int, list[tuple[float, float]]] = {1: [], cores: []}
    for _ in range(options.rounds):
        for processes, times in parsing.items():
            times.append(python(paths, processes))
        cache.unlink(missing_ok=True)
        cold.append(Run(program, home))
    warm: list[Run] = []
    for number in range(options.rounds):
        conversations.write(home / "workspace", 1, start=options.count + number)
        warm.append(Run(program, home))
    first, second = (min(runs, key=lambda run: run.seconds) for runs in (cold, warm))
    lines = [f"{options.count} conversations of {conversations.RECORDS} records, "
             f"{sum(path.stat().st_size for path in files) / 1e6:.0f} MB, {cores} cores, best of {options.rounds}"]
    for processes, times in parsing.items():
        took, used = min(times)
        lines.append(f"  Python json, {processes} process{'es' if processes > 1 else ''}: {took:.2f} s ({used:.2f} s of processor)")
    for name, run in (("first run", first), ("after adding one", second)):
        lines.append(f"  gehoord inzicht, {name}: {run.seconds:.2f} s ({run.processor:.2f} s of processor), {run.memory:.0f} MB")
    single, pool = min(parsing[1])[0] / first.seconds, min(parsing[cores])[0] / first.seconds
    memory = max(run.memory for run in cold + warm)
    ratio = first.seconds / second.seconds
    return lines + [
        f"aim: {FASTER:.0f}× Python's json on the same cores: {verdict(single >= FASTER)} ({single:.2f}× one process, {pool:.2f}× {cores} processes)",
        f"aim: under {LEAN:.0f} MB: {verdict(memory < LEAN)} ({memory:.0f} MB)",
        f"aim: {WARM:.0f}× faster after adding one conversation: {verdict(ratio >= WARM)} ({ratio:.1f}×)"]


def verdict(is_met: bool) -> str:
    return "met" if is_met else "not met"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gehoord", required=True, metavar="PATH", help="the program, built for release")
    parser.add_argument("--count", type=int, default=10_000, metavar="N", help="conversations; default: 10000")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="default: 3")
    parser.add_argument("--scratch", type=Path, metavar="DIR", help="where to write; default: .build/bench")
    options = parser.parse_args()
    scratch = (options.scratch or REPO / ".build/bench").resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    home = Path(tempfile.mkdtemp(dir=scratch))
    try:
        print("\n".join(measure(options, home)))
    finally:
        shutil.rmtree(home)
    return 0


if __name__ == "__main__":
    sys.exit(main())
