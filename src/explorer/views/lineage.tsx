export function LineageSection(_: { readonly measure: string }) {
  return null;
}
