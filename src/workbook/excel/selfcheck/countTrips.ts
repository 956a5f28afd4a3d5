/** How often a piece of work waited for Excel, beside its result. */
export interface Counted<Result> {
  readonly result: Result;
  readonly trips: number;
}

/** Does something and counts its round trips, by watching the client's own synchronizing meanwhile. */
export async function countTrips<Result>(work: () => Promise<Result>): Promise<Counted<Result>> {
  const { prototype } = Excel.RequestContext;
  const own = Object.getOwnPropertyDescriptor(prototype, 'sync');
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the context that it is asked of
  const { sync } = prototype;
  let trips = 0;
  Object.defineProperty(prototype, 'sync', {
    configurable: true,
    writable: true,
    value: function counted(this: Excel.RequestContext, passThrough?: unknown) {
      trips += 1;
      return sync.call(this, passThrough);
    },
  });
  try {
    return { result: await work(), trips };
  } finally {
    if (own === undefined) Reflect.deleteProperty(prototype, 'sync');
    else Object.defineProperty(prototype, 'sync', own);
  }
}
