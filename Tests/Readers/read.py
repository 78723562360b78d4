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


def neo4j(path):
    """Loads both tables into an embedded Cypher database, with their declared types."""
    import kuzu
    kinds = {"string": "STRING", "long": "INT64", "boolean": "BOOLEAN", "date": "DATE",
             "string[]": "STRING"}
    def columns(name):
        with open(path / name, newline="", encoding="utf-8") as file:
            return next(csv.reader(file))
    def declared(header):
        plain = [c.split(":") for c in header if not c.startswith(":")]
        return [(name, kinds["string" if kind == "ID" else kind]) for name, kind in plain]
    def rows(name):
        with open(path / name, newline="", encoding="utf-8") as file:
            return list(csv.reader(file))[1:]
    connection = kuzu.Connection(kuzu.Database())
    nodes, edges = columns("nodes.csv"), columns("relations.csv")
    body = ", ".join(f"`{n}` {t}" for n, t in declared(nodes))
    connection.execute(f"CREATE NODE TABLE Entity({body}, labels STRING, PRIMARY KEY(id))")
    body = ", ".join(f"`{n}` {t}" for n, t in declared(edges))
    connection.execute(f"CREATE REL TABLE Rel(FROM Entity TO Entity, {body}, type STRING)")
    def value(text, kind):
        import datetime
        if text == "" and kind != "STRING":
            return None
        return {"STRING": str, "INT64": int, "BOOLEAN": lambda t: t == "true",
                "DATE": datetime.date.fromisoformat}[kind](text)
    for row in rows("nodes.csv"):
        fields = [*declared(nodes), ("labels", "STRING")]
        values = {f"v{i}": value(t, fields[i][1]) for i, t in enumerate(row)}
        names = ", ".join(f"`{f[0]}`: $v{i}" for i, f in enumerate(fields)
                          if values[f"v{i}"] is not None)
        values = {k: v for k, v in values.items() if v is not None}
        connection.execute(f"CREATE (:Entity {{{names}}})", values)
    for row in rows("relations.csv"):
        fields = [("s", "STRING"), ("t", "STRING"), *declared(edges), ("type", "STRING")]
        values = {f"v{i}": value(t, fields[i][1]) for i, t in enumerate(row)}
        names = ", ".join(f"`{f[0]}`: $v{i}" for i, f in enumerate(fields)
                          if i > 1 and values[f"v{i}"] is not None)
        values = {k: v for k, v in values.items() if v is not None}
        connection.execute("MATCH (a:Entity {id: $v0}), (b:Entity {id: $v1}) "
                           f"CREATE (a)-[:Rel {{{names}}}]->(b)", values)
    found = {"nodes": {}, "edges": {}}
    result = connection.execute("MATCH (n:Entity) RETURN n.id, n.name, n.labels")
    for node, name, labels in result.get_all():
        found["nodes"][node] = {"label": name or "", "labels": labels}
    result = connection.execute(
        "MATCH (a)-[r:Rel]->(b) RETURN r.id, a.id, b.id, r.type, r.quote")
    for edge, source, target, kind, quote in result.get_all():
        found["edges"][edge] = {"source_": source, "target_": target, "label": kind,
                                "quote": quote or ""}
    return found


def rdf(path, syntax):
    import rdflib
    graph = rdflib.Graph()
    graph.parse(path, format=syntax)
    base = "https://quanhe.invalid/id/"
    nodes = {str(s).removeprefix(base): {"label": str(o)} for s, o in graph.query(
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
        "SELECT ?s ?o { ?s skos:prefLabel ?o }")}
    edges = {}
    for e, s, p, o in graph.query(
            "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> SELECT ?e ?s ?p ?o "
            "{ ?e rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o }"):
        edges[str(e).removeprefix(base)] = {
            "source_": str(s).removeprefix(base), "target_": str(o).removeprefix(base),
            "label": str(p).rsplit("#")[-1]}
    for q, text in graph.query("PREFIX prov: <http://www.w3.org/ns/prov#> SELECT ?q ?t "
                               "{ ?q prov:value ?t }"):
        name, _, number = str(q).removeprefix(base).rpartition("-q")
        if number == "1":
            edges[name]["quote"] = str(text)
    return {"nodes": nodes, "edges": edges, "checks": {"triples": len(graph)}}


def ftm(path):
    from followthemoney import model
    nodes, edges, schemas = {}, {}, {}
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        record = json.loads(line)
        entity = model.get_proxy(record, cleaned=False)
        entity.schema.validate(record)
        for name in record["properties"]:
            assert name in entity.schema.properties, (entity.schema.name, name)
        for name in entity.schema.required:
            assert entity.has(name, quiet=True) or name == "fileName", (record, name)
        schemas[entity.schema.name] = schemas.get(entity.schema.name, 0) + 1
        if entity.schema.edge:
            source, target = entity.schema.edge_source, entity.schema.edge_target
            edges[entity.id] = {"source_": entity.first(source), "target_": entity.first(target),
                                "label": entity.schema.name,
                                "role": entity.first("role", quiet=True) or "",
                                "dates": ",".join(sorted(entity.get("date", quiet=True)))}
        else:
            nodes[entity.id] = {"label": entity.caption, "schema": entity.schema.name}
    return {"nodes": nodes, "edges": edges, "checks": schemas}


def popolo(path):
    import jsonschema
    text, date = {"type": "string"}, {"type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}){0,2}$"}
    link = {"type": "object", "required": ["url"],
            "properties": {"url": {"type": "string", "format": "uri"}, "note": text}}
    names = {"type": "array", "items": {"type": "object", "required": ["name"]}}
    common = {"id": text, "name": text, "other_names": names, "classification": text,
              "parent_id": text, "organization_id": text, "area_id": text, "person_id": text,
              "post_id": text, "label": text, "role": text, "start_date": date, "end_date": date,
              "location": text, "sources": {"type": "array", "items": link},
              "attendees": {"type": "array", "items": {"type": "object"}}}
    kinds = {"persons": ["id", "name"], "organizations": ["id", "name"],
             "posts": ["id", "label", "organization_id"], "memberships": ["id"],
             "events": ["id", "name"], "areas": ["id", "name"]}
    schema = {"type": "object", "required": list(kinds), "properties": {
        kind: {"type": "array", "items": {
            "type": "object", "required": required, "properties": common}}
        for kind, required in kinds.items()}}
    document = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.FormatChecker()).validate(document)
    nodes = {item["id"]: {"label": item.get("name", item.get("label"))}
             for kind in kinds if kind != "memberships" for item in document[kind]}
    edges = {}
    for item in document["memberships"]:
        for key in ("person_id", "organization_id", "post_id", "event_id"):
            assert key not in item or item[key] in nodes, item
        edges[item["id"]] = {
            "source_": item.get("person_id", item.get("organization_id")),
            "target_": item.get("post_id", item.get("event_id")), "label": item["role"]}
    return {"nodes": nodes, "edges": edges}


READERS = {"neo4j": neo4j, "turtle": lambda p: rdf(p, "turtle"),
           "jsonld": lambda p: rdf(p, "json-ld"), "ftm": ftm, "popolo": popolo, "graphml": graphml, "gexf": gexf, "csv": csv_, "dot": dot, "jsonl": jsonl}

if __name__ == "__main__":
    json.dump(READERS[sys.argv[1]](pathlib.Path(sys.argv[2])), sys.stdout)
