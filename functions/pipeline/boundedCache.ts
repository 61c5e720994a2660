/**
 * A memory of answers that never grows past its limit: the functions live as long as the workbook
 * is open. When full it starts over; what is in use is soon remembered again.
 */
export class BoundedCache<K, V> {
  private readonly entries = new Map<K, V>();

  constructor(
    private readonly limit: number,
    private readonly make: (key: K) => V,
  ) {}

  get(key: K): V {
    const known = this.entries.get(key);
    if (known !== undefined) return known;
    const made = this.make(key);
    if (this.entries.size >= this.limit) this.entries.clear();
    this.entries.set(key, made);
    return made;
  }
}
