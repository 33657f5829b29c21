/** What a browser says of the device that it runs on. */
export interface Device {
  readonly hardwareConcurrency?: number;
  /** Chromium alone has it. */
  readonly userAgentData?: {
    readonly brands: readonly { readonly brand: string; readonly version: string }[];
    readonly platform: string;
  };
}

/** Chromium puts a made-up brand among the true ones, so that nobody relies on the list; and its own name before another’s. */
const isMadeUp = (brand: string): boolean => /not.?a.?brand/iu.test(brand.replace(/[^a-z]/giu, ''));

/** The browser with its version and platform; undefined where it does not tell. */
export function deviceName({ userAgentData }: Device): string | undefined {
  const brands = (userAgentData?.brands ?? []).filter(({ brand }) => !isMadeUp(brand));
  const own = brands.find(({ brand }) => brand !== 'Chromium') ?? brands[0];
  if (!own) return undefined;
  const platform = userAgentData?.platform;
  return `${own.brand} ${own.version}${platform ? ` · ${platform}` : ''}`;
}
