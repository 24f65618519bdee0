export const logged =
  (handler) =>
  (...given) =>
    handler(...given);
