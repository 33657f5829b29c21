const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places of equal dots that fill a disc evenly, from its middle outwards, as seeds do.
 * @param radius of the disc that holds the dots' centres
 * @returns offsets from the disc's middle
 */
export const sunflower = (count: number, radius: number): { x: number; y: number }[] =>
  Array.from({ length: count }, (_, i) => {
    const reach = radius * Math.sqrt((i + 0.5) / count);
    return { x: reach * Math.cos(i * GOLDEN_ANGLE), y: reach * Math.sin(i * GOLDEN_ANGLE) };
  });
