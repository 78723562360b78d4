"""Reads an export with a real reader and prints what it found as JSON.

usage: read.py FORMAT FILE-OR-DIRECTORY
"""
import csv
import json
import pathlib
import subprocess
import sys

csv.field_size_limit(10**9)


def from_networkx(graph):
    nodes = {n: {k: str(v) for k, v in d.items()} for n, d in graph.nodes(data=True)}
    edges = {}
    for source, target, key, data in graph.edges(keys=True, data=True):
        data = {k: str(v) for k, v in data.items()}
        edges[str(data.get("id", key))] = {**data, "source_": source, "target_": target}
    return {"nodes": nodes, "edges": edges}


def graphml(path):
    import networkx
    from lxml import etree
    etree.parse(str(path), etree.XMLParser(huge_tree=True))
    return from_networkx(networkx.read_graphml(path, force_multigraph=True))


def gexf(path):
    import networkx
    from lxml import etree
    found = from_networkx(networkx.read_gexf(path, version="1.3"))
    spells = etree.parse(str(path), etree.XMLParser(huge_tree=True)).findall(
        ".//{http://gexf.net/1.3}spell")
    found["spells"] = len(spells)
    return found


def csv_(path):
    import pandas
    def unguarded(cell):
        return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@\t\r" else cell
    def rows(name):
        with open(path / name, newline="", encoding="utf-8") as file:
            return [{k: unguarded(v) for k, v in row.items()} for row in csv.DictReader(file)]
    nodes = {row["Id"]: {**row, "label": row["Label"]} for row in rows("nodes.csv")}
    edges = {row["Id"]: {**row, "label": row["Label"], "source_": row["Source"],
                         "target_": row["Target"]} for row in rows("edges.csv")}
    assert len(pandas.read_csv(path / "edges.csv")) == len(edges)
    return {"nodes": nodes, "edges": edges}


def dot(path):
    # No layout that fails on a label of 10,000 characters.
    out = subprocess.run(["dot", "-Kosage", "-Gsplines=none", "-Tdot_json", str(path)], capture_output=True, check=True)
    assert not out.stderr, out.stderr
    data = json.loads(out.stdout, strict=False)
    def plain(text):
        result, chars = "", iter(text)
        for char in chars:
            if char == "\\":
                char = next(chars)
                char = "\n" if char == "n" else char
            result += char
        return result
    def attributes(item):
        return {k: plain(v) for k, v in item.items() if isinstance(v, str)}
    names = {o["_gvid"]: o["name"] for o in data["objects"]}
    nodes = {o["name"]: attributes(o) for o in data["objects"]}
    edges = {e["id"]: {**attributes(e), "source_": names[e["tail"]], "target_": names[e["head"]]}
             for e in data["edges"]}
    return {"nodes": nodes, "edges": edges}


def jsonl(path):
    nodes, edges = {}, {}
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        record = json.loads(line)
        if record["kind"] == "entity":
            nodes[record["id"]] = {"label": record["name"]}
        if record["kind"] == "relation":
            quotes = [e["quote"] for e in record.get("evidence", [])]
            edges[record["id"]] = {"label": record["type"], "source_": record["source"],
                                   "target_": record["target"], **({"quote": quotes[0]} if quotes else {})}
    return {"nodes": nodes, "edges": edges}


READERS = {"graphml": graphml, "gexf": gexf, "csv": csv_, "dot": dot, "jsonl": jsonl}

if __name__ == "__main__":
    json.dump(READERS[sys.argv[1]](pathlib.Path(sys.argv[2])), sys.stdout)
