import { isDeepStrictEqual } from 'node:util';
import { cacheSlot } from '../../cache/build-cache.ts';
import type { ParsedYaml, YamlCache } from '../../data/yaml-document.ts';

/** Caches on disk what is read in files of YAML: to parse all of them takes a tenth of a check. */
export const yamlOnDisk: YamlCache = (file, text, parse) => {
  const slot = cacheSlot(`yaml/${file}.json`, text);
  const cached = slot.read();
  if (cached !== undefined) return JSON.parse(cached) as ParsedYaml;
  const parsed = parse();
  const json = JSON.stringify(parsed);
  // YAML has numbers that JSON has not, such as .inf.
  if (isDeepStrictEqual(JSON.parse(json), parsed)) slot.write(json);
  return parsed;
};
