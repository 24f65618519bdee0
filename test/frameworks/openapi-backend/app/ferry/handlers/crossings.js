export const listCrossings = (_context, _request, response) => response.json([]);

export async function readCrossing(_context, _request, response) {
  response.json({});
}

export const planCrossing = async function plan(_context, _request, response) {
  response.json({});
};
