"""A browser for the checks of pages: headless, cut off from the network, and with axe."""
import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DESK, PHONE = (1280, 900), (360, 740)
LOCAL = ("file:", "data:", "blob:", "about:", "chrome:")
WAIT = 60


class MissingTool(Exception):
    """A checker that this machine lacks, with how to get it."""


def in_environment(folder):
    """Goes on with the Python of a virtual environment."""
    python = Path(folder).absolute() / "bin" / "python"
    if not python.exists():
        raise MissingTool(f"{folder} is no virtual environment; Scripts/setup test makes one")
    # The path, not the file behind it: an environment's python is a link to the system's.
    if Path(sys.executable) != python:
        os.execv(python, [str(python), *sys.argv])


def axe_source():
    for folder in sys.path:
        file = Path(folder) / "axe_playwright_python" / "axe.min.js"
        if file.exists():
            return file.read_text(encoding="utf8")
    raise MissingTool("axe needs axe-playwright-python (installed with --no-deps)")


class Browser:
    """A headless chromium that is cut off from the network."""

    def __init__(self):
        from selenium import webdriver
        from selenium.webdriver.chrome.options import Options
        from selenium.webdriver.chrome.service import Service

        chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
        if not chromium or not driver:
            raise MissingTool("no chromium or chromedriver: apt-get install chromium-driver")
        options = Options()
        options.binary_location = chromium
        arguments = ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage",
                     "--host-resolver-rules=MAP * ~NOTFOUND"]
        # chromium as root refuses to start inside its sandbox.
        arguments += ["--no-sandbox"] if os.geteuid() == 0 else []
        for argument in arguments:
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        # Naming the driver keeps selenium from downloading one.
        self.driver = webdriver.Chrome(options=options, service=Service(driver))
        self.driver.set_page_load_timeout(WAIT)
        self.driver.set_script_timeout(WAIT)
        self.axe = axe_source()

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def show(self, file, size, scheme):
        width, height = size
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height,
                     deviceScaleFactor=1, mobile=size == PHONE)
        self.command("Emulation.setEmulatedMedia",
                     features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.driver.get(file.resolve().as_uri())

    def faults(self, file, size, scheme):
        self.show(file, size, scheme)
        # An open answer must read as well as a closed one.
        self.driver.execute_script(
            "document.querySelectorAll('details').forEach(d => d.open = true)")
        yield from self.axe_faults()
        overflow = self.overflow(size)
        if overflow > 0:
            yield f"scrolls sideways by {overflow} pixels at {size[0]}"
        yield from self.log_faults()

    def overflow(self, size):
        """By how much the page is wider than the window that it was given: a phone's grows with it."""
        return self.driver.execute_script(
            "return document.documentElement.scrollWidth") - size[0]

    def axe_faults(self):
        self.driver.execute_script(self.axe)
        result = self.driver.execute_async_script(
            "const done = arguments[0];"
            "axe.run(document).then(done, error => done({error: String(error)}))")
        if "error" in result or not result["passes"]:
            raise MissingTool(f"axe did not run: {result.get('error', 'no rule applied')}")
        for rule in result["violations"]:
            first = rule["nodes"][0]["target"]
            yield f"axe: {rule['id']}: {rule['help']} ({len(rule['nodes'])} times, first {first})"

    def log_faults(self):
        for entry in self.driver.get_log("browser"):
            if entry["level"] in ("SEVERE", "WARNING"):
                yield f"console: {entry['message'][:200]}"
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                address = message["params"]["request"]["url"]
                if not address.startswith(LOCAL):
                    yield f"asks the network for {address[:120]}"

    def printed(self, file):
        """The page's text as it comes out on paper, with every answer open."""
        self.show(file, DESK, "light")
        self.driver.execute_script(
            "document.querySelectorAll('details').forEach(d => d.open = true)")
        return self.paper()

    def paper(self):
        """The text of what is shown, as it comes out on paper; a form feed ends each sheet."""
        paper = self.command("Page.printToPDF", preferCSSPageSize=True)["data"]
        with tempfile.NamedTemporaryFile(suffix=".pdf") as pdf:
            pdf.write(base64.b64decode(paper))
            pdf.flush()
            text = subprocess.run(["pdftotext", pdf.name, "-"], capture_output=True, text=True)
        if text.returncode or not text.stdout.strip():
            raise MissingTool(f"pdftotext read nothing: {text.stderr.strip()[:200]}")
        return text.stdout
