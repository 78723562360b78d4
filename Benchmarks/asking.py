"""Asks a graph of a million relations, beside SQLite by hand and networkx on the same edges.

    make build && Scripts/readers-venv
    .venv/bin/python Benchmarks/asking.py FOLDER [--relations N] [--program FILE]

Writes a graph of synthetic people and meetings into FOLDER (about 340 MB for a million relations,
kept for the next run; twice that for a while) and reads it with `quanhe import`. Then, in one run: name to one-hop rows,
who chaired with someone, a shortest path between two random people, all co-chair pairs, each by
`quanhe` as a whole process, by `quanhe query` inside one process, by SQL on indexed tables through
Python's sqlite3, and by networkx; and what the typed commands cost as whole processes. Times are the processor's, so that
what else the machine does is not measured; in-process ones leave out the first tenth of the runs.
"""
import argparse
import collections
import hashlib
import json
import os
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import time

PEOPLE_SHARE, MEETING_SHARE, ARTICLE_SHARE = 20, 4, 20
RUNS = 100
FAMILY = "Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Thạch Kim Lâm".split()
MIDDLE = "Văn Thị Minh Ngọc Quốc Thanh Hữu Đức Thu Xuân Công Bảo".split()
GIVEN = "An Bình Châu Dũng Đằng Hà Hiếu Hùng Lan Mai Nga Phúc Quân Sơn Tâm Triết Vân".split()
PLAIN = str.maketrans(
    "ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ",
    "aadeoouaaaaaaaaaaaaaaaeeeeeeeeeeiiiiiooooooooooooooouuuuuuuuuuyyyyy")


def folded(text):
    return text.lower().translate(PLAIN)


def slug_id(prefix, name):
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{prefix}-{folded(name).replace(' ', '-')}-{digest}"


def edges(relations):
    """People's names, the number of meetings, and distinct (person, meeting, type) from a seed."""
    chance = random.Random(7)
    people = [
        f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} {chance.choice(GIVEN)} {number}"
        for number in range(relations // PEOPLE_SHARE)
    ]
    meetings = relations // MEETING_SHARE
    seen, made = set(), []
    while len(made) < relations:
        edge = (
            chance.randrange(len(people)), chance.randrange(meetings),
            "CHAIRED" if len(made) % 5 < 2 else "ATTENDED")
        if edge not in seen:
            seen.add(edge)
            made.append(edge)
    return people, meetings, made


