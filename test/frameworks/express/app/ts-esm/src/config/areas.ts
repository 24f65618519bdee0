export enum Area {
  Cranes = '/cranes',
  Pilots = '/pilots',
  Dues = `${Area.Pilots}/dues`,
}

export namespace Tide {
  export const base = '/tides';
  export const byStation = '/stations/:station';
}
