/** The value of a function at a point; its slope there goes to `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

const MEMORY = 8;
const MAX_HALVINGS = 20;

interface Step {
  readonly moved: Float64Array;
  readonly turned: Float64Array;
  readonly product: number;
}

/**
 * Near the lowest point of a convex function after `rounds` steps from the origin: limited-memory BFGS with
 * backtracking (Nocedal, Wright: Numerical Optimization, algorithms 7.4, 7.5 and 3.1). No chance in it.
 */
export function minimise(size: number, objective: Objective, rounds: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let slope: Float64Array = new Float64Array(size);
  let value = objective(point, slope);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const heading = headingOf(slope, steps);
    const gain = dot(heading, slope);
    let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
      const next = point.map((at, i) => at + length * (heading[i] ?? 0));
      const nextSlope = new Float64Array(size);
      const nextValue = objective(next, nextSlope);
      if (nextValue > value + 1e-4 * length * gain) continue;
      const moved = next.map((at, i) => at - (point[i] ?? 0));
      const turned = nextSlope.map((at, i) => at - (slope[i] ?? 0));
      const product = dot(moved, turned);
      if (product > 1e-10) steps.push({ moved, turned, product });
      if (steps.length > MEMORY) steps.shift();
      [point, slope, value] = [next, nextSlope, nextValue];
      break;
    }
  }
  return point;
}

function headingOf(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const heading = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { moved, turned, product } of steps.toReversed()) {
    const share = dot(moved, heading) / product;
    shares.unshift(share);
    addTo(heading, turned, -share);
  }
  const last = steps.at(-1);
  if (last) scaleBy(heading, last.product / dot(last.turned, last.turned));
  for (const [i, { moved, turned, product }] of steps.entries())
    addTo(heading, moved, (shares[i] ?? 0) - dot(turned, heading) / product);
  return heading;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function addTo(sum: Float64Array, vector: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + times * (vector[i] ?? 0);
}

function scaleBy(vector: Float64Array, times: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) * times;
}
