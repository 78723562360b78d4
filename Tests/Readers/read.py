"""Reads an export with a real reader and prints what it found as JSON.

usage: read.py FORMAT FILE-OR-DIRECTORY
"""
import csv
import json
import pathlib
import subprocess
import sys

csv.field_size_limit(10**9)
ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / ".venv" / "schemas"


def valid(tree, name):
    """Checks against a schema, where `Scripts/readers-venv` found it: 1, or 0 where it did not."""
    from lxml import etree
    if not (SCHEMAS / name).exists():
        return 0
    schema = etree.XMLSchema(etree.parse(str(SCHEMAS / name)))
    assert schema.validate(tree), [str(error) for error in schema.error_log][:5]
    return 1


def parsed(text):
    from lxml import etree
    return etree.fromstring(text, etree.XMLParser(huge_tree=True)).getroottree()


def from_networkx(graph):
    nodes = {n: {k: str(v) for k, v in d.items()} for n, d in graph.nodes(data=True)}
    edges = {}
    for source, target, key, data in graph.edges(keys=True, data=True):
        data = {k: str(v) for k, v in data.items()}
        edges[str(data.get("id", key))] = {**data, "source_": source, "target_": target}
    return {"nodes": nodes, "edges": edges}


def graphml(path):
    import igraph
    import networkx
    found = from_networkx(networkx.read_graphml(path, force_multigraph=True))
    tree = parsed(path.read_bytes())
    yed = tree.findall(".//{http://www.yworks.com/xml/graphml}NodeLabel")
    # What yEd adds is not in the common schema.
    found["checks"] = {"schema": 0 if yed else valid(tree, "graphml.xsd"), "yed": len(yed)}
    other = igraph.Graph.Read_GraphML(str(path))
    for kind, items in (("nodes", other.vs), ("edges", other.es)):
        assert len(items) == len(found[kind]), kind
        # What yEd adds confuses this reader's labels.
        labels = sorted(item["label"] for item in found[kind].values())
        assert yed or sorted(items["label"]) == labels, kind
    return found


def gexf(path):
    import networkx
    found = from_networkx(networkx.read_gexf(path, version="1.3"))
    tree = parsed(path.read_bytes())
    ns = "{http://gexf.net/1.3}"
    for kind in ("node", "edge"):
        for item in tree.iter(ns + kind):
            spans = [item] + item.findall(f"{ns}spells/{ns}spell")
            times = [[s.get("start"), s.get("end")] for s in spans if s.get("start") or s.get("end")]
            found[kind + "s"][item.get("id")]["times_"] = json.dumps(times)
    found["spells"] = len(tree.findall(f".//{ns}spell"))
    # No package has the schema of 1.3. What it changes of that of 1.2 is checked here; then that
    # of 1.2, without the two attributes that are new, and with colours where it has them: Gephi
    # writes them in a namespace of their own.
    assert all(set(item.attrib) == {"class"} for item in tree.iter(ns + "attributes"))
    assert all(set(item.attrib) <= {"for", "value", "start", "end"}
               for item in tree.iter(ns + "attvalue"))
    text = path.read_text(encoding="utf-8").replace("viz:", "")
    text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
    old = parsed(text.replace('version="1.3"', 'version="1.2"').encode())
    for item in old.iter("{*}edge", "{*}graph"):
        item.attrib.pop("kind", None)
        item.attrib.pop("timerepresentation", None)
    found["checks"] = {"schema": valid(old, "gexf.xsd")}
    return found


def csv_(path):
    import pandas
    import pyarrow.parquet
    def unguarded(cell):
        return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@\t\r" else cell
    def rows(name):
        with open(path / name, newline="", encoding="utf-8") as file:
            return [{k: unguarded(v) for k, v in row.items()} for row in csv.DictReader(file)]
    nodes = {row["Id"]: {**row, "label": row["Label"]} for row in rows("nodes.csv")}
    edges = {row["Id"]: {**row, "label": row["Label"], "source_": row["Source"],
                         "target_": row["Target"]} for row in rows("edges.csv")}
    # The way to Parquet that the documents show, and back with the reader of Parquet.
    for name, count in (("nodes", len(nodes)), ("edges", len(edges))):
        table = pandas.read_csv(path / f"{name}.csv", dtype="string", keep_default_na=False)
        table.to_parquet(path / f"{name}.parquet")
        read = pyarrow.parquet.read_table(path / f"{name}.parquet")
        assert read.num_rows == count, name
        assert read.column("Id").to_pylist() == table["Id"].tolist()
        assert read.column("Label").to_pylist() == table["Label"].tolist()
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
    count = subprocess.run(
        ["gvpr", "BEGIN { int n = 0; int e = 0; int c = 0 } N { n++ } "
         "E { e++; if ($.label == \"CHAIRED\") c++ } END { printf(\"%d %d %d\", n, e, c) }", str(path)],
        capture_output=True, check=True, text=True)
    chairs = sum(e["label"] == "CHAIRED" for e in data["edges"])
    expected = f"{len(data['objects'])} {len(data['edges'])} {chairs}"
    assert count.stdout == expected, (count.stdout, expected, count.stderr)
    names = {o["_gvid"]: o["name"] for o in data["objects"]}
    nodes = {o["name"]: attributes(o) for o in data["objects"]}
    edges = {e["id"]: {**attributes(e), "source_": names[e["tail"]], "target_": names[e["head"]]}
             for e in data["edges"]}
    return {"nodes": nodes, "edges": edges}


