export function GET() {
  return Response.json({ tides: 2 });
}
