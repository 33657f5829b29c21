import { scaleLinear, scaleLog, type Stage } from '../../kit/index.ts';
import { dodge } from '../../kit/layout/dodge.ts';
import type { Chart, Facts } from './data.ts';

const YEARS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => Date.UTC(year, 0, 1));

/** A plot of size by time, and below its floor a strip for those whose size is not known. */
export function places({ models }: Facts, { look, size, dims }: Stage<Chart>) {
  const { font, left, right, top, strip, foot, r } = dims;
  const { span, domain } = look;
  const end = size.width - right;
  const bottom = size.height - foot;
  const floor = bottom - strip;
  const x = scaleLinear(span, [left + font, end]);
  const y = scaleLog(domain, [floor, top]);
  const radius = look.few ? r * 1.5 : r;
  const silent = models.filter(({ value }) => value === null);
  const along = dodge(
    silent.map(({ time }) => x(time)),
    2 * radius + 3,
    [left, end],
  );
  const dots = models.map((model) => {
    const { value, time } = model;
    const at =
      value === null
        ? { x: along[silent.indexOf(model)] ?? 0, y: floor + strip / 2 }
        : { x: x(time), y: y(value) };
    return { model, ...at, r: radius };
  });
  const years = YEARS.filter((time) => time > span[0] && time < span[1]);
  return {
    x,
    y,
    floor,
    bottom,
    dots,
    ticks: size.name === 's' && years.length > 4 ? years.filter((_, i) => i % 2 === 1) : years,
    /** Where the words in the strip begin. */
    silence: look.undisclosed ? left + font : x(Date.UTC(2015, 3, 1)),
  };
}
export type Places = ReturnType<typeof places>;
export type Dot = Places['dots'][number];
