function requireApron(req, res, next) {
  next(req.headers.apron === undefined ? new Error('no apron') : undefined);
}

const requireRank = (rank) => (req, res, next) => next(req.headers.rank === rank ? undefined : false);

module.exports = { requireApron, requireRank };
