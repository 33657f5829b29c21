/** What of `navigator` says whether the reader has data and power to spare; not every browser has either. */
export interface Device {
  readonly connection?: { readonly saveData?: boolean };
  readonly getBattery?: () => Promise<{ readonly charging: boolean }>;
}

/** Why a training should be asked for twice: the reader saves data, or the device runs on its battery. */
export async function reasonToAsk(device: Device): Promise<'saving' | 'battery' | undefined> {
  if (device.connection?.saveData) return 'saving';
  // Some browsers have the function and refuse it, which says nothing about the battery.
  const battery = await device.getBattery?.().catch(() => undefined);
  return battery && !battery.charging ? 'battery' : undefined;
}
