#!/usr/bin/env python3
"""A line shown as saved survives a power cut.

A file system of its own, in a file, is shut down in the middle of a talk: what was not synced is
gone, as when the plug is pulled. Then it is mounted again and compared with what was acknowledged.

The same with syncing switched off must lose lines: else this would prove nothing.

    sudo powercut.py --gehoord .build/release/gehoord
"""
from __future__ import annotations

import argparse
import fcntl
import json
import os
import pty
import random
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
SIZES = {"ext4": 32 << 20, "xfs": 320 << 20}
SHUTDOWN, WITHOUT_FLUSH = 0x8004587D, 2  # EXT4_IOC_SHUTDOWN and XFS_IOC_GOINGDOWN are the same
PROMPT = "› ".encode()
PATIENCE = 20.0
TALK = ["gesprek", "kennismaking", "--zonder-opening", "--dossier"]
NO_SYNC = """
int fsync(int fd) { (void)fd; return 0; }
int fdatasync(int fd) { (void)fd; return 0; }
int syncfs(int fd) { (void)fd; return 0; }
int sync_file_range(int fd, long long offset, long long bytes, unsigned flags) {
  (void)fd, (void)offset, (void)bytes, (void)flags;
  return 0;
}
"""


class CannotRun(Exception):
    """Why this machine cannot show it."""


class Disk:
    """A file system in a file, mounted in a folder of its own."""

    def __init__(self, kind: str, folder: Path):
        self.image, self.place, self.is_mounted = folder / f"{kind}.img", folder / kind, False
        self.place.mkdir()
        with open(self.image, "wb") as image:
            image.truncate(SIZES[kind])
        run(f"mkfs.{kind}", "-q", str(self.image))

    def mount(self) -> None:
        run("mount", "-o", "loop", str(self.image), str(self.place))
        self.is_mounted = True

    def cut_power(self) -> None:
        descriptor = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(descriptor, SHUTDOWN, struct.pack("I", WITHOUT_FLUSH))
        finally:
            os.close(descriptor)

    def unmount(self) -> None:
        if self.is_mounted:
            run("umount", str(self.place))
            self.is_mounted = False


class Talk:
    """Somebody who types; whatever comes back is read."""

    def __init__(self, command: list[str], env: dict[str, str]):
        self.seen, self.counted, (self.master, slave) = b"", None, pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 200, 0, 0))
        self.program = subprocess.Popen(command, env=env, stdin=slave, stdout=slave, stderr=slave,
                                        start_new_session=True)
        os.close(slave)

    def type(self, line: str) -> None:
        os.write(self.master, line.encode() + b"\r")

    def read(self, seconds: float) -> bool:
        if not select.select([self.master], [], [], seconds)[0]:
            return False
        try:
            self.seen += os.read(self.master, 65536)
        except OSError:
            return False
        return True

    @property
    def acknowledged(self) -> int:
        """So many prompts came after the first."""
        return max(0, (self.seen if self.counted is None else self.counted).count(PROMPT) - 1)

    def stop_counting(self) -> None:
        """From here on nothing counts: ext4 lets an fdatasync succeed that the cut itself overtakes."""
        self.counted = self.seen

    def await_lines(self, count: int) -> None:
        while self.acknowledged < count or PROMPT not in self.seen:
            if not self.read(PATIENCE):
                raise RuntimeError(f"no prompt; its last words: {self.seen[-200:]!r}")

    def end(self) -> None:
        """Reads what it still has to say, and ends it."""
        while self.read(0.1):
            pass
        self.program.kill()
        self.program.wait()
        os.close(self.master)


class Tally:
    """What a row of power cuts did."""

    def __init__(self) -> None:
        self.rounds = self.acknowledged = self.lost = self.damaged = self.repaired = 0

    def __str__(self) -> str:
        return (f"{self.rounds} cuts, {self.lost} of {self.acknowledged} acknowledged lines lost, "
                f"{self.damaged} records damaged, {self.repaired} torn ends repaired")


