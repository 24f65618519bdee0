export function tap(req, res, next) {
  next();
}

export function requireShoes(req, res, next) {
  next();
}
