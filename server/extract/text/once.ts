/** `make`, asked once for each key; what it made is kept for as long as the key is. */
export function oncePer<K extends object, V extends NonNullable<unknown>>(
  make: (key: K) => V,
): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
