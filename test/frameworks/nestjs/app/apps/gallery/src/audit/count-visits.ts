export function countVisits(_request: unknown, _response: unknown, next: () => void) {
  next();
}
