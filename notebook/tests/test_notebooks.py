"""The example notebooks run from end to end. With UJAR_NOTEBOOKS=write their outputs are written anew."""

import asyncio
import os
import re
import warnings
from pathlib import Path

import nbformat
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from nbclient import NotebookClient

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.ipynb"))
BASE = "http://127.0.0.1:4000"
#: What would make an output another one on another machine or day.
OF_A_RUN = re.compile(r"/(?:home|root|tmp|usr|Users|opt)/|127\.0\.0\.1:(?!4000\b)\d+|\d\d:\d\d:\d\d\.\d|0x[0-9a-f]{8,}")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_notebook_runs(path, server):
    notebook = nbformat.read(path, as_version=4)
    committed = [shapes_of(cell) for cell in notebook.cells]
    client = NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": path.parent}})
    asyncio.run(client.async_execute())
    if os.environ.get("UJAR_NOTEBOOKS") == "write":
        nbformat.write(tidied(notebook, server), path)
    else:
        # Counts and pictures change with the rules of extraction; that each cell still shows what it showed must not.
        assert [shapes_of(cell) for cell in notebook.cells] == committed


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_committed_outputs_are_of_no_machine_and_no_day(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    told = [str(output) for cell in notebook.cells for output in cell.get("outputs", []) if not drop_pictures(output)]
    assert [found for one in told for found in OF_A_RUN.findall(one)] == []
    assert sum("outputs" in cell and bool(cell.outputs) for cell in notebook.cells) > 2
    assert {output.output_type for cell in notebook.cells for output in cell.get("outputs", [])} <= {
        *("stream", "display_data", "execute_result"),
    }
    assert not [one for cell in notebook.cells for one in cell.get("outputs", []) if one.get("name") == "stderr"]


def drop_pictures(output):
    output.get("data", {}).pop("image/png", None)


def shapes_of(cell):
    return [(output.output_type, *sorted(output.get("data", {}))) for output in cell.get("outputs", [])]


def tidied(notebook, server):
    for number, cell in enumerate(notebook.cells):
        cell.metadata.clear()
        cell.id = f"cell-{number + 1}"
        for output in cell.get("outputs", []):
            output.get("metadata", {}).clear()
            data = output.get("data", {})
            for kind, told in data.items():
                if kind.startswith("text/"):
                    data[kind] = told.replace(server, BASE)
            if "text" in output:
                output.text = output.text.replace(server, BASE)
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return notebook


def test_there_are_notebooks():
    assert len(EXAMPLES) >= 5
