# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs under demonstration, as they were built: found on PATH, run as anybody would."""

import json
import os
import re
import signal
import subprocess
from pathlib import Path

from desktop import wait_until


class Relay:
    """A relay with a fresh data folder, on a free port."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.address = "127.0.0.1:0"
        self.process = None

    def start(self):
        log = open(self.folder.parent / "relay.log", "ab")
        self.process = subprocess.Popen(["parlance-relay", "serve", "--data", self.folder, "--listen", self.address],
                                        stdout=subprocess.PIPE, stderr=log, text=True)
        ready = self.process.stdout.readline().split()
        if len(ready) != 3 or ready[0] != "ready":
            raise RuntimeError("the relay did not start: see " + log.name)
        self.address = ready[1].removeprefix("wss://")
        return self

    def kill(self):
        """As a power cut would: SIGKILL."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(10)

    def _ask(self, *command):
        answer = subprocess.run(["parlance-relay", *command, "--data", self.folder], stdout=subprocess.PIPE, text=True)
        return answer.stdout.strip()

    def invite(self, uses):
        return self._ask("invite", "--uses", str(uses))

    def number(self, name):
        """One of the numbers of its stats: users, conversations, messages (accepted so far), waiting."""
        found = re.search(rf"^{name}\s+(\d+)", self._ask("stats"), re.MULTILINE)
        return int(found[1]) if found else -1

    def wait_for(self, name, value, seconds=60):
        wait_until(lambda: self.number(name) == value, f"the relay's {name} are {value} (they are {self.number(name)})", seconds)

    def wait_for_delivery(self, messages, seconds=120):
        """So many messages accepted in all, and every one of them on every device that it is for."""
        self.wait_for("messages", messages, seconds)
        self.wait_for("waiting", 0, seconds)


class Person:
    """Somebody with a profile folder."""

    def __init__(self, name, folder):
        self.name = name
        self.profile = Path(folder) / name
        self.password = f"the password of {name}"
        self.wrote = []
        self.app = None
        self.window = None

    @property
    def key(self):
        """Made with the profile: the demo asks nobody for a passphrase, and leaves nothing in the key store."""
        return dict(PARLANCE_KEY_FILE=str(self.profile.parent / f"{self.name}.key"))

    def cli(self, *arguments):
        environment = dict(os.environ, PARLANCE_PASSWORD=self.password, **self.key)
        return subprocess.run(["parlance-cli", "--profile", self.profile, *arguments], env=environment, check=True,
                              stdout=subprocess.PIPE, text=True).stdout

    def history(self, other):
        """What this device holds, oldest first; the application must be closed."""
        lines = [json.loads(line) for line in self.cli("export", other.name, "--format", "json").splitlines()]
        return [line for line in lines if line["event"] in ("message", "disappearing")]

    def arrange_window(self, left):
        """Where it opens; closing it ends the application, also where it could go on in the tray."""
        (self.profile / "settings.ini").write_text(
            f"[General]\ncloseToTray=false\n\n[window]\ngeometry=@Rect({left} 80 780 680)\n", encoding="utf-8")

    def open_app(self, environment=None, link=None):
        log = open(self.profile.parent / f"{self.name}.log", "ab")
        self.app = subprocess.Popen(["parlance", "--profile", self.profile, *([link] if link else [])],
                                    env=dict(environment or os.environ, **self.key), stdout=log, stderr=log)
        return self.app

    def end_app(self):
        if self.app and self.app.poll() is None:
            self.app.terminate()
            try:
                self.app.wait(10)
            except subprocess.TimeoutExpired:
                self.app.kill()
