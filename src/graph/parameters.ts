/** Values on their way into a statement. */
import neo4j from 'neo4j-driver';

export type ParameterValue =
  string | number | boolean | null | readonly ParameterValue[] | { readonly [name: string]: ParameterValue };
export type Parameters = Readonly<Record<string, ParameterValue>>;

/**
 * Whole numbers become Neo4j integers, at any depth: the driver sends every JS number as a float, and `LIMIT 20.0` is
 * refused. A float property that happens to be whole (1.0) is stored as integer 1, which Cypher and we compare alike.
 */
function toDriverValue(value: ParameterValue, place: string): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') {
    if (value === undefined) throw new TypeError(`expected a value in ${place}, came undefined; unknown is null`);
    return value;
  }
  if (Array.isArray(value))
    return value.map((item: ParameterValue, index) => toDriverValue(item, `${place}[${index}]`));
  return toDriverParameters(value as Parameters, place);
}

/** The parameters as the driver wants them. Throws on undefined, which would silently be stored as nothing. */
export function toDriverParameters(parameters: Parameters, place = '$'): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const name of Object.keys(parameters))
    converted[name] = toDriverValue(parameters[name] as ParameterValue, `${place}.${name}`);
  return converted;
}
