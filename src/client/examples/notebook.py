# %% [markdown]
# # 哪些部门负责的事项最多？ Which bodies answer for the most measures?
#
# A notebook as a script: each `# %%` is a cell for VS Code, Jupyter (by jupytext) or Spyder, and `python3 notebook.py [URL]` runs all of it.
# Python's standard library is all that it needs; the chart is SVG, shown below its cell and written to bodies.svg.

# %%
import json
import sys
import urllib.request
from html import escape

URL = next((word for word in sys.argv[1:] if word.startswith("http")), "http://localhost:4000/graphql")

QUERY = """
{
  dataset { version }
  promoted: measures(filter: { kind: [PROMOTED_EXPERIENCE] }, first: 1) { facets { agencies(first: 100) { values { value label count } } } }
  all: measures(first: 1) { totalCount facets { agencies(first: 12) { values { value label count } } } }
}
"""


def ask(query):
    request = urllib.request.Request(URL, json.dumps({"query": query}).encode(), {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as response:
        answer = json.load(response)
    if answer.get("errors"):
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


data = ask(QUERY)

# %% [markdown]
# Each body with all measures that name it, and those of them that were promoted as experiences of reform (改革创新经验).

# %%
promoted = {row["value"]: row["count"] for row in data["promoted"]["facets"]["agencies"]["values"]}
bodies = data["all"]["facets"]["agencies"]["values"]
rows = [(body["label"], body["count"], promoted.get(body["value"], 0)) for body in bodies]
for label, count, spread in rows:
    print(f"{count:4} {spread:4} {label}")

# %%
ROW, LEFT, WIDTH = 26, 310, 380


class Chart:
    """Bars; notebooks show an object by the picture that it gives of itself."""

    def __init__(self, title, bars, source):
        self.title, self.bars, self.source = title, bars, source

    def _repr_svg_(self):
        most = max(count for _, count, _ in self.bars)
        height = ROW * len(self.bars) + 80
        lines = [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDTH + 60}" height="{height}" font-family="sans-serif" font-size="13">',
            f"<title>{escape(self.title)}</title>",
            f'<text x="8" y="24" font-size="16">{escape(self.title)}</text>',
        ]
        for at, (label, count, spread) in enumerate(self.bars):
            y = 40 + at * ROW
            lines += [
                f'<text x="{LEFT - 8}" y="{y + 16}" text-anchor="end">{escape(label)}</text>',
                f'<rect x="{LEFT}" y="{y + 3}" width="{count / most * WIDTH:.1f}" height="18" fill="#b9c6d8"/>',
                f'<rect x="{LEFT}" y="{y + 3}" width="{spread / most * WIDTH:.1f}" height="18" fill="#27548a"/>',
                f'<text x="{LEFT + count / most * WIDTH + 6:.1f}" y="{y + 16}">{count}</text>',
            ]
        lines += [f'<text x="8" y="{height - 14}" font-size="11" fill="#555">{escape(self.source)}</text>', "</svg>"]
        return "\n".join(lines)


chart = Chart(
    "各部门负责的事项（深色：改革创新经验）",
    rows,
    f"{data['all']['totalCount']} measures, dataset {data['dataset']['version']}",
)
with open("bodies.svg", "w", encoding="utf-8") as file:
    file.write(chart._repr_svg_())
chart
