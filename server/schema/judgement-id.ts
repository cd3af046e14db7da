/** The id of a judgement on the wire, by its sequence: "Judgement:4" is what sentences call "judgement 4". */
export function judgementId(sequence: number): string {
  return `Judgement:${sequence}`;
}
