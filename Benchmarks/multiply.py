"""Writes a table of mentions with several times as many people as a table that has the truth.

    python3 Benchmarks/multiply.py TABLE.csv COPIES OUT.csv [SEED]

Every copy keeps the careers, the articles and what each row leaves out, and gives every person a new name:
family, middle and given name drawn by how often TABLE's people bear them, women's and men's apart, with the
slips of the pen and the capitals that the row had. So the people of each province and of each body multiply,
and homonyms live in one province as they would in a table that much larger; nothing else changes.
"""
import collections
import csv
import random
import sys
import unicodedata

TONES = "\u0300\u0301\u0303\u0309\u0323"


def composed(text):
    return unicodedata.normalize("NFC", text)


def key(name):
    """The name in small letters with the tone of each syllable at its end."""
    parts = []
    for word in unicodedata.normalize("NFD", " ".join(name.lower().split())).split(" "):
        parts.append("".join(c for c in word if c not in TONES) + "".join(
            c for c in word if c in TONES))
    return " ".join(parts)


table, copies, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
chance = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 5)
with open(table, newline="") as file:
    rows = list(csv.DictReader(file))
forms = collections.defaultdict(collections.Counter)
for row in rows:
    forms[row["person"]][composed(row["name"])] += 0 if row["name"].isupper() else 1
names = {person: count.most_common(1)[0][0] for person, count in forms.items()}
family, sexes = collections.Counter(), collections.Counter()
middle = collections.defaultdict(collections.Counter)
given = collections.defaultdict(collections.Counter)
for name in names.values():
    first, *inner, last = name.split() if " " in name else (name, name)
    woman = inner[:1] == ["Thị"]
    family[first] += 1
    sexes[woman] += 1
    middle[woman][" ".join(inner)] += 1
    given[woman][last] += 1


def drawn(counter):
    return chance.choices(list(counter), list(counter.values()))[0]


def new_name():
    woman = drawn(sexes)
    return " ".join(filter(None, (drawn(family), drawn(middle[woman]), drawn(given[woman]))))


def slipped(name):
    places = [k for k in range(1, len(name) - 1) if " " not in name[k - 1:k + 2]]
    if not places:
        return name
    k = chance.choice(places)
    return chance.choice(
        [name[:k] + name[k + 1] + name[k] + name[k + 2:], name[:k] + name[k + 1:]])


def written(row, name):
    """The new name as the row wrote the old one."""
    old = composed(row["name"])
    if key(old) != key(names[row["person"]]):
        return slipped(name)
    name = name.upper() if old.isupper() else name
    return name if row["name"] == old else unicodedata.normalize("NFD", name)


articles = 1 + max(int(row["article"] or 0) for row in rows)
people = 1 + max(int(row["person"]) for row in rows)
with open(out, "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(rows[0])
    number = 0
    for copy in range(copies):
        fresh = {person: new_name() for person in names}
        for row in rows:
            number += 1
            article = int(row["article"]) + articles * copy if row["article"] else ""
            writer.writerow([
                number, written(row, fresh[row["person"]]), row["title"], row["organisation"],
                row["place"], row["date"], article, int(row["person"]) + people * copy])
