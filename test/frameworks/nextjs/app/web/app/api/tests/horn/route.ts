export function POST() {
  return Response.json({ loud: true });
}
