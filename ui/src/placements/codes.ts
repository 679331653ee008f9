/** One of a closed list, from the text that a field holds. */
export function chosen<T extends string>(list: readonly T[], value: string, before: T): T {
  return list.find((one) => one === value) ?? before;
}
