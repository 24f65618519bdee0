export function GET() {
  return Response.json([]);
}
export function HEAD() {
  return new Response(null);
}