def write_graph(path, people, meetings, made):
    """The graph as `export jsonl` writes it: every relation quotes its article."""
    persons = [slug_id("per", name) for name in people]
    labels = [f"Hội nghị số {number}" for number in range(meetings)]
    ids = [slug_id("mtg", label) for label in labels]
    by_meeting = collections.defaultdict(list)
    for person, meeting, kind in made:
        by_meeting[meeting].append((person, kind))
    per_article = max(1, meetings // max(1, len(made) // ARTICLE_SHARE))
    with open(path, "w") as out:
        def record(**fields):
            out.write(json.dumps(fields, ensure_ascii=False, separators=(",", ":")) + "\n")
        for person, name in zip(persons, people):
            record(kind="entity", id=person, type="Person", name=name, searchKeys=[folded(name)])
        for number, (meeting, label) in enumerate(zip(ids, labels)):
            day = f"{2015 + number % 10}-{number % 12 + 1:02}-{number % 28 + 1:02}"
            record(
                kind="entity", id=meeting, type="Meeting", name=label,
                properties={"date": {"date": day}, "kind": "hội nghị", "label": label},
                searchKeys=[folded(label)])
        for first in range(0, meetings, per_article):
            source = f"articles/{first}.txt"
            article = f"art-{first}-{hashlib.sha256(source.encode()).hexdigest()[:8]}"
            record(
                kind="entity", id=article, type="Article", name=source,
                properties={"source": source}, searchKeys=[folded(source)])
            text = ""
            for meeting in range(first, min(meetings, first + per_article)):
                line = f"{meeting}: {len(by_meeting[meeting])}"
                for person, kind in by_meeting[meeting]:
                    key = hashlib.sha256(f"{kind} {person} {meeting}".encode()).hexdigest()[:16]
                    record(
                        kind="relation", id=f"rel-{key}", type=kind, source=persons[person],
                        target=ids[meeting], evidence=[{
                            "article": article, "source": source, "start": len(text),
                            "end": len(text) + len(line), "quote": line}])
                text += line + "\n"
            record(kind="article", id=article, source=source, text=text)


def timed(body, runs, clock=time.process_time):
    """Median and worst time of a body in ms by a clock; it is told the number of the run."""
    times = []
    for run in range(runs):
        start = clock()
        body(run)
        times.append((clock() - start) * 1000)
    return statistics.median(times), max(times)


def children():
    """The processor's time of all processes started so far that ended, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def by_sqlite(people, meetings, made, pairs):
    """The four questions by hand in SQL: two indices, one row an edge."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE person (key INTEGER PRIMARY KEY, name TEXT)")
    db.execute("CREATE TABLE edge (person INTEGER, meeting INTEGER, type TEXT)")
    db.executemany("INSERT INTO person VALUES (?, ?)", enumerate(people))
    db.executemany("INSERT INTO edge VALUES (?, ?, ?)", made)
    db.execute("CREATE INDEX personByName ON person (name)")
    db.execute("CREATE INDEX edgeByPerson ON edge (person, type, meeting)")
    db.execute("CREATE INDEX edgeByMeeting ON edge (meeting, type, person)")

    def hop(run):
        db.execute(
            "SELECT meeting, type FROM person JOIN edge ON person = key WHERE name = ?",
            (people[pairs[run][0]],)).fetchall()

    def together(run):
        db.execute(
            """SELECT other.name, count(*) FROM person
            JOIN edge AS mine ON mine.person = person.key AND mine.type = 'CHAIRED'
            JOIN edge AS theirs ON theirs.meeting = mine.meeting AND theirs.type = 'CHAIRED'
              AND theirs.person <> mine.person
            JOIN person AS other ON other.key = theirs.person
            WHERE person.name = ? GROUP BY other.key""", (people[pairs[run][0]],)).fetchall()

    def path(run):
        # Both ends by turns, the smaller first, each level one statement.
        fronts = [{("p", pairs[run][0]): 0}, {("p", pairs[run][1]): 0}]
        frontiers = [[pairs[run][0]], [pairs[run][1]]]
        kinds = ["p", "p"]
        while all(frontiers):
            side = 0 if len(frontiers[0]) <= len(frontiers[1]) else 1
            column, other = ("person", "meeting") if kinds[side] == "p" else ("meeting", "person")
            marks = ",".join(map(str, frontiers[side]))
            rows = db.execute(f"SELECT DISTINCT {other} FROM edge WHERE {column} IN ({marks})")
            kinds[side] = other[0]
            fresh = [key for (key,) in rows if (kinds[side], key) not in fronts[side]]
            for key in fresh:
                fronts[side][(kinds[side], key)] = 0
            frontiers[side] = fresh
            if any((kinds[side], key) in fronts[1 - side] for key in fresh):
                return

    def all_pairs(_):
        db.execute(
            """SELECT a.person, b.person, count(*) AS n FROM edge AS a
            JOIN edge AS b ON b.meeting = a.meeting AND b.type = 'CHAIRED' AND a.person < b.person
            WHERE a.type = 'CHAIRED' GROUP BY 1, 2 ORDER BY n DESC LIMIT 10""").fetchall()

    return hop, together, path, all_pairs


def by_networkx(people, meetings, made, pairs):
    """The four questions on a networkx multigraph, names in a dictionary."""
    import networkx
    graph = networkx.MultiGraph()
    keys = {name: number for number, name in enumerate(people)}
    graph.add_edges_from((person, len(people) + meeting, kind) for person, meeting, kind in made)
    adjacency = graph.adj

    def hop(run):
        return [
            (other, kind) for other, kinds in adjacency[keys[people[pairs[run][0]]]].items()
            for kind in kinds]

    def together(run):
        person = keys[people[pairs[run][0]]]
        counts = collections.Counter()
        for meeting, kinds in adjacency[person].items():
            if "CHAIRED" in kinds:
                for other, theirs in adjacency[meeting].items():
                    if other != person and "CHAIRED" in theirs:
                        counts[other] += 1
        return counts

    def path(run):
        try:
            networkx.bidirectional_shortest_path(graph, *pairs[run])
        except networkx.NetworkXNoPath:
            pass

    def all_pairs(_):
        counts = collections.Counter()
        for meeting in range(len(people), len(people) + meetings):
            if meeting not in adjacency:
                continue
            chairs = sorted(
                person for person, kinds in adjacency[meeting].items() if "CHAIRED" in kinds)
            for index, person in enumerate(chairs):
                for other in chairs[index + 1:]:
                    counts[person, other] += 1
        return counts.most_common(10)

    return hop, together, path, all_pairs


HOP = "MATCH (a:Person {name: $name[$run]})-[r]->(m) RETURN m.name, type(r), r.quotes"
TOGETHER = (
    "MATCH (a:Person {name: $name[$run]})-[:CHAIRED]->(m)<-[:CHAIRED]-(b) "
    "RETURN b.name, count(m) AS n ORDER BY n DESC")
