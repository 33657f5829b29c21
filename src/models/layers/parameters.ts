import { gaussian, type Random } from '../rng.ts';
import type { Allocate, Floats } from './matrix.ts';

/** A matrix or, with one row, a vector that is learnt. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: Floats;
  /** Of the loss; backward passes add to it. */
  readonly gradient: Floats;
}

/** Makes a model's parameters, and has them all, in the order in which they were made. */
export interface Parameters {
  readonly all: readonly Parameter[];
  readonly allocate: Allocate;
  /** Drawn from a normal distribution. */
  readonly matrix: (name: string, rows: number, columns: number, deviation: number) => Parameter;
  readonly vector: (name: string, columns: number, value?: number) => Parameter;
}

export function createParameters(allocate: Allocate, random: Random): Parameters {
  const all: Parameter[] = [];
  const make = (name: string, rows: number, columns: number, value: () => number): Parameter => {
    const values = allocate(rows * columns);
    for (let i = 0; i < values.length; i++) values[i] = value();
    const one = { name, rows, columns, values, gradient: allocate(rows * columns) };
    all.push(one);
    return one;
  };
  return {
    all,
    allocate,
    matrix: (name, rows, columns, deviation) => make(name, rows, columns, () => gaussian(random) * deviation),
    vector: (name, columns, value = 0) => make(name, 1, columns, () => value),
  };
}

/**
 * Makes each block of a recurrent matrix orthogonal (Gram and Schmidt), so that a state neither grows nor fades
 * where training starts. Without it an Elman net is judged by its start.
 * @param parameter as many rows as each block has columns
 */
export function orthogonalise({ values, rows, columns }: Parameter): void {
  for (let block = 0; block < columns; block += rows)
    for (let i = 0; i < rows; i++) {
      const row = values.subarray(i * columns + block, i * columns + block + rows);
      for (let k = 0; k < i; k++) {
        const above = values.subarray(k * columns + block, k * columns + block + rows);
        let along = 0;
        for (let j = 0; j < rows; j++) along += (row[j] as number) * (above[j] as number);
        for (let j = 0; j < rows; j++) (row[j] as number) -= along * (above[j] as number);
      }
      let square = 0;
      for (const value of row) square += value * value;
      for (let j = 0; j < rows; j++) (row[j] as number) /= Math.sqrt(square);
    }
}
