/** The sum of the points whose condition holds. */
export function addUp(evidence: readonly (readonly [boolean, number])[]): number {
  return evidence.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 0);
}