def dates(record):
    return {k: v["date"] for k, v in record.get("properties", {}).items() if isinstance(v, dict)}


def jsonl(path):
    nodes, edges = {}, {}
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        record = json.loads(line)
        if record["kind"] == "entity":
            nodes[record["id"]] = {"label": record["name"], **dates(record)}
        if record["kind"] == "relation":
            quotes = [e["quote"] for e in record.get("evidence", [])]
            edges[record["id"]] = {"label": record["type"], "source_": record["source"],
                                   "target_": record["target"], **dates(record),
                                   **({"quote": quotes[0]} if quotes else {})}
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
    def texts(item):
        return {k: str(v) for k, v in item.items() if v is not None and not k.startswith("_")}
    for (node,) in connection.execute("MATCH (n:Entity) RETURN n").get_all():
        found["nodes"][node["id"]] = {**texts(node), "label": node["name"] or ""}
    result = connection.execute("MATCH (a)-[r:Rel]->(b) RETURN r, a.id, b.id")
    for edge, source, target in result.get_all():
        found["edges"][edge["id"]] = {**texts(edge), "source_": source, "target_": target,
                                      "label": edge["type"], "quote": edge["quote"] or ""}
    query = "MATCH (:Entity)-[r:Rel]->(:Entity) WHERE r.type = 'CHAIRED' RETURN count(r)"
    found["checks"] = {"chairs": connection.execute(query).get_all()[0][0]}
    return found


def cypher(path):
    """Has a Cypher database read every literal, and checks the statements around them.

    Of openCypher's escapes the database knows those of a quotation mark and of a backslash; what
    the others stand for is put in for them.
    """
    import re
    def plain(text):
        def character(match):
            escape = match[0]
            if escape[1] == "u":
                return chr(int(escape[2:], 16))
            return {"n": "\n", "r": "\r", "t": "\t"}.get(escape[1], escape)
        return re.sub(r"\\(u[0-9a-f]{4}|.)", character, text)
    import kuzu
    connection = kuzu.Connection(kuzu.Database())
    head, _, body = path.read_text(encoding="utf-8").partition(";\n")
    assert head == ("CREATE CONSTRAINT entity_id IF NOT EXISTS "
                    "FOR (n:Entity) REQUIRE n.id IS UNIQUE")
    node = re.compile(r"\] AS r\nMERGE \(n:Entity \{id: r\.id\}\) SET n:`(\w+)`, n \+= r\.p;")
    edge = re.compile(r"\] AS r\nMATCH \(a:Entity \{id: r\.s\}\), \(b:Entity \{id: r\.t\}\)\n"
                      r"MERGE \(a\)-\[e:`(\w+)` \{id: r\.id\}\]->\(b\) SET e \+= r\.p;")
    found = {"nodes": {}, "edges": {}}
    for statement in body.split("UNWIND [\n")[1:]:
        # Line feeds in literals are escaped: a line is a record.
        *records, tail = statement.rstrip("\n").split("\n]", 1)
        tail = "]" + tail
        type = node.fullmatch(tail) or edge.fullmatch(tail)
        assert type, tail
        for record in records[0].split("\n"):
            read = connection.execute(f"RETURN {plain(record.removesuffix(','))} AS r").get_all()[0][0]
            properties = {k: v if isinstance(v, str) else str(v) for k, v in read["p"].items()}
            if "s" in read:
                found["edges"][read["id"]] = {**properties, "source_": read["s"],
                                              "target_": read["t"], "label": type[1]}
            else:
                found["nodes"][read["id"]] = {**properties, "label": read["p"]["name"]}
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
    # A second reader, and its own SPARQL, for the counts.
    import pyoxigraph
    store = pyoxigraph.Store()
    kind = pyoxigraph.RdfFormat.TURTLE if syntax == "turtle" else pyoxigraph.RdfFormat.JSON_LD
    store.load(path=str(path), format=kind)
    def count(pattern):
        prefixes = ("PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
                    "PREFIX prov: <http://www.w3.org/ns/prov#> "
                    "PREFIX qh: <https://quanhe.invalid/ns#> "
                    "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> ")
        rows = store.query(f"{prefixes} SELECT (COUNT(*) AS ?n) {{ {pattern} }}")
        return int(next(iter(rows))["n"].value)
    assert len(store) == len(graph), (len(store), len(graph))
    assert count("?s skos:prefLabel ?o") == len(nodes)
    for e, name, value in graph.query(
            "PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> SELECT ?e ?p ?v "
            "{ ?e rdf:subject ?s ; ?p ?v FILTER(STRSTARTS(STR(?p), 'https://quanhe.invalid/ns#')) }"):
        edges[str(e).removeprefix(base)].setdefault(str(name).rsplit("#")[-1], str(value))
    for s, name, value in graph.query(
            "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT ?s ?p ?v "
            "{ ?s skos:prefLabel ?l ; ?p ?v "
            "FILTER(STRSTARTS(STR(?p), 'https://quanhe.invalid/ns#') && isLiteral(?v)) }"):
        nodes[str(s).removeprefix(base)].setdefault(str(name).rsplit("#")[-1], str(value))
    chairs = count("?e a rdf:Statement ; rdf:predicate qh:chaired ; prov:wasDerivedFrom ?q")
    return {"nodes": nodes, "edges": edges,
            "checks": {"triples": len(graph), "quotedChairs": chairs}}


