// Creates nodes, each at its place in the lists.
// Parameters: $labels: [[string]], $properties: [map]
// Row: {id: string}
// Bound: $labels
UNWIND range(0, size($labels) - 1) AS at
CREATE (node:$($labels[at]))
SET node = $properties[at]
RETURN elementId(node) AS id
