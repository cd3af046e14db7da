"""Tests ask a real server, at UJAR_URL, that holds the sample corpus."""

import json
import os

import pytest

from ujar import Ujar


@pytest.fixture(scope="session")
def server() -> str:
    return os.environ["UJAR_URL"]


@pytest.fixture(scope="session")
def ujar(server):
    with Ujar(server, progress=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def statements(ujar):
    """All of the sample."""
    return ujar.statements()


@pytest.fixture(scope="session")
def japan(ujar) -> str:
    return ujar.entities("Japan", kind="country").iloc[0].id


#: What every test came to, for the tests of the whole project: by file and name, what failed.
FOUND: dict[str, list[str]] = {}


def pytest_runtest_logreport(report):
    file, _, name = report.nodeid.partition("::")
    key = f"{os.path.basename(file)}::{name.split('[')[0]}"
    failures = FOUND.setdefault(key, [])
    if report.failed:
        failures.append(f"{report.nodeid} ({report.when})\n{report.longreprtext}{report.capstdout}")


def pytest_sessionfinish(exitstatus):
    path = os.environ.get("UJAR_TEST_REPORT")
    # 0 and 1: all were tried. Else pytest itself failed, and tells how on its own.
    if path and exitstatus in (0, 1):
        with open(path, "w", encoding="utf-8") as file:
            json.dump(FOUND, file)
