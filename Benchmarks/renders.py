"""Measures the whole of `quanhe render` beside the program `dot` on the same DOT.

    python3 Benchmarks/renders.py QUANHE [ROUNDS]

Makes graphs of bodies, people and meetings of several sizes as JSON Lines, imports each, has
`quanhe render` write a view as DOT, and then draws it as SVG by turns with the `dot` program from
that file and with `quanhe render` from the graph: the whole command, which opens the graph, looks
up names, chooses, draws and names the parts. Prints the median seconds of both (10 rounds unless
given) and by how much the second is longer. What the drawing alone adds is measured by
`QUANHE_BENCH=1 swift test --filter drawingTakesAtMostATenthLongerThanTheProgram`.
"""
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

FAMILY = "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Đặng Bùi".split()
GIVEN = "An Bình Châu Dũng Đạt Giang Hà Hùng Khải Lan Mai Nam Phúc Quân".split()


def records(people):
    """A province with parts of ten people each, and meetings that people chair and attend."""
    parts = max(1, people // 10)
    yield dict(kind="entity", id="org-top", type="Organisation", name="Tỉnh ủy Trường Giang")
    for part in range(parts):
        yield dict(kind="entity", id=f"org-p{part}", type="Organisation",
                   name=f"Ban số {part} Tỉnh ủy Trường Giang")
        for title in ("Trưởng ban", "Phó Trưởng ban"):
            yield dict(kind="entity", id=f"rol-{title[0].lower()}{part}".replace("ó", "o"),
                       type="Role", name=f"{title} · Ban số {part}", properties={"title": title})
        yield dict(kind="entity", id=f"mtg-m{part}", type="Meeting",
                   name=f"hội nghị triển khai công tác năm 2024 lần thứ {part}")
    for i in range(people):
        name = f"{FAMILY[i % 10]} Văn {GIVEN[i * 7 % 14]}"
        yield dict(kind="entity", id=f"per-p{i}", type="Person", name=name)
    number = 0
    def relation(type, source, target):
        nonlocal number
        number += 1
        return dict(kind="relation", id=f"rel-{number}", type=type, source=source, target=target)
    for part in range(parts):
        yield relation("PART_OF", f"org-p{part}", "org-top")
        for role in (f"rol-t{part}", f"rol-p{part}"):
            yield relation("IN", role, f"org-p{part}")
        yield relation("ORGANISED", f"org-p{part}", f"mtg-m{part}")
    for i in range(people):
        part = i // 10 % parts
        yield relation("HOLDS", f"per-p{i}", f"rol-{'t' if i % 10 == 0 else 'p'}{part}")
        yield relation("CHAIRED" if i % 10 == 0 else "ATTENDED", f"per-p{i}", f"mtg-m{part}")
        yield relation("SPOKE_AT", f"per-p{i}", f"mtg-m{(part + 1) % parts}")


def seconds(arguments):
    start = time.monotonic()
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - start


def main():
    quanhe = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    print("view          people  engine   nodes of DOT      dot   quanhe   longer by")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for people in (20, 60, 200):
            graph = folder / f"{people}.sqlite"
            lines = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records(people))
            (folder / "graph.jsonl").write_text(lines, encoding="utf-8")
            subprocess.run([quanhe, "import", folder / "graph.jsonl", "--graph", graph, "--quiet"],
                           check=True)
            for view, engine in ((["organisation", "org-top"], "dot"), (["meetings"], "dot"),
                                 (["graph"], "neato")):
                render = [quanhe, "render", *view, "--limit", "100000", "--engine", engine,
                          "--graph", graph, "--quiet"]
                dot = folder / "drawn.dot"
                plain = [part for part in render if part not in ("--engine", engine)]
                subprocess.run([*plain, "--type", "dot", "-o", dot], check=True)
                ours, theirs = [], []
                for _ in range(rounds):
                    theirs.append(seconds(["dot", f"-K{engine}", "-Tsvg", dot, "-o", folder / "a.svg"]))
                    ours.append(seconds([*render, "--type", "svg", "-o", folder / "b.svg"]))
                ours, theirs = statistics.median(ours), statistics.median(theirs)
                nodes = subprocess.run(
                    ["gvpr", "BEGIN { int n = 0 } N { n++ } END { printf(\"%d\", n) }", dot],
                    capture_output=True, text=True, check=True).stdout
                print(f"{view[0]:13} {people:6}  {engine:7} {nodes:>13} {theirs:8.3f} {ours:8.3f} "
                      f"{(ours / theirs - 1) * 100:9.1f} %", flush=True)


main()
