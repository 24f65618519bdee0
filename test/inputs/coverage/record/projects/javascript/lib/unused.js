function forgotten(list) {
  for (const item of list) {
    if (item) console.log(item);
  }
}

module.exports = { forgotten };
