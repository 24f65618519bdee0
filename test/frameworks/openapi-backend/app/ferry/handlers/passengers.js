const board = (_context, _request, response) => response.json({});

export const passengers = {
  listPassengers(_context, _request, response) {
    response.json([]);
  },
  boardPassenger: board,
  sweepDeck: board,
};
