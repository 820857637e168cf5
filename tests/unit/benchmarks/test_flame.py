"""The flame picture shows where the time went, and nothing of the machine it was taken on."""

from __future__ import annotations

from xml.etree import ElementTree

from benchmarks.flame_picture import flame_picture

SERVE = 'process 10:"/some/where/python -m sheaf serve --port 1"'
WORKER = 'process 20:"/some/where/python -m sheaf worker --while-stdin"'
READER = 'process 30:"/some/where/python -B -c from multiprocessing.spawn import spawn_main; spawn_main(tracker_fd=13)"'
STACKS = [
    f"{SERVE};run (asyncio/runners.py:1);answer (sheaf/serve/extracts.py:5) 10",
    f"{SERVE};{WORKER};main (sheaf/cli/worker.py:4);fetch (sheaf/jobs/work.py:8) 20",
    f"{READER};work (sheaf/jobs/child.py:4);read (sheaf/stages/read/reader.py:9);infer (openvino/api.py:1) 60",
    f"{SERVE};{WORKER};{READER};work (sheaf/jobs/child.py:5);<listcomp> (sheaf/stages/classify/search.py:9) 10",
]


def titles() -> list[str]:
    svg = ElementTree.fromstring(flame_picture(STACKS))
    return [str(title.text) for title in svg.iter("{http://www.w3.org/2000/svg}title")]


def test_each_process_is_a_part_of_the_service() -> None:
    assert "reading (processes of the pool), 70.0%: 70 samples" in titles()
    assert "worker: queue, downloads, files, 20.0%: 20 samples" in titles()
    assert "API, with a client that polls, 10.0%: 10 samples" in titles()


def test_a_function_stands_once_where_it_is_called_from() -> None:
    assert [title for title in titles() if title.startswith("work ")] == ["work (jobs/child.py): 70 samples"]
    assert "infer (openvino/api.py): 60 samples" in titles()


def test_launchers_and_the_machine_are_left_out() -> None:
    picture = flame_picture(STACKS)
    assert "some/where" not in picture
    assert "asyncio" not in picture
    assert "cli/worker" not in picture
    assert "<script" not in picture
