export const LOGBOOK = '{vessel}/logbook';

export enum Quays {
  all = 'quays',
}