class Laboratory:
    def __init__(self, program: str, folder: Path, preload: Path):
        self.program, self.folder, self.preload = program, folder, preload

    def env(self, disk: Disk, syncing: bool = True) -> dict[str, str]:
        env = {"PATH": os.defpath, "TERM": "dumb", "LANG": "nl_NL.UTF-8", "HOME": str(self.folder / "home"),
               "GEHOORD_WORKSPACE": str(disk.place / "werkplek"), "GEHOORD_TOPICLISTS": str(REPO / "topiclists")}
        return env if syncing else env | {"LD_PRELOAD": str(self.preload)}

    @contextmanager
    def power_cut(self, disk: Disk, words: list[str], syncing: bool = True) -> Iterator[Talk]:
        """A talk on a disk that loses its power when the block ends."""
        disk.mount()
        talk = Talk([self.program, *words], self.env(disk, syncing))
        try:
            talk.await_lines(0)
            yield talk
            talk.read(0)
            talk.stop_counting()
            disk.cut_power()
        finally:
            talk.end()
            disk.unmount()

    def verdicts(self, disk: Disk) -> list[str]:
        """What `transcript controleer` finds, file by file, those of earlier rounds too."""
        done = subprocess.run([self.program, "transcript", "controleer", "--json"], env=self.env(disk),
                              capture_output=True, encoding="utf-8")
        if done.returncode > 1:
            raise RuntimeError(f"transcript controleer exits {done.returncode}: {done.stderr}")
        return [json.loads(line)["status"] for line in done.stdout.splitlines()]

    def cut_while_typing(self, disk: Disk, rounds: int, syncing: bool) -> Tally:
        """New talks and resumed ones; the last lines are on their way when the power goes."""
        tally, kept = Tally(), []
        for number in range(rounds):
            dossier = f"ronde-{number // 2}" if syncing else f"zonder-{number}"
            goes_on = syncing and number % 2 == 1
            typed = [f"ronde {number} regel {line}" for line in range(random.randint(3, 12))]
            words = ["hervat", "--dossier", dossier] if goes_on else [*TALK, dossier]
            with self.power_cut(disk, words, syncing) as talk:
                before = kept if goes_on else []
                waited = random.randint(1, len(typed))
                for count, line in enumerate(typed[:waited], 1):
                    talk.type(line)
                    talk.await_lines(count)
                for line in typed[waited:]:
                    talk.type(line)
                deadline = time.monotonic() + random.uniform(0, 0.01)
                while time.monotonic() < deadline:
                    talk.read(0.001)
            disk.mount()
            try:
                kept = notes(disk, dossier)
                verdicts = self.verdicts(disk) if syncing else []
            finally:
                disk.unmount()
            acknowledged = before + typed[:talk.acknowledged]
            tally.rounds += 1
            tally.acknowledged += len(acknowledged)
            tally.lost += len(acknowledged) - in_common(kept, acknowledged)
            tally.damaged += sum(verdict not in ("intact", "repaired") for verdict in verdicts)
            tally.repaired += verdicts.count("repaired")
            if kept != (before + typed)[:len(kept)]:
                raise RuntimeError(f"round {number} holds what nobody typed: {kept}")
        return tally

    def cut_while_erasing(self, disk: Disk, rounds: int) -> tuple[int, int]:
        """Either the old file or the new one; the old words are gone once that was said."""
        old = new = 0
        for number in range(rounds):
            dossier = f"wis-{number}"
            with self.power_cut(disk, [*TALK, dossier]) as talk:
                talk.type("mijn geheim")
                talk.await_lines(1)
                talk.type("blijft")
                talk.await_lines(2)
                talk.type(f"/vergeet {number_of(disk, dossier, 'mijn geheim')}")
                deadline = time.monotonic() + random.uniform(0, 0.004)
                while time.monotonic() < deadline:
                    talk.read(0.001)
            disk.mount()
            try:
                kept, verdicts = notes(disk, dossier), self.verdicts(disk)
                left = [path.name for path in (disk.place / "werkplek/transcripts" / dossier).iterdir()
                        if b"mijn geheim" in path.read_bytes()]
            finally:
                disk.unmount()
            if kept not in (["mijn geheim", "blijft"], ["blijft"]) or "damaged" in verdicts:
                raise RuntimeError(f"neither the old record nor the new one: {kept}, {verdicts}")
            if talk.acknowledged >= 3 and left:
                raise RuntimeError(f"said to be erased, and still in {left}")
            old, new = old + (len(kept) == 2), new + (len(kept) == 1)
        return old, new

    def cut_half_a_line(self, disk: Disk, rounds: int) -> int:
        """A half-typed line may be gone; it is never in the record, and stands in nobody's way."""
        offered = 0
        for number in range(rounds):
            dossier = f"half-{number}"
            with self.power_cut(disk, [*TALK, dossier]) as talk:
                talk.type("heel")
                talk.await_lines(1)
                os.write(talk.master, b"half een wo")
                talk.read(random.uniform(0, 0.05))
            disk.mount()
            talk = Talk([self.program, "hervat", "--dossier", dossier], self.env(disk))
            try:
                talk.await_lines(0)
                while talk.read(0.1):
                    pass
                offered += b"half een wo" in talk.seen
                os.write(talk.master, b"\x15")  # Ctrl-U
                talk.type("verder")
                talk.await_lines(1)
                kept = notes(disk, dossier)
            finally:
                talk.end()
                disk.unmount()
            if kept != ["heel", "verder"]:
                raise RuntimeError(f"after half a line: {kept}")
        return offered


