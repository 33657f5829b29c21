import { z } from 'zod';
import type { YamlPath } from './yaml-places.ts';

/** A schema without what only says that its value may be left out. */
export const unwrapped = (shape: z.core.$ZodType): z.core.$ZodType =>
  shape instanceof z.ZodOptional || shape instanceof z.ZodDefault ? unwrapped(shape.unwrap()) : shape;

/** The schema of what a name or a number leads to, as it is written; none where any name will do, or none. */
export function schemaBehind(shape: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const whole = unwrapped(shape);
  if (whole instanceof z.ZodRecord) return whole.valueType;
  if (whole instanceof z.ZodArray) return whole.element;
  return whole instanceof z.ZodObject ? (whole.shape[String(key)] as z.core.$ZodType | undefined) : undefined;
}

/** The schema of what a path leads to. */
export const schemaAt = (shape: z.core.$ZodType, path: YamlPath): z.core.$ZodType | undefined =>
  path.reduce<z.core.$ZodType | undefined>((at, key) => at && schemaBehind(at, key), shape);
