# SPDX-FileCopyrightText: The Parlance authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop nobody looks at: a virtual display with a window manager and a session bus, and the hands on its keyboard and
mouse. Input goes through the X server's test extension, so a program cannot tell it from a person's."""

import os
import re
import subprocess
import time
from pathlib import Path


class Deadline(Exception):
    """Something that was waited for did not come."""


def wait_until(condition, what, seconds=60.0):
    """Polls until the condition is true; its value."""
    end = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise Deadline(f"waited {seconds:.0f} s in vain until {what}")
        time.sleep(0.1)


class Desktop:
    """Owns the display, the window manager and the bus; they end with it."""

    def __init__(self, width, height):
        self.width, self.height = width, height
        self.processes = []
        self.environment = dict(os.environ)

    def __enter__(self):
        try:
            self._start_display()
            self._start_bus()
            self._start_window_manager()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()

    def _start_display(self):
        reading, writing = os.pipe()
        self.processes.append(
            subprocess.Popen(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self.width}x{self.height}x24", "-nolisten", "tcp"],
                pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("the virtual display did not start")
        self.environment["DISPLAY"] = f":{number}"
        self.environment["QT_QPA_PLATFORM"] = "xcb"
        self.environment.pop("WAYLAND_DISPLAY", None)

    def _start_bus(self):
        bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address"], env=self.environment,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.processes.append(bus)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def _start_window_manager(self):
        self.processes.append(
            subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        wait_until(lambda: self.xdotool("get_num_desktops").strip(), "a window manager runs")

    def _output(self, *command):
        return subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout

    def xdotool(self, *arguments):
        return self._output("xdotool", *map(str, arguments)).decode()

    def windows_of(self, process_id):
        """Those on the screen; a program's helper windows are not."""
        return self.xdotool("search", "--all", "--onlyvisible", "--pid", process_id, "--name", "Parlance").split()

    def copy(self, text):
        """To the clipboard. xclip stays behind to answer for it, until something else is copied."""
        subprocess.run(["xclip", "-selection", "clipboard"], input=text.encode(), env=self.environment, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def take_picture(self, file):
        Path(file).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-silent", "-window", "root", str(file)], env=self.environment, check=True)

    def rest(self):
        """Until nothing moves on the screen any more: two pictures in a row are the same. A cursor that blinks rests long
        enough."""
        def picture():
            time.sleep(0.2)
            return self._output("import", "-silent", "-window", "root", "-depth", "8", "rgb:-")
        wait_until(lambda: picture() == picture(), "the screen rests")


class Window:
    """One window of a program, and what a person does with it."""

    def __init__(self, desktop, process, place):
        self.desktop = desktop
        self.x, self.y, self.width, self.height = place
        self.id = wait_until(lambda: desktop.windows_of(process.pid) or process.poll() is not None and ["gone"],
                             "the window is there")[0]
        if self.id == "gone":
            raise RuntimeError(f"the program ended with {process.returncode} before it had a window")
        wait_until(self._put_in_place, "the window is where it should be")
        wait_until(self._has_content, "the window shows something")

    def _put_in_place(self):
        self.desktop.xdotool("windowsize", self.id, self.width, self.height)
        self.desktop.xdotool("windowmove", self.id, self.x, self.y)
        geometry = self.desktop.xdotool("getwindowgeometry", self.id)
        return f"{self.width}x{self.height}" in geometry

    def _pixels(self):
        return subprocess.run(["import", "-silent", "-window", self.id, "-depth", "8", "rgb:-"],
                              env=self.desktop.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout

    def _has_content(self):
        pixels = self._pixels()
        return len({pixels[at:at + 3] for at in range(0, len(pixels), 3)}) > 20

    def focus(self):
        self.desktop.xdotool("windowactivate", "--sync", self.id)
        wait_until(lambda: self.desktop.xdotool("getactivewindow").strip() == self.id, "the window has the keyboard")

    def click(self, x, y):
        """Relative to the window; negative numbers count from its right or lower edge."""
        self.focus()
        x, y = x % self.width, y % self.height
        self.desktop.xdotool("mousemove", "--sync", "--window", self.id, x, y)
        self.desktop.xdotool("click", 1)

    def press(self, *keys):
        self.focus()
        self.desktop.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.focus()
        self.desktop.xdotool("type", "--clearmodifiers", "--delay", 15, "--", text)

    def paste(self, text):
        self.desktop.copy(text)
        self.press("ctrl+v")

    def find_colour(self, colour, left, top, right, bottom):
        """The middle of the first line of at least 20 pixels of exactly this colour in a part of the window, or None."""
        picture = self._pixels()
        if len(picture) != 3 * self.width * self.height:
            return None
        run = re.compile(b"(?:" + re.escape(bytes(colour)) + b"){20,}")
        for y in range(top, min(bottom, self.height)):
            start = 3 * (y * self.width + left)
            for match in run.finditer(picture[start:3 * (y * self.width + min(right, self.width))]):
                if match.start() % 3 == 0:
                    return left + (match.start() + match.end()) // 6, y
        return None