def notes(disk: Disk, dossier: str) -> list[str]:
    """The texts of the notes in the one conversation of a dossier, as far as its lines are whole."""
    return [record["data"]["text"] for record in records(disk, dossier)
            if record["type"] == "noted" and "data" in record]


def number_of(disk: Disk, dossier: str, text: str) -> int:
    return next(record["seq"] for record in records(disk, dossier) if record.get("data", {}).get("text") == text)


def records(disk: Disk, dossier: str) -> list[dict]:
    folder = disk.place / "werkplek/transcripts" / dossier
    files = [path for path in folder.glob("*.jsonl") if path.name != "dossier.jsonl"]
    if len(files) > 1:
        raise RuntimeError(f"{len(files)} conversations in {dossier}")
    lines = files[0].read_bytes().split(b"\n")[:-1] if files else []
    return [json.loads(line) for line in lines]


def in_common(left: list[str], right: list[str]) -> int:
    return next((index for index, pair in enumerate(zip(left, right)) if pair[0] != pair[1]), min(len(left), len(right)))


def run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stderr.strip()}")


def compile_preload(folder: Path) -> Path:
    source, library = folder / "nosync.c", folder / "nosync.so"
    source.write_text(NO_SYNC)
    run("cc", "-shared", "-fPIC", "-o", str(library), str(source))
    return library


def check_machine() -> None:
    if os.geteuid() != 0:
        raise CannotRun("needs root, to mount a file system of its own")
    for tool in ("mount", "umount", "mkfs.ext4", "cc"):
        if not shutil.which(tool):
            raise CannotRun(f"{tool} is missing")


def check_mounting(folder: Path) -> None:
    disk = Disk("ext4", folder)
    try:
        disk.mount()
        disk.cut_power()
    except (RuntimeError, OSError) as error:
        raise CannotRun(f"no file system can be mounted and shut down here ({error})") from error
    finally:
        disk.unmount()


def examine(kind: str, program: str, folder: Path, preload: Path, rounds: int) -> tuple[str, bool]:
    """A line of figures, and whether they are as promised."""
    folder.mkdir()
    (folder / "home").mkdir()
    laboratory, disk = Laboratory(program, folder, preload), Disk(kind, folder)
    saved = laboratory.cut_while_typing(disk, rounds, syncing=True)
    old, new = laboratory.cut_while_erasing(disk, rounds // 2)
    offered = laboratory.cut_half_a_line(disk, rounds // 10)
    control = laboratory.cut_while_typing(disk, rounds, syncing=False)
    figures = (f"{kind}: {saved}; while erasing {old} times the old record, {new} the new, 0 half; "
               f"half a line kept {offered} of {rounds // 10} times; without syncing {control.lost} of "
               f"{control.acknowledged} lost")
    return figures, saved.lost == 0 and saved.damaged == 0 and saved.acknowledged > 0 and control.lost > 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gehoord", required=True, type=os.path.abspath)
    parser.add_argument("--rounds", type=int, default=50)
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    folder = Path(tempfile.mkdtemp(prefix="gehoord-powercut-"))
    try:
        check_machine()
        check_mounting(folder)
        preload, results = compile_preload(folder), []
        for kind in SIZES:
            if shutil.which(f"mkfs.{kind}"):
                results.append(examine(kind, options.gehoord, folder / f"lab-{kind}", preload, options.rounds))
    except CannotRun as reason:
        print(f"skipped: {reason}")
        return 0
    finally:
        clean_up(folder)
    kept_its_word = all(as_promised for _, as_promised in results)
    print(" | ".join(figures for figures, _ in results) + (" | ok" if kept_its_word else " | FAILED"))
    return 0 if kept_its_word else 1


def clean_up(folder: Path) -> None:
    """Nothing stays mounted, whatever happened; a folder that is still a disk is not removed."""
    for line in Path("/proc/mounts").read_text().splitlines():
        place = line.split()[1]
        if place.startswith(f"{folder}/"):
            subprocess.run(["umount", "--lazy", place], check=False)
    if str(folder) not in Path("/proc/mounts").read_text():
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
