function daysBetween(a, b) {
  return b - a;
}

module.exports = { daysBetween };
