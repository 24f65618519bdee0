class Signal {
  raise = (_request, response) => response.json({});

  lower(_request, response) {
    response.json({});
  }
}

const signal = new Signal();

exports.default = {
  raiseSignal: signal.raise,
  lowerSignal: signal.lower.bind(signal),
};
