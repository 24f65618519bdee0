module.exports = { stage: process.env.STAGE, SEASONS: ['autumn', 'spring'] };