PATH = (
    "MATCH (a:Person {name: $name[$run]}), (b:Person {name: $other[$run]}), "
    "p = shortestPath((a)-[*]-(b)) RETURN length(p)")
PAIRS = (
    "MATCH (a:Person)-[:CHAIRED]->(m)<-[:CHAIRED]-(b:Person) WHERE id(a) < id(b) "
    "RETURN a.name, b.name, count(*) AS n ORDER BY n DESC LIMIT 10")


class Program:
    """The release binary on the graph file."""

    def __init__(self, binary, graph):
        self.binary, self.graph = binary, graph

    def run(self, *words):
        result = subprocess.run(
            [self.binary, *words, "--graph", self.graph], capture_output=True, text=True)
        if result.returncode:
            sys.exit(f"{words}: {result.stderr}")
        return result

    def inside(self, query, runs, *words, **lists):
        """Median and worst ms of a query in one process, of the processor, $run counting the runs.

        The first tenth of the runs, which fill caches, is left out where there are several."""
        values = [f"--param={key}={json.dumps(value)}" for key, value in lists.items()]
        options = ["--repeat", str(runs), "--format", "json", "--quiet", "--timeout", "300"]
        errors = self.run("query", query, *options, *words, *values).stderr.splitlines()
        times = [float(line.split()[4]) for line in errors if line.startswith("ran ")]
        times = times[max(1, runs // 10):] if runs > 1 else times
        return statistics.median(times), max(times)

    def whole(self, runs, words):
        """Median and worst ms of the processor for a command as a whole process."""
        return timed(lambda run: self.run(*words(run)), runs, children)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--relations", type=int, default=1_000_000)
    parser.add_argument("--program", default=".build/release/quanhe")
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    people, meetings, made = edges(options.relations)
    text = os.path.join(options.folder, f"{options.relations}.jsonl")
    graph = os.path.join(options.folder, f"{options.relations}.sqlite")
    program = Program(os.path.abspath(options.program), graph)
    if not os.path.exists(graph):
        write_graph(text, people, meetings, made)
        start = time.perf_counter()
        program.run("import", text)
        print(f"imported in {time.perf_counter() - start:.0f} s")
        os.remove(text)
    chance = random.Random(3)
    pairs = [(chance.randrange(len(people)), chance.randrange(len(people))) for _ in range(RUNS)]
    names = [people[first] for first, _ in pairs]
    others = [people[second] for _, second in pairs]
    sql = by_sqlite(people, meetings, made, pairs)
    nx = by_networkx(people, meetings, made, pairs)
    print(f"{len(made)} relations, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; ms of "
          "the processor, median / worst")
    heads = ["process", "as needed", "all loaded", "sqlite by hand", "networkx"]
    print(f"{'':28}" + "".join(f"{head:>20}" for head in heads))
    questions = [
        ("name to one-hop rows", HOP, RUNS), ("chaired with, counted", TOGETHER, RUNS),
        ("shortest path", PATH, RUNS), ("all co-chair pairs", PAIRS, 5),
    ]
    for index, (label, query, runs) in enumerate(questions):
        # As a process of its own the query is run once, with the values of one run.
        def words(run):
            texts = {"name": [names[run]], "other": [others[run]]}
            return ["query", query, "--param=run=0", "--format", "json"] + [
                f"--param={key}={json.dumps(value)}" for key, value in texts.items()]
        cells = [
            program.whole(min(runs, 20), words),
            program.inside(query, runs, name=names, other=others),
            program.inside(query, runs, "--load-all", name=names, other=others),
            timed(sql[index], runs), timed(nx[index], min(runs, 20)),
        ]
        print(f"{label:28}" + "".join(f"{f'{m:.2f} / {w:.1f}':>20}" for m, w in cells))
    print("\ntyped commands, whole process")
    commands = [
        ("search NAME", lambda run: ["search", names[run]]),
        ("show NAME", lambda run: ["show", names[run]]),
        ("who chaired --person NAME", lambda run: ["who", "chaired", "--person", names[run]]),
        ("meetings --person NAME", lambda run: ["meetings", "--person", names[run]]),
        ("timeline NAME", lambda run: ["timeline", names[run]]),
        ("path NAME NAME", lambda run: ["path", names[run], others[run]]),
        ("--version", lambda run: ["--version"]),
    ]
    for label, words in commands:
        if label == "--version":
            cell = timed(lambda _: subprocess.run([program.binary, "--version"],
                                                  capture_output=True), 20, children)
        else:
            cell = program.whole(20, words)
        print(f"{label:28}{f'{cell[0]:.1f} / {cell[1]:.1f}':>20}")


if __name__ == "__main__":
    main()
