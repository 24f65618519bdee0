exports.oven = process.env.OVEN;
