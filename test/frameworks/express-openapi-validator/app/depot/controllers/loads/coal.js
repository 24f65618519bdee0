exports.weighCoal = async function weighCoal(_request, response) {
  response.json({});
};

exports.burnCoal = exports.weighCoal;
