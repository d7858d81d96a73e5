#!/bin/sh
# The API with curl: where a measure stands in its source, how a dashboard asks again for nothing, and a graph as flat lists.
# Usage: sh questions.sh [URL]; URL is the API's, http://localhost:4000/graphql unless told.
set -eu
url=${1:-http://localhost:4000/graphql}

ask() { # a GraphQL query without double quotes: its strings come as variables
  curl -sS --fail-with-body "$url" -H 'content-type: application/json' --data "{\"query\":\"$1\",\"variables\":$2}"
  echo
}

echo '# Which document, row and column, in which words?'
ask 'query($key: String!) { measure(by: { key: $key }) { name provenance { document { title } row column quote } } }' \
  '{"key":"辽政发〔2024〕5号#六/28"}'

echo '# The same answer costs nothing until the data change: its ETag brings 304'
query='query=%7B%20dataset%20%7B%20version%20counts%20%7B%20measures%20%7D%20%7D%20%7D'
etag=$(curl -sS -o /dev/null -D - "$url?$query" | tr -d '\r' | sed -n 's/^etag: //Ip')
curl -sS -o /dev/null -w '%{http_code}\n' "$url?$query" -H "If-None-Match: $etag"

echo '# What descends from the trials of an area, as nodes and edges'
ask 'query($of: ThingLookup!) { neighbourhood(of: $of, depth: 2, via: [PILOTED_IN, RESTATED_IN, EVOLVED_INTO]) { flat { nodes(first: 3) { id name type } edges(first: 3) { id source target predicate level } } } }' \
  '{"of":{"pilotArea":"sy-area"}}'
