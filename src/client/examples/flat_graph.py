"""Measures and a graph as tables, with Python's standard library alone.

Usage: python3 flat_graph.py [URL] writes measures.csv, nodes.csv and edges.csv into this folder; URL is the API's,
http://localhost:4000/graphql unless told. The lists of dictionaries are what pandas.DataFrame takes as they are.
"""

import csv
import json
import sys
import urllib.error
import urllib.request

URL = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000/graphql"

MEASURES = """
query($after: String) {
  measures(first: 50, after: $after) {
    nodes { key name kind date domain { name } scope { text } provenance { quote } }
    pageInfo { hasNextPage endCursor }
  }
}
"""

GRAPH = """
query($of: ThingLookup!) {
  neighbourhood(of: $of, depth: 2, limit: 100, via: [PILOTED_IN, RESTATED_IN, EVOLVED_INTO]) {
    flat {
      nodes { id key type name context date }
      edges { id source target predicate role level }
    }
  }
}
"""


def ask(query, **variables):
    """The data of an answer; what the API has against the question ends the program."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:  # refused as a whole, with the reason in the body
        answer = json.load(error)
    if answer.get("errors"):
        sys.exit("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def all_measures():
    """Every measure, page by page."""
    after = None
    while True:
        page = ask(MEASURES, after=after)["measures"]
        for node in page["nodes"]:
            yield {
                **node,
                "domain": (node["domain"] or {}).get("name"),
                "scope": (node["scope"] or {}).get("text"),
                "provenance": node["provenance"]["quote"],
            }
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def write(path, rows):
    """A table that Excel opens too: its mark of UTF-8 comes first."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        table.writerows(rows)
    print(f"{path}: {len(rows)} rows")


write("measures.csv", list(all_measures()))
graph = ask(GRAPH, of={"pilotArea": "sy-area"})["neighbourhood"]["flat"]
write("nodes.csv", graph["nodes"])
write("edges.csv", graph["edges"])
