function makeAuth(options: { pages: boolean }) {
  const answer = () => Response.json(options);
  return { handlers: { GET: answer, POST: answer } };
}

export const { handlers } = makeAuth({ pages: false });
export const { GET, POST } = handlers;
