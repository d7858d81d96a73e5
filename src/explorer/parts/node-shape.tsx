/** The shapes of graph-canvas.tsx as small pictures for the legend. */
const PATHS: Readonly<Record<string, readonly [path: string, token: string]>> = {
  Measure: ['M4 3H14A2 2 0 0 1 16 5V13A2 2 0 0 1 14 15H4A2 2 0 0 1 2 13V5A2 2 0 0 1 4 3Z', 'seal'],
  PlainPassage: ['M2 3H16V15H2Z', 'edge'],
  PolicyDocument: ['M6 3H12L16 7V11L12 15H6L2 11V7Z', 'ink'],
  Agency: ['M9 2A7 7 0 1 1 8.99 2Z', 'derived'],
  Batch: ['M5 3H13L17 9L13 15H5L1 9Z', 'judged'],
  Domain: ['M2 3H11L17 9L11 15H2Z', 'stated'],
  Place: ['M9 1L17 7L14 16H4L1 7Z', 'stated'],
  PilotZone: ['M6 2H12L16 6V12L12 16H6L2 12V6Z', 'stated'],
  PilotArea: ['M9 1L15 4L17 10L13 16H5L1 10L3 4Z', 'stated'],
  Park: ['M9 1L17 9L9 17L1 9Z', 'stated'],
  Scope: ['M3 3Q9 1 15 3Q18 9 15 15Q9 17 3 15Q0 9 3 3Z', 'judged'],
};

export function NodeShape({ type }: { readonly type: string }) {
  const [path, token] = PATHS[type] ?? ['M9 2A7 7 0 1 1 8.99 2Z', 'edge'];
  return (
    <svg class={`node-shape ${token}-fill`} width="18" height="18" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
