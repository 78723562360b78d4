"""Measures `quanhe export` on a made graph: megabytes a second and memory, format by format.

    python3 Benchmarks/exports.py QUANHE [RELATIONS] [FOLDER]

Writes a graph of RELATIONS relations (a million unless given) as JSON Lines, imports it, exports
it in every format, and prints for each the size, the seconds on the wall, the megabytes (of 10^6
bytes) a second and the most memory resident. The mix is that of a graph of 3,000 articles of the
press: two relations in three are mentions, the others have one or two quotations. The files stay
in FOLDER (.build/exports unless given).
"""
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import time

FORMATS = "jsonl csv neo4j cypher dot graphml gexf turtle jsonld ftm popolo".split()
FAMILY = "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
MIDDLE = "Văn Thị Minh Hữu Đức Ngọc Thanh Quốc Xuân Hoàng".split()
GIVEN = "An Bình Châu Dũng Đạt Giang Hà Hùng Khải Lan Mai Nam Phúc Quân Sơn Tâm Uyên Vinh".split()
WORDS = "trời xanh gió nhẹ dòng sông con thuyền cánh đồng lúa chín mùa thu lá vàng bên hồ".split()


def write(path, count, chance):
    """Writes the graph: entities and articles first, then relations between them."""
    people, bodies, meetings, articles = (max(2, count // n) for n in (12, 40, 50, 20))
    name = lambda: " ".join(map(chance.choice, (FAMILY, MIDDLE, GIVEN)))
    sentence = lambda: " ".join(chance.choice(WORDS) for _ in range(chance.randint(6, 16)))
    day = lambda: f"20{chance.randint(15, 25)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    quotes = []
    with open(path, "w", encoding="utf-8") as out:
        def line(**record):
            out.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
        def entity(key, type, name, **properties):
            line(kind="entity", id=key, type=type, name=name, properties=properties)
        for i in range(people):
            entity(f"per-p{i}", "Person", name())
        for i in range(bodies):
            entity(f"org-o{i}", "Organisation", f"Ban Quản lý dự án số {i}", kind="state.unit")
            entity(f"rol-r{i}", "Role", f"Trưởng ban · Ban Quản lý dự án số {i}", title="Trưởng ban")
        for i in range(meetings):
            entity(f"mtg-m{i}", "Meeting", f"hội nghị lần thứ {i}", kind="hội nghị",
                   date={"date": day()})
        for i in range(articles):
            sentences = [sentence() for _ in range(8)]
            start = 0
            for text in sentences:
                quotes.append({"article": f"art-a{i}", "source": f"https://bao.example/{i}.html",
                               "start": start, "end": start + len(text), "quote": text})
                start += len(text) + 2
            line(kind="article", id=f"art-a{i}", source=f"https://bao.example/{i}.html",
                 title=sentence(), published=day(), text=". ".join(sentences))
            entity(f"art-a{i}", "Article", f"bài {i}", source=f"https://bao.example/{i}.html")
        ends = {"MENTIONS": ("art-a", articles, "per-p", people),
                "HOLDS": ("per-p", people, "rol-r", bodies),
                "ATTENDED": ("per-p", people, "mtg-m", meetings),
                "SPOKE_AT": ("per-p", people, "mtg-m", meetings),
                "CHAIRED": ("per-p", people, "mtg-m", meetings),
                "ORGANISED": ("org-o", bodies, "mtg-m", meetings)}
        for i in range(count):
            type = chance.choices(list(ends), (66, 16, 6, 6, 4, 2))[0] if i >= bodies else "IN"
            if type == "IN":
                source, target = f"rol-r{i}", f"org-o{i}"
            else:
                left, lefts, right, rights = ends[type]
                source = left + str(chance.randrange(lefts))
                target = right + str(chance.randrange(rights))
            record = {"kind": "relation", "id": "rel-" + hashlib.sha1(b"%d" % i).hexdigest()[:16],
                      "type": type, "source": source, "target": target}
            if type == "MENTIONS":
                record["properties"] = {"count": chance.randint(1, 9)}
            elif type == "HOLDS":
                first, last = sorted((day(), day()))
                record["properties"] = {"firstSeen": {"date": first}, "former": False,
                                        "lastSeen": {"date": last}}
            elif type != "IN":
                record["properties"] = {"as": "Trưởng ban · Ban Quản lý dự án"}
            if type not in ("MENTIONS", "IN"):
                pieces = [chance.choice(quotes) for _ in range(chance.choice((1, 1, 2)))]
                pieces = {(p["article"], p["start"]): p for p in pieces}
                record["evidence"] = [pieces[key] for key in sorted(pieces)]
            line(**record)


def run(arguments):
    """Runs a command: seconds on the wall, seconds of the processor, megabytes resident."""
    start = time.monotonic()
    process = subprocess.Popen(arguments)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {arguments}")
    return (time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def size(path):
    return sum(f.stat().st_size for f in path.iterdir()) if path.is_dir() else path.stat().st_size


def main():
    quanhe = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    folder = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else ".build/exports")
    folder.mkdir(parents=True, exist_ok=True)
    graph = folder / f"graph-{count}.sqlite"
    if not graph.exists():
        source = folder / "graph.jsonl"
        write(source, count, random.Random(7))
        seconds, _, memory = run([quanhe, "import", source, "--graph", graph, "--quiet"])
        print(f"import   {size(source) / 1e6:8.1f} MB in {seconds:6.1f} s, {memory:.0f} MB resident")
        source.unlink()
    print("format         MB       s    MB/s  MB/s of processor  MB resident")
    for name in FORMATS:
        target = folder / f"out.{name}"
        shutil.rmtree(target) if target.is_dir() else target.unlink(missing_ok=True)
        seconds, processor, memory = run([quanhe, "export", name, "--graph", graph, "-o", target])
        written = size(target) / 1e6
        print(f"{name:8} {written:8.1f} {seconds:7.2f} {written / seconds:7.1f} "
              f"{written / processor:18.1f} {memory:12.0f}", flush=True)
        shutil.rmtree(target) if target.is_dir() else target.unlink()


main()
