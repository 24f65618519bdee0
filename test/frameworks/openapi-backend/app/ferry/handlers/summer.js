export default {
  refundTicket(_context, _request, response) {
    response.json({});
  },
};