def days(entity):
    names = ("date", "startDate", "endDate", "electionDate", "publishedAt")
    return ",".join(sorted(v for n in names for v in entity.get(n, quiet=True)))


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
                                "dates": days(entity)}
        else:
            nodes[entity.id] = {"label": entity.caption, "schema": entity.schema.name,
                                "dates": days(entity)}
    # The tool's own check, which leaves out what it holds to be wrong.
    out = path.with_suffix(".validated")
    subprocess.run([str(ROOT / ".venv/bin/ftm"), "validate", "-i", str(path), "-o", str(out)],
                   check=True, capture_output=True)
    def lists(file):
        records = (json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line)
        return {r["id"]: {k: sorted(v) for k, v in r["properties"].items()} for r in records}
    before, after = lists(path), lists(out)
    assert before.keys() == after.keys()
    for key, properties in before.items():
        for name, values in properties.items():
            kept = after[key].get(name, [])
            # White space is tidied up; nothing may be gone.
            assert len(kept) == len({" ".join(v.split()) for v in values}), (key, name, values, kept)
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
              "location": text, "other_label": {"type": "array", "items": text}, "sources": {"type": "array", "items": link},
              "attendees": {"type": "array", "items": {"type": "object"}}}
    kinds = {"persons": ["id", "name"], "organizations": ["id", "name"],
             "posts": ["id", "label"], "memberships": ["id"],
             "events": ["id", "name"], "areas": ["id", "name"]}
    schema = {"type": "object", "required": list(kinds), "properties": {
        kind: {"type": "array", "items": {
            "type": "object", "required": required, "properties": common}}
        for kind, required in kinds.items()}}
    document = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.FormatChecker()).validate(document)
    nodes = {item["id"]: {"label": item.get("name", item.get("label")),
                          "date": item.get("start_date", "")}
             for kind in kinds if kind != "memberships" for item in document[kind]}
    edges = {}
    for item in document["memberships"]:
        for key in ("person_id", "organization_id", "post_id", "event_id"):
            assert key not in item or item[key] in nodes, item
        edges[item["id"]] = {
            "source_": item.get("person_id", item.get("organization_id")),
            "target_": item.get("post_id", item.get("event_id")), "label": item["role"],
            "firstSeen": item.get("first_seen", ""), "lastSeen": item.get("last_seen", ""),
            "quote": item.get("sources", [{"note": ""}])[0]["note"]}
    return {"nodes": nodes, "edges": edges}


READERS = {
    "csv": csv_, "cypher": cypher, "dot": dot, "ftm": ftm, "gexf": gexf, "graphml": graphml,
    "jsonl": jsonl, "jsonld": lambda path: rdf(path, "json-ld"), "neo4j": neo4j,
    "popolo": popolo, "turtle": lambda path: rdf(path, "turtle"),
}

if __name__ == "__main__":
    json.dump(READERS[sys.argv[1]](pathlib.Path(sys.argv[2])), sys.stdout)
